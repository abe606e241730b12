using System.ComponentModel.DataAnnotations;
using CameraProgram.Exporting;
using CameraProgram.Kernel.Paging;

namespace CameraProgram.Budgets;

/// <param name="Price">Whole đồng before tax, for one unit.</param>
/// <param name="ValidTo">The last day; open when empty.</param>
public sealed record UnitPriceDto(
    Guid Id, long Version, EstimateGroup Group, string Content, string? Specification, string Unit, long Price, string? PriceBasis, DateOnly ValidFrom,
    DateOnly? ValidTo, string? Note) : IHasVersion;

/// <summary>Sort: <c>content</c>, <c>price</c>, <c>validFrom</c>, <c>group</c>.</summary>
public class UnitPriceListInput : ListInput
{
    public EstimateGroup? Group { get; set; }

    /// <summary>Only those that hold on this day.</summary>
    public DateOnly? On { get; set; }
}

public sealed class UnitPriceExportInput : UnitPriceListInput
{
    public ExportFormat Format { get; set; }
}

public sealed class SaveUnitPriceInput
{
    public EstimateGroup Group { get; set; }

    [Required, StringLength(CameraProgramConsts.TitleLength)]
    public string Content { get; set; } = string.Empty;

    [StringLength(EstimateConsts.SpecificationLength)]
    public string? Specification { get; set; }

    [Required, StringLength(EstimateConsts.UnitLength)]
    public string Unit { get; set; } = string.Empty;

    [Range(1, CameraProgramConsts.MaxAmount)]
    public long Price { get; set; }

    [StringLength(EstimateConsts.PriceBasisLength)]
    public string? PriceBasis { get; set; }

    [Required]
    public DateOnly? ValidFrom { get; set; }

    public DateOnly? ValidTo { get; set; }

    [StringLength(CameraProgramConsts.NoteLength)]
    public string? Note { get; set; }
}
