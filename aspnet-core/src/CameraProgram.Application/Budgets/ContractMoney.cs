using CameraProgram.Ledgers;

namespace CameraProgram.Budgets;

internal static class ContractMoney
{
    /// <summary>What the books say of a contract, or of one of its lines.</summary>
    public static ContractMoneyDto Of(IEnumerable<BudgetBalance> balances)
    {
        var money = BudgetMoney.Of(balances.Select(b => (b.Account, b.Amount)));
        // What was paid is kept by line; of a contract it is what was accepted and claimed.
        var paid = money[LedgerAccount.Delivered];
        return new ContractMoneyDto(
            money[LedgerAccount.Committed] + money[LedgerAccount.Advanced] + paid, money.Accepted, money[LedgerAccount.Advanced], paid,
            money[LedgerAccount.Committed], money[LedgerAccount.Undelivered], money[LedgerAccount.Accepted]);
    }
}
