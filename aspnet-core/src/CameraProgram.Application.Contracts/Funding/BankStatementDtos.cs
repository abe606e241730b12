using System.ComponentModel.DataAnnotations;
using CameraProgram.Exporting;
using CameraProgram.Identity;
using CameraProgram.Kernel.Paging;

namespace CameraProgram.Funding;

/// <summary>Which column of the bank's file holds what, counted from 0.</summary>
/// <param name="HeadingRow">The row of the headings in the file, from 1.</param>
/// <param name="Amount">One column with signed amounts; else <paramref name="In"/> and <paramref name="Out"/>.</param>
public sealed record BankColumnsDto(int HeadingRow, int Day, int Text, int? Reference, int? Amount, int? In, int? Out);

/// <param name="Rows">The first rows of the file, the headings among them; blank rows left out.</param>
/// <param name="HeadingRow">Where the headings probably are, from 1; empty when none were found.</param>
/// <param name="Remembered">The columns of the last file with the same headings.</param>
public sealed record BankFilePreviewDto(IReadOnlyList<BankFileRowDto> Rows, int? HeadingRow, BankColumnsDto? Remembered);

public sealed record BankFileRowDto(int Number, IReadOnlyList<string?> Cells);

/// <param name="Repeated">Lines of the file that were left out: an earlier statement brought them already.</param>
/// <param name="Open">Lines for which no paper was found yet.</param>
public sealed record BankStatementDto(
    Guid Id, long Version, FundLedger Ledger, NamedDto? Hamlet, string FileName, DateOnly From, DateOnly To, int Lines, int Repeated, int Open, long Incoming, long Outgoing,
    DateTime CreationTime) : IHasVersion;

/// <param name="Amount">Whole đồng, below zero where money went out.</param>
/// <param name="Match">The paper it belongs to.</param>
/// <param name="Suggestion">The paper that fits best, while it is open; a person decides.</param>
public sealed record BankLineDto(
    Guid Id, long Version, Guid StatementId, DateOnly Day, long Amount, string Text, string? Reference, BankLineState State, BankMatchDto? Match,
    string? SetAsideReason, string? DecidedByName, string? DecidedForName, BankMatchDto? Suggestion) : IHasVersion;

/// <param name="Words">The number and what it was for.</param>
public sealed record BankMatchDto(BankMatchKind Kind, Guid DocumentId, DateOnly Day, long Amount, string Words);

/// <summary>What has no counterpart: lines of the bank without a paper, and papers without a line.</summary>
/// <param name="LinesIn">The sum of such lines that brought money in, in whole đồng.</param>
public sealed record BankLeftOverDto(
    IReadOnlyList<BankLineDto> Lines, int LineCount, long LinesIn, long LinesOut, IReadOnlyList<BankMatchDto> Papers, int PaperCount, long PapersIn, long PapersOut)
{
    /// <summary>Rows of either side.</summary>
    public const int Most = 200;
}

/// <summary>Sort: <c>from</c>, <c>created</c>.</summary>
public class BankStatementListInput : ListInput
{
    public FundLedger? Ledger { get; set; }

    public Guid? HamletId { get; set; }
}

public sealed class BankStatementExportInput : BankStatementListInput
{
    public ExportFormat Format { get; set; }
}

/// <summary>Sort: <c>order</c>, <c>day</c>, <c>amount</c>.</summary>
public class BankLineListInput : ListInput
{
    public BankLineState? State { get; set; }
}

public sealed class BankLineExportInput : BankLineListInput
{
    public ExportFormat Format { get; set; }
}

public class BankLeftOverInput
{
    [Required]
    public FundLedger? Ledger { get; set; }

    /// <summary>B only, and required there.</summary>
    public Guid? HamletId { get; set; }

    /// <summary>Only lines of this statement; papers are those of the days.</summary>
    public Guid? StatementId { get; set; }

    public DateOnly? From { get; set; }

    public DateOnly? To { get; set; }
}

/// <summary>Both sides of what is left over in one sheet; at most as many rows as a list shows.</summary>
public sealed class BankLeftOverExportInput : BankLeftOverInput
{
    public ExportFormat Format { get; set; }
}

public sealed class PreviewBankFileInput
{
    /// <summary>A CSV file, uploaded before.</summary>
    [Required]
    public Guid? FileId { get; set; }
}

public sealed class CreateBankStatementInput
{
    [Required]
    public FundLedger? Ledger { get; set; }

    /// <summary>B only, and required there.</summary>
    public Guid? HamletId { get; set; }

    [Required]
    public Guid? FileId { get; set; }

    [Range(1, FundingConsts.MaxLines)]
    public int HeadingRow { get; set; }

    [Range(0, FundingConsts.MaxColumns)]
    public int DayColumn { get; set; }

    [Range(0, FundingConsts.MaxColumns)]
    public int TextColumn { get; set; }

    [Range(0, FundingConsts.MaxColumns)]
    public int? ReferenceColumn { get; set; }

    /// <summary>Signed amounts; else the two below.</summary>
    [Range(0, FundingConsts.MaxColumns)]
    public int? AmountColumn { get; set; }

    [Range(0, FundingConsts.MaxColumns)]
    public int? InColumn { get; set; }

    [Range(0, FundingConsts.MaxColumns)]
    public int? OutColumn { get; set; }
}

public sealed class MatchBankLineInput
{
    [Required]
    public BankMatchKind? Kind { get; set; }

    [Required]
    public Guid? DocumentId { get; set; }
}
