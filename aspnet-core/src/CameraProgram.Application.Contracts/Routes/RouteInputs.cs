using System.ComponentModel.DataAnnotations;
using CameraProgram.Exporting;
using CameraProgram.Geography;
using CameraProgram.Kernel.Paging;

namespace CameraProgram.Routes;

/// <summary>Sort: <c>name</c>, <c>kind</c>, <c>length</c>.</summary>
public class RouteListInput : ListInput
{
    public RouteKind? Kind { get; set; }

    public Guid? HamletId { get; set; }

    public bool? IsKey { get; set; }

    /// <summary>Only routes that are, or are not, drawn on the map.</summary>
    public bool? IsDrawn { get; set; }
}

public sealed class RouteExportInput : RouteListInput
{
    public ExportFormat Format { get; set; }
}

public sealed class PointInput
{
    /// <summary>Degrees north.</summary>
    [Required]
    public double? Latitude { get; set; }

    /// <summary>Degrees east.</summary>
    [Required]
    public double? Longitude { get; set; }
}

public sealed class SaveRouteInput
{
    [Required]
    public RouteKind? Kind { get; set; }

    [Required, StringLength(CameraProgramConsts.NameLength)]
    public string Name { get; set; } = string.Empty;

    public Guid? HamletId { get; set; }

    public bool IsKey { get; set; }

    [StringLength(CameraProgramConsts.NoteLength)]
    public string? Note { get; set; }

    /// <summary>Empty: not drawn yet.</summary>
    [MaxLength(GeographyConsts.MaxPointsOfLine)]
    public IReadOnlyList<PointInput> Points { get; set; } = [];
}

/// <summary>Sort: <c>name</c>, <c>kind</c>.</summary>
public class HotspotListInput : ListInput
{
    public HotspotKind? Kind { get; set; }

    public Guid? HamletId { get; set; }
}

public sealed class HotspotExportInput : HotspotListInput
{
    public ExportFormat Format { get; set; }
}

public sealed class SaveHotspotInput
{
    [Required]
    public HotspotKind? Kind { get; set; }

    [Required, StringLength(CameraProgramConsts.NameLength)]
    public string Name { get; set; } = string.Empty;

    public Guid? HamletId { get; set; }

    [StringLength(CameraProgramConsts.NoteLength)]
    public string? Note { get; set; }

    [Required]
    public PointInput? Position { get; set; }

    [Range(RouteConsts.MinRadius, RouteConsts.MaxRadius)]
    public int RadiusMetres { get; set; } = 30;
}
