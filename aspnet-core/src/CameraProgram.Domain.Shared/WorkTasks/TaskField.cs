namespace CameraProgram.WorkTasks;

/// <summary>What can be corrected in a task beside its lead unit and its due day.</summary>
public enum TaskField
{
    Title,
    Content,
    Priority,
    CoordinatingUnit,
    Assignee,
}
