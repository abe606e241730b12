using System.ComponentModel.DataAnnotations;
using CameraProgram.Exporting;
using CameraProgram.Identity;
using CameraProgram.Kernel.Paging;

namespace CameraProgram.Funding;

/// <param name="Number">Quyển số.</param>
/// <param name="FormCode">Mẫu số: "C40-BB".</param>
/// <param name="LastNumber">One less than the first while the book is empty.</param>
public sealed record VoucherBookDto(
    Guid Id,
    long Version,
    FundLedger Ledger,
    NamedDto? Hamlet,
    VoucherKind Kind,
    int Year,
    int Number,
    string FormCode,
    int FirstNumber,
    int LastNumber,
    int Count,
    DateOnly? ClosedDay) : IHasVersion;

/// <summary>Sort: <c>year</c>, <c>number</c>.</summary>
public class VoucherBookListInput : ListInput
{
    public FundLedger? Ledger { get; set; }

    public Guid? HamletId { get; set; }

    public VoucherKind? Kind { get; set; }

    [Range(2000, 2100)]
    public int? Year { get; set; }
}

public sealed class VoucherBookExportInput : VoucherBookListInput
{
    public ExportFormat Format { get; set; }
}
