using System.ComponentModel.DataAnnotations;
using CameraProgram.Coverage;
using CameraProgram.Exporting;
using CameraProgram.Kernel.Paging;
using CameraProgram.Parties;
using CameraProgram.Routes;

namespace CameraProgram.Cameras;

/// <summary>Sort: <c>name</c>, <c>code</c>, <c>status</c>, <c>lenses</c>, <c>since</c>, <c>created</c>.</summary>
public class CameraListInput : ListInput
{
    public IReadOnlyList<CameraStatus>? Status { get; set; }

    public Guid? HamletId { get; set; }

    public Guid? RouteId { get; set; }

    public Guid? SiteId { get; set; }

    public Guid? PartyId { get; set; }

    public PartyKind? OwnerKind { get; set; }

    public LinkLevel? Link { get; set; }

    public CameraFunding? Funding { get; set; }

    public ImageCheck? ImageCheck { get; set; }

    /// <summary>Only cameras that somebody proposes to turn.</summary>
    public bool ReaimProposed { get; set; }

    /// <summary>Only cameras that are, or are not, on the map.</summary>
    public bool? IsPlaced { get; set; }

    public bool? IsPublicAsset { get; set; }

    /// <summary>Only cameras without an owner, which are the commune's own.</summary>
    public bool OfCommune { get; set; }
}

public sealed class CameraExportInput : CameraListInput
{
    public ExportFormat Format { get; set; }
}

public class SaveCameraInput
{
    [Required, StringLength(CameraProgramConsts.NameLength)]
    public string Name { get; set; } = string.Empty;

    [StringLength(CameraConsts.CodeLength)]
    public string? Code { get; set; }

    public Guid? PartyId { get; set; }

    public Guid? HamletId { get; set; }

    public Guid? RouteId { get; set; }

    [StringLength(CameraProgramConsts.TitleLength)]
    public string? Location { get; set; }

    [Range(1, CameraConsts.MaxLenses)]
    public int LensCount { get; set; } = 1;

    [StringLength(CameraConsts.ModelLength)]
    public string? Model { get; set; }

    [StringLength(CameraConsts.SerialLength)]
    public string? Serial { get; set; }

    [StringLength(40)]
    public string? Mac { get; set; }

    [StringLength(CameraConsts.ResolutionLength)]
    public string? Resolution { get; set; }

    [Range(0, CameraConsts.MaxRetentionDays)]
    public int? RetentionDays { get; set; }

    public DateOnly? InstalledDay { get; set; }

    public DateOnly? WarrantyTo { get; set; }

    public CameraFunding Funding { get; set; }

    public Conformity Conformity { get; set; }

    [StringLength(CameraConsts.ConformityReferenceLength)]
    public string? ConformityReference { get; set; }

    [StringLength(CameraProgramConsts.NoteLength)]
    public string? Note { get; set; }

    /// <summary>Empty: not on the map yet.</summary>
    public PointInput? Position { get; set; }
}

public sealed class RegisterCameraInput : SaveCameraInput
{
    /// <summary>The agreed site at which it hangs.</summary>
    public Guid? SiteId { get; set; }

    public AimInput Aim { get; set; } = new();

    public LinkLevel Link { get; set; }

    /// <summary>One that looks the same is known, and this is another device.</summary>
    public bool IsAnother { get; set; }
}

/// <summary>Asks who bears a serial number.</summary>
public sealed class SerialInput
{
    [Required, StringLength(CameraConsts.SerialLength)]
    public string Serial { get; set; } = string.Empty;

    /// <summary>The camera that is being corrected.</summary>
    public Guid? ExceptId { get; set; }
}

public sealed class AimCameraInput
{
    [Required]
    public AimInput? Aim { get; set; }

    /// <summary>It was turned on request of the programme, not only measured.</summary>
    public bool IsReaim { get; set; }

    [StringLength(CameraProgramConsts.NoteLength)]
    public string? Note { get; set; }
}

public sealed class ProposeReaimInput
{
    [Required, Range(CoverageConsts.MinBearing, CoverageConsts.MaxBearing)]
    public int? Bearing { get; set; }

    [StringLength(CameraProgramConsts.NoteLength)]
    public string? Note { get; set; }
}

public sealed class CheckImageInput
{
    public bool Passed { get; set; }

    /// <summary>Must be there when it did not pass.</summary>
    [StringLength(CameraProgramConsts.NoteLength)]
    public string? Note { get; set; }

    /// <summary>A picture of the camera, uploaded before.</summary>
    public Guid? AttachmentId { get; set; }
}

public sealed class LinkCameraInput
{
    [Required]
    public LinkLevel? Link { get; set; }

    [StringLength(CameraProgramConsts.NoteLength)]
    public string? Note { get; set; }
}

public sealed class CameraStatusInput
{
    /// <summary>Working, Offline or Faulty.</summary>
    [Required]
    public CameraStatus? Status { get; set; }

    /// <summary>UTC; when it happened. Now when empty.</summary>
    public DateTime? Since { get; set; }

    [StringLength(CameraProgramConsts.NoteLength)]
    public string? Note { get; set; }
}

public sealed class CameraPhotoInput
{
    [Required]
    public Guid? AttachmentId { get; set; }

    [StringLength(CameraProgramConsts.NoteLength)]
    public string? Note { get; set; }
}
