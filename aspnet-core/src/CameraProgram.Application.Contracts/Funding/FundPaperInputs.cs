using System.ComponentModel.DataAnnotations;

namespace CameraProgram.Funding;

/// <summary>The receipts with these ids, or all that the filters name.</summary>
public sealed class ReceiptPapersInput : ReceiptListInput
{
    [MaxLength(FundingConsts.MaxPapers)]
    public List<Guid> Ids { get; set; } = [];
}

/// <summary>The payment vouchers with these ids, or all that the filters name.</summary>
public sealed class ExpensePapersInput : ExpenseListInput
{
    [MaxLength(FundingConsts.MaxPapers)]
    public List<Guid> Ids { get; set; } = [];
}
