using System.ComponentModel.DataAnnotations;
using CameraProgram.Exporting;
using CameraProgram.Kernel.Paging;

namespace CameraProgram.Parties;

/// <summary>Sort: <c>name</c>, <c>kind</c>, <c>created</c>.</summary>
public class PartyListInput : ListInput
{
    public PartyKind? Kind { get; set; }

    public Guid? HamletId { get; set; }

    /// <summary>Only parties with, or without, a camera in use.</summary>
    public bool? HasCameras { get; set; }
}

public sealed class PartyExportInput : PartyListInput
{
    public ExportFormat Format { get; set; }

    /// <summary>Telephone numbers unmasked; needs the right to see them and is noted in the access log.</summary>
    public bool WithContacts { get; set; }
}

public sealed class SavePartyInput
{
    [Required]
    public PartyKind? Kind { get; set; }

    [Required, StringLength(CameraProgramConsts.NameLength)]
    public string FullName { get; set; } = string.Empty;

    [StringLength(CameraProgramConsts.NameLength)]
    public string? Representative { get; set; }

    public Guid? HamletId { get; set; }

    [StringLength(PartyConsts.AddressLength)]
    public string? Address { get; set; }

    /// <summary>Empty: telephone and identity number stay as they are.</summary>
    public PartyContactInput? Contact { get; set; }

    /// <summary>One that looks the same is known, and this is another.</summary>
    public bool IsAnother { get; set; }
}

public sealed class PartyContactInput
{
    [StringLength(30)]
    public string? Phone { get; set; }

    [StringLength(30)]
    public string? IdNumber { get; set; }
}

public sealed class SimilarPartiesInput
{
    [StringLength(CameraProgramConsts.NameLength)]
    public string? FullName { get; set; }

    [StringLength(30)]
    public string? Phone { get; set; }

    public Guid? HamletId { get; set; }
}

public sealed class MergePartyInput
{
    /// <summary>The party that stays.</summary>
    [Required]
    public Guid? IntoId { get; set; }
}

public sealed class PartyAccountInput
{
    /// <summary>Empty: the party has no account any more.</summary>
    public Guid? UserId { get; set; }
}
