using System.Text;
using CameraProgram.Kernel.Entities;
using CameraProgram.Kernel.Errors;

namespace CameraProgram.Funding;

/// <summary>Which column of the bank's file holds what, counted from 0.</summary>
/// <param name="HeadingRow">The row of the headings in the file, from 1.</param>
/// <param name="Amount">One column with signed amounts; else <paramref name="In"/> and <paramref name="Out"/>.</param>
public sealed record BankColumns(int HeadingRow, int Day, int Text, int? Reference, int? Amount, int? In, int? Out);

/// <summary>A line as it was read.</summary>
/// <param name="Amount">Whole đồng, below zero where money went out.</param>
public sealed record BankLineDraft(DateOnly Day, long Amount, string Text, string? Reference)
{
    /// <summary>As it is kept: one form of the letters, no longer than its place.</summary>
    public static BankLineDraft Of(DateOnly day, long amount, string? text, string? reference) =>
        new(day, amount, Kept(text, CameraProgramConsts.NoteLength) ?? string.Empty, Kept(reference, CameraProgramConsts.SymbolLength));

    private static string? Kept(string? text, int length) =>
        text?.Trim().Normalize(NormalizationForm.FormC) is { Length: > 0 } kept ? kept.Length <= length ? kept : kept[..length] : null;
}

/// <summary>Sao kê: what the bank says of a fund's account, one file. The same file twice is the same statement.</summary>
public sealed class BankStatement : FullAuditedAggregateRoot, IMultiTenant, IOfFund
{
    private BankStatement()
    {
    }

    /// <param name="lines">Those of the file that no statement before it brought.</param>
    /// <param name="repeated">How many of the file an earlier statement brought already.</param>
    /// <exception cref="BusinessException"><c>Funding:StatementEmpty</c>, <c>Funding:StatementTooLong</c>, <c>Funding:StatementRepeated</c>.</exception>
    public BankStatement(
        Guid id, FundLedger ledger, Guid? hamletId, string fileName, string sha256, string headings, BankColumns columns, IReadOnlyCollection<BankLineDraft> lines, int repeated)
        : base(id)
    {
        if (lines.Count == 0 && repeated > 0)
        {
            throw new BusinessException(CameraProgramErrorCodes.Funding.StatementRepeated).WithData("count", repeated);
        }

        if (lines.Count is 0 or > FundingConsts.MaxLines)
        {
            throw new BusinessException(lines.Count == 0 ? CameraProgramErrorCodes.Funding.StatementEmpty : CameraProgramErrorCodes.Funding.StatementTooLong)
                .WithData("max", FundingConsts.MaxLines);
        }

        (Ledger, HamletId, HolderId, FileName, Sha256) = (ledger, hamletId, VoucherBook.HolderOf(hamletId), fileName, sha256);
        Headings = headings.Length <= FundingConsts.HeadingsLength ? headings : headings[..FundingConsts.HeadingsLength];
        (HeadingRow, DayColumn, TextColumn, ReferenceColumn) = (columns.HeadingRow, columns.Day, columns.Text, columns.Reference);
        (AmountColumn, InColumn, OutColumn) = (columns.Amount, columns.In, columns.Out);
        (From, To, LineCount, RepeatedCount) = (lines.Min(l => l.Day), lines.Max(l => l.Day), lines.Count, repeated);
        (Incoming, Outgoing) = (lines.Where(l => l.Amount > 0).Sum(l => l.Amount), -lines.Where(l => l.Amount < 0).Sum(l => l.Amount));
    }

    public Guid TenantId { get; private set; }

    public FundLedger Ledger { get; private set; }

    public Guid? HamletId { get; private set; }

    /// <summary>The hamlet, or all zeros for the commune.</summary>
    public Guid HolderId { get; private set; }

    public string FileName { get; private set; } = string.Empty;

    /// <summary>SHA-256 of the file, lower-case hex.</summary>
    public string Sha256 { get; private set; } = string.Empty;

    /// <summary>The headings of the file; the next one with the same is read with the same columns.</summary>
    public string Headings { get; private set; } = string.Empty;

    public int HeadingRow { get; private set; }

    public int DayColumn { get; private set; }

    public int TextColumn { get; private set; }

    public int? ReferenceColumn { get; private set; }

    public int? AmountColumn { get; private set; }

    public int? InColumn { get; private set; }

    public int? OutColumn { get; private set; }

    public DateOnly From { get; private set; }

    public DateOnly To { get; private set; }

    public int LineCount { get; private set; }

    /// <summary>Lines of the file that were left out: an earlier statement brought them already.</summary>
    public int RepeatedCount { get; private set; }

    /// <summary>Whole đồng.</summary>
    public long Incoming { get; private set; }

    public long Outgoing { get; private set; }
}
