namespace CameraProgram.Funding;

/// <summary>A campaign is prepared, takes gifts, and takes none any more.</summary>
public enum CampaignStatus
{
    Draft,
    Open,
    Closed,
}

/// <summary>How money comes in or goes out.</summary>
public enum MoneyChannel
{
    Cash,
    Bank,
}

/// <summary>What the vouchers of a book are.</summary>
public enum VoucherKind
{
    /// <summary>Phiếu thu.</summary>
    Receipts,

    /// <summary>Phiếu chi.</summary>
    Payments,
}

/// <summary>Whether a receipt, expense, gift or transfer still counts.</summary>
public enum FundDocumentState
{
    Valid,

    /// <summary>Taken back with a reason, on its own day; it keeps its number.</summary>
    Voided,
}
