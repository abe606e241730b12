namespace CameraProgram.OfficialDocuments.Rendering.Composition;

/// <summary>Breaks the centred lines of the head, so that both renderers set the same lines.</summary>
internal static class LineBreaking
{
    /// <summary>Names that a line break must not tear apart.</summary>
    private static readonly string[] HeldTogether =
        ["ỦY BAN NHÂN DÂN", "HỘI ĐỒNG NHÂN DÂN", "BAN ĐIỀU HÀNH", "BAN CHỈ ĐẠO", "BAN CHỈ HUY QUÂN SỰ", "CÔNG AN XÃ"];

    /// <summary>As few lines as the width allows, and among those the most even ones.</summary>
    public static IReadOnlyList<string> Even(string text, double widthPt, double sizePt, bool bold)
    {
        var words = Pieces(text, widthPt, sizePt, bold);
        var lines = Greedy(words, widthPt, sizePt, bold);
        if (lines.Count is < 2 or > 12)
        {
            return lines;
        }

        var (narrow, wide) = (0.0, widthPt);
        while (wide - narrow > 1)
        {
            var middle = (narrow + wide) / 2;
            var attempt = Greedy(words, middle, sizePt, bold);
            if (attempt.Count == lines.Count && attempt.All(l => TimesMetrics.Width(l, sizePt, bold) <= middle))
            {
                (wide, lines) = (middle, attempt);
            }
            else
            {
                narrow = middle;
            }
        }

        return lines;
    }

    public static double Widest(IEnumerable<string> lines, double sizePt, bool bold) =>
        lines.Select(l => TimesMetrics.Width(l, sizePt, bold)).DefaultIfEmpty(0).Max();

    private static List<string> Greedy(IReadOnlyList<string> words, double widthPt, double sizePt, bool bold)
    {
        var lines = new List<string>();
        var line = "";
        foreach (var word in words)
        {
            var longer = line.Length == 0 ? word : $"{line} {word}";
            if (line.Length > 0 && TimesMetrics.Width(longer, sizePt, bold) > widthPt)
            {
                lines.Add(line);
                line = word;
            }
            else
            {
                line = longer;
            }
        }

        if (line.Length > 0)
        {
            lines.Add(line);
        }

        return lines;
    }

    // A word wider than the line is cut: a wrong name must not run off the paper.
    private static List<string> Pieces(string text, double widthPt, double sizePt, bool bold)
    {
        const char Held = '\uE000';
        var held = HeldTogether.Where(name => TimesMetrics.Width(name, sizePt, bold) <= widthPt)
            .Aggregate(text, (line, name) => line.Replace(name, name.Replace(' ', Held), StringComparison.Ordinal));
        var pieces = new List<string>();
        foreach (var word in held.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var rest = word.Replace(Held, ' ');
            while (TimesMetrics.Width(rest, sizePt, bold) > widthPt && rest.Length > 1)
            {
                var length = Math.Max(1, (int)(rest.Length * widthPt / TimesMetrics.Width(rest, sizePt, bold)) - 1);
                length += char.IsHighSurrogate(rest[length - 1]) ? 1 : 0;
                pieces.Add(rest[..length]);
                rest = rest[length..];
            }

            pieces.Add(rest);
        }

        return pieces;
    }
}
