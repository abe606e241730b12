using CameraProgram.Identity;
using CameraProgram.Kernel.Errors;
using CameraProgram.Kernel.Time;
using CameraProgram.Kernel.Users;
using CameraProgram.Ledgers;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.Budgets;

/// <summary>A balance of the budget's book.</summary>
public sealed record BudgetBalance(Guid RootId, Guid LineKey, Guid ContractId, LedgerAccount Account, long Amount);

/// <summary>Reads the budget's book, and writes what a document does to it.</summary>
public sealed class BudgetBooks(ICameraProgramDb db, ILedger ledger, ICurrentUser user, TimeProvider clock)
{
    /// <summary>All balances of these estimates; small: a few rows per line and contract.</summary>
    /// <param name="rootIds">At most a page of a list.</param>
    public async Task<ILookup<Guid, BudgetBalance>> BalancesAsync(IReadOnlyCollection<Guid> rootIds, CancellationToken cancellationToken) =>
        (await db.LedgerBalances.AsNoTracking().Where(b => b.Book == LedgerBook.Budget && rootIds.Contains(b.SubjectId) && b.Amount != 0)
            .Select(b => new BudgetBalance(b.SubjectId, b.LineId, b.ContractId, b.Account, b.Amount)).ToListAsync(cancellationToken))
        .ToLookup(b => b.RootId);

    /// <summary>The balances as they were at the end of a day, from the entries.</summary>
    public async Task<IReadOnlyList<BudgetBalance>> BalancesOnAsync(Guid rootId, DateOnly day, CancellationToken cancellationToken)
    {
        var moved = await db.LedgerEntries.AsNoTracking().Where(e => e.Book == LedgerBook.Budget && e.SubjectId == rootId && e.Day <= day)
            .GroupBy(e => new { e.LineId, e.From, e.To }).Select(g => new { g.Key, Amount = g.Sum(e => e.Amount) }).ToListAsync(cancellationToken);
        return
        [
            .. moved.SelectMany(m => new[] { (m.Key.LineId, Account: m.Key.From, Amount: -m.Amount), (m.Key.LineId, Account: m.Key.To, m.Amount) })
                .GroupBy(m => (m.LineId, m.Account)).Select(g => new BudgetBalance(rootId, g.Key.LineId, Guid.Empty, g.Key.Account, g.Sum(m => m.Amount))),
        ];
    }

    /// <summary>Those of the estimates whose settlement is approved: nothing moves there any more.</summary>
    public async Task<IReadOnlySet<Guid>> SettledAsync(IReadOnlyCollection<Guid> rootIds, CancellationToken cancellationToken) =>
        (await db.Settlements.AsNoTracking().Where(s => s.Status == SettlementStatus.Approved && rootIds.Contains(s.RootId)).Select(s => s.RootId)
            .ToListAsync(cancellationToken)).ToHashSet();

    /// <summary>How far the ends of their years have come; those that are not settled are left out.</summary>
    public async Task<IReadOnlyDictionary<Guid, BudgetStage>> ClosingsAsync(IReadOnlyCollection<Guid> rootIds, CancellationToken cancellationToken)
    {
        var today = clock.Today();
        var disclosed = await db.BudgetDisclosures.AsNoTracking()
            .Where(d => rootIds.Contains(d.RootId) && d.Kind == BudgetDisclosureKind.Settlement && d.Postings.Any())
            .Select(d => new { d.RootId, IsOver = d.Postings.All(p => p.To != null && p.To < today) }).ToListAsync(cancellationToken);
        return (await SettledAsync(rootIds, cancellationToken)).ToDictionary(id => id, id => disclosed.Find(d => d.RootId == id) switch
        {
            null => BudgetStage.Settled,
            { IsOver: true } => BudgetStage.Closed,
            _ => BudgetStage.Disclosed,
        });
    }

    /// <summary>The day of the last entry; none before the approval.</summary>
    public Task<DateOnly?> LastDayAsync(Guid rootId, CancellationToken cancellationToken) =>
        db.LedgerEntries.AsNoTracking().Where(e => e.Book == LedgerBook.Budget && e.SubjectId == rootId).MaxAsync(e => (DateOnly?)e.Day, cancellationToken);

