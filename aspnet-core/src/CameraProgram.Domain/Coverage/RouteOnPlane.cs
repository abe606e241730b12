using CameraProgram.Geography;

namespace CameraProgram.Coverage;

/// <summary>A route laid on a plane of its own, against which many views are held.</summary>
internal sealed class RouteOnPlane
{
    private readonly LocalPlane _plane;
    private readonly PlanePoint[] _points;
    private readonly IReadOnlyList<double> _offsets;
    private readonly double _west;
    private readonly double _east;
    private readonly double _south;
    private readonly double _north;

    public RouteOnPlane(GeoLine line)
    {
        _plane = LocalPlane.Around(line.Points);
        _points = [.. line.Points.Select(_plane.Project)];
        _offsets = line.Offsets;
        (_west, _east) = (_points.Min(p => p.East), _points.Max(p => p.East));
        (_south, _north) = (_points.Min(p => p.North), _points.Max(p => p.North));
    }

    /// <summary>Adds what the view sees of the route, segment by segment. A place that is only touched is not seen.</summary>
    public void AddSeen(CameraView view, List<Stretch> seen)
    {
        var apex = _plane.Project(view.Position);
        if (IsBeyond(apex.East, _west, _east, view.Range) || IsBeyond(apex.North, _south, _north, view.Range))
        {
            return;
        }

        var sector = new ViewSector(apex, view);
        for (var i = 1; i < _points.Length; i++)
        {
            var (start, end) = (_points[i - 1], _points[i]);
            if (IsBeyond(apex.East, Math.Min(start.East, end.East), Math.Max(start.East, end.East), view.Range)
                || IsBeyond(apex.North, Math.Min(start.North, end.North), Math.Max(start.North, end.North), view.Range))
            {
                continue;
            }

            var (first, second) = sector.SharesOf(start, end);
            Add(first, i);
            Add(second, i);
        }

        void Add(Stretch shares, int point)
        {
            if (shares.Length > 0)
            {
                var length = _offsets[point] - _offsets[point - 1];
                seen.Add(new Stretch(_offsets[point - 1] + (shares.From * length), _offsets[point - 1] + (shares.To * length)));
            }
        }
    }

    private static bool IsBeyond(double place, double min, double max, double range) => place < min - range || place > max + range;
}
