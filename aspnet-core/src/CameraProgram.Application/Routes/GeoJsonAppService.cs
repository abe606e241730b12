using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using CameraProgram.Attachments;
using CameraProgram.Cameras;
using CameraProgram.Hamlets;
using CameraProgram.Kernel.Errors;
using CameraProgram.Kernel.Localization;
using CameraProgram.Kernel.Text;
using CameraProgram.Kernel.Time;
using CameraProgram.Querying;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.Routes;

/// <summary>
/// Routes and hotspots to and from GeoJSON, the form in which other map programs give them. An import is all or nothing; a
/// route of the same name in the same hamlet is redrawn, so that the same file twice changes nothing.
/// </summary>
public sealed class GeoJsonAppService(ICameraProgramDb db, RegisterScope scope, TextCatalog texts, TimeProvider clock)
{
    public const int MaxBytes = 10 * 1024 * 1024;

    private const int DefaultRadius = 30;

    private static readonly JsonWriterOptions Writing = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All), Indented = true };

    public async Task<FileContent> ExportAsync(CancellationToken cancellationToken)
    {
        var hamlets = await db.Hamlets.AsNoTracking().ToDictionaryAsync(h => h.Id, h => h.Name, cancellationToken);
        var routes = await scope.Routes.AsNoTracking().Where(r => r.LengthMetres > 0).OrderByName().ThenBy(r => r.Id).ToListAsync(cancellationToken);
        var hotspots = await scope.Hotspots.AsNoTracking().OrderByName().ThenBy(h => h.Id).ToListAsync(cancellationToken);
        var stream = new MemoryStream();
        await using (var json = new Utf8JsonWriter(stream, Writing))
        {
            json.WriteStartObject();
            json.WriteString("type", "FeatureCollection");
            json.WriteStartArray("features");
            foreach (var route in routes)
            {
                Write(json, route.Name, route.Kind.ToString(), NameOf(route.HamletId), "LineString", () =>
                {
                    json.WriteStartArray("coordinates");
                    foreach (var point in route.Line!.Points)
                    {
                        Write(json, point);
                    }

                    json.WriteEndArray();
                });
            }

            foreach (var hotspot in hotspots)
            {
                Write(json, hotspot.Name, hotspot.Kind.ToString(), NameOf(hotspot.HamletId), "Point", () =>
                {
                    json.WritePropertyName("coordinates");
                    Write(json, hotspot.Position);
                });
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        stream.Position = 0;
        return new FileContent(stream, $"{texts.Get("Export:Routes.FileName")}-{clock.Today():yyyy-MM-dd}.geojson", "application/geo+json");

        string? NameOf(Guid? id) => id is { } known ? hamlets.GetValueOrDefault(known) : null;
    }

    /// <exception cref="InputException"><c>Routes:NotGeoJson</c>, <c>Routes:TooManyFeatures</c>.</exception>
    public async Task<GeoJsonImportDto> ImportAsync(Stream content, bool apply, CancellationToken cancellationToken)
    {
        var features = await ReadAsync(content, cancellationToken);
        var hamlets = (await scope.Hamlets.AsNoTracking().Where(h => h.ValidTo == null).ToListAsync(cancellationToken))
            .GroupBy(h => NameOrder.KeyOf(h.Name)).ToDictionary(g => g.Key, g => g.First());
        var known = (await scope.Routes.ToListAsync(cancellationToken)).GroupBy(r => (NameOrder.KeyOf(r.Name), r.HamletId)).ToDictionary(g => g.Key, g => g.First());
        var knownHotspots = (await scope.Hotspots.Select(h => h.Name).ToListAsync(cancellationToken)).Select(NameOrder.KeyOf).ToHashSet();
        var findings = new List<GeoJsonFindingDto>();
        var (added, redrawn, unchanged, hotspots) = (0, 0, 0, 0);
        foreach (var feature in features)
        {
            try
            {
                var (name, hamletId) = Place(feature, hamlets);
                if (feature.Line is not { } line)
                {
                    if (knownHotspots.Add(NameOrder.KeyOf(name)))
                    {
                        var hotspot = new Hotspot(Guid.CreateVersion7(), feature.HotspotKind ?? HotspotKind.Other, name, feature.Point!.Value, DefaultRadius);
                        hotspot.Describe(hotspot.Kind, name, hamletId, note: null);
                        db.Hotspots.Add(hotspot);
                        hotspots++;
                    }
                    else
                    {
                        unchanged++;
                    }
                }
                else if (!known.TryGetValue((NameOrder.KeyOf(name), hamletId), out var route))
                {
                    route = new Route(Guid.CreateVersion7(), feature.RouteKind ?? RouteKind.Alley, name, hamletId, line);
                    known.Add((NameOrder.KeyOf(name), hamletId), route);
                    db.Routes.Add(route);
                    added++;
                }
                else if (line.Equals(route.Line))
                {
                    unchanged++;
                }
                else
                {
                    route.Draw(line);
                    redrawn++;
                }
            }
            catch (BusinessException problem)
            {
                findings.Add(new GeoJsonFindingDto(feature.Number, feature.Name, texts.Get(problem.Code, problem.Details)));
            }
        }

        var applied = apply && findings.Count == 0;
        if (applied)
        {
            await db.SaveChangesAsync(cancellationToken);
        }

        return new GeoJsonImportDto(applied, added, redrawn, unchanged, hotspots, findings);
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

    private static (string Name, Guid? HamletId) Place(GeoJsonFeature feature, Dictionary<string, Hamlet> hamlets)
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
            return (feature.Name, null);
        }

        return hamlets.TryGetValue(NameOrder.KeyOf(feature.Hamlet.Trim()), out var hamlet)
            ? (feature.Name, hamlet.Id)
            : throw new BusinessException(CameraProgramErrorCodes.Routes.HamletNotFound).WithData("hamlet", feature.Hamlet);
    }

    private static void Write(Utf8JsonWriter json, string name, string kind, string? hamlet, string geometry, Action coordinates)
    {
        json.WriteStartObject();
        json.WriteString("type", "Feature");
        json.WriteStartObject("properties");
        json.WriteString("name", name);
        json.WriteString("kind", kind);
        json.WriteString("hamlet", hamlet);
        json.WriteEndObject();
        json.WriteStartObject("geometry");
        json.WriteString("type", geometry);
        coordinates();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Geography.GeoPoint point)
    {
        json.WriteStartArray();
        json.WriteNumberValue(point.Longitude);
        json.WriteNumberValue(point.Latitude);
        json.WriteEndArray();
    }
}
