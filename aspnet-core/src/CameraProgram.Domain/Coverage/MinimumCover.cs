namespace CameraProgram.Coverage;

/// <summary>
/// Minimum set cover by branch and bound. A row is something to be covered: the set of the columns that cover it. Reductions
/// (<see cref="CoverReductions"/>) decide most real cases alone; the rest falls into parts that share no column, each searched from a greedy start.
/// </summary>
internal sealed class MinimumCover
{
    private readonly long _effort;
    private long _spent;
    private bool _isProven = true;
    private List<int> _best = [];

    private MinimumCover(long effort) => _effort = effort;

    /// <param name="rows">None of them empty.</param>
    /// <param name="effort">Comparisons of sets after which the best found is taken.</param>
    /// <returns>The columns, in no order, and whether no fewer would do.</returns>
    public static (IReadOnlyList<int> Columns, bool IsProven) Find(List<BitSet> rows, long effort)
    {
        var search = new MinimumCover(effort);
        var columns = new List<int>();
        foreach (var part in Parts(search.Reduce(rows, columns)))
        {
            search._best = Greedy(part);
            search.Branch(part, []);
            columns.AddRange(search._best);
        }

        return (columns, search._isProven);
    }

    private List<BitSet> Reduce(List<BitSet> rows, List<int> columns)
    {
        var reductions = new CoverReductions(rows, columns);
        _spent += reductions.Run();
        return reductions.Rows;
    }

    private void Branch(List<BitSet> rows, List<int> columns)
    {
        if (columns.Count + LeastColumns(rows) >= _best.Count)
        {
            return;
        }

        if (_spent > _effort)
        {
            _isProven = false;
            return;
        }

        columns = [.. columns];
        rows = Reduce(rows, columns);
        if (columns.Count + LeastColumns(rows) >= _best.Count)
        {
            return;
        }

        if (rows.Count == 0)
        {
            _best = columns;
            return;
        }

        // Some column of the hardest row must be taken: the widest first; what was tried is then forbidden to its brothers.
        var sizes = Sizes(rows);
        foreach (var column in rows.MinBy(r => r.Count).Numbers().OrderByDescending(c => sizes[c]).ToList())
        {
            Branch([.. rows.Where(r => !r.Has(column))], [.. columns, column]);
            rows = [.. rows.Select(r => r.Without(column))];
            if (rows.Exists(r => r.IsEmpty))
            {
                return;
            }
        }
    }

    /// <summary>No cover has fewer columns: by rows that no column has in common, and by the share each row claims of its widest column.</summary>
    private static int LeastColumns(List<BitSet> rows)
    {
        if (rows.Count == 0)
        {
            return 0;
        }

        var sizes = Sizes(rows);
        var shares = rows.Sum(r => 1.0 / r.Numbers().Max(c => sizes[c]));
        var apart = 0;
        BitSet? taken = null;
        foreach (var row in rows.OrderBy(r => r.Count))
        {
            if (taken is { } columns && columns.Overlaps(row))
            {
                continue;
            }

            apart++;
            taken = taken?.Union(row) ?? row;
        }

        return Math.Max(apart, (int)Math.Ceiling(shares - 1e-6));
    }

    private static List<int> Greedy(List<BitSet> rows)
    {
        var columns = new List<int>();
        while (rows.Count > 0)
        {
            var widest = Sizes(rows).MaxBy(s => (s.Value, -s.Key)).Key;
            columns.Add(widest);
            rows = [.. rows.Where(r => !r.Has(widest))];
        }

        return columns;
    }

    /// <summary>How many rows each column covers.</summary>
    private static Dictionary<int, int> Sizes(List<BitSet> rows)
    {
        var sizes = new Dictionary<int, int>();
        foreach (var column in rows.SelectMany(r => r.Numbers()))
        {
            sizes[column] = sizes.GetValueOrDefault(column) + 1;
        }

        return sizes;
    }

    /// <summary>Rows that are linked by columns stay together.</summary>
    private static List<List<BitSet>> Parts(List<BitSet> rows)
    {
        var parts = new List<(BitSet Columns, List<BitSet> Rows)>();
        foreach (var row in rows)
        {
            var linked = parts.Where(p => p.Columns.Overlaps(row)).ToList();
            parts.RemoveAll(linked.Contains);
            parts.Add((linked.Aggregate(row, (columns, p) => columns.Union(p.Columns)), [.. linked.SelectMany(p => p.Rows), row]));
        }

        return [.. parts.Select(p => p.Rows)];
    }
}
