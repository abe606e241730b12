namespace CameraProgram.Budgets;

/// <summary>How far the paper of an estimate has come. What happens to its money is said by the books.</summary>
public enum EstimateStatus
{
    Draft,

    /// <summary>With the economic office; nothing of it changes.</summary>
    Submitted,

    /// <summary>Sent back to be improved.</summary>
    Returned,

    /// <summary>Found in order by somebody who did not write it.</summary>
    Appraised,

    /// <summary>Decided by the head: its amounts stand in the books.</summary>
    Approved,

    /// <summary>A later revision took its place.</summary>
    Superseded,

    /// <summary>Given up before it was approved.</summary>
    Cancelled,
}

/// <summary>What happened to an estimate.</summary>
public enum EstimateEventKind
{
    Created,
    Edited,
    Submitted,
    Withdrawn,
    Returned,
    Appraised,
    Approved,
    Superseded,
    Cancelled,
}

/// <summary>What the current user may do with an estimate now.</summary>
public enum EstimateAction
{
    Edit,
    Delete,
    Submit,
    Withdraw,
    Appraise,
    Return,
    Approve,
    Cancel,

    /// <summary>Begin a new version of the approved estimate.</summary>
    Revise,
}
