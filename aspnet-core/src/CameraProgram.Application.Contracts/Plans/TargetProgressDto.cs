using CameraProgram.Identity;

namespace CameraProgram.Plans;

/// <summary>How far a target of a plan is reached today.</summary>
/// <param name="Number">Its place among the targets of the plan, from 1.</param>
public sealed record TargetProgressDto(
    int Number, string Measure, string? Unit, TargetCount Counts, DateOnly? DueDay, IReadOnlyList<HamletProgressDto> Hamlets);

/// <param name="Done">What is done today.</param>
/// <param name="Needed">At least so many; empty when neither the plan nor the register says how many there ought to be.</param>
public sealed record HamletProgressDto(NamedDto Hamlet, int Done, int? Needed, TargetState State);

public enum TargetState
{
    Reached,

    /// <summary>Nothing is done yet.</summary>
    NotBegun,
    OnTheWay,

    /// <summary>The last day has passed.</summary>
    Late,
}
