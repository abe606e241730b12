using CameraProgram.Identity;
using CameraProgram.Kernel.Entities;
using CameraProgram.Kernel.Errors;
using CameraProgram.Kernel.Time;
using CameraProgram.Kernel.Users;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.Budgets;

/// <summary>Draws up the settlement of an estimate's year and decides it.</summary>
public sealed class SettlementAppService(
    ICameraProgramDb db, BudgetReader reader, BudgetBooks books, SettlementDetailAppService details, YearEnd yearEnd, DecisionNumbers decisions,
    ICurrentUser user, TimeProvider clock)
{
    private DateTime Now => clock.UtcInstant();

    /// <exception cref="BusinessException"><c>Budgets:NotApproved</c>, <c>Budgets:SettlementExists</c>.</exception>
    public Task<SettlementDto> CreateAsync(CreateSettlementInput input, CancellationToken cancellationToken) => db.InTransactionAsync(
        async ct =>
        {
            var estimate = await reader.InForceAsync(input.EstimateId!.Value, ct);
            await books.HoldAsync(estimate.RootId, ct);
            if (await db.Settlements.AnyAsync(s => s.RootId == estimate.RootId, ct))
            {
                throw new BusinessException(CameraProgramErrorCodes.Budgets.SettlementExists).WithData("name", estimate.Title);
            }

            var settlement = new Settlement(Guid.CreateVersion7(), estimate.RootId, estimate.Year, estimate.KnownLines(), user.Actor(), Now);
            db.Settlements.Add(settlement);
            await db.SaveChangesAsync(ct);
            return await details.GetAsync(settlement.Id, ct);
        },
        cancellationToken);

    public Task<SettlementDto> SaveAsync(Guid id, SaveSettlementInput input, ExpectedVersion version, CancellationToken cancellationToken) => ChangeAsync(
        id, version,
        s =>
        {
            s.Write(input.Note, [.. input.Lines.Select(l => new SettlementLineDraft(l.LineKey!.Value, l.Explanation, l.Rest, l.CarriedPart))]);
            return Task.CompletedTask;
        },
        cancellationToken);

    /// <exception cref="BusinessException">
    /// <c>Budgets:PaymentsOpen</c>, and what <see cref="Settlement.Submit"/> refuses.
    /// </exception>
    public Task<SettlementDto> SubmitAsync(Guid id, ExpectedVersion version, CancellationToken cancellationToken) => ChangeAsync(
        id, version,
        async s =>
        {
            await EnsureNothingWaitsAsync(s, cancellationToken);
            s.Submit(await details.BooksAsync(s, cancellationToken), user.Actor(), Now);
        },
        cancellationToken);

    public Task<SettlementDto> ReturnAsync(Guid id, ReasonInput input, ExpectedVersion version, CancellationToken cancellationToken) => ChangeAsync(
        id, version,
        s =>
        {
            s.Return(input.Reason, user.Actor(), Now);
            return Task.CompletedTask;
        },
        cancellationToken);

    /// <summary>Decided: rests are given up or go on in the next year's estimate, all in one transaction.</summary>
    public Task<SettlementDto> ApproveAsync(Guid id, ApproveSettlementInput input, ExpectedVersion version, CancellationToken cancellationToken) =>
        db.InTransactionAsync(
            ct => ChangeAsync(
                id, version,
                async s =>
                {
                    TypedDay.EnsureOnRecord(input.Day, clock.Today());
                    await decisions.EnsureOfOneDayAsync(input.Number, input.Day!.Value, ct);
                    await DecideAsync(s, input.Number, input.Day!.Value, ct);
                },
                ct),
            cancellationToken);

    /// <summary>Inside the transaction of the decision.</summary>
    /// <returns>The estimate of the next year that carries the rest on.</returns>
    /// <exception cref="BusinessException"><c>Budgets:DayBeforeLastEntry</c>: something moved after that day.</exception>
    internal async Task<Estimate?> DecideAsync(Settlement settlement, string number, DateOnly day, CancellationToken cancellationToken)
    {
        await books.HoldAsync(settlement.RootId, cancellationToken);
        await EnsureNothingWaitsAsync(settlement, cancellationToken);
        if (await books.LastDayAsync(settlement.RootId, cancellationToken) is { } last && day < last)
        {
            throw new InputException("day", CameraProgramErrorCodes.Budgets.DayBeforeLastEntry).WithData("day", last);
        }

        settlement.Approve(await details.BooksAsync(settlement, cancellationToken), number, day, user.Actor(), Now);
        return await yearEnd.CloseAsync(settlement, cancellationToken);
    }

    public async Task DeleteAsync(Guid id, ExpectedVersion version, CancellationToken cancellationToken)
    {
        var settlement = await details.GetWholeAsync(id, cancellationToken);
        settlement.EnsureVersion(version);
        settlement.EnsureMayBeDeleted();
        db.Settlements.Remove(settlement);
        await db.SaveChangesAsync(cancellationToken);
    }

    /// <summary>What was asked for is paid or refused first.</summary>
    private async Task EnsureNothingWaitsAsync(Settlement settlement, CancellationToken cancellationToken)
    {
        var waiting = await db.Payments.CountAsync(
            p => p.RootId == settlement.RootId && (p.Status == PaymentStatus.Requested || p.Status == PaymentStatus.Approved), cancellationToken);
        if (waiting > 0)
        {
            throw new BusinessException(CameraProgramErrorCodes.Budgets.PaymentsOpen).WithData("count", waiting);
        }
    }

    private async Task<SettlementDto> ChangeAsync(Guid id, ExpectedVersion version, Func<Settlement, Task> change, CancellationToken cancellationToken)
    {
        var settlement = await details.GetWholeAsync(id, cancellationToken);
        settlement.EnsureVersion(version);
        await change(settlement);
        await db.SaveChangesAsync(cancellationToken);
        return await details.GetAsync(id, cancellationToken);
    }
}
