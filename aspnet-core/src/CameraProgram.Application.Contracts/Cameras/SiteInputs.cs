using System.ComponentModel.DataAnnotations;
using CameraProgram.Coverage;
using CameraProgram.Exporting;
using CameraProgram.Kernel.Paging;
using CameraProgram.Routes;

namespace CameraProgram.Cameras;

/// <summary>Sort: <c>name</c>, <c>status</c>, <c>created</c>.</summary>
public class SiteListInput : ListInput
{
    public IReadOnlyList<SiteStatus>? Status { get; set; }

    public Guid? HamletId { get; set; }

    public Guid? RouteId { get; set; }

    public bool? IsImportant { get; set; }
}

public sealed class SiteExportInput : SiteListInput
{
    public ExportFormat Format { get; set; }
}

public sealed class SaveSiteInput
{
    [Required, StringLength(CameraProgramConsts.NameLength)]
    public string Name { get; set; } = string.Empty;

    public Guid? HamletId { get; set; }

    public Guid? RouteId { get; set; }

    [Required]
    public PointInput? Position { get; set; }

    public SiteMount Mount { get; set; }

    public bool IsImportant { get; set; }

    [Range(1, CameraConsts.MaxLenses)]
    public int LensCount { get; set; } = 1;

    public AimInput Aim { get; set; } = new();

    public Guid? PowerPartyId { get; set; }

    public Guid? InternetPartyId { get; set; }

    [StringLength(CameraProgramConsts.NoteLength)]
    public string? Assessment { get; set; }
}

public sealed class AimInput
{
    /// <summary>Degrees clockwise from north; empty while nobody has measured it.</summary>
    [Range(CoverageConsts.MinBearing, CoverageConsts.MaxBearing)]
    public int? Bearing { get; set; }

    /// <summary>Degrees.</summary>
    [Range(CoverageConsts.MinFieldOfView, CoverageConsts.MaxFieldOfView)]
    public int FieldOfView { get; set; } = CoverageConsts.DefaultFieldOfView;

    /// <summary>Metres.</summary>
    [Range(CoverageConsts.MinRange, CoverageConsts.MaxRange)]
    public int Range { get; set; } = CoverageConsts.DefaultRange;
}
