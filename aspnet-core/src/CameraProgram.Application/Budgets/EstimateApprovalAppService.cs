using CameraProgram.Identity;
using CameraProgram.Kernel.Entities;
using CameraProgram.Kernel.Errors;
using CameraProgram.Kernel.Time;
using CameraProgram.Kernel.Users;
using CameraProgram.Ledgers;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.Budgets;

/// <summary>Judges and decides what others estimated.</summary>
public sealed class EstimateApprovalAppService(
    ICameraProgramDb db, EstimateDetailAppService details, BudgetBooks books, DecisionNumbers decisions, ICurrentUser user, TimeProvider clock)
{
    private static readonly EstimateStatus[] s_open = [EstimateStatus.Draft, EstimateStatus.Submitted, EstimateStatus.Returned, EstimateStatus.Appraised];

    private DateTime Now => clock.UtcInstant();

    /// <exception cref="BusinessException"><c>Budgets:AppraiserDrafted</c>, <c>Budgets:WrongStatus</c>.</exception>
    public Task<BudgetEstimateDto> AppraiseAsync(Guid id, AppraiseEstimateInput input, ExpectedVersion version, CancellationToken cancellationToken) =>
        ChangeAsync(
            id, version,
            e => e.Appraise(
                input.Opinion, input.Lines.GroupBy(l => l.Key!.Value).ToDictionary(g => g.Key, g => g.Last().Opinion), user.Actor(), Now),
            cancellationToken);

    /// <summary>By the appraiser.</summary>
    public Task<BudgetEstimateDto> ReturnAsync(Guid id, ReasonInput input, ExpectedVersion version, CancellationToken cancellationToken) =>
        ChangeAsync(id, version, e => e.Return(EstimateStatus.Submitted, input.Reason, user.Actor(), Now), cancellationToken);

    /// <summary>By the head, once it is appraised.</summary>
    public Task<BudgetEstimateDto> ReturnAppraisedAsync(Guid id, ReasonInput input, ExpectedVersion version, CancellationToken cancellationToken) =>
        ChangeAsync(id, version, e => e.Return(EstimateStatus.Appraised, input.Reason, user.Actor(), Now), cancellationToken);

    /// <summary>Decided: from now on its amounts stand in the books, line by line.</summary>
    public Task<BudgetEstimateDto> ApproveAsync(Guid id, ApproveEstimateInput input, ExpectedVersion version, CancellationToken cancellationToken) =>
        db.InTransactionAsync(
            async ct =>
            {
                var estimate = await LoadAsync(id, version, ct);
                TypedDay.EnsureOnRecord(input.Day, clock.Today());
                await decisions.EnsureOfOneDayAsync(input.Number, input.Day!.Value, ct);
                await DecideAsync(estimate, input.Number, input.Day!.Value, ct);
                return await SavedAsync(id, ct);
            },
            cancellationToken);

    /// <summary>Inside the transaction of the decision.</summary>
    /// <returns>The version that it takes the place of.</returns>
    internal async Task<Estimate?> DecideAsync(Estimate estimate, string number, DateOnly day, CancellationToken cancellationToken)
    {
        await books.HoldAsync(estimate.RootId, cancellationToken);
        await books.EnsureNotSettledAsync(estimate.RootId, cancellationToken);
        var former = estimate.Revision == 1 ? null : await FormerAsync(estimate, cancellationToken);
        var (kind, moves) = former is null
            ? (LedgerKind.Approval, estimate.Approve(number, day, user.Actor(), Now))
            : (LedgerKind.Revision, estimate.ApproveInPlaceOf(former, number, day, user.Actor(), Now));
        await books.PostAsync(kind, estimate.RootId, estimate.Id, day, moves, cancellationToken);
        return former;
    }

    /// <summary>A new version of the approved estimate, which goes the same way; until it is approved the former stays in force.</summary>
    /// <exception cref="BusinessException"><c>Budgets:RevisionOpen</c>: another version is on its way; <c>Budgets:WrongStatus</c>.</exception>
    public async Task<BudgetEstimateDto> ReviseAsync(Guid id, ReasonInput input, ExpectedVersion version, CancellationToken cancellationToken)
    {
        var estimate = await LoadAsync(id, version, cancellationToken);
        await books.EnsureNotSettledAsync(estimate.RootId, cancellationToken);
        if (await db.Estimates.AnyAsync(e => e.RootId == estimate.RootId && s_open.Contains(e.Status), cancellationToken))
        {
            throw new BusinessException(CameraProgramErrorCodes.Budgets.RevisionOpen).WithData("name", estimate.Title);
        }

        var revision = estimate.Revise(Guid.CreateVersion7(), input.Reason, user.Actor(), Now);
        db.Estimates.Add(revision);
        await db.SaveChangesAsync(cancellationToken);
        return await details.GetAsync(revision.Id, cancellationToken);
    }

    private async Task<Estimate> FormerAsync(Estimate revision, CancellationToken cancellationToken)
    {
        var former = await db.Estimates.Where(e => e.RootId == revision.RootId && e.Status == EstimateStatus.Approved).Select(e => e.Id).SingleAsync(cancellationToken);
        return await details.GetWholeAsync(former, cancellationToken);
    }

    private async Task<BudgetEstimateDto> ChangeAsync(Guid id, ExpectedVersion version, Action<Estimate> change, CancellationToken cancellationToken)
    {
        change(await LoadAsync(id, version, cancellationToken));
        return await SavedAsync(id, cancellationToken);
    }

    internal async Task<Estimate> LoadAsync(Guid id, ExpectedVersion version, CancellationToken cancellationToken)
    {
        var estimate = await details.GetWholeAsync(id, cancellationToken);
        estimate.EnsureVersion(version);
        return estimate;
    }

    private async Task<BudgetEstimateDto> SavedAsync(Guid id, CancellationToken cancellationToken)
    {
        await db.SaveChangesAsync(cancellationToken);
        return await details.GetAsync(id, cancellationToken);
    }
}
