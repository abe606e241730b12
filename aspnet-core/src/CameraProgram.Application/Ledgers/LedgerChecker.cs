using Microsoft.EntityFrameworkCore;

namespace CameraProgram.Ledgers;

/// <summary>One thing that does not agree.</summary>
/// <param name="What">What was compared, in the code's words: for the operator, not for the office.</param>
/// <param name="Expected">By the entries.</param>
/// <param name="Found">As kept.</param>
public sealed record LedgerDifference(string What, long Expected, long Found);

/// <summary>What else must agree with the books: the receipts of a fund, the payments of an estimate.</summary>
public interface ILedgerCheck
{
    Task<IReadOnlyList<LedgerDifference>> FindAsync(CancellationToken cancellationToken);
}

/// <summary>Adds up every entry of the current commune again and compares the sums with the balances.</summary>
public sealed class LedgerChecker(ICameraProgramDb db, IEnumerable<ILedgerCheck> others)
{
    /// <summary>As of one moment: what is written meanwhile is no difference.</summary>
    /// <returns>Empty when all agrees.</returns>
    public Task<IReadOnlyList<LedgerDifference>> FindAsync(CancellationToken cancellationToken) => db.InSnapshotAsync(FindNowAsync, cancellationToken);

    private async Task<IReadOnlyList<LedgerDifference>> FindNowAsync(CancellationToken cancellationToken)
    {
        var sums = await SumsAsync(cancellationToken);
        var kept = await db.LedgerBalances.AsNoTracking()
            .ToDictionaryAsync(b => new LedgerPosition(b.Book, b.SubjectId, b.LineId, b.ContractId, b.Account), b => b.Amount, cancellationToken);
        List<LedgerDifference> differences =
        [
            .. sums.Keys.Union(kept.Keys)
                .Select(p => new LedgerDifference(p.ToString(), sums.GetValueOrDefault(p), kept.GetValueOrDefault(p)))
                .Where(d => d.Expected != d.Found),
            .. sums.Where(s => s.Value < 0 && !s.Key.Account.IsOpening()).Select(s => new LedgerDifference($"below zero: {s.Key}", 0, s.Value)),
        ];
        foreach (var other in others)
        {
            differences.AddRange(await other.FindAsync(cancellationToken));
        }

        return differences;
    }

    private async Task<Dictionary<LedgerPosition, long>> SumsAsync(CancellationToken cancellationToken)
    {
        var moved = await db.LedgerEntries.AsNoTracking()
            .GroupBy(e => new { e.Book, e.SubjectId, e.LineId, e.ContractId, e.From, e.To })
            .Select(g => new { g.Key, Amount = g.Sum(e => e.Amount) })
            .ToListAsync(cancellationToken);
        var sums = new Dictionary<LedgerPosition, long>();
        foreach (var (key, amount) in moved.Select(m => (m.Key, m.Amount)))
        {
            Add(LedgerPosition.Of(key.Book, key.SubjectId, key.LineId, key.ContractId, key.From), -amount);
            Add(LedgerPosition.Of(key.Book, key.SubjectId, key.LineId, key.ContractId, key.To), amount);
        }

        return sums;

        void Add(LedgerPosition position, long amount) => sums[position] = sums.GetValueOrDefault(position) + amount;
    }
}
