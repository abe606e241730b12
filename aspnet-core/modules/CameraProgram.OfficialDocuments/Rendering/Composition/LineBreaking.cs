using CameraProgram.OfficialDocuments.Model;

namespace CameraProgram.OfficialDocuments.Rendering.Composition;

/// <summary>Breaks the centred lines of the head, so that both renderers set the same lines.</summary>
internal static class LineBreaking
{
    /// <summary>What a break at a comma or quotation mark is worth, against squared shares of the line's width.</summary>
    private const double GoodBreak = 0.06;

    /// <summary>As few lines as the width allows, and among those the most even ones that end with whole phrases.</summary>
    /// <param name="isUpper">It is set in capitals; the names in it are known by its own case.</param>
    public static IReadOnlyList<string> Even(string text, double widthPt, double sizePt, bool bold, bool isUpper = false)
    {
        double WidthOf(string line) => TimesMetrics.Width(line, sizePt, bold);
        var pieces = Pieces(text, widthPt, WidthOf, isUpper);
        return pieces.Count == 0 ? [] : Best(pieces, widthPt, WidthOf);
    }

    /// <summary>Lines as full as whole phrases allow, as running text is set.</summary>
    public static IReadOnlyList<string> Full(string text, double widthPt, double sizePt, bool bold)
    {
        double WidthOf(string line) => TimesMetrics.Width(line, sizePt, bold);
        var lines = new List<string>();
        foreach (var piece in Pieces(text, widthPt, WidthOf, isUpper: false))
        {
            if (lines.Count > 0 && WidthOf($"{lines[^1]} {piece}") <= widthPt)
            {
                lines[^1] += ' ' + piece;
            }
            else
            {
                lines.Add(piece);
            }
        }

        return lines;
    }

    public static double Widest(IEnumerable<string> lines, double sizePt, bool bold) =>
        lines.Select(l => TimesMetrics.Width(l, sizePt, bold)).DefaultIfEmpty(0).Max();

    /// <summary>The cheapest way to break before each piece, from the end: fewest lines first, then the least uneven.</summary>
    private static List<string> Best(List<string> pieces, double widthPt, Func<string, double> widthOf)
    {
        var total = widthOf(string.Join(' ', pieces));
        var ways = new (int Lines, double Cost, int Next)[pieces.Count + 1];
        for (var pass = 0; pass < 2; pass++)
        {
            // The first pass only counts the lines; the second knows how long an even line is.
            var even = pass == 0 ? widthPt : total / ways[0].Lines;
            for (var start = pieces.Count - 1; start >= 0; start--)
            {
                ways[start] = (int.MaxValue, double.MaxValue, pieces.Count);
                var line = "";
                for (var next = start + 1; next <= pieces.Count; next++)
                {
                    line = next == start + 1 ? pieces[start] : $"{line} {pieces[next - 1]}";
                    var width = widthOf(line);
                    if (width > widthPt && next > start + 1)
                    {
                        break;
                    }

                    var bonus = next < pieces.Count && Phrases.IsGoodBreak(pieces[next - 1], pieces[next]) ? GoodBreak : 0;
                    var way = (Lines: 1 + ways[next].Lines, Cost: Math.Pow((width - even) / widthPt, 2) - bonus + ways[next].Cost, Next: next);
                    if ((way.Lines, way.Cost).CompareTo((ways[start].Lines, ways[start].Cost)) < 0)
                    {
                        ways[start] = way;
                    }
                }
            }
        }

        var lines = new List<string>();
        for (var start = 0; start < pieces.Count; start = ways[start].Next)
        {
            lines.Add(string.Join(' ', pieces[start..ways[start].Next]));
        }

        return lines;
    }

    private static List<string> Pieces(string text, double widthPt, Func<string, double> widthOf, bool isUpper)
    {
        return [.. Phrases.Of(text)
            .SelectMany(piece => widthOf(Cased(piece)) <= widthPt ? [piece] : piece.Split(' '))
            .Select(Cased).SelectMany(piece => Cut(piece, widthPt, widthOf))];

        string Cased(string piece) => isUpper ? PaperText.Upper(piece) : piece;
    }

    /// <summary>A word wider than the line is cut: a wrong name must not run off the paper.</summary>
    private static IEnumerable<string> Cut(string word, double widthPt, Func<string, double> widthOf)
    {
        var rest = word;
        while (widthOf(rest) > widthPt && rest.Length > 1)
        {
            var length = Math.Max(1, (int)(rest.Length * widthPt / widthOf(rest)) - 1);
            length += char.IsHighSurrogate(rest[length - 1]) ? 1 : 0;
            yield return rest[..length];
            rest = rest[length..];
        }

        yield return rest;
    }
}
