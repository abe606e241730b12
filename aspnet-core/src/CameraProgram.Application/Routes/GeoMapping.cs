using CameraProgram.Geography;

namespace CameraProgram.Routes;

/// <summary>Points as they come in and go out.</summary>
internal static class GeoMapping
{
    public static GeoPoint ToPoint(this PointInput input, string field = "position") => GeoPoint.Of(input.Latitude!.Value, input.Longitude!.Value, field);

    public static PointDto ToDto(this GeoPoint point) => new(point.Latitude, point.Longitude);

    public static IReadOnlyList<PointDto> ToDto(this GeoLine? line) => line is null ? [] : [.. line.Points.Select(ToDto)];

    /// <summary>Null when nothing is drawn.</summary>
    public static GeoLine? ToLine(this IReadOnlyList<PointInput> points) =>
        points.Count == 0 ? null : GeoLine.Of(points.Select(p => (p.Latitude!.Value, p.Longitude!.Value)), nameof(points));
}
