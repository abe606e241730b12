using System.ComponentModel.DataAnnotations;
using CameraProgram.Exporting;
using CameraProgram.Kernel.Paging;

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
