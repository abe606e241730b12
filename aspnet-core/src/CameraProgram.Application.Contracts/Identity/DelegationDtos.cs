using System.ComponentModel.DataAnnotations;
using CameraProgram.Kernel.Paging;

namespace CameraProgram.Identity;

/// <param name="Permissions">What is delegated; empty: all that the first person may do.</param>
/// <param name="RevokedAt">UTC; ended before its period did.</param>
public sealed record DelegationDto(
    Guid Id,
    long Version,
    NamedDto From,
    NamedDto To,
    DelegationKind Kind,
    string Basis,
    DateOnly FromDay,
    DateOnly ToDay,
    IReadOnlyList<string> Permissions,
    DateTime? RevokedAt,
    DelegationState State,
    bool MayRevoke) : IHasVersion;

/// <param name="DeputyOf">The bodies that the asker leads and this person is deputy of; only for their papers may they sign "KT.".</param>
/// <param name="UsualKind">What is proposed for them.</param>
public sealed record DelegationCandidateDto(Guid Id, string FullName, string? JobTitle, IReadOnlyList<string> DeputyOf, DelegationKind UsualKind);

public sealed class DelegationListInput : ListInput
{
    public DelegationView View { get; set; } = DelegationView.Mine;
}

public sealed class CreateDelegationInput
{
    [Required]
    public Guid? ToUserId { get; set; }

    /// <summary>How the other signs; when empty a deputy of the head's first body signs for the head and anybody else by authorisation.</summary>
    public DelegationKind? Kind { get; set; }

    /// <summary>The written basis, such as "Giấy ủy quyền số 05/GUQ-UBND ngày 02/3/2026".</summary>
    [Required, StringLength(CameraProgramConsts.TitleLength)]
    public string Basis { get; set; } = string.Empty;

    [Required]
    public DateOnly? FromDay { get; set; }

    [Required]
    public DateOnly? ToDay { get; set; }

    /// <summary>Rights one holds oneself; empty: all of them that can be delegated.</summary>
    [MaxLength(IdentityConsts.MaxPermissionsOfRole)]
    public List<string> Permissions { get; set; } = [];
}
