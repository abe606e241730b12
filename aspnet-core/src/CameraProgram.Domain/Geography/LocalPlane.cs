namespace CameraProgram.Geography;

/// <summary>
/// A flat map in metres around a point: degrees times the length of a degree on the WGS 84 ellipsoid at that point
/// (local equirectangular). Distances are wrong by at most 0.01 % within 1.5 km of the origin and 0.15 % at 20 km.
/// </summary>
public readonly struct LocalPlane
{
    private const double EquatorialRadius = 6_378_137;
    private const double EccentricitySquared = 0.00669437999014;

    private readonly double _metresPerDegreeEast;
    private readonly double _metresPerDegreeNorth;

    public LocalPlane(GeoPoint origin)
    {
        Origin = origin;
        var (sin, cos) = Math.SinCos(origin.Latitude * Math.PI / 180);
        var flattening = 1 - (EccentricitySquared * sin * sin);
        var radiusEast = EquatorialRadius / Math.Sqrt(flattening);
        _metresPerDegreeEast = radiusEast * cos * Math.PI / 180;
        _metresPerDegreeNorth = radiusEast * (1 - EccentricitySquared) / flattening * Math.PI / 180;
    }

    public GeoPoint Origin { get; }

    /// <summary>The plane in the middle of the points, of which there must be at least one.</summary>
    public static LocalPlane Around(IReadOnlyCollection<GeoPoint> points) => new(new GeoPoint(
        (points.Min(p => p.Latitude) + points.Max(p => p.Latitude)) / 2,
        (points.Min(p => p.Longitude) + points.Max(p => p.Longitude)) / 2));

    public PlanePoint Project(GeoPoint point) => new(
        (point.Longitude - Origin.Longitude) * _metresPerDegreeEast,
        (point.Latitude - Origin.Latitude) * _metresPerDegreeNorth);

    /// <summary>The way back, rounded to seven decimals like every <see cref="GeoPoint"/>.</summary>
    public GeoPoint Locate(PlanePoint point) => new(
        Math.Round(Origin.Latitude + (point.North / _metresPerDegreeNorth), 7),
        Math.Round(Origin.Longitude + (point.East / _metresPerDegreeEast), 7));
}
