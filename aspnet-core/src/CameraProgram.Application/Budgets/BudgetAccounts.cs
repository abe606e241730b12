using CameraProgram.Ledgers;

namespace CameraProgram.Budgets;

/// <summary>Which accounts of the budget's book make up a figure.</summary>
internal static class BudgetAccounts
{
    /// <summary>What contracts bind, paid or not.</summary>
    public static readonly LedgerAccount[] Bound = [LedgerAccount.Committed, LedgerAccount.Advanced, LedgerAccount.Paid];

    /// <summary>What decisions allocated, whatever became of it at the end of the year.</summary>
    public static readonly LedgerAccount[] Allocated = [LedgerAccount.Available, .. Bound, LedgerAccount.CarriedOver, LedgerAccount.Cancelled];

    /// <summary>Delivered and accepted, paid or not.</summary>
    public static readonly LedgerAccount[] Accepted = [LedgerAccount.Accepted, LedgerAccount.Delivered];

    public static readonly LedgerAccount[] CarriedOver = [LedgerAccount.CarriedOver, LedgerAccount.CarriedOverUnallocated];

    public static readonly LedgerAccount[] Cancelled = [LedgerAccount.Cancelled, LedgerAccount.CancelledUnallocated];

    /// <summary>What is neither paid nor advanced, carried over or given up.</summary>
    public static readonly LedgerAccount[] Left = [LedgerAccount.Unallocated, LedgerAccount.Available, LedgerAccount.Committed];
}