    /// <summary>No document is older than what gave it its money: on no past day more was allocated than approved, or ordered than allocated.</summary>
    /// <param name="source">Where its money, or its order, lies before it.</param>
    /// <param name="contractId">All zeros where the account is not kept by contract.</param>
    /// <param name="code">Of the refusal; data: day.</param>
    /// <exception cref="InputException">The code.</exception>
    public async Task EnsureNotBeforeAsync(Guid rootId, LedgerAccount source, Guid contractId, DateOnly day, string code, CancellationToken cancellationToken)
    {
        var entries = db.LedgerEntries.AsNoTracking().Where(e => e.Book == LedgerBook.Budget && e.SubjectId == rootId && e.To == source);
        if (contractId != Guid.Empty)
        {
            entries = entries.Where(e => e.ContractId == contractId);
        }

        if (await entries.MinAsync(e => (DateOnly?)e.Day, cancellationToken) is { } first && day < first)
        {
            throw new InputException("day", code).WithData("day", first).WithData("from", first);
        }
    }

    /// <summary>
    /// Whoever decides on the whole estimate comes one after the other: a revision does not slip in while its year is closed.
    /// Only an opening is held, which payments and contracts do not take first.
    /// </summary>
    public Task HoldAsync(Guid rootId, CancellationToken cancellationToken) =>
        db.LedgerBalances.Where(b => b.Book == LedgerBook.Budget && b.SubjectId == rootId && b.Account == LedgerAccount.Granted)
            .ExecuteUpdateAsync(set => set.SetProperty(b => b.Amount, b => b.Amount), cancellationToken);

    /// <exception cref="BusinessException"><c>Budgets:Settled</c>.</exception>
    public async Task EnsureNotSettledAsync(Guid rootId, CancellationToken cancellationToken)
    {
        if ((await SettledAsync([rootId], cancellationToken)).Count > 0)
        {
            throw new BusinessException(CameraProgramErrorCodes.Budgets.Settled);
        }
    }

    /// <summary>The balances that are kept by contract.</summary>
    /// <param name="contractIds">At most a page of a list.</param>
    public async Task<ILookup<Guid, BudgetBalance>> ContractBalancesAsync(IReadOnlyCollection<Guid> contractIds, CancellationToken cancellationToken) =>
        (await db.LedgerBalances.AsNoTracking().Where(b => b.Book == LedgerBook.Budget && contractIds.Contains(b.ContractId) && b.Amount != 0)
            .Select(b => new BudgetBalance(b.SubjectId, b.LineId, b.ContractId, b.Account, b.Amount)).ToListAsync(cancellationToken))
        .ToLookup(b => b.ContractId);

    /// <summary>Asks whether the books would allow it now, so that nobody waits for a refusal; only posting makes it sure.</summary>
    /// <param name="code">Of the refusal; empty: as posting it would answer.</param>
    /// <exception cref="BusinessException"><c>Ledgers:NotEnough…</c> or the code; data: what, left, asked.</exception>
    public async Task EnsureCoveredAsync(Guid rootId, IReadOnlyList<LedgerMove> moves, CancellationToken cancellationToken, string? code = null)
    {
        var transaction = new LedgerTransaction(
            Guid.CreateVersion7(), LedgerBook.Budget, LedgerKind.Payment, rootId, Guid.CreateVersion7(), clock.Today(), user.Actor(), moves);
        var balances = (await BalancesAsync([rootId], cancellationToken))[rootId].ToDictionary(b => (b.LineKey, b.ContractId, b.Account), b => b.Amount);
        foreach (var change in transaction.Changes().Where(c => c.Amount < 0 && !c.Position.Account.IsOpening()))
        {
            var left = balances.GetValueOrDefault((change.Position.LineId, change.Position.ContractId, change.Position.Account));
            if (left + change.Amount < 0)
            {
                throw new BusinessException(code ?? (CameraProgramErrorCodes.Ledgers.NotEnough + change.Position.Account))
                    .WithData("what", change.Words).WithData("left", left).WithData("asked", -change.Amount);
            }
        }
    }

    /// <summary>Inside the transaction of the document; nothing is posted where nothing moves.</summary>
    /// <exception cref="BusinessException"><c>Budgets:SettlementWaiting</c>: the figures that somebody is about to decide on stay as they were shown.</exception>
    public async Task PostAsync(
        LedgerKind kind, Guid rootId, Guid documentId, DateOnly day, IReadOnlyList<LedgerMove> moves, CancellationToken cancellationToken)
    {
        if (moves.Count == 0)
        {
            return;
        }

        if (kind is not (LedgerKind.CarryOver or LedgerKind.Cancellation)
            && await db.Settlements.AsNoTracking().AnyAsync(s => s.RootId == rootId && s.Status == SettlementStatus.Submitted, cancellationToken))
        {
            throw new BusinessException(CameraProgramErrorCodes.Budgets.SettlementWaiting);
        }

        await ledger.PostAsync(
            new LedgerTransaction(Guid.CreateVersion7(), LedgerBook.Budget, kind, rootId, documentId, day, user.Actor(), moves), cancellationToken);
    }
}
