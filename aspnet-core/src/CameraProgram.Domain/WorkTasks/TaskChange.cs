namespace CameraProgram.WorkTasks;

/// <summary>One thing that a correction changed.</summary>
/// <param name="From">
/// Until then: the title, the name of the priority, the id of a unit or person; empty when there was none, and for the
/// content, which is too long to repeat.
/// </param>
/// <param name="To">From then on, likewise.</param>
public sealed record TaskChange(TaskField Field, string? From, string? To);
