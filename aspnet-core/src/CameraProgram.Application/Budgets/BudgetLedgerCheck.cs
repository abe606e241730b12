using CameraProgram.Ledgers;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.Budgets;

/// <summary>Compares the documents of the budget with its book: each says what its entries say, in sum by estimate or contract.</summary>
public sealed class BudgetLedgerCheck(ICameraProgramDb db) : ILedgerCheck
{
    public async Task<IReadOnlyList<LedgerDifference>> FindAsync(CancellationToken cancellationToken)
    {
        var differences = new List<LedgerDifference>();
        Compare("approved total of estimate", await ApprovedAsync(cancellationToken), await db.Estimates.AsNoTracking()
            .Where(e => e.Status == EstimateStatus.Approved).GroupBy(e => e.RootId).Select(g => new { g.Key, Sum = g.Sum(e => e.Total) })
            .ToDictionaryAsync(g => g.Key, g => g.Sum, cancellationToken));
        Compare("allocations of estimate", await PostedAsync(LedgerKind.Allocation, LedgerAccount.Available, cancellationToken), await db.Allocations.AsNoTracking()
            .Where(a => a.ReductionReason == null).GroupBy(a => a.RootId).Select(g => new { g.Key, Sum = g.Sum(a => a.Total) })
            .ToDictionaryAsync(g => g.Key, g => g.Sum, cancellationToken));
        Compare("reductions of estimate", await PostedAsync(LedgerKind.AllocationReduction, LedgerAccount.Unallocated, cancellationToken), await db.Allocations.AsNoTracking()
            .Where(a => a.ReductionReason != null).GroupBy(a => a.RootId).Select(g => new { g.Key, Sum = g.Sum(a => a.Total) })
            .ToDictionaryAsync(g => g.Key, g => g.Sum, cancellationToken));
        Compare("assignments of campaign", await AssignedAsync(LedgerKind.Assignment, takesBack: false, cancellationToken), await GivenAsync(takesBack: false, cancellationToken));
        Compare("returns to campaign", await AssignedAsync(LedgerKind.AssignmentReturn, takesBack: true, cancellationToken), await GivenAsync(takesBack: true, cancellationToken));
        Compare("contracts of estimate", await PostedAsync(LedgerKind.Contract, LedgerAccount.Committed, cancellationToken), await db.Contracts.AsNoTracking()
            .Where(c => c.ContinuesId == null).GroupBy(c => c.RootId).Select(g => new { g.Key, Sum = g.Sum(c => c.Total) })
            .ToDictionaryAsync(g => g.Key, g => g.Sum, cancellationToken));
        Compare("acceptances of estimate", await PostedAsync(LedgerKind.Acceptance, LedgerAccount.Accepted, cancellationToken), await db.ContractAcceptances.AsNoTracking()
            .GroupBy(a => a.RootId).Select(g => new { g.Key, Sum = g.Sum(a => a.Total) }).ToDictionaryAsync(g => g.Key, g => g.Sum, cancellationToken));
        Compare("reversed acceptances of estimate", await PostedAsync(LedgerKind.AcceptanceReversal, LedgerAccount.Undelivered, cancellationToken), await db.ContractAcceptances.AsNoTracking()
            .Where(a => a.ReversedDay != null).GroupBy(a => a.RootId).Select(g => new { g.Key, Sum = g.Sum(a => a.Total) }).ToDictionaryAsync(g => g.Key, g => g.Sum, cancellationToken));
        Compare("releases of estimate", await PostedAsync(LedgerKind.ContractRelease, LedgerAccount.Available, cancellationToken), await db.ContractReleases.AsNoTracking()
            .SelectMany(r => r.Lines, (r, l) => new { r.RootId, l.Amount }).GroupBy(l => l.RootId).Select(g => new { g.Key, Sum = g.Sum(l => l.Amount) })
            .ToDictionaryAsync(g => g.Key, g => g.Sum, cancellationToken));
        Compare("refunds of estimate", await PostedAsync(LedgerKind.AdvanceRefund, LedgerAccount.Committed, cancellationToken), await db.AdvanceRefunds.AsNoTracking()
            .SelectMany(r => r.Lines, (r, l) => new { r.RootId, l.Amount }).GroupBy(l => l.RootId).Select(g => new { g.Key, Sum = g.Sum(l => l.Amount) })
            .ToDictionaryAsync(g => g.Key, g => g.Sum, cancellationToken));
        Compare("advances of estimate", await PostedAsync(LedgerKind.Advance, LedgerAccount.Advanced, cancellationToken), await PaidAsync(PaymentKind.Advance, cancellationToken));
        Compare("payments of estimate", await PostedAsync(LedgerKind.Payment, LedgerAccount.Paid, cancellationToken), await PaidAsync(PaymentKind.Payment, cancellationToken));
        return differences;

        void Compare(string what, Dictionary<Guid, long> posted, Dictionary<Guid, long> told) => differences.AddRange(
            posted.Keys.Union(told.Keys).Select(id => new LedgerDifference($"{what} {id}", posted.GetValueOrDefault(id), told.GetValueOrDefault(id)))
                .Where(d => d.Expected != d.Found));
    }

