namespace CameraProgram.Coverage;

/// <summary>Sets of stretches of one route: in order and apart from each other.</summary>
internal static class Stretches
{
    /// <summary>The stretches joined where they overlap or come nearer to each other than the gap.</summary>
    public static List<Stretch> Join(List<Stretch> stretches, double gap = 0)
    {
        stretches.Sort((a, b) => a.From.CompareTo(b.From));
        var joined = new List<Stretch>();
        foreach (var stretch in stretches)
        {
            if (joined.Count > 0 && stretch.From - joined[^1].To <= gap)
            {
                joined[^1] = joined[^1] with { To = Math.Max(joined[^1].To, stretch.To) };
            }
            else
            {
                joined.Add(stretch);
            }
        }

        return joined;
    }

    /// <summary>What lies between the stretches, and before and after them on a route of that length.</summary>
    public static List<Stretch> Between(IReadOnlyList<Stretch> stretches, double length)
    {
        var between = new List<Stretch>();
        var done = 0d;
        foreach (var stretch in stretches)
        {
            Add(done, stretch.From);
            done = stretch.To;
        }

        Add(done, length);
        return between;

        void Add(double from, double to)
        {
            if (to > from)
            {
                between.Add(new Stretch(from, to));
            }
        }
    }

    /// <summary>What lies in both sets.</summary>
    public static List<Stretch> Common(IReadOnlyList<Stretch> ones, IReadOnlyList<Stretch> others)
    {
        var common = new List<Stretch>();
        for (var (i, j) = (0, 0); i < ones.Count && j < others.Count;)
        {
            var both = new Stretch(Math.Max(ones[i].From, others[j].From), Math.Min(ones[i].To, others[j].To));
            if (both.To > both.From)
            {
                common.Add(both);
            }

            (i, j) = ones[i].To < others[j].To ? (i + 1, j) : (i, j + 1);
        }

        return common;
    }
}
