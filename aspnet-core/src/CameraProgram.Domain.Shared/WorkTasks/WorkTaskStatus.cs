namespace CameraProgram.WorkTasks;

/// <summary>Where a task stands. Stored as its number, in the order of the work, because lists are sorted by it.</summary>
public enum WorkTaskStatus
{
    /// <summary>The lead unit has not accepted it yet.</summary>
    Assigned = 0,

    /// <summary>Accepted; no progress reported yet.</summary>
    Accepted = 1,

    InProgress = 2,

    /// <summary>Waits for the reviewer.</summary>
    Submitted = 3,

    /// <summary>Sent back with a reason; the lead unit works on.</summary>
    Returned = 4,

    Completed = 5,

    Cancelled = 6,
}
