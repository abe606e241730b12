using System.ComponentModel.DataAnnotations;
using CameraProgram.Exporting;

namespace CameraProgram.Funding;

/// <summary>Sort: <c>day</c>, <c>number</c>, <c>amount</c>, <c>created</c>.</summary>
public class ExpenseListInput : FundDocumentListInput
{
    public Guid? BookId { get; set; }

    public MoneyChannel? Channel { get; set; }

    public ExpensePurpose? Purpose { get; set; }
}

public sealed class ExpenseExportInput : ExpenseListInput
{
    public ExportFormat Format { get; set; }
}

public sealed class CreateExpenseInput
{
    /// <summary>Of a hamlet's fund.</summary>
    [Required]
    public Guid? CampaignId { get; set; }

    [Required]
    public DateOnly? Day { get; set; }

    [Required, StringLength(CameraProgramConsts.NameLength)]
    public string Payee { get; set; } = string.Empty;

    [StringLength(FundingConsts.AddressLength)]
    public string? PayeeAddress { get; set; }

    [Required]
    public ExpensePurpose? Purpose { get; set; }

    [Required, StringLength(CameraProgramConsts.TitleLength)]
    public string Reason { get; set; } = string.Empty;

    /// <summary>Whole đồng.</summary>
    [Range(1, CameraProgramConsts.MaxAmount)]
    public long Amount { get; set; }

    [Required]
    public MoneyChannel? Channel { get; set; }

    [StringLength(FundingConsts.EnclosuresLength)]
    public string? Enclosures { get; set; }

    /// <summary>Invoices and other vouchers.</summary>
    [MaxLength(FundingConsts.MaxFiles)]
    public List<Guid> FileIds { get; set; } = [];
}
