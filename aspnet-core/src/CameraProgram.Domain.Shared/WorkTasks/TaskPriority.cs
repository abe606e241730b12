namespace CameraProgram.WorkTasks;

/// <summary>Stored as its number, because lists are sorted by it.</summary>
public enum TaskPriority
{
    Normal = 0,
    High = 1,
    Urgent = 2,
}
