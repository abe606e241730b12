using System.ComponentModel.DataAnnotations;
using CameraProgram.Cameras;
using CameraProgram.Coverage;
using CameraProgram.Exporting;
using CameraProgram.Kernel.Paging;
using CameraProgram.Parties;
using CameraProgram.Routes;

namespace CameraProgram.Surveys;

/// <summary>Sort: <c>found</c>, <c>status</c>, <c>kind</c>.</summary>
public class FindingListInput : ListInput
{
    public IReadOnlyList<FindingStatus>? Status { get; set; }

    public FindingKind? Kind { get; set; }

    public Guid? RouteId { get; set; }

    public Guid? HamletId { get; set; }

    /// <summary>Only those of the current user.</summary>
    public bool Mine { get; set; }

    public Guid? CameraId { get; set; }
}

public sealed class FindingExportInput : FindingListInput
{
    public ExportFormat Format { get; set; }
}

/// <summary>What a surveyor found at one place. Sent again under the same id it is received once.</summary>
public sealed class SendFindingInput
{
    [Required]
    public FindingKind? Kind { get; set; }

    [Required]
    public Guid? RouteId { get; set; }

    /// <summary>UTC by the clock of the phone.</summary>
    [Required]
    public DateTime? FoundAt { get; set; }

    public FoundOwnerInput? Owner { get; set; }

    public PointInput? Position { get; set; }

    /// <summary>Metres.</summary>
    [Range(0, SurveyConsts.MaxAccuracy)]
    public int? Accuracy { get; set; }

    [StringLength(CameraProgramConsts.NameLength)]
    public string? Place { get; set; }

    [Range(1, CameraConsts.MaxLenses)]
    public int LensCount { get; set; } = 1;

    [StringLength(CameraConsts.ModelLength)]
    public string? Model { get; set; }

    [StringLength(CameraConsts.SerialLength)]
    public string? Serial { get; set; }

    /// <summary>Degrees, as it looks now.</summary>
    [Range(CoverageConsts.MinBearing, CoverageConsts.MaxBearing)]
    public int? Bearing { get; set; }

    /// <summary>Degrees, as it should look.</summary>
    [Range(CoverageConsts.MinBearing, CoverageConsts.MaxBearing)]
    public int? BearingAfter { get; set; }

    [Range(CoverageConsts.MinFieldOfView, CoverageConsts.MaxFieldOfView)]
    public int? FieldOfView { get; set; }

    /// <summary>Metres.</summary>
    [Range(CoverageConsts.MinRange, CoverageConsts.MaxRange)]
    public int? Range { get; set; }

    [Range(0, CameraConsts.MaxRetentionDays)]
    public int? RetentionDays { get; set; }

    public SiteMount? Mount { get; set; }

    public bool IsImportant { get; set; }

    public bool? SuitsTechnically { get; set; }

    public bool? SuitsAppearance { get; set; }

    public bool? SuitsOperation { get; set; }

    public bool? NeedsFewestLenses { get; set; }

    /// <summary>The registered camera that should be turned.</summary>
    public Guid? CameraId { get; set; }

    /// <summary>Its version as the phone read it.</summary>
    public long? CameraVersion { get; set; }

    [StringLength(CameraProgramConsts.NameLength)]
    public string? Technician { get; set; }

    [StringLength(CameraProgramConsts.NoteLength)]
    public string? Note { get; set; }

    /// <summary>The finding of one's own that was received before it was edited; this one says how it should be.</summary>
    public Guid? CorrectsId { get; set; }

    /// <summary>Photographs uploaded before.</summary>
    [MaxLength(SurveyConsts.MaxPhotos)]
    public IReadOnlyList<Guid> AttachmentIds { get; set; } = [];
}

public sealed class FoundOwnerInput
{
    public PartyKind Kind { get; set; }

    [StringLength(CameraProgramConsts.NameLength)]
    public string Name { get; set; } = string.Empty;

    [StringLength(CameraProgramConsts.NameLength)]
    public string? Representative { get; set; }

    [StringLength(30)]
    public string? Phone { get; set; }

    [StringLength(PartyConsts.AddressLength)]
    public string? Address { get; set; }
}

/// <summary>What a person decides about a doubtful finding.</summary>
public sealed class DecideFindingInput
{
    [Required]
    public FindingDecision? Decision { get; set; }

    /// <summary>Version of the doubtful thing that the person looked at; a newer one is not overwritten.</summary>
    public long? DoubtfulVersion { get; set; }

    /// <summary>Of the same thing: what is taken over from the finding.</summary>
    public IReadOnlyList<FindingField> Take { get; set; } = [];

    /// <summary>Taken as new although the serial number is another camera's: the right one; empty when it cannot be read.</summary>
    [StringLength(CameraConsts.SerialLength)]
    public string? Serial { get; set; }

    /// <summary>Must be there when it is dismissed.</summary>
    [StringLength(CameraProgramConsts.NoteLength)]
    public string? Note { get; set; }
}

public enum FindingDecision
{
    /// <summary>It is another thing: it goes into the register as new.</summary>
    TakeAsNew,

    /// <summary>It is the same thing: the chosen fields go over, the photographs too.</summary>
    SameThing,

    /// <summary>The owner is the one of that telephone number; the camera is new.</summary>
    SameOwner,

    /// <summary>Not taken over.</summary>
    Dismiss,
}

/// <summary>What can be taken over from a finding into a camera that is in the register.</summary>
public enum FindingField
{
    Position,
    Bearing,
    ProposedBearing,
    LensCount,
    Model,
    Serial,
    RetentionDays,
}
