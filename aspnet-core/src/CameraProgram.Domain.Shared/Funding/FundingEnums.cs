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

/// <summary>What a hamlet's money was spent on.</summary>
public enum ExpensePurpose
{
    Equipment,
    Installation,
    Repair,
    Power,
    Internet,

    /// <summary>Signs, leaflets, meetings.</summary>
    Communication,
    Other,
}

/// <summary>What is given in kind.</summary>
public enum GiftKind
{
    Equipment,
    Internet,
    Power,
    Pole,
    Materials,

    /// <summary>Ngày công.</summary>
    Labour,
    Other,
}

/// <summary>How the value of a gift in kind was found.</summary>
public enum ValuationBasis
{
    Invoice,
    MarketPrice,

    /// <summary>The committee that took it over.</summary>
    Committee,
    DonorsWord,
}

public enum GiftStatus
{
    Offered,
    Accepted,
}

/// <summary>Where the money of a fund is kept.</summary>
public enum FundAccount
{
    Cash,
    Bank,

    /// <summary>Kho bạc; A only.</summary>
    Treasury,
}

/// <summary>Whose figures they are.</summary>
public enum ReconciliationSide
{
    Hamlet,

    /// <summary>The commune's economic office.</summary>
    Office,

    /// <summary>The book, as it was when both had signed.</summary>
    Book,
}

public enum ReconciliationStatus
{
    /// <summary>Figures are being entered.</summary>
    Open,

    /// <summary>Both sides have signed.</summary>
    Signed,
}

public enum DisclosureStatus
{
    Draft,
    Posted,
    TakenDown,
}

/// <summary>What a row of a public list tells.</summary>
public enum DisclosureForm
{
    Cash,
    Bank,
    Goods,

    /// <summary>Taken back: something of an earlier period was voided.</summary>
    Correction,
}

/// <summary>Which paper a line of a bank statement belongs to.</summary>
public enum BankMatchKind
{
    Receipt,
    Expense,
    Transfer,
}

public enum BankLineState
{
    /// <summary>Left over: no paper was found for it yet.</summary>
    Open,
    Matched,

    /// <summary>Of no concern to the funds, such as the bank's fee; with a reason.</summary>
    SetAside,
}
