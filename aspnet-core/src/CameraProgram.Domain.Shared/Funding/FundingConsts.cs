namespace CameraProgram.Funding;

public static class FundingConsts
{
    /// <summary>Mẫu số of a receipt (TT 24/2024/TT-BTC; to be checked by a person), until the commune names another.</summary>
    public const string ReceiptFormCode = "C40-BB";

    /// <summary>Mẫu số of a payment voucher, until the commune names another.</summary>
    public const string PaymentFormCode = "C41-BB";

    public const int FormCodeLength = 40;

    /// <summary>Files with one agreement, receipt, expense or record.</summary>
    public const int MaxFiles = 20;

    /// <summary>"02 hóa đơn, 01 biên bản".</summary>
    public const int EnclosuresLength = 300;

    public const int AddressLength = 300;

    public const int SearchTextLength = 400;

    /// <summary>People at a meeting of residents.</summary>
    public const int MaxPeople = 100_000;

    /// <summary>Numbers of one book; a year has as many books as it needs.</summary>
    public const int MaxNumber = 1_000_000;

    /// <summary>Papers in one file.</summary>
    public const int MaxPapers = 200;

    public const int UnitLength = 50;

    /// <summary>Thousandths of a unit: a billion units.</summary>
    public const long MaxQuantityThousandths = 1_000_000_000_000;

    public const int MaxCommittee = 20;

    /// <summary>A member of a committee with the office: "Nguyễn Văn An Demo, Trưởng thôn".</summary>
    public const int CommitteeMemberLength = 200;

    public const int MaxInstalments = 60;

    /// <summary>Rows of one public list.</summary>
    public const int MaxRows = 20_000;

    public const int MaxPostings = 20;

    /// <summary>Lines of one bank statement.</summary>
    public const int MaxLines = 5_000;

    public const int MaxColumns = 60;

    /// <summary>SHA-256 in hex.</summary>
    public const int HashLength = 64;

    public const int HeadingsLength = 2_000;

    /// <summary>Days between a paper and its line in the statement for a suggestion.</summary>
    public const int MatchDays = 3;

    /// <summary>Disclosures that the public page lists.</summary>
    public const int MaxPublic = 200;
}
