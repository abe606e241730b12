using CameraProgram.Coverage;
using CameraProgram.Geography;
using Shouldly;
using Xunit;

namespace CameraProgram.Domain.Tests.Coverage;

/// <summary>The formula against looking every five centimetres, with distance and compass bearing, at what each camera sees.</summary>
public sealed class SampledRouteTests
{
    private const double Step = 0.05;
    private const double FineStep = 0.0005;

    /// <summary>Metres from the edge of a view within which nothing is asserted.</summary>
    private const double Unsure = 0.002;

    private static readonly double[] Bearings = [0, 1, 45, 89, 90, 179, 180, 181, 270, 358, 359];
    private static readonly double[] FieldsOfView = [1, 2, 60, 90, 179, 180, 181, 270, 359, 360];

    private enum Sight
    {
        Seen,
        Unsure,
        Unseen,
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Of_IsWhatSamplingFinds(int seed)
    {
        var random = new Random(seed);
        var counts = new int[3];
        for (var i = 0; i < 150; i++)
        {
            var route = Ground.Wandering(random, 2 + random.Next(7), 80);
            var views = Enumerable.Range(0, 1 + random.Next(5)).Select(_ => View(random, route)).ToList();

            ShouldAgree(route, views, counts, $"seed {seed}, case {i}");
        }

        counts[(int)Sight.Seen].ShouldBeGreaterThan(200_000);
        counts[(int)Sight.Unseen].ShouldBeGreaterThan(200_000);
        // Mostly segments along an edge of a view.
        counts[(int)Sight.Unsure].ShouldBeLessThan(40_000);
    }

    private static void ShouldAgree(GeoLine route, List<CameraView> views, int[] counts, string which)
    {
        var coverage = RouteCoverage.Of(route, views);
        coverage.Seen.Concat(coverage.Unseen).OrderBy(s => s.From).Aggregate(0d, (done, s) => s.From == done && s.To > done ? s.To : double.NaN).ShouldBe(route.Length, which);
        coverage.Unseen.ShouldAllBe(s => s.Length >= CoverageConsts.MinUnseenStretch);
        coverage.SeenMetres.ShouldBe(coverage.Seen.Sum(s => s.Length));

        for (var offset = 0d; offset <= route.Length; offset += Step)
        {
            var sight = Look(route, offset, views);
            counts[(int)sight]++;
            if (sight == Sight.Seen)
            {
                coverage.Unseen.Any(s => s.From < offset && s.To > offset).ShouldBeFalse($"{which}: {offset} m is seen");
            }
            else if (sight == Sight.Unseen && !coverage.Unseen.Any(s => s.From <= offset && s.To >= offset))
            {
                (Unseen(route, offset, FineStep, views) + Unseen(route, offset, -FineStep, views))
                    .ShouldBeLessThan(CoverageConsts.MinUnseenStretch + Unsure, $"{which}: {offset} m is not seen");
            }
        }
    }

    /// <summary>Metres from a place to the first one, or the end of the route, that is not surely unseen: a view may be a sliver here.</summary>
    private static double Unseen(GeoLine route, double offset, double step, List<CameraView> views)
    {
        var at = offset;
        while (at >= 0 && at <= route.Length && Math.Abs(at - offset) <= CoverageConsts.MinUnseenStretch && Look(route, at, views) == Sight.Unseen)
        {
            at += step;
        }

        return Math.Abs(at - offset);
    }

    private static Sight Look(GeoLine route, double offset, List<CameraView> views)
    {
        var i = 1;
        while (i < route.Points.Count - 1 && route.Offsets[i] < offset)
        {
            i++;
        }

        var share = (offset - route.Offsets[i - 1]) / (route.Offsets[i] - route.Offsets[i - 1]);
        var (a, b) = (route.Points[i - 1], route.Points[i]);
        var place = new GeoPoint(a.Latitude + (share * (b.Latitude - a.Latitude)), a.Longitude + (share * (b.Longitude - a.Longitude)));
        return views.Min(view => Look(view, place));
    }

    private static Sight Look(CameraView view, GeoPoint place)
    {
        var distance = view.Position.DistanceTo(place);
        if (distance < Unsure)
        {
            return Sight.Unsure;
        }

        var seen = new LocalPlane(view.Position).Project(place);
        var bearing = Math.Atan2(seen.East, seen.North) * 180 / Math.PI;
        var aside = Math.Abs(Math.IEEERemainder(bearing - view.Bearing, 360)) - (view.FieldOfView / 2);
        var unsure = Unsure / distance * 180 / Math.PI;
        if (distance > view.Range + Unsure || (view.FieldOfView < 360 && aside > unsure))
        {
            return Sight.Unseen;
        }

        return distance < view.Range - Unsure && (view.FieldOfView == 360 || aside < -unsure) ? Sight.Seen : Sight.Unsure;
    }

    private static CameraView View(Random random, GeoLine route)
    {
        var bearing = random.Next(2) == 0 ? Bearings[random.Next(Bearings.Length)] : random.Next(360);
        var fieldOfView = random.Next(2) == 0 ? FieldsOfView[random.Next(FieldsOfView.Length)] : 1 + random.Next(360);
        var range = random.Next(3) == 0 ? 25 : 1 + random.Next(60);
        var corner = random.Next(route.Points.Count - 1);
        switch (random.Next(5))
        {
            case 0:
                return new CameraView(route.Points[corner], bearing, fieldOfView, range);
            case 1:
                return new CameraView(route.PointAt(random.NextDouble() * route.Length), bearing, fieldOfView, range);
            case 2:
                // The edge of the view runs along the segment.
                var along = Ground.BearingTo(route.Points[corner], route.Points[corner + 1]);
                return new CameraView(route.Points[corner], (along + (fieldOfView / 2) + 360) % 360, fieldOfView, range);
            case 3:
                // The range ends at a corner.
                var place = Ground.Point(random.NextDouble() * 80, random.NextDouble() * 80);
                return new CameraView(place, bearing, fieldOfView, Math.Max(1, place.DistanceTo(route.Points[corner])));
            default:
                return new CameraView(Ground.Point(random.NextDouble() * 80, random.NextDouble() * 80), bearing, fieldOfView, range);
        }
    }
}
