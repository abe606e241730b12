using CameraProgram.Ledgers;

namespace CameraProgram.Budgets;

/// <summary>What the books say of a line, of a source or of a whole estimate: sums of balances by account.</summary>
public sealed class BudgetMoney
{
    private readonly long[] _amounts = new long[Enum.GetValues<LedgerAccount>().Length];

    public long this[LedgerAccount account] => _amounts[(int)account];

    public long Approved => -this[LedgerAccount.Granted];

    public long Bound => SumOf(BudgetAccounts.Bound);

    public long Allocated => SumOf(BudgetAccounts.Allocated);

    public long Accepted => SumOf(BudgetAccounts.Accepted);

    public long CarriedOver => SumOf(BudgetAccounts.CarriedOver);

    public long Cancelled => SumOf(BudgetAccounts.Cancelled);

    public long Left => SumOf(BudgetAccounts.Left);

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

    private long SumOf(LedgerAccount[] accounts) => accounts.Sum(account => this[account]);
}
