namespace CameraProgram.Ledgers;

/// <summary>What holds for each account.</summary>
public static class LedgerAccounts
{
    private static readonly LedgerAccount[] s_funds = [LedgerAccount.Given, LedgerAccount.Cash, LedgerAccount.Bank, LedgerAccount.Goods];

    /// <summary>An opening may fall below zero: it is where amounts enter the book.</summary>
    public static bool IsOpening(this LedgerAccount account) => account is LedgerAccount.Granted or LedgerAccount.Orders or LedgerAccount.Given;

    /// <summary>Kept apart for each contract, so that one contract cannot be paid from another's money.</summary>
    public static bool IsOfContract(this LedgerAccount account) => account
        is LedgerAccount.Committed or LedgerAccount.Advanced
        or LedgerAccount.Orders or LedgerAccount.Undelivered or LedgerAccount.Accepted or LedgerAccount.Delivered;

    public static bool Has(this LedgerBook book, LedgerAccount account) => book switch
    {
        LedgerBook.CommuneFund => s_funds.Contains(account) || account is LedgerAccount.Treasury or LedgerAccount.Assigned,
        LedgerBook.HamletFund => s_funds.Contains(account) || account == LedgerAccount.Spent,
        _ => account < LedgerAccount.Given,
    };
}
