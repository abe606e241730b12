using System.Text.Json;
using CameraProgram.Geography;
using CameraProgram.Kernel.Errors;

namespace CameraProgram.Routes;

/// <summary>One line or point of a GeoJSON file, or what is wrong with it.</summary>
internal sealed record GeoJsonFeature(int Number, string? Name, string? Hamlet, RouteKind? RouteKind, HotspotKind? HotspotKind, GeoLine? Line, GeoPoint? Point, BusinessException? Problem);

/// <summary>Reads the lines and points of a GeoJSON file (RFC 7946: WGS 84, longitude first).</summary>
internal static class GeoJsonReader
{
    public static List<GeoJsonFeature> Read(JsonElement root)
    {
        var features = root.ValueKind == JsonValueKind.Object && root.TryGetProperty("features", out var list) && list.ValueKind == JsonValueKind.Array
            ? list.EnumerateArray().ToList()
            : throw new InputException("file", CameraProgramErrorCodes.Routes.NotGeoJson);
        if (features.Count > RouteConsts.MaxRoutesOfImport)
        {
            throw new InputException("file", CameraProgramErrorCodes.Routes.TooManyFeatures).WithData("max", RouteConsts.MaxRoutesOfImport);
        }

        return [.. features.SelectMany((feature, i) => ReadFeature(feature, i + 1))];
    }

    private static IEnumerable<GeoJsonFeature> ReadFeature(JsonElement feature, int number)
    {
        var properties = feature.ValueKind == JsonValueKind.Object && feature.TryGetProperty("properties", out var p) && p.ValueKind == JsonValueKind.Object ? p : default;
        var read = new GeoJsonFeature(
            number, Text(properties, "name") ?? Text(properties, "ten"), Text(properties, "hamlet") ?? Text(properties, "thon"),
            Word<RouteKind>(properties), Word<HotspotKind>(properties), null, null, null);
        if (feature.ValueKind != JsonValueKind.Object || !feature.TryGetProperty("geometry", out var geometry) || geometry.ValueKind != JsonValueKind.Object)
        {
            return [read with { Problem = new BusinessException(CameraProgramErrorCodes.Routes.NoGeometry) }];
        }

        try
        {
            var coordinates = geometry.TryGetProperty("coordinates", out var c) ? c : default;
            return Text(geometry, "type") switch
            {
                "LineString" => [read with { Line = Line(coordinates) }],
                "MultiLineString" when coordinates.ValueKind == JsonValueKind.Array && coordinates.GetArrayLength() == 1 =>
                    [read with { Line = Line(coordinates[0]) }],
                "Point" => [read with { Point = Point(coordinates) }],
                _ => [read with { Problem = new BusinessException(CameraProgramErrorCodes.Routes.GeometryNotTaken) }],
            };
        }
        catch (BusinessException problem)
        {
            return [read with { Problem = problem }];
        }
    }

    private static GeoLine Line(JsonElement coordinates) =>
        coordinates.ValueKind == JsonValueKind.Array
            ? GeoLine.Of(coordinates.EnumerateArray().Select(Position))
            : throw new BusinessException(CameraProgramErrorCodes.Routes.NoGeometry);

    private static GeoPoint Point(JsonElement coordinates)
    {
        var (latitude, longitude) = Position(coordinates);
        return GeoPoint.Of(latitude, longitude);
    }

    private static (double Latitude, double Longitude) Position(JsonElement position) =>
        position.ValueKind == JsonValueKind.Array && position.GetArrayLength() >= 2
        && position[0].ValueKind == JsonValueKind.Number && position[1].ValueKind == JsonValueKind.Number
            ? (position[1].GetDouble(), position[0].GetDouble())
            : throw new BusinessException(CameraProgramErrorCodes.Routes.NoGeometry);

    private static string? Text(JsonElement element, string property) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(property, out var value) && value.ValueKind == JsonValueKind.String
            ? value.GetString()
            : null;

    private static T? Word<T>(JsonElement properties)
        where T : struct, Enum =>
        Enum.TryParse<T>(Text(properties, "kind"), ignoreCase: true, out var kind) && Enum.IsDefined(kind) ? kind : null;
}
