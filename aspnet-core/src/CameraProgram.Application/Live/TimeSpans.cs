namespace CameraProgram.Live;

/// <summary>Stretches of time in order.</summary>
public static class TimeSpans
{
    /// <summary>Neighbours and what overlaps become one.</summary>
    /// <param name="spans">In the order of their beginnings.</param>
    /// <param name="gap">Less between two of them is no gap.</param>
    public static IReadOnlyList<TimeSpanDto> Joined(IEnumerable<TimeSpanDto> spans, TimeSpan gap = default)
    {
        var joined = new List<TimeSpanDto>();
        foreach (var span in spans)
        {
            if (joined.Count > 0 && span.From - joined[^1].To <= gap)
            {
                joined[^1] = joined[^1] with { To = span.To > joined[^1].To ? span.To : joined[^1].To };
            }
            else
            {
                joined.Add(span);
            }
        }

        return joined;
    }

    /// <summary>What of them lies between the two moments.</summary>
    public static IReadOnlyList<TimeSpanDto> Within(IEnumerable<TimeSpanDto> spans, DateTime from, DateTime to) =>
    [
        .. spans.Where(s => s.From < to && from < s.To)
            .Select(s => new TimeSpanDto(s.From > from ? s.From : from, s.To < to ? s.To : to)),
    ];
}
