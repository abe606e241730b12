using CameraProgram.Ledgers;

namespace CameraProgram.Funding;

/// <summary>Two funds that never mix: separate accounts, numbers, rights and reports.</summary>
public enum FundLedger
{
    /// <summary>Received by the commune by its chairman's decision (NĐ 73/2026 Đ.7).</summary>
    CommuneA,

    /// <summary>Collected by a hamlet by its residents' agreement, outside the commune budget (TT 26/2026 Đ.21–22).</summary>
    HamletB,
}

public static class FundLedgers
{
    public static LedgerBook Book(this FundLedger ledger) => ledger == FundLedger.CommuneA ? LedgerBook.CommuneFund : LedgerBook.HamletFund;
}
