using System.Text;
using CameraProgram.Kernel.Errors;

namespace CameraProgram.Imports.Reading;

/// <summary>Rows of a CSV file: separated by comma, semicolon or tab; cells in quotes may hold any of them and line breaks.</summary>
internal static class CsvTable
{
    private const int SampleLength = 8 * 1024;

    private static readonly char[] Separators = [',', ';', '\t'];

    /// <exception cref="BusinessException"><c>Imports:NotReadable</c>: a quote is never closed.</exception>
    public static IEnumerable<TableRow> Rows(string text)
    {
        var separator = SeparatorOf(text.AsSpan(0, Math.Min(text.Length, SampleLength)));
        var cells = new List<string?>();
        var cell = new StringBuilder();
        var (number, quoted) = (1, false);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c == '"' && quoted && i + 1 < text.Length && text[i + 1] == '"')
            {
                cell.Append(text[++i]);
            }
            else if (c == '"' && (quoted || cell.Length == 0))
            {
                quoted = !quoted;
            }
            else if (quoted || (c != separator && c is not ('\n' or '\r')))
            {
                Append(cell, c, number);
            }
            else if (c == separator)
            {
                EndCell(cells, cell);
            }
            else if (c == '\n' || i + 1 == text.Length || text[i + 1] != '\n')
            {
                yield return EndRow(cells, cell, number++);
            }
        }

        if (cell.Length > 0 || cells.Count > 0)
        {
            yield return EndRow(cells, cell, number);
        }
    }

    private static void Append(StringBuilder cell, char c, int row)
    {
        if (cell.Length > ImportConsts.MaxCellLength)
        {
            throw new BusinessException(CameraProgramErrorCodes.Imports.NotReadable).WithData("row", row);
        }

        cell.Append(c);
    }

    private static void EndCell(List<string?> cells, StringBuilder cell)
    {
        if (cells.Count < ImportConsts.MaxColumns)
        {
            cells.Add(CellText.Clean(cell.ToString()));
        }

        cell.Clear();
    }

    private static TableRow EndRow(List<string?> cells, StringBuilder cell, int number)
    {
        EndCell(cells, cell);
        string?[] row = [.. cells];
        cells.Clear();
        return new TableRow(number, row, row);
    }

    /// <summary>The one that stands most often in the first rows, outside of quotes.</summary>
    private static char SeparatorOf(ReadOnlySpan<char> sample)
    {
        var counts = new int[Separators.Length];
        var quoted = false;
        foreach (var c in sample)
        {
            quoted ^= c == '"';
            if (!quoted && Array.IndexOf(Separators, c) is var index and >= 0)
            {
                counts[index]++;
            }
        }

        return Separators[Array.IndexOf(counts, counts.Max())];
    }
}
