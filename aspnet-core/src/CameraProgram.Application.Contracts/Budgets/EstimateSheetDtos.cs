using System.ComponentModel.DataAnnotations;

namespace CameraProgram.Budgets;

/// <param name="Row">As the sheet numbers it.</param>
/// <param name="Problems">What could not be read, in sentences; the field is empty then.</param>
public sealed record EstimateSheetLineDto(
    int Row, EstimateGroup Group, string Content, string? Specification, string? Unit, decimal? Quantity, long? UnitPrice, FundingSource? Source,
    string? PriceBasis, string? Note, IReadOnlyList<string> Problems);

/// <summary>The lines of a sheet, for the form; nothing is kept.</summary>
public sealed record EstimateSheetDto(IReadOnlyList<EstimateSheetLineDto> Lines);

public sealed class CopyEstimateInput
{
    [Required, Range(EstimateConsts.MinYear, EstimateConsts.MaxYear)]
    public int? Year { get; set; }

    /// <summary>That of the source when empty.</summary>
    [StringLength(CameraProgramConsts.TitleLength)]
    public string? Title { get; set; }
}
