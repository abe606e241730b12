using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using CameraProgram.Attachments;
using CameraProgram.Cameras;
using CameraProgram.Kernel.Localization;
using CameraProgram.Kernel.Time;
using CameraProgram.Querying;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.Routes;

/// <summary>Routes and hotspots as GeoJSON, the form that other map programs read.</summary>
public sealed class GeoJsonAppService(ICameraProgramDb db, RegisterScope scope, TextCatalog texts, TimeProvider clock)
{
    private static readonly JsonWriterOptions Writing = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All), Indented = true };

    public async Task<FileContent> ExportAsync(CancellationToken cancellationToken)
    {
        var hamlets = await db.Hamlets.AsNoTracking().ToDictionaryAsync(h => h.Id, h => h.FullName, cancellationToken);
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
                Write(json, route.Name, route.Kind.ToString(), NameOf(route.HamletId), route.IsKey, route.Note, "LineString", () =>
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
                Write(json, hotspot.Name, hotspot.Kind.ToString(), NameOf(hotspot.HamletId), isKey: null, hotspot.Note, "Point", () =>
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

    private static void Write(Utf8JsonWriter json, string name, string kind, string? hamlet, bool? isKey, string? note, string geometry, Action coordinates)
    {
        json.WriteStartObject();
        json.WriteString("type", "Feature");
        json.WriteStartObject("properties");
        json.WriteString("name", name);
        json.WriteString("kind", kind);
        json.WriteString("hamlet", hamlet);
        if (isKey is { } key)
        {
            json.WriteBoolean("isKey", key);
        }

        json.WriteString("note", note);
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
