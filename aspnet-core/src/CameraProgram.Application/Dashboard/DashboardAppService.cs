using CameraProgram.Kernel.Localization;

namespace CameraProgram.Dashboard;

/// <summary>The first page: at most seven things, what was sent back and what is late first, gathered from every feature.</summary>
public sealed class DashboardAppService(IEnumerable<IDashboardSource> sources, TextCatalog texts)
{
    private const int MaxItems = 7;

    public async Task<DashboardDto> GetAsync(CancellationToken cancellationToken)
    {
        var items = new List<DashboardItem>();
        foreach (var source in sources)
        {
            // One after the other: they share the request's database session.
            items.AddRange(await source.GetAsync(cancellationToken));
        }

        return new DashboardDto([.. Ordered(items).Take(MaxItems).Select(ToDto)]);
    }

    /// <summary>All that one feature has to say, for its own first page.</summary>
    public async Task<DashboardDto> OfAsync<TSource>(CancellationToken cancellationToken)
        where TSource : IDashboardSource =>
        new([.. Ordered(await sources.OfType<TSource>().Single().GetAsync(cancellationToken)).Select(ToDto)]);

    private static IEnumerable<DashboardItem> Ordered(IEnumerable<DashboardItem> items) => items.Where(i => i.Count > 0)
        .OrderBy(i => i.Urgency).ThenBy(i => i.Rank).ThenByDescending(i => i.Count).ThenBy(i => i.Code, StringComparer.Ordinal);

    private DashboardItemDto ToDto(DashboardItem item)
    {
        var data = new Dictionary<string, object?>(item.Data ?? new Dictionary<string, object?>()) { ["count"] = item.Count };
        var text = (item.Count == 1 ? texts.Find($"Dashboard:{item.Code}:One", data) : null) ?? texts.Get($"Dashboard:{item.Code}", data);
        return new DashboardItemDto(item.Code, text, item.Count, data, item.Link, item.Urgency);
    }
}
