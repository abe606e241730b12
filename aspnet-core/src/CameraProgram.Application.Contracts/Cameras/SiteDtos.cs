using CameraProgram.Identity;
using CameraProgram.Routes;

namespace CameraProgram.Cameras;

/// <param name="Cameras">Cameras in use that hang there.</param>
public sealed record SiteListItemDto(
    Guid Id,
    long Version,
    string Name,
    SiteStatus Status,
    NamedDto? Hamlet,
    NamedDto? Route,
    SiteMount Mount,
    bool IsImportant,
    int LensCount,
    int Cameras,
    DateTime CreationTime) : IHasVersion;

/// <param name="WaitsForAnother">The current user proposed it, so that somebody else has to agree.</param>
public sealed record SiteDto(
    Guid Id,
    long Version,
    string Name,
    SiteStatus Status,
    NamedDto? Hamlet,
    NamedDto? Route,
    PointDto Position,
    SiteMount Mount,
    bool IsImportant,
    int LensCount,
    AimDto Aim,
    NamedDto? PowerParty,
    NamedDto? InternetParty,
    string? Assessment,
    IReadOnlyList<SiteCameraDto> Cameras,
    bool WaitsForAnother,
    IReadOnlyList<SiteAction> Actions,
    IReadOnlyList<SiteEventDto> Events) : IHasVersion;

public sealed record SiteCameraDto(Guid Id, string Name, CameraStatus Status);

public sealed record SiteEventDto(SiteEventKind Kind, DateTime At, string ByName, string? ForName, string? Note);

/// <summary>What the current user may do with a site now.</summary>
public enum SiteAction
{
    Edit,
    Agree,
    Decline,
    ProposeAgain,
    Retire,
    RegisterCamera,
}

/// <param name="Bearing">Degrees clockwise from north; null while nobody has measured it.</param>
/// <param name="FieldOfView">Degrees.</param>
/// <param name="Range">Metres.</param>
public sealed record AimDto(int? Bearing, int FieldOfView, int Range);
