using System.Text.Json;
using CameraProgram.Geography;
using CameraProgram.Kernel.Errors;

namespace CameraProgram.Routes;

/// <summary>One line or point of a GeoJSON file, or what is wrong with it.</summary>
internal sealed record GeoJsonFeature(int Number, string? Name, string? Hamlet, RouteKind? RouteKind, HotspotKind? HotspotKind, GeoLine? Line, GeoPoint? Point, BusinessException? Problem)
{
    public bool IsKey { get; init; }

    public string? Note { get; init; }
}

/// <summary>Reads the lines and points of a GeoJSON file (RFC 7946: WGS 84, longitude first).</summary>
internal static class GeoJsonReader
{
    public static List<GeoJsonFeature> Read(JsonElement root)
    {
        List<JsonElement> features = root.ValueKind != JsonValueKind.Object ? throw new InputException("file", CameraProgramErrorCodes.Routes.NotGeoJson)
            : root.TryGetProperty("features", out var list) && list.ValueKind == JsonValueKind.Array ? [.. list.EnumerateArray()]
            : Text(root, "type") == "Feature" ? [root]
            : throw new InputException("file", CameraProgramErrorCodes.Routes.NotGeoJson);
        if (features.Count == 0)
        {
            throw new InputException("file", CameraProgramErrorCodes.Routes.NoFeatures);
        }

        if (features.Count > RouteConsts.MaxRoutesOfImport)
        {
            throw new InputException("file", CameraProgramErrorCodes.Routes.TooManyFeatures).WithData("max", RouteConsts.MaxRoutesOfImport);
        }

        return [.. features.Select((feature, i) => ReadFeature(feature, i + 1))];
    }

    private static GeoJsonFeature ReadFeature(JsonElement feature, int number)
    {
        var properties = feature.ValueKind == JsonValueKind.Object && feature.TryGetProperty("properties", out var p) && p.ValueKind == JsonValueKind.Object ? p : default;
        var read = new GeoJsonFeature(
            number, Text(properties, "name") ?? Text(properties, "ten"), Text(properties, "hamlet") ?? Text(properties, "thon"),
            Word<RouteKind>(properties), Word<HotspotKind>(properties), null, null, null)
        {
            IsKey = properties.ValueKind == JsonValueKind.Object && properties.TryGetProperty("isKey", out var key) && key.ValueKind == JsonValueKind.True,
            Note = Text(properties, "note"),
        };
        if (feature.ValueKind != JsonValueKind.Object || !feature.TryGetProperty("geometry", out var geometry) || geometry.ValueKind != JsonValueKind.Object)
        {
            return read with { Problem = new BusinessException(CameraProgramErrorCodes.Routes.NoGeometry) };
        }

        try
        {
            var coordinates = geometry.TryGetProperty("coordinates", out var c) ? c : default;
            return Text(geometry, "type") switch
            {
                "LineString" => read with { Line = GeoLine.Of(Positions(coordinates)), Problem = UnknownKind(properties, read.RouteKind) },
                "MultiLineString" => read with { Line = GeoLine.Of(Joined(coordinates)), Problem = UnknownKind(properties, read.RouteKind) },
                "Point" => read with { Point = Point(coordinates), Problem = UnknownKind(properties, read.HotspotKind) },
                _ => read with { Problem = new BusinessException(CameraProgramErrorCodes.Routes.GeometryNotTaken) },
            };
        }
        catch (BusinessException problem)
        {
            return read with { Problem = problem };
        }
    }

    private static IEnumerable<(double Latitude, double Longitude)> Positions(JsonElement coordinates) =>
        coordinates.ValueKind == JsonValueKind.Array
            ? coordinates.EnumerateArray().Select(Position)
            : throw new BusinessException(CameraProgramErrorCodes.Routes.NoGeometry);

    /// <summary>Parts of which each begins where the one before it ends are one line, as map programs often write it.</summary>
    private static List<(double Latitude, double Longitude)> Joined(JsonElement coordinates)
    {
        var joined = new List<(double Latitude, double Longitude)>();
        foreach (var part in coordinates.ValueKind == JsonValueKind.Array ? coordinates.EnumerateArray() : default)
        {
            var positions = Positions(part).ToList();
            if (joined.Count > 0 && positions.Count > 0 && positions[0] != joined[^1])
            {
                throw new BusinessException(CameraProgramErrorCodes.Routes.PartsApart);
            }

            joined.AddRange(positions);
        }

        return joined;
    }

    /// <summary>A kind that says nothing here is not passed over: the line would silently become something else.</summary>
    private static BusinessException? UnknownKind<T>(JsonElement properties, T? kind)
        where T : struct, Enum =>
        kind is null && Text(properties, "kind") is { Length: > 0 } word
            ? new BusinessException(CameraProgramErrorCodes.Routes.KindUnknown).WithData("kind", word).WithData("kinds", string.Join(", ", Enum.GetNames<T>()))
            : null;

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