    /// <summary>Also of those that a revision took the place of meanwhile: the book keeps one sum for all versions.</summary>
    private Task<Dictionary<Guid, long>> ApprovedAsync(CancellationToken cancellationToken) => db.LedgerBalances.AsNoTracking()
        .Where(b => b.Book == LedgerBook.Budget && b.Account == LedgerAccount.Granted).GroupBy(b => b.SubjectId)
        .Select(g => new { g.Key, Sum = -g.Sum(b => b.Amount) }).ToDictionaryAsync(g => g.Key, g => g.Sum, cancellationToken);

    private Task<Dictionary<Guid, long>> PostedAsync(LedgerKind kind, LedgerAccount to, CancellationToken cancellationToken) => db.LedgerTransactions.AsNoTracking()
        .Where(t => t.Book == LedgerBook.Budget && t.Kind == kind).SelectMany(t => t.Entries).Where(e => e.To == to).GroupBy(e => e.SubjectId)
        .Select(g => new { g.Key, Sum = g.Sum(e => e.Amount) }).ToDictionaryAsync(g => g.Key, g => g.Sum, cancellationToken);

    /// <summary>What the fund's book says a decision moved, by campaign; what a settlement returns is no decision's.</summary>
    private Task<Dictionary<Guid, long>> AssignedAsync(LedgerKind kind, bool takesBack, CancellationToken cancellationToken) => (
            from transaction in db.LedgerTransactions.AsNoTracking()
            where transaction.Book == LedgerBook.CommuneFund && transaction.Kind == kind
            where db.Allocations.Where(a => (a.ReductionReason != null) == takesBack).SelectMany(a => a.Lines).Any(l => l.Id == transaction.DocumentId)
            from entry in transaction.Entries
            group entry by entry.SubjectId)
        .Select(g => new { g.Key, Sum = g.Sum(e => e.Amount) }).ToDictionaryAsync(g => g.Key, g => g.Sum, cancellationToken);

    /// <summary>What the decisions say they took from a campaign, or gave back to it.</summary>
    private Task<Dictionary<Guid, long>> GivenAsync(bool takesBack, CancellationToken cancellationToken) => db.Allocations.AsNoTracking()
        .Where(a => (a.ReductionReason != null) == takesBack).SelectMany(a => a.Lines).Where(l => l.CampaignId != null).GroupBy(l => l.CampaignId!.Value)
        .Select(g => new { g.Key, Sum = g.Sum(l => l.Amount) }).ToDictionaryAsync(g => g.Key, g => g.Sum, cancellationToken);

    private Task<Dictionary<Guid, long>> PaidAsync(PaymentKind kind, CancellationToken cancellationToken) => db.Payments.AsNoTracking()
        .Where(p => p.Kind == kind && (p.Status == PaymentStatus.Paid || p.Status == PaymentStatus.Reversed)).GroupBy(p => p.RootId)
        .Select(g => new { g.Key, Sum = g.Sum(p => p.Total) }).ToDictionaryAsync(g => g.Key, g => g.Sum, cancellationToken);
}
