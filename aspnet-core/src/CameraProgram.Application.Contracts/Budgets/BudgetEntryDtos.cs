using CameraProgram.Exporting;
using CameraProgram.Kernel.Paging;
using CameraProgram.Ledgers;

namespace CameraProgram.Budgets;

/// <summary>The entries of an estimate's book. Sort: <c>day</c> (the newest first), <c>amount</c>.</summary>
public class BudgetEntryListInput : ListInput
{
    /// <summary>Only those that change this number.</summary>
    public BudgetFigure? Figure { get; set; }

    public Guid? LineKey { get; set; }

    public Guid? ContractId { get; set; }

    public FundingSource? Source { get; set; }

    public LedgerKind? Kind { get; set; }

    /// <summary>The decision, contract, acceptance or payment that did it.</summary>
    public Guid? DocumentId { get; set; }

    public DateOnly? From { get; set; }

    public DateOnly? To { get; set; }
}

public sealed class BudgetEntryExportInput : BudgetEntryListInput
{
    public ExportFormat Format { get; set; }
}

/// <param name="From">Credited (Có).</param>
/// <param name="To">Debited (Nợ).</param>
/// <param name="Change">What it adds to the number that was asked for, below zero where it takes away; empty without one.</param>
/// <param name="Words">The line as it was called then.</param>
/// <param name="DocumentId">The decision, contract, acceptance or payment that did it.</param>
/// <param name="At">UTC; when it was entered.</param>
public sealed record BudgetEntryDto(
    Guid Id, DateOnly Day, LedgerKind Kind, Guid DocumentId, LedgerAccount From, LedgerAccount To, long Amount, long? Change, string Words, Guid LineKey,
    Guid? ContractId, FundingSource? Source, string ByName, string? ForName, DateTime At);
