using CameraProgram.Cameras;
using CameraProgram.Coverage;
using CameraProgram.Identity;
using CameraProgram.Parties;
using CameraProgram.Routes;

namespace CameraProgram.Maps;

/// <summary>All that the map shows; small enough for 10,000 cameras on a slow line.</summary>
/// <param name="Unplaced">With the cameras above, all of the register.</param>
/// <param name="Coverage">Of the routes together; that of each is with its stretches.</param>
public sealed record MapDto(
    IReadOnlyList<NamedDto> Hamlets,
    IReadOnlyList<MapRouteDto> Routes,
    IReadOnlyList<MapHotspotDto> Hotspots,
    IReadOnlyList<MapSiteDto> Sites,
    IReadOnlyList<MapCameraDto> Cameras,
    IReadOnlyList<MapUnplacedDto> Unplaced,
    CoverageDto Coverage);

/// <summary>A route with what is seen of it.</summary>
/// <param name="Stretches">Empty while it is not drawn.</param>
public sealed record MapRouteDto(Guid Id, string Name, RouteKind Kind, Guid? HamletId, bool IsKey, RouteStretchesDto? Stretches);

public sealed record MapHotspotDto(Guid Id, string Name, HotspotKind Kind, Guid? HamletId, double Lat, double Lng, int Radius);

public sealed record MapSiteDto(Guid Id, string Name, SiteStatus Status, Guid? HamletId, bool IsImportant, double Lat, double Lng, int? Bearing, int Fov, int Range);

/// <summary>A camera that is placed.</summary>
public sealed record MapCameraDto(
    Guid Id, string Name, CameraStatus Status, ImageCheck Check, PartyKind? OwnerKind, Guid? HamletId, double Lat, double Lng, int? Bearing, int Fov, int Range, int Lenses);

/// <summary>How many cameras are in the register but not on the map.</summary>
public sealed record MapUnplacedDto(CameraStatus Status, ImageCheck Check, PartyKind? OwnerKind, Guid? HamletId, int Count);

/// <summary>The ground on which the map is drawn.</summary>
/// <param name="TileUrl">With {z}, {x} and {y}; empty: routes and points on a plain ground.</param>
/// <param name="Attribution">Whose map it is, as plain text.</param>
public sealed record MapSettingsDto(string? TileUrl, string? Attribution, int MaxZoom);
