using CameraProgram.Geography;

namespace CameraProgram.Coverage;

/// <summary>A <see cref="CameraView"/> laid on a plane: which shares of a straight segment lie inside, by formula.</summary>
internal readonly struct ViewSector
{
    /// <summary>Metres. Swallows the noise of floating point, so that a segment along an edge of the view is seen.</summary>
    private const double Tolerance = 1e-6;

    private readonly PlanePoint _apex;
    private readonly double _range;
    private readonly double _fieldOfView;
    private readonly PlanePoint _left;
    private readonly PlanePoint _right;

    public ViewSector(PlanePoint apex, CameraView view)
    {
        (_apex, _range, _fieldOfView) = (apex, view.Range, view.FieldOfView);
        _left = Direction(view.Bearing - (view.FieldOfView / 2));
        _right = Direction(view.Bearing + (view.FieldOfView / 2));
    }

    /// <summary>
    /// The one or two shares (0–1 from <paramref name="start"/> to <paramref name="end"/>) that are seen. A share that ends
    /// where it starts, or before, is none.
    /// </summary>
    public (Stretch First, Stretch Second) SharesOf(PlanePoint start, PlanePoint end)
    {
        var along = new PlanePoint(end.East - start.East, end.North - start.North);
        var from = new PlanePoint(start.East - _apex.East, start.North - _apex.North);
        var inRange = SharesInRange(from, along);
        if (_fieldOfView >= 360 || !(inRange.Length > 0))
        {
            return (inRange, default);
        }

        // Metres by which the segment lies to the right of the left edge, to the left of the right edge: at its start and per share.
        var (left, leftSlope) = (Cross(from, _left), Cross(along, _left));
        var (right, rightSlope) = (Cross(_right, from), Cross(_right, along));
        if (_fieldOfView <= 180)
        {
            return (KeepPositive(KeepPositive(inRange, left + Tolerance, leftSlope), right + Tolerance, rightSlope), default);
        }

        // A view over more than half a circle hides what lies beyond both edges.
        var hidden = KeepPositive(KeepPositive(inRange, -left - Tolerance, -leftSlope), -right - Tolerance, -rightSlope);
        return hidden.Length > 0
            ? (new Stretch(inRange.From, hidden.From), new Stretch(hidden.To, inRange.To))
            : (inRange, default);
    }

    private Stretch SharesInRange(PlanePoint from, PlanePoint along)
    {
        var lengthSquared = (along.East * along.East) + (along.North * along.North);
        var offLine = Cross(from, along);
        var halfChord = Math.Sqrt((lengthSquared * _range * _range) - (offLine * offLine)) / lengthSquared;
        var middle = -((from.East * along.East) + (from.North * along.North)) / lengthSquared;
        return halfChord > 0 ? new Stretch(Math.Max(0, middle - halfChord), Math.Min(1, middle + halfChord)) : default;
    }

    private static Stretch KeepPositive(Stretch shares, double atStart, double slope)
    {
        if (slope == 0)
        {
            return atStart >= 0 ? shares : default;
        }

        var crossing = -atStart / slope;
        return slope > 0 ? shares with { From = Math.Max(shares.From, crossing) } : shares with { To = Math.Min(shares.To, crossing) };
    }

    private static PlanePoint Direction(double bearing)
    {
        var (east, north) = Math.SinCos(bearing * Math.PI / 180);
        return new PlanePoint(east, north);
    }

    /// <summary>Positive when b lies counter-clockwise of a.</summary>
    private static double Cross(PlanePoint a, PlanePoint b) => (a.East * b.North) - (a.North * b.East);
}
