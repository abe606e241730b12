using CameraProgram.Identity;
using CameraProgram.Kernel.Time;
using CameraProgram.Kernel.Users;
using CameraProgram.Ledgers;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.Budgets;

/// <summary>
/// What an approved settlement does to the books: rests are given up, or go on as an approved estimate of the next year, with
/// the contracts that bind them as far as those have come.
/// </summary>
public sealed class YearEnd(
    ICameraProgramDb db, BudgetReader reader, BudgetBooks books, ContributionsBooks contributions, ICurrentUser user, TimeProvider clock)
{
    private static readonly LedgerAccount[] s_free = [LedgerAccount.Unallocated, LedgerAccount.Available];

    /// <summary>Inside the transaction that approves the settlement.</summary>
    /// <returns>The estimate of the next year that carries rests on, where there are any.</returns>
    public async Task<Estimate?> CloseAsync(Settlement settlement, CancellationToken cancellationToken)
    {
        var lines = settlement.Lines.ToDictionary(l => l.LineKey);
        var balances = (await books.BalancesAsync([settlement.RootId], cancellationToken))[settlement.RootId].Where(b => lines.ContainsKey(b.LineKey)).ToList();
        var (carried, cancelled) = Divide(lines, balances);
        foreach (var line in cancelled.Where(b => b.Account == LedgerAccount.Available && lines[b.LineKey].Source == FundingSource.Contributions))
        {
            await contributions.ReturnAsync(settlement, line.LineKey, line.Amount, cancellationToken);
        }

        var day = settlement.DecisionDay!.Value;
        await books.PostAsync(
            LedgerKind.Cancellation, settlement.RootId, settlement.Id, day,
            [.. cancelled.Select(b => Move(b, b.Account, b.Account == LedgerAccount.Available ? LedgerAccount.Cancelled : LedgerAccount.CancelledUnallocated))], cancellationToken);
        var rests = carried.Where(b => s_free.Contains(b.Account) || b.Account is LedgerAccount.Committed or LedgerAccount.Advanced)
            .GroupBy(b => b.LineKey).ToDictionary(g => g.Key, g => g.Sum(b => b.Amount));
        return rests.Count > 0 ? await CarryOverAsync(settlement, carried, rests, cancellationToken) : null;

        LedgerMove Move(BudgetBalance b, LedgerAccount from, LedgerAccount to) =>
            new(from, to, b.Amount, lines[b.LineKey].Content, b.LineKey, b.ContractId, lines[b.LineKey].Source);
    }

    /// <summary>
    /// What goes on and what of the free money is given up. Of a line that goes on in part, what is tied goes on whole; of the free
    /// money, what was allocated goes on before what never was.
    /// </summary>
    private static (List<BudgetBalance> Carried, List<BudgetBalance> Cancelled) Divide(
        IReadOnlyDictionary<Guid, SettlementLine> lines, IEnumerable<BudgetBalance> balances)
    {
        List<BudgetBalance> carried = [], cancelled = [];
        var free = lines.Values.ToDictionary(l => l.LineKey, l => Math.Max(0, l.CarriedOf(l.Kept.Difference) - l.Kept.Tied));
        foreach (var b in balances.OrderBy(b => b.Account == LedgerAccount.Unallocated))
        {
            if (!s_free.Contains(b.Account))
            {
                carried.Add(b);
                continue;
            }

            var on = Math.Min(b.Amount, free[b.LineKey]);
            free[b.LineKey] -= on;
            carried.Add(b with { Amount = on });
            cancelled.Add(b with { Amount = b.Amount - on });
        }

        return (carried.FindAll(b => b.Amount != 0), cancelled.FindAll(b => b.Amount != 0));
    }

    private async Task<Estimate> CarryOverAsync(
        Settlement settlement, IReadOnlyList<BudgetBalance> carried, IReadOnlyDictionary<Guid, long> rests, CancellationToken cancellationToken)
    {
        var (day, actor, lines) = (settlement.DecisionDay!.Value, user.Actor(), settlement.Lines.ToDictionary(l => l.LineKey));
        var estimate = await reader.InForceAsync(settlement.RootId, cancellationToken);
        var next = estimate.CarryOver(Guid.CreateVersion7(), rests, settlement.DecisionNumber!, day, actor, clock.UtcInstant());
        var contracts = await ContinueAsync(carried, next.Id, cancellationToken);
        settlement.CarryInto(next);
        db.Estimates.Add(next);
        List<LedgerMove> leaving = [], arriving = [];
        foreach (var b in carried)
        {
            var contractId = contracts.TryGetValue(b.ContractId, out var continued) ? continued.Id : Guid.Empty;
            switch (b.Account)
            {
                case LedgerAccount.Unallocated or LedgerAccount.Available or LedgerAccount.Committed or LedgerAccount.Advanced:
                    leaving.Add(Move(b, b.Account, b.Account == LedgerAccount.Unallocated ? LedgerAccount.CarriedOverUnallocated : LedgerAccount.CarriedOver, b.ContractId));
                    arriving.Add(Move(b, LedgerAccount.Granted, b.Account, contractId));
                    break;
                case LedgerAccount.Undelivered or LedgerAccount.Accepted:
                    leaving.Add(Move(b, b.Account, LedgerAccount.Orders, b.ContractId));
                    arriving.Add(Move(b, LedgerAccount.Orders, b.Account, contractId));
                    break;
                default:
                    break;
            }
        }

        await books.PostAsync(LedgerKind.CarryOver, settlement.RootId, settlement.Id, day, leaving, cancellationToken);
        await books.PostAsync(LedgerKind.CarryOver, next.Id, next.Id, day, arriving, cancellationToken);
        return next;

        LedgerMove Move(BudgetBalance b, LedgerAccount from, LedgerAccount to, Guid contractId) =>
            new(from, to, b.Amount, lines[b.LineKey].Content, b.LineKey, contractId, lines[b.LineKey].Source);
    }

    /// <summary>The contracts that still bind something, by the id of the former.</summary>
    private async Task<Dictionary<Guid, Contract>> ContinueAsync(IEnumerable<BudgetBalance> carried, Guid nextRootId, CancellationToken cancellationToken)
    {
        var left = carried.Where(b => b.Account is LedgerAccount.Committed or LedgerAccount.Advanced)
            .ToLookup(b => b.ContractId, b => (b.LineKey, b.Amount));
        var ids = left.Select(g => g.Key).ToList();
        var formers = await db.Contracts.AsNoTracking().Include(c => c.Lines).Where(c => ids.Contains(c.Id)).OrderBy(c => c.Id).ToListAsync(cancellationToken);
        var continued = formers.ToDictionary(c => c.Id, c => c.Continue(
            Guid.CreateVersion7(), nextRootId,
            left[c.Id].GroupBy(l => l.LineKey).Select(g => new LineAmountDraft(g.Key, g.Sum(l => l.Amount))), user.Actor()));
        db.Contracts.AddRange(continued.Values);
        return continued;
    }
}
