using System.Text.Json;
using CameraProgram.Cameras;
using CameraProgram.Imports;
using CameraProgram.Kernel.Errors;
using CameraProgram.Kernel.Localization;
using CameraProgram.Kernel.Text;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.Routes;

/// <summary>
/// Routes and hotspots from GeoJSON, as other map programs write it. All or nothing; a route of the same name in the same
/// hamlet is redrawn, so that the same file twice changes nothing. Two things of one name in one file are an error.
/// </summary>
public sealed class GeoJsonImportAppService(ICameraProgramDb db, RegisterScope scope, TextCatalog texts)
{
    public const int MaxBytes = 10 * 1024 * 1024;

    private const int DefaultRadius = 30;

    /// <exception cref="InputException"><c>Routes:NotGeoJson</c>, <c>Routes:NoFeatures</c>, <c>Routes:TooManyFeatures</c>.</exception>
    public async Task<GeoJsonImportDto> ImportAsync(Stream content, bool apply, CancellationToken cancellationToken)
    {
        var features = await ReadAsync(content, cancellationToken);
        var register = new Register(
            new HamletNames(await scope.Hamlets.AsNoTracking().Where(h => h.ValidTo == null).ToListAsync(cancellationToken)),
            (await scope.Routes.ToListAsync(cancellationToken)).GroupBy(r => (NameOrder.KeyOf(r.Name), r.HamletId)).ToDictionary(g => g.Key, g => g.First()),
            (await scope.Hotspots.Select(h => h.Name).ToListAsync(cancellationToken)).Select(NameOrder.KeyOf).ToHashSet());
        var (findings, changes) = (new List<GeoJsonFindingDto>(), new List<GeoJsonChangeDto>());
        foreach (var feature in features)
        {
            try
            {
                changes.Add(Take(feature, register));
            }
            catch (BusinessException problem)
            {
                findings.Add(new GeoJsonFindingDto(feature.Number, feature.Name, texts.Get(InFile(problem.Code), problem.Details)));
            }
        }

        var applied = apply && findings.Count == 0;
        if (applied)
        {
            await db.SaveChangesAsync(cancellationToken);
        }

        return new GeoJsonImportDto(
            applied, Count(GeoJsonOutcome.RouteAdded), Count(GeoJsonOutcome.RouteRedrawn), Count(GeoJsonOutcome.Unchanged), Count(GeoJsonOutcome.HotspotAdded),
            [.. changes.Where(c => c.Outcome != GeoJsonOutcome.Unchanged)], findings);

        int Count(GeoJsonOutcome outcome) => changes.Count(c => c.Outcome == outcome);
    }

    private static async Task<List<GeoJsonFeature>> ReadAsync(Stream content, CancellationToken cancellationToken)
    {
        try
        {
            using var document = await JsonDocument.ParseAsync(content, cancellationToken: cancellationToken);
            return GeoJsonReader.Read(document.RootElement);
        }
        catch (JsonException)
        {
            throw new InputException("file", CameraProgramErrorCodes.Routes.NotGeoJson);
        }
    }

    private GeoJsonChangeDto Take(GeoJsonFeature feature, Register register)
    {
        var (name, hamletId, hamlet) = Place(feature, register.Hamlets);
        var key = (NameOrder.KeyOf(name), feature.Line is null ? null : hamletId);
        if (!register.Met.Add((feature.Line is null, key)))
        {
            throw new BusinessException(CameraProgramErrorCodes.Routes.TwiceInFile).WithData("name", name);
        }

        if (feature.Line is not { } line)
        {
            return new GeoJsonChangeDto(
                feature.Number, name, hamlet, TakeHotspot(feature, name, hamletId, register), null, null, [feature.Point!.Value.ToDto()]);
        }

        PointDto[] points = [.. line.Points.Select(p => p.ToDto())];
        if (!register.Routes.TryGetValue(key, out var route))
        {
            route = new Route(Guid.CreateVersion7(), feature.RouteKind ?? RouteKind.Alley, name, hamletId, line);
            route.Describe(route.Kind, name, hamletId, feature.IsKey, feature.Note);
            db.Routes.Add(route);
            return new GeoJsonChangeDto(feature.Number, name, hamlet, GeoJsonOutcome.RouteAdded, route.LengthMetres, null, points);
        }

        var before = route.LengthMetres;
        var same = line.Equals(route.Line);
        route.Draw(line);
        return new GeoJsonChangeDto(feature.Number, name, hamlet, same ? GeoJsonOutcome.Unchanged : GeoJsonOutcome.RouteRedrawn, route.LengthMetres, before, points);
    }

    private GeoJsonOutcome TakeHotspot(GeoJsonFeature feature, string name, Guid? hamletId, Register register)
    {
        if (register.Hotspots.Contains(NameOrder.KeyOf(name)))
        {
            return GeoJsonOutcome.Unchanged;
        }

        var hotspot = new Hotspot(Guid.CreateVersion7(), feature.HotspotKind ?? HotspotKind.Other, name, feature.Point!.Value, DefaultRadius);
        hotspot.Describe(hotspot.Kind, name, hamletId, feature.Note);
        db.Hotspots.Add(hotspot);
        return GeoJsonOutcome.HotspotAdded;
    }

    private static (string Name, Guid? HamletId, string? Hamlet) Place(GeoJsonFeature feature, HamletNames hamlets)
    {
        if (feature.Problem is { } problem)
        {
            throw problem;
        }

        if (string.IsNullOrWhiteSpace(feature.Name))
        {
            throw new BusinessException(CameraProgramErrorCodes.Routes.NameMissing);
        }

        if (string.IsNullOrWhiteSpace(feature.Hamlet))
        {
            return (feature.Name.Trim(), null, null);
        }

        return hamlets.Find(feature.Hamlet.Trim(), out _) is [var hamlet]
            ? (feature.Name.Trim(), hamlet.Id, hamlet.FullName)
            : throw new BusinessException(CameraProgramErrorCodes.Routes.HamletNotFound).WithData("hamlet", feature.Hamlet);
    }

    /// <summary>There is no map to tap: the file is what is mended.</summary>
    private static string InFile(string code) => code switch
    {
        CameraProgramErrorCodes.Geography.LineTooShort => CameraProgramErrorCodes.Routes.LineOfFileTooShort,
        CameraProgramErrorCodes.Geography.PointOutside => CameraProgramErrorCodes.Routes.PointOfFileOutside,
        _ => code,
    };

    /// <summary>What there is already, and what the file has named so far.</summary>
    private sealed record Register(HamletNames Hamlets, Dictionary<(string Name, Guid? HamletId), Route> Routes, HashSet<string> Hotspots)
    {
        public HashSet<(bool IsPoint, (string Name, Guid? HamletId) Key)> Met { get; } = [];
    }
}
