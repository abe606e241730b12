namespace CameraProgram.Coverage;

/// <summary>
/// What a minimum cover may take for granted: a row's only column is taken; a row that holds another row's columns is covered
/// with it; a column is left out when another one covers all its rows.
/// </summary>
/// <param name="rows">None of them empty.</param>
/// <param name="taken">Here go the columns that must be taken.</param>
internal sealed class CoverReductions(List<BitSet> rows, List<int> taken)
{
    private long _comparisons;

    /// <summary>What is left to decide.</summary>
    public List<BitSet> Rows { get; private set; } = rows;

    /// <summary>Until nothing changes.</summary>
    /// <returns>The number of comparisons of sets that it took.</returns>
    public long Run()
    {
        while (Rows.Count > 0)
        {
            LeaveOutCoveredRows();
            if (!TakeOnlyColumns() && !LeaveOutNarrowColumns())
            {
                break;
            }
        }

        return _comparisons;
    }

    private void LeaveOutCoveredRows()
    {
        var kept = new List<BitSet>();
        foreach (var row in Rows.OrderBy(r => r.Count))
        {
            _comparisons += kept.Count;
            if (!kept.Exists(k => k.IsSubsetOf(row)))
            {
                kept.Add(row);
            }
        }

        Rows = kept;
    }

    private bool TakeOnlyColumns()
    {
        var only = Rows.Where(r => r.Count == 1).Select(r => r.Numbers().First()).ToList();
        taken.AddRange(only);
        Rows = [.. Rows.Where(r => !only.Exists(r.Has))];
        return only.Count > 0;
    }

    /// <summary>The rows of a column have only it in common, or another one too, which then covers all of them. Of equals the first stays.</summary>
    private bool LeaveOutNarrowColumns()
    {
        var before = Rows;
        foreach (var column in Rows.Aggregate((a, b) => a.Union(b)).Numbers().OrderDescending().ToList())
        {
            _comparisons += Rows.Count;
            var common = Rows.Where(r => r.Has(column)).Aggregate((a, b) => a.Intersection(b));
            if (common.Count > 1)
            {
                Rows = [.. Rows.Select(r => r.Without(column))];
            }
        }

        return !ReferenceEquals(before, Rows);
    }
}
