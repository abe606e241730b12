namespace CameraProgram.WorkTasks;

/// <summary>What happened to a task.</summary>
public enum TaskHistoryKind
{
    Assigned,
    Edited,
    LeadChanged,
    Accepted,
    ProgressReported,
    NoteAdded,
    Submitted,
    Returned,
    Completed,
    Cancelled,
    ExtensionRequested,
    ExtensionGranted,
    ExtensionRefused,
    Chased,
}
