using System.ComponentModel.DataAnnotations;
using CameraProgram.Exporting;
using CameraProgram.Kernel.Paging;

namespace CameraProgram.Hamlets;

public class HamletListInput : ListInput
{
    /// <summary>Also those that have ended.</summary>
    public bool IncludeClosed { get; set; }
}

public sealed class HamletExportInput : HamletListInput
{
    public ExportFormat Format { get; set; }
}

public sealed class SaveHamletInput
{
    [Required]
    public HamletKind? Kind { get; set; }

    [Required, StringLength(CameraProgramConsts.NameLength)]
    public string Name { get; set; } = string.Empty;

    [Range(0, 100_000)]
    public int Households { get; set; }

    [Range(0, 1_000_000)]
    public int Population { get; set; }

    [StringLength(CameraProgramConsts.NameLength)]
    public string? HeadName { get; set; }

    /// <summary>Also makes the unit of the hamlet, which tasks are given to, when it has none.</summary>
    public bool CreateUnit { get; set; }

    /// <summary>Only used when the hamlet is created; today when empty.</summary>
    public DateOnly? ValidFrom { get; set; }
}

public sealed class CloseInput
{
    /// <summary>The last day it exists.</summary>
    [Required]
    public DateOnly? LastDay { get; set; }
}
