namespace CameraProgram.Ledgers;

/// <summary>A number that people see, as balances of the books: the sum of some accounts, or what left them.</summary>
/// <param name="IsNegative">An opening: its number is what went out of it.</param>
internal sealed record LedgerFigure(IReadOnlyList<LedgerAccount> Accounts, bool IsNegative = false)
{
    /// <summary>What an entry adds to the number; below zero where it takes away.</summary>
    public long ChangeOf(LedgerAccount from, LedgerAccount to, long amount)
    {
        var change = (Accounts.Contains(to) ? amount : 0) - (Accounts.Contains(from) ? amount : 0);
        return IsNegative ? -change : change;
    }
}

internal static class LedgerFigureQueries
{
    /// <summary>The entries that change the number; a move within its accounts does not.</summary>
    public static IQueryable<LedgerEntry> WhereChanges(this IQueryable<LedgerEntry> entries, LedgerFigure? figure)
    {
        if (figure is null)
        {
            return entries;
        }

        var accounts = figure.Accounts.ToList();
        return entries.Where(e => (accounts.Contains(e.From) && !accounts.Contains(e.To)) || (!accounts.Contains(e.From) && accounts.Contains(e.To)));
    }
}
