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
        throw new InputException(field, code).WithData("latitude", latitude).WithData("longitude", longitude);
    }

    /// <summary>Metres between two points, on a plane around them; good to 0.1 % within a commune.</summary>
    public double DistanceTo(GeoPoint other)
    {
        var north = (other.Latitude - Latitude) * GeographyConsts.MetresPerDegree;
        var east = (other.Longitude - Longitude) * GeographyConsts.MetresPerDegree
            * Math.Cos((Latitude + other.Latitude) / 2 * Math.PI / 180);
        return Math.Sqrt((north * north) + (east * east));
    }

    private static bool IsInside(double latitude, double longitude) =>
        latitude is >= GeographyConsts.MinLatitude and <= GeographyConsts.MaxLatitude
        && longitude is >= GeographyConsts.MinLongitude and <= GeographyConsts.MaxLongitude;
}
