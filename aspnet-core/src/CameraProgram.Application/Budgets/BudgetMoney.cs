using CameraProgram.Ledgers;

namespace CameraProgram.Budgets;

/// <summary>What the books say of a line, of a source or of a whole estimate: sums of balances by account.</summary>
public sealed class BudgetMoney
{
    private readonly long[] _amounts = new long[Enum.GetValues<LedgerAccount>().Length];

    public long this[LedgerAccount account] => _amounts[(int)account];

    public long Approved => -this[LedgerAccount.Granted];

    /// <summary>What contracts bind, paid or not.</summary>
    public long Bound => this[LedgerAccount.Committed] + this[LedgerAccount.Advanced] + this[LedgerAccount.Paid];

    /// <summary>What decisions allocated, whatever became of it at the end of the year.</summary>
    public long Allocated => this[LedgerAccount.Available] + Bound + this[LedgerAccount.CarriedOver] + this[LedgerAccount.Cancelled];

    public long CarriedOver => this[LedgerAccount.CarriedOver] + this[LedgerAccount.CarriedOverUnallocated];

    public long Cancelled => this[LedgerAccount.Cancelled] + this[LedgerAccount.CancelledUnallocated];

    public long Accepted => this[LedgerAccount.Accepted] + this[LedgerAccount.Delivered];

    /// <summary>What is neither paid nor advanced, carried over or given up.</summary>
    public long Left => this[LedgerAccount.Unallocated] + this[LedgerAccount.Available] + this[LedgerAccount.Committed];

    public static BudgetMoney Of(IEnumerable<(LedgerAccount Account, long Amount)> balances)
    {
        var money = new BudgetMoney();
        foreach (var (account, amount) in balances)
        {
            money._amounts[(int)account] += amount;
        }

        return money;
    }

    /// <summary>How far it has come, once it is approved.</summary>
    public BudgetStage Stage() =>
        this[LedgerAccount.Paid] + this[LedgerAccount.Advanced] > 0 ? BudgetStage.Paying
        : Accepted > 0 ? BudgetStage.Accepted
        : Bound > 0 ? BudgetStage.Committed
        : Allocated > 0 ? BudgetStage.Allocated
        : BudgetStage.Approved;

    public BudgetMoneyDto ToDto() => new(
        Approved, Allocated, Bound, Accepted, this[LedgerAccount.Advanced], this[LedgerAccount.Paid], this[LedgerAccount.Unallocated],
        this[LedgerAccount.Available], CarriedOver, Cancelled, Left);
}
