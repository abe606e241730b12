using CameraProgram.Identity;
using CameraProgram.Kernel.Entities;
using CameraProgram.Kernel.Errors;
using CameraProgram.Kernel.Time;
using CameraProgram.Kernel.Users;
using CameraProgram.Plans;
using CameraProgram.Querying;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.Budgets;

/// <summary>Writes estimates until they are submitted.</summary>
public sealed class EstimateDraftingAppService(ICameraProgramDb db, BudgetReader reader, BudgetBooks books, EstimateDetailAppService details, ICurrentUser user, TimeProvider clock)
{
    private DateTime Now => clock.UtcInstant();

    /// <summary>One without a plan; a plan's estimate begins on the plan's own page.</summary>
    public async Task<BudgetEstimateDto> CreateAsync(SaveBudgetEstimateInput input, CancellationToken cancellationToken)
    {
        var (actor, now) = (user.Actor(), Now);
        var estimate = new Estimate(Guid.CreateVersion7(), input.Year!.Value, input.Title, planId: null, actor, now);
        estimate.Write(input.VatBasisPoints, input.Lines.ToDrafts(), actor, now);
        db.Estimates.Add(estimate);
        await db.SaveChangesAsync(cancellationToken);
        return await details.GetAsync(estimate.Id, cancellationToken);
    }

    /// <summary>A draft without a plan with the lines of another, say of an earlier year.</summary>
    public async Task<BudgetEstimateDto> CopyAsync(Guid id, CopyEstimateInput input, CancellationToken cancellationToken)
    {
        var source = await details.GetWholeAsync(id, cancellationToken);
        var (actor, now) = (user.Actor(), Now);
        var copy = new Estimate(Guid.CreateVersion7(), input.Year!.Value, input.Title ?? source.Title, planId: null, actor, now);
        copy.Write(source.VatBasisPoints, source.CopyLines(), actor, now);
        db.Estimates.Add(copy);
        return await SavedAsync(copy.Id, cancellationToken);
    }

    /// <summary>Also that of a plan: a draft plan is told of it, and what went out already cannot be exceeded.</summary>
    /// <exception cref="BusinessException"><c>Budgets:WrongStatus</c>, <c>Budgets:ExceedsPlan</c>, <c>Budgets:LineAllocated</c>, <c>Plans:NotDraft</c> while its plan waits to be signed.</exception>
    public async Task<BudgetEstimateDto> SaveAsync(Guid id, SaveBudgetEstimateInput input, ExpectedVersion version, CancellationToken cancellationToken)
    {
        var estimate = await LoadAsync(id, version, cancellationToken);
        var plan = estimate.Revision == 1 && estimate.PlanId is { } planId
            ? await db.Plans.Include(p => p.History).SingleOrDefaultAsync(p => p.Id == planId, cancellationToken)
            : null;
        if (plan is { Status: PlanStatus.Submitted })
        {
            plan.EnsureIsDraft();
        }

        if (estimate.PlanId is null)
        {
            estimate.Name(input.Year!.Value, input.Title);
        }

        if (estimate.Revision > 1)
        {
            EnsureKeepsAllocated(input.Lines, await AllocatedAsync(estimate.RootId, cancellationToken));
        }

        var before = estimate.Total;
        estimate.Write(
            input.VatBasisPoints, input.Lines.ToDrafts(), user.Actor(), Now, plan is null or { Status: PlanStatus.Draft } ? null : plan.DeclaredAmount);
        if (plan is { Status: PlanStatus.Draft })
        {
            plan.NoteEstimate(before, estimate.Total, user.Actor(), Now);
        }

        return await SavedAsync(id, cancellationToken);
    }

    /// <summary>A line to which money was given can be made smaller; taken out it could not come back with its books.</summary>
    private static void EnsureKeepsAllocated(IReadOnlyList<SaveEstimateLineInput> lines, IEnumerable<(KnownLine Line, long Amount)> allocated)
    {
        var kept = lines.Select(l => l.Key).ToHashSet();
        if (allocated.FirstOrDefault(a => a.Amount > 0 && !kept.Contains(a.Line.Key)) is { Line: { } line } lost)
        {
            throw new BusinessException(CameraProgramErrorCodes.Budgets.LineAllocated).WithData("name", line.Content).WithData("allocated", lost.Amount);
        }
    }

    public async Task DeleteAsync(Guid id, ExpectedVersion version, CancellationToken cancellationToken)
    {
        var estimate = await LoadAsync(id, version, cancellationToken);
        EnsureHasNoPlan(estimate);
        estimate.EnsureMayBeDeleted();
        if (estimate.Revision > 1)
        {
            throw new BusinessException(CameraProgramErrorCodes.Budgets.CancelRevision).WithData("name", estimate.Title);
        }

        db.Estimates.Remove(estimate);
        await db.SaveChangesAsync(cancellationToken);
    }

    /// <exception cref="BusinessException"><c>Budgets:NoLines</c>, <c>Budgets:BelowAllocated</c> of a revision, <c>Budgets:WrongStatus</c>.</exception>
    public async Task<BudgetEstimateDto> SubmitAsync(Guid id, ExpectedVersion version, CancellationToken cancellationToken)
    {
        var estimate = await LoadAsync(id, version, cancellationToken);
        if (estimate.Revision > 1)
        {
            estimate.EnsureCovers(await AllocatedAsync(estimate.RootId, cancellationToken));
        }

        estimate.Submit(user.Actor(), Now);
        return await SavedAsync(id, cancellationToken);
    }

    public Task<BudgetEstimateDto> WithdrawAsync(Guid id, ExpectedVersion version, CancellationToken cancellationToken) =>
        ChangeAsync(id, version, e => e.Withdraw(user.Actor(), Now), cancellationToken);

    public Task<BudgetEstimateDto> CancelAsync(Guid id, ReasonInput input, ExpectedVersion version, CancellationToken cancellationToken) =>
        ChangeAsync(
            id, version,
            e =>
            {
                EnsureHasNoPlan(e);
                e.Cancel(input.Reason, user.Actor(), Now);
            },
            cancellationToken);

    /// <summary>A plan keeps the first version of its estimate: it is emptied there, or goes with the plan.</summary>
    private static void EnsureHasNoPlan(Estimate estimate)
    {
        if (estimate is { PlanId: not null, Revision: 1 })
        {
            throw new BusinessException(CameraProgramErrorCodes.Budgets.OfPlan).WithData("name", estimate.Title);
        }
    }

    private async Task<IEnumerable<(KnownLine Line, long Amount)>> AllocatedAsync(Guid rootId, CancellationToken cancellationToken)
    {
        var inForce = await reader.InForceAsync(rootId, cancellationToken);
        var balances = (await books.BalancesAsync([rootId], cancellationToken))[rootId].ToLookup(b => b.LineKey, b => (b.Account, b.Amount));
        return inForce.KnownLines().Select(line => (line, BudgetMoney.Of(balances[line.Key]).Allocated));
    }

    private async Task<BudgetEstimateDto> ChangeAsync(Guid id, ExpectedVersion version, Action<Estimate> change, CancellationToken cancellationToken)
    {
        change(await LoadAsync(id, version, cancellationToken));
        return await SavedAsync(id, cancellationToken);
    }

    private async Task<Estimate> LoadAsync(Guid id, ExpectedVersion version, CancellationToken cancellationToken)
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
