namespace CameraProgram.Dashboard;

/// <summary>How soon somebody should act, the most pressing first.</summary>
public enum DashboardUrgency
{
    /// <summary>Sent back to be improved; somebody waits for it.</summary>
    Returned,
    Late,
    DueSoon,
    Waiting,

    /// <summary>A step that has not been taken yet.</summary>
    ToDo,
    Hint,

    /// <summary>How things stand; nobody need act.</summary>
    Info,
}

/// <param name="Code">What it is about; the sentence has the key <c>Dashboard:{Code}</c>.</param>
/// <param name="Text">The sentence in the language of the request.</param>
/// <param name="Link">Where to act, as a path of the web app.</param>
public sealed record DashboardItemDto(
    string Code, string Text, int Count, IReadOnlyDictionary<string, object?> Data, string Link, DashboardUrgency Urgency);

/// <param name="Items">At most seven, what was sent back and what is late first.</param>
public sealed record DashboardDto(IReadOnlyList<DashboardItemDto> Items);
