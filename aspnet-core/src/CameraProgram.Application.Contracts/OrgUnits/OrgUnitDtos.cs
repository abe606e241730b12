using System.ComponentModel.DataAnnotations;
using CameraProgram.Exporting;
using CameraProgram.Kernel.Paging;

namespace CameraProgram.OrgUnits;

public sealed record OrgUnitDto(
    Guid Id,
    long Version,
    OrgUnitKind Kind,
    string Name,
    string? ShortName,
    Guid? HamletId,
    DateOnly ValidFrom,
    DateOnly? ValidTo) : IHasVersion;

/// <summary>A unit as a picker shows it.</summary>
public sealed record OrgUnitLookupDto(Guid Id, string Name, string? ShortName, OrgUnitKind Kind, Guid? HamletId);

public class OrgUnitListInput : ListInput
{
    public OrgUnitKind? Kind { get; set; }

    /// <summary>Also those that have ended.</summary>
    public bool IncludeClosed { get; set; }
}

public sealed class OrgUnitExportInput : OrgUnitListInput
{
    public ExportFormat Format { get; set; }
}

public sealed class OrgUnitLookupInput
{
    public OrgUnitKind? Kind { get; set; }

    [StringLength(200)]
    public string? Filter { get; set; }
}

public sealed class SaveOrgUnitInput
{
    /// <summary>Only used when the unit is created.</summary>
    [Required]
    public OrgUnitKind? Kind { get; set; }

    [Required, StringLength(CameraProgramConsts.NameLength)]
    public string Name { get; set; } = string.Empty;

    [StringLength(CameraProgramConsts.SymbolLength)]
    public string? ShortName { get; set; }

    /// <summary>For a unit that stands for a hamlet; only used when it is created.</summary>
    public Guid? HamletId { get; set; }

    /// <summary>Only used when the unit is created; today when empty.</summary>
    public DateOnly? ValidFrom { get; set; }
}
