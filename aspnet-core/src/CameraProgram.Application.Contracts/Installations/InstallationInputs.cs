using System.ComponentModel.DataAnnotations;
using CameraProgram.Cameras;
using CameraProgram.Exporting;
using CameraProgram.Kernel.Paging;

namespace CameraProgram.Installations;

/// <summary>Sort: <c>created</c> (the newest first), <c>title</c>, <c>status</c>, <c>handedOver</c>, <c>value</c>.</summary>
public class InstallationListInput : ListInput
{
    public IReadOnlyList<InstallationStatus>? Status { get; set; }

    public GiverKind? GiverKind { get; set; }

    /// <summary>Those with a camera of this hamlet.</summary>
    public Guid? HamletId { get; set; }

    /// <summary>Only those with a defect that is not mended.</summary>
    public bool OpenDefects { get; set; }
}

public sealed class InstallationExportInput : InstallationListInput
{
    public ExportFormat Format { get; set; }
}

public sealed class SaveInstallationInput
{
    [Required, StringLength(CameraProgramConsts.TitleLength)]
    public string Title { get; set; } = string.Empty;

    /// <summary>Decision, contract, plan; a line each.</summary>
    [MaxLength(InstallationConsts.MaxBases)]
    public IReadOnlyList<string> Bases { get; set; } = [];

    [StringLength(CameraProgramConsts.SymbolLength)]
    public string? ContractNumber { get; set; }

    public DateOnly? ContractDay { get; set; }

    public GiverKind GiverKind { get; set; }

    [StringLength(CameraProgramConsts.NameLength)]
    public string? GiverName { get; set; }

    /// <summary>The committee of the commune when empty.</summary>
    [StringLength(CameraProgramConsts.NameLength)]
    public string? ReceiverName { get; set; }

    [MaxLength(InstallationConsts.MaxMembers)]
    public IReadOnlyList<InstallationMemberInput> Members { get; set; } = [];

    [StringLength(CameraProgramConsts.TitleLength)]
    public string? Place { get; set; }

    public DateTime? StartedAt { get; set; }

    public DateTime? EndedAt { get; set; }

    /// <summary>Lines of cameras must all be there.</summary>
    [MaxLength(InstallationConsts.MaxLines)]
    public IReadOnlyList<InstallationLineInput> Lines { get; set; } = [];

    public IReadOnlyList<InstallationCheckInput> Checks { get; set; } = [];

    public IReadOnlyList<InstallationPaperInput> Papers { get; set; } = [];

    [MaxLength(InstallationConsts.MaxDefects)]
    public IReadOnlyList<InstallationDefectInput> Defects { get; set; } = [];

    /// <summary>Đồng.</summary>
    [Range(0, CameraProgramConsts.MaxAmount)]
    public long Value { get; set; }

    [StringLength(CameraProgramConsts.NoteLength)]
    public string? Note { get; set; }
}

public sealed class InstallationMemberInput
{
    public InstallationSide Side { get; set; }

    [Required, StringLength(CameraProgramConsts.NameLength)]
    public string Name { get; set; } = string.Empty;

    [StringLength(CameraProgramConsts.NameLength)]
    public string? Title { get; set; }

    [StringLength(CameraProgramConsts.NameLength)]
    public string? Organisation { get; set; }

    public bool Signs { get; set; }
}

public class InstallationLineInput
{
    /// <summary>Of a line that is there already.</summary>
    public Guid? Id { get; set; }

    [Required, StringLength(CameraProgramConsts.NameLength)]
    public string Device { get; set; } = string.Empty;

    [StringLength(CameraConsts.ModelLength)]
    public string? Model { get; set; }

    [StringLength(CameraConsts.SerialLength)]
    public string? Serial { get; set; }

    [StringLength(40)]
    public string? Mac { get; set; }

    [Required, StringLength(InstallationConsts.UnitLength)]
    public string Unit { get; set; } = string.Empty;

    [Range(0, InstallationConsts.MaxQuantity)]
    public int ContractQuantity { get; set; }

    [Range(0, InstallationConsts.MaxQuantity)]
    public int ActualQuantity { get; set; }

    [StringLength(CameraProgramConsts.NoteLength)]
    public string? DifferenceReason { get; set; }

    [StringLength(CameraProgramConsts.TitleLength)]
    public string? Location { get; set; }

    [StringLength(CameraProgramConsts.NameLength)]
    public string? Condition { get; set; }

    public DateOnly? WarrantyTo { get; set; }

    public Conformity Conformity { get; set; }

    [StringLength(CameraConsts.ConformityReferenceLength)]
    public string? ConformityReference { get; set; }
}

public sealed class InstallationCheckInput
{
    public InstallationCheckKind Kind { get; set; }

    public InstallationCheckResult Result { get; set; }

    [StringLength(CameraProgramConsts.NoteLength)]
    public string? Note { get; set; }
}

public sealed class InstallationPaperInput
{
    public InstallationPaperKind Kind { get; set; }

    public bool IsHandedIn { get; set; }

    [StringLength(CameraProgramConsts.NoteLength)]
    public string? Note { get; set; }
}

public sealed class InstallationDefectInput
{
    /// <summary>Of a defect that is there already.</summary>
    public Guid? Id { get; set; }

    [Required, StringLength(CameraProgramConsts.NoteLength)]
    public string Description { get; set; } = string.Empty;

    /// <summary>The failed check that it explains.</summary>
    public InstallationCheckKind? Check { get; set; }

    [Required]
    public DateOnly? Deadline { get; set; }
}

/// <summary>A camera that is put up at an agreed site.</summary>
public sealed class PutUpCameraInput
{
    [Required]
    public Guid? SiteId { get; set; }

    [Required, StringLength(CameraProgramConsts.NameLength)]
    public string Name { get; set; } = string.Empty;

    [StringLength(CameraConsts.CodeLength)]
    public string? Code { get; set; }

    [Range(1, CameraConsts.MaxLenses)]
    public int LensCount { get; set; } = 1;

    [StringLength(CameraConsts.ModelLength)]
    public string? Model { get; set; }

    [StringLength(CameraConsts.SerialLength)]
    public string? Serial { get; set; }

    [StringLength(40)]
    public string? Mac { get; set; }

    public DateOnly? WarrantyTo { get; set; }

    public Conformity Conformity { get; set; }

    [StringLength(CameraConsts.ConformityReferenceLength)]
    public string? ConformityReference { get; set; }
}

public sealed class TakeCameraInput
{
    [Required]
    public Guid? CameraId { get; set; }
}

public sealed class InspectInput
{
    public bool Passed { get; set; }

    [StringLength(CameraProgramConsts.NoteLength)]
    public string? Note { get; set; }
}

public sealed class MendDefectInput
{
    [Required]
    public DateOnly? Day { get; set; }

    [Required, StringLength(CameraProgramConsts.NameLength)]
    public string By { get; set; } = string.Empty;
}

public sealed class HandOverInput
{
    [Required]
    public DateOnly? Day { get; set; }

    [Range(1, InstallationConsts.MaxCopies)]
    public int Copies { get; set; } = 4;
}

public sealed class InstallationSiteInput : ListInput;
