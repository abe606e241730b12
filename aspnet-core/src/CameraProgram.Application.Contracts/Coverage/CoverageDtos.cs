using CameraProgram.Cameras;
using CameraProgram.Identity;
using CameraProgram.Routes;

namespace CameraProgram.Coverage;

/// <summary>How much of the routes working cameras see; metres.</summary>
/// <param name="SeenMetres">By cameras whose picture was looked at and is right.</param>
/// <param name="PendingMetres">Further metres by cameras whose picture waits to be looked at.</param>
/// <param name="NeededPoints">Further points for what no camera sees, not even one whose picture waits to be looked at (001 IV.6); by the reach that the commune reckons with.</param>
public sealed record CoverageDto(
    int Routes, int LengthMetres, int SeenMetres, int PendingMetres, int NeededPoints, IReadOnlyList<HamletCoverageDto> Hamlets);

public sealed record RegisterCoverageDto(CoverageDto Total, IReadOnlyList<RouteCoverageDto> ByRoute);

/// <param name="Hamlet">Empty: roads of the whole commune.</param>
public sealed record HamletCoverageDto(NamedDto? Hamlet, int Routes, int CoveredRoutes, int LengthMetres, int SeenMetres, int PendingMetres, int NeededPoints);

public sealed record RouteCoverageDto(
    Guid RouteId, string Name, Guid? HamletId, bool IsKey, int LengthMetres, int SeenMetres, int PendingMetres, int NeededPoints);

/// <summary>The stretches of one route as points for the map.</summary>
public sealed record RouteStretchesDto(
    RouteCoverageDto Coverage,
    IReadOnlyList<IReadOnlyList<PointDto>> Seen,
    IReadOnlyList<IReadOnlyList<PointDto>> Pending,
    IReadOnlyList<IReadOnlyList<PointDto>> Unseen);

/// <summary>The fewest of the surveyed places that show what all of them together would show of a route.</summary>
/// <param name="Candidates">Open sites with a planned bearing that were weighed.</param>
/// <param name="Sites">In the order of what each adds.</param>
/// <param name="UnseenAfter">Metres that no candidate shows.</param>
/// <param name="IsProven">False when there were too many to try all: then fewer sites might do.</param>
public sealed record SiteProposalDto(
    int Candidates, IReadOnlyList<ProposedSiteDto> Sites, int SeenBefore, int SeenAfter, int UnseenAfter, bool IsProven);

/// <param name="AddedMetres">Metres that it adds to those before it.</param>
public sealed record ProposedSiteDto(Guid Id, string Name, SiteStatus Status, PointDto Position, int Bearing, int AddedMetres);
