using CameraProgram.Identity;

namespace CameraProgram.Routes;

/// <summary>A point as the map has it.</summary>
/// <param name="Latitude">Degrees north.</param>
/// <param name="Longitude">Degrees east.</param>
public sealed record PointDto(double Latitude, double Longitude);

/// <param name="LengthMetres">0 until it is drawn.</param>
/// <param name="Cameras">Cameras in use that are noted for it.</param>
/// <param name="LastSurveyed">UTC of the newest finding.</param>
public sealed record RouteListItemDto(
    Guid Id,
    long Version,
    RouteKind Kind,
    string Name,
    NamedDto? Hamlet,
    int LengthMetres,
    bool IsKey,
    int Cameras,
    DateTime? LastSurveyed) : IHasVersion;

/// <param name="Points">Empty until it is drawn.</param>
public sealed record RouteDto(
    Guid Id,
    long Version,
    RouteKind Kind,
    string Name,
    NamedDto? Hamlet,
    bool IsKey,
    string? Note,
    int LengthMetres,
    IReadOnlyList<PointDto> Points) : IHasVersion;

public sealed record HotspotDto(
    Guid Id,
    long Version,
    HotspotKind Kind,
    string Name,
    NamedDto? Hamlet,
    PointDto Position,
    int RadiusMetres,
    string? Note) : IHasVersion;

/// <summary>What an import of GeoJSON would do, or did.</summary>
/// <param name="Applied">False when anything was wrong: then nothing was taken in.</param>
/// <param name="Changes">What would be, or was, changed; without what is the same as in the register.</param>
public sealed record GeoJsonImportDto(
    bool Applied, int RoutesAdded, int RoutesRedrawn, int Unchanged, int HotspotsAdded, IReadOnlyList<GeoJsonChangeDto> Changes,
    IReadOnlyList<GeoJsonFindingDto> Findings);

public enum GeoJsonOutcome
{
    RouteAdded,
    RouteRedrawn,
    HotspotAdded,
    Unchanged,
}

/// <param name="Number">Of the feature in the file, from 1.</param>
/// <param name="LengthMetres">Of a route, as the file draws it.</param>
/// <param name="LengthBefore">Of a route that is drawn anew; 0 when it had no line.</param>
/// <param name="Points">The line, or the one place of a hotspot.</param>
public sealed record GeoJsonChangeDto(
    int Number, string Name, string? Hamlet, GeoJsonOutcome Outcome, int? LengthMetres, int? LengthBefore, IReadOnlyList<PointDto> Points);

/// <param name="Number">Of the feature in the file, from 1.</param>
/// <param name="Message">What is wrong, in the user's language.</param>
public sealed record GeoJsonFindingDto(int Number, string? Name, string Message);
