namespace CameraProgram.WorkTasks;

public enum TaskPriority
{
    Normal,
    High,
    Urgent,
}
