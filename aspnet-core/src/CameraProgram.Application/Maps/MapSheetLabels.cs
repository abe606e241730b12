namespace CameraProgram.Maps;

/// <summary>Words that were given a place.</summary>
/// <param name="From">Where the thing is, when a thin line has to lead from it.</param>
internal sealed record PlacedLabel(string Text, LabelBox Box, (double X, double Y)? From);

/// <summary>
/// Places the words of the map one after the other where nothing else stands: first beside the thing, then farther off with a
/// line that leads there.
/// </summary>
internal sealed class MapSheetLabels(LabelBox sheet, double scale)
{
    /// <summary>Width of a letter and height of a capital, as shares of the letters' size; with the room between words.</summary>
    private const double LetterWidth = 0.56;

    private const double LetterHeight = 0.86;

    /// <summary>From the thing to its words; beyond the first a line leads.</summary>
    private static readonly double[] Distances = [4, 14, 27, 42];

    private static readonly (double X, double Y)[] Directions = [(1, -1), (1, 0), (1, 1), (-1, -1), (-1, 0), (-1, 1), (0, -1), (0, 1)];

    /// <summary>What words must not cover, and what they should not.</summary>
    private readonly LabelRoom _firm = new(sheet);
    private readonly LabelRoom _soft = new(sheet);

    public void Keep(LabelBox box) => _firm.Take(box);

    public void Avoid(LabelBox box) => _soft.Take(box);

    /// <summary>The number of a camera; it always gets a place.</summary>
    public PlacedLabel Number(string text, (double X, double Y) at, double radius, double size)
    {
        var places = Places(text, [at], radius, size).ToList();
        var free = places.FindIndex(p => p.From is null && _firm.IsFree(p.Box) && _soft.IsFree(p.Box));
        free = free < 0 ? places.FindIndex(p => _firm.IsFree(p.Box)) : free;
        return free < 0 ? Crowded(text, places) : Taken(text, places[free].Box, places[free].From);
    }

    /// <summary>The name of a route at one of the given points.</summary>
    /// <returns>Null when there is no room for it.</returns>
    public PlacedLabel? Name(string text, IReadOnlyList<(double X, double Y)> points, double size)
    {
        var places = Places(text, points, 3 * scale, size).ToList();
        foreach (var isFree in (Func<LabelBox, bool>[])[b => _firm.IsFree(b) && _soft.IsFree(b), _firm.IsFree])
        {
            var found = places.FindIndex(p => isFree(p.Box));
            if (found >= 0)
            {
                return Taken(text, places[found].Box, places[found].From);
            }
        }

        return null;
    }

    /// <summary>The key of a route whose name had no room; it always gets a place.</summary>
    public PlacedLabel Key(string text, IReadOnlyList<(double X, double Y)> points, double size) =>
        Name(text, points, size) ?? Crowded(text, [.. Places(text, points, 3 * scale, size)]);

    private PlacedLabel Crowded(string text, List<(LabelBox Box, (double X, double Y)? From)> places)
    {
        var least = _firm.Least(places.Select(p => p.Box));
        return Taken(text, least, places.Find(p => p.Box == least).From);
    }

    private PlacedLabel Taken(string text, LabelBox box, (double X, double Y)? from)
    {
        _firm.Take(box);
        return new PlacedLabel(text, box, from);
    }

    private IEnumerable<(LabelBox Box, (double X, double Y)? From)> Places(string text, IReadOnlyList<(double X, double Y)> points, double radius, double size)
    {
        var (width, height) = (text.Length * LetterWidth * size, LetterHeight * size);
        foreach (var (ring, distance) in Distances.Index())
        {
            foreach (var at in points)
            {
                foreach (var (x, y) in Directions)
                {
                    // Diagonal places touch the sign with their corner, so they may come nearer.
                    var away = (radius + (distance * scale)) * (x != 0 && y != 0 ? 0.75 : 1);
                    var box = new LabelBox(
                        x > 0 ? at.X + away : x < 0 ? at.X - away - width : at.X - (width / 2),
                        y > 0 ? at.Y + away : y < 0 ? at.Y - away - height : at.Y - (height / 2),
                        width, height);
                    yield return (box, ring == 0 ? null : at);
                }
            }
        }
    }
}
