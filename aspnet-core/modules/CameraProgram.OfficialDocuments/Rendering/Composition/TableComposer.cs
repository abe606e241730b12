using System.Globalization;
using CameraProgram.OfficialDocuments.Model;

namespace CameraProgram.OfficialDocuments.Rendering.Composition;

/// <summary>Lays out a table: heads that share cells, rows checked against the columns.</summary>
internal static class TableComposer
{
    private const double UprightHeightPt = 257 * 72 / 25.4;

    public static IEnumerable<ComposedBlock> Compose(Table table, PaperArea area)
    {
        if (table.Columns.Count == 0)
        {
            throw Invalid("a table without columns", table);
        }

        if (table.Caption is { Length: > 0 } caption)
        {
            yield return new(new ComposedParagraph(
                ComposedStyle.Caption, [new ComposedRun(caption, Bold: true)], TextAlignment.Center, Indent: false, KeepWithNext: true));
        }

        if (table.Unit is { Length: > 0 } unit)
        {
            yield return new(new ComposedParagraph(
                ComposedStyle.Unit, [new ComposedRun(unit, Italic: true)], TextAlignment.Right, Indent: false, KeepWithNext: true));
        }

        yield return new(Table: new ComposedTable(
            [.. table.Columns.Select(c => c.Weight)],
            [.. Head(table)],
            [.. table.Rows.Select((row, index) => Row(table, row, index))],
            // Ten rows of an upright page; as many fewer as a turned one is lower.
            (int)Math.Min(10, 10 * area.HeightPt / UprightHeightPt)));
    }

    private static IEnumerable<IReadOnlyList<ComposedCell>> Head(Table table)
    {
        var columns = table.Columns;
        if (columns.All(c => c.Header.Length == 0 && c.Groups.Count == 0))
        {
            yield break;
        }

        var depth = columns.Max(c => c.Groups.Count) + 1;
        for (var level = 0; level < depth; level++)
        {
            yield return [.. HeadRow(columns, level, depth)];
        }

        if (table.NumbersColumns)
        {
            yield return [.. columns.Select((_, i) => new ComposedCell(
                [new ComposedRun(string.Create(CultureInfo.InvariantCulture, $"({i + 1})"), Italic: true)], TextAlignment.Center, i))];
        }
    }

    private static IEnumerable<ComposedCell> HeadRow(IReadOnlyList<TableColumn> columns, int level, int depth)
    {
        for (var i = 0; i < columns.Count;)
        {
            var groups = columns[i].Groups;
            if (groups.Count < level)
            {
                i++;
                continue;
            }

            if (groups.Count == level)
            {
                yield return HeadCell(columns[i].Header, i, 1, depth - level);
                i++;
                continue;
            }

            var end = i + 1;
            while (end < columns.Count && columns[end].Groups.Take(level + 1).SequenceEqual(groups.Take(level + 1), StringComparer.Ordinal))
            {
                end++;
            }

            yield return HeadCell(groups[level], i, end - i, 1);
            i = end;
        }
    }

    private static ComposedCell HeadCell(string text, int column, int columnSpan, int rowSpan) =>
        new([new ComposedRun(text, Bold: true)], TextAlignment.Center, column, columnSpan, rowSpan);

    private static List<ComposedCell> Row(Table table, TableRow row, int index)
    {
        if (row.Cells.Any(c => c.Span < 1) || row.Cells.Sum(c => c.Span) != table.Columns.Count)
        {
            throw Invalid(string.Create(CultureInfo.InvariantCulture, $"row {index + 1} does not fill the {table.Columns.Count} columns"), table);
        }

        var cells = new List<ComposedCell>();
        var column = 0;
        foreach (var cell in row.Cells)
        {
            var text = row.Kind == TableRowKind.Normal ? cell.Text : cell.Text.InBold();
            var alignment = cell.Alignment ?? (cell.Span > 1 ? TextAlignment.Left : table.Columns[column].Alignment);
            cells.Add(new ComposedCell(BlockComposer.Runs(text), alignment, column, cell.Span));
            column += cell.Span;
        }

        return cells;
    }

    private static OfficialDocumentException Invalid(string what, Table table) =>
        new(OfficialDocumentErrorCodes.InvalidPaper,
            new Dictionary<string, object?>(StringComparer.Ordinal) { ["What"] = what, ["Where"] = table.Caption ?? string.Join(" | ", table.Columns.Select(c => c.Header)) });
}
