using System.Globalization;
using CameraProgram.Kernel.Errors;

namespace CameraProgram.Geography;

/// <summary>A place on the map in WGS 84, rounded to seven decimals (about a centimetre).</summary>
/// <param name="Latitude">Degrees north.</param>
/// <param name="Longitude">Degrees east.</param>
public readonly record struct GeoPoint(double Latitude, double Longitude)
{
    /// <summary>A point that can lie in Vietnam.</summary>
    /// <exception cref="InputException">
    /// <c>Geography:PointSwapped</c> when latitude and longitude changed places, <c>Geography:PointOutside</c> for any other
    /// point outside <see cref="GeographyConsts"/> or no number at all.
    /// </exception>
    public static GeoPoint Of(double latitude, double longitude, string field = "position")
    {
        if (IsInside(latitude, longitude))
        {
            return new GeoPoint(Math.Round(latitude, 7), Math.Round(longitude, 7));
        }

        var code = IsInside(longitude, latitude) ? CameraProgramErrorCodes.Geography.PointSwapped : CameraProgramErrorCodes.Geography.PointOutside;
        throw new InputException(field, code).WithData("latitude", Told(latitude)).WithData("longitude", Told(longitude));
    }

    /// <summary>Metres between two points, on the plane in their middle: within a commune good to a millimetre per kilometre.</summary>
    public double DistanceTo(GeoPoint other)
    {
        var plane = new LocalPlane(new GeoPoint((Latitude + other.Latitude) / 2, (Longitude + other.Longitude) / 2));
        var (from, to) = (plane.Project(this), plane.Project(other));
        return double.Hypot(to.East - from.East, to.North - from.North);
    }

    private static bool IsInside(double latitude, double longitude) =>
        latitude is >= GeographyConsts.MinLatitude and <= GeographyConsts.MaxLatitude
        && longitude is >= GeographyConsts.MinLongitude and <= GeographyConsts.MaxLongitude;

    /// <summary>JSON has no word for infinity, so what is no number is told as text.</summary>
    private static object Told(double degrees) => double.IsFinite(degrees) ? degrees : degrees.ToString(CultureInfo.InvariantCulture);
}
