using CameraProgram.Cameras;
using CameraProgram.Identity;
using CameraProgram.Parties;
using CameraProgram.Routes;

namespace CameraProgram.Surveys;

public sealed record FindingListItemDto(
    Guid Id,
    long Version,
    FindingKind Kind,
    FindingStatus Status,
    FindingDoubt Doubt,
    NamedDto Route,
    string? OwnerName,
    NamedDto? Camera,
    string? Place,
    string SurveyorName,
    DateTime FoundAt,
    int Photos) : IHasVersion;

/// <param name="MaskedPhone">"09•••••678".</param>
/// <param name="Doubtful">What raised the doubt, as the register has it now.</param>
/// <param name="MetresFromRoute">While it waits because it is far away.</param>
/// <param name="CamerasOfRoute">Names, while it waits because there are cameras on a route that is said to have none.</param>
/// <param name="PhotoIds"><c>GET /api/survey-findings/{id}/photos/{photoId}</c>.</param>
public sealed record FindingDto(
    Guid Id,
    long Version,
    FindingKind Kind,
    FindingStatus Status,
    FindingDoubt Doubt,
    FindingDoubtfulDto? Doubtful,
    int? MetresFromRoute,
    IReadOnlyList<string> CamerasOfRoute,
    NamedDto Route,
    string SurveyorName,
    DateTime FoundAt,
    PartyKind? OwnerKind,
    string? OwnerName,
    string? Representative,
    string? MaskedPhone,
    string? Address,
    PointDto? Position,
    int? Accuracy,
    string? Place,
    int LensCount,
    string? Model,
    string? Serial,
    int? Bearing,
    int? BearingAfter,
    int? FieldOfView,
    int? Range,
    int? RetentionDays,
    SiteMount? Mount,
    bool IsImportant,
    bool? SuitsTechnically,
    bool? SuitsAppearance,
    bool? SuitsOperation,
    bool? NeedsFewestLenses,
    string? Technician,
    string? Note,
    NamedDto? Camera,
    NamedDto? Site,
    NamedDto? Party,
    IReadOnlyList<Guid> PhotoIds,
    string? DecidedByName,
    DateTime? DecidedAt,
    string? Decision,
    bool MayDecide) : IHasVersion;

/// <summary>The camera, site or owner that looks like what was found, side by side with it.</summary>
/// <param name="Version">Of the thing itself: the decision is made about exactly this.</param>
/// <param name="MaskedPhone">Of the owner, like the representative and the address.</param>
/// <param name="Cameras">Of an owner: the names of the cameras in use.</param>
/// <param name="Distance">Metres from the finding.</param>
public sealed record FindingDoubtfulDto(
    Guid Id,
    long Version,
    string Name,
    string? OwnerName,
    string? Representative,
    string? MaskedPhone,
    string? Address,
    IReadOnlyList<string> Cameras,
    PointDto? Position,
    double? Distance,
    int? Bearing,
    int? ProposedBearing,
    int LensCount,
    string? Model,
    string? Serial,
    int? RetentionDays,
    string? Status);

/// <summary>What a phone keeps to survey without a network: the user's routes and what is known on them.</summary>
/// <param name="ReadAt">UTC.</param>
public sealed record SurveyPackDto(
    DateTime ReadAt,
    IReadOnlyList<SurveyRouteDto> Routes,
    IReadOnlyList<SurveyCameraDto> Cameras,
    IReadOnlyList<SurveySiteDto> Sites);

public sealed record SurveyRouteDto(Guid Id, string Name, RouteKind Kind, NamedDto? Hamlet, int LengthMetres, bool IsKey, IReadOnlyList<PointDto> Points, DateTime? LastSurveyed);

public sealed record SurveyCameraDto(
    Guid Id, long Version, string Name, string? OwnerName, Guid? RouteId, PointDto? Position, int? Bearing, int FieldOfView, int Range,
    CameraStatus Status, ImageCheck ImageCheck, int? ProposedBearing);

public sealed record SurveySiteDto(Guid Id, string Name, SiteStatus Status, Guid? RouteId, PointDto Position, int? Bearing, int FieldOfView, int Range);
