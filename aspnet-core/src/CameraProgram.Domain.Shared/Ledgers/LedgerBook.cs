namespace CameraProgram.Ledgers;

/// <summary>Three books that never share an account. Every entry belongs to exactly one.</summary>
public enum LedgerBook
{
    /// <summary>What the commune may spend: estimates, line by line.</summary>
    Budget,

    /// <summary>A: what the commune received by the chairman's decision (NĐ 73/2026 Đ.7).</summary>
    CommuneFund,

    /// <summary>B: what a hamlet collected by its residents' agreement, outside the commune budget (TT 26/2026 Đ.21–22).</summary>
    HamletFund,
}
