using System.ComponentModel.DataAnnotations;
using CameraProgram.Kernel.Paging;
using CameraProgram.WorkTasks;

namespace CameraProgram.Documents;

public class DocumentListInput : ListInput
{
    [Range(2000, 2200)]
    public int? Year { get; set; }

    /// <summary>"KH", "BC".</summary>
    [StringLength(DocumentConsts.TypeCodeLength)]
    public string? TypeCode { get; set; }

    public IssuingBodyKind? BodyKind { get; set; }
}

public sealed class DocumentExportInput : DocumentListInput
{
    public ExportFormat Format { get; set; }
}

public sealed class ContinueSeriesInput
{
    [Required]
    public IssuingBodyKind? BodyKind { get; set; }

    /// <summary>Only for a board.</summary>
    public Guid? BoardId { get; set; }

    [Required, StringLength(DocumentConsts.TypeCodeLength)]
    public string TypeCode { get; set; } = string.Empty;

    [Range(2000, 2200)]
    public int Year { get; set; }

    /// <summary>The last number that the paper register gave.</summary>
    [Range(0, DocumentConsts.MaxNumber)]
    public int LastNumber { get; set; }
}
