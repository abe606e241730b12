using CameraProgram.Imports.Reading;

namespace CameraProgram.Imports;

/// <summary>Where the headings of a list are, and what they say.</summary>
/// <param name="Row">As the spreadsheet numbers it.</param>
/// <param name="RowCount">1, or 2 when they are divided.</param>
internal sealed record HeadingsFound(int Row, int RowCount, IReadOnlyList<string> Texts);

/// <summary>Finds the row of headings below the titles of a list.</summary>
internal static class HeadingFinder
{
    /// <returns>Null when no row looks like headings and none is given.</returns>
    /// <param name="rows">The beginning of the list.</param>
    /// <param name="chosenRow">The row that somebody chose.</param>
    public static HeadingsFound? Find(IReadOnlyList<TableRow> rows, int? chosenRow = null)
    {
        var best = chosenRow is { } number
            ? rows.FirstOrDefault(r => r.Number == number)
            : rows.Select(r => (Row: r, Known: KnownIn(r))).Where(r => r.Known >= 2).OrderByDescending(r => r.Known).ThenBy(r => r.Row.Number).FirstOrDefault().Row;
        if (best is null || best.IsBlank)
        {
            return null;
        }

        var index = rows.ToList().IndexOf(best);
        // The lower of two rows may have the more known words: then the one above, if merged with it, begins the headings.
        if (chosenRow is null && index > 0 && IsDivided(rows[index - 1], best) && KnownIn(rows[index - 1]) > 0)
        {
            (best, index) = (rows[index - 1], index - 1);
        }

        var below = index + 1 < rows.Count && IsDivided(best, rows[index + 1]) ? rows[index + 1] : null;
        return new HeadingsFound(best.Number, below is null ? 1 : 2, Texts(best, below));
    }

    /// <summary>The upper row has cells merged across columns, with headings of their own below, or cells merged with the row below.</summary>
    private static bool IsDivided(TableRow upper, TableRow lower)
    {
        for (var c = 0; c < upper.Filled.Count; c++)
        {
            var mergedAcross = upper.Cells[c] is null && upper.Filled[c] is not null && lower.Cell(c) is { } below && ColumnHeadings.Recognise(below) != ImportColumn.None;
            var mergedDown = upper.Cells[c] is { } text && lower.Cell(c) is null && lower.Fill(c) == text;
            if (mergedAcross || mergedDown)
            {
                return true;
            }
        }

        return false;
    }

    private static int KnownIn(TableRow row) => row.Cells.Select(ColumnHeadings.Recognise).Where(c => c != ImportColumn.None).Distinct().Count();

    private static List<string> Texts(TableRow upper, TableRow? lower)
    {
        var texts = new List<string>();
        for (var c = 0; c < Math.Max(upper.Filled.Count, lower?.Filled.Count ?? 0); c++)
        {
            var (above, below) = (upper.Fill(c), lower?.Fill(c));
            var text = below is null || below == above ? above : above is null ? below : $"{above} – {below}";
            texts.Add(text is { Length: > ImportConsts.HeadingLength } ? text[..ImportConsts.HeadingLength] : text ?? string.Empty);
        }

        while (texts.Count > 0 && texts[^1].Length == 0)
        {
            texts.RemoveAt(texts.Count - 1);
        }

        return texts;
    }
}
