namespace CameraProgram.Dashboard;

/// <summary>
/// What one feature has to say to the current user on the first page. A source is found by being there; it says nothing
/// (no item) about what the user may not see or need not do, and asks the database for counts only.
/// </summary>
public interface IDashboardSource
{
    Task<IReadOnlyList<DashboardItem>> GetAsync(CancellationToken cancellationToken);
}

/// <param name="Code">Sentence under <c>Dashboard:{Code}</c>, with <c>{count}</c> and the data as placeholders; under <c>Dashboard:{Code}:One</c> when the count is one and a language needs it.</param>
/// <param name="Count">How many things; an item without any is left out.</param>
/// <param name="Rank">Of things equally pressing the lower comes first, whatever the counts.</param>
/// <param name="Link">A path of the web app, "/nhiem-vu?…".</param>
public sealed record DashboardItem(
    string Code, int Count, string Link, DashboardUrgency Urgency, IReadOnlyDictionary<string, object?>? Data = null, int Rank = 0);
