using CameraProgram.Identity;
using CameraProgram.Parties;
using CameraProgram.Routes;

namespace CameraProgram.Cameras;

/// <param name="Owner">Empty for what belongs to the commune.</param>
/// <param name="IsPlaced">It has a place on the map.</param>
public sealed record CameraListItemDto(
    Guid Id,
    long Version,
    string Name,
    string? Code,
    CameraStatus Status,
    DateTime StatusSince,
    NamedDto? Owner,
    PartyKind? OwnerKind,
    NamedDto? Hamlet,
    NamedDto? Route,
    int LensCount,
    string? Model,
    LinkLevel Link,
    CameraFunding Funding,
    ImageCheck ImageCheck,
    int? Bearing,
    int? ProposedBearing,
    bool IsPublicAsset,
    bool IsPlaced) : IHasVersion;

/// <param name="Events">Newest first; at most <see cref="MaxEvents"/>.</param>
public sealed record CameraDto(
    Guid Id,
    long Version,
    string Name,
    string? Code,
    CameraStatus Status,
    DateTime StatusSince,
    NamedDto? Owner,
    PartyKind? OwnerKind,
    NamedDto? Hamlet,
    NamedDto? Route,
    NamedDto? Site,
    string? Location,
    PointDto? Position,
    AimDto Aim,
    int? ProposedBearing,
    ImageCheck ImageCheck,
    DateTime? ImageCheckedAt,
    DateTime? ReaimedAt,
    int LensCount,
    string? Model,
    string? Serial,
    string? Mac,
    string? Resolution,
    int? RetentionDays,
    DateOnly? InstalledDay,
    DateOnly? WarrantyTo,
    CameraFunding Funding,
    Conformity Conformity,
    string? ConformityReference,
    string? Note,
    LinkLevel Link,
    bool IsPublicAsset,
    DateOnly? HandedOverDay,
    IReadOnlyList<CameraAction> Actions,
    IReadOnlyList<CameraEventDto> Events) : IHasVersion
{
    public const int MaxEvents = 100;
}

/// <param name="Before">Degrees, or the name of a state, link level or owner.</param>
/// <param name="FileId">The photograph or picture; <c>GET /api/cameras/{id}/files/{fileId}</c>.</param>
public sealed record CameraEventDto(CameraEventKind Kind, DateTime At, string ByName, string? ForName, string? Before, string? After, string? Note, Guid? FileId);

/// <summary>What the current user may do with a camera now.</summary>
public enum CameraAction
{
    Edit,
    Aim,
    ProposeReaim,
    DropReaim,
    CheckImage,
    Link,
    ReportOutOfOrder,
    ReportWorking,
    AddPhoto,
    Retire,
}
