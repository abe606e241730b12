namespace CameraProgram.WorkTasks;

/// <summary>Where a task comes from.</summary>
public enum TaskOrigin
{
    /// <summary>An assignment of an issued plan.</summary>
    PlanAssignment,

    /// <summary>Given directly by the board.</summary>
    AdHoc,
}
