namespace CameraProgram.WorkTasks;

/// <summary>What became of a request for more time.</summary>
public enum TaskExtensionOutcome
{
    /// <summary>Waits for an answer.</summary>
    Requested,
    Granted,
    Refused,

    /// <summary>The task was closed, given to another unit or given another due day before an answer came.</summary>
    Lapsed,
}
