using ExcelDataReader;

namespace CameraProgram.Imports.Reading;

/// <summary>Puts the value of merged cells into each of them while the rows go by.</summary>
internal sealed class MergedCells(IEnumerable<CellRange> ranges)
{
    private readonly Queue<CellRange> _coming = new(ranges.OrderBy(r => r.FromRow));
    private readonly List<(CellRange Range, string? Value)> _open = [];

    /// <param name="row">From 0.</param>
    public IReadOnlyList<string?> Fill(int row, string?[] cells)
    {
        _open.RemoveAll(o => o.Range.ToRow < row);
        while (_coming.TryPeek(out var next) && next.FromRow <= row)
        {
            _coming.Dequeue();
            if (next.FromRow == row && next.FromColumn < cells.Length)
            {
                _open.Add((next, cells[next.FromColumn]));
            }
        }

        if (_open.Count == 0)
        {
            return cells;
        }

        var filled = (string?[])cells.Clone();
        foreach (var (range, value) in _open)
        {
            for (var column = range.FromColumn; column <= range.ToColumn && column < filled.Length; column++)
            {
                filled[column] ??= value;
            }
        }

        return filled;
    }
}
