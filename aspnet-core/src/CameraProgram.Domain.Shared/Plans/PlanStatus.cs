namespace CameraProgram.Plans;

/// <summary>Draft → Submitted → Signed → Issued → Superseded; a submitted plan can be withdrawn or returned to draft.</summary>
public enum PlanStatus
{
    Draft,
    Submitted,

    /// <summary>It has its number and day; the tasks do not exist yet.</summary>
    Signed,

    Issued,

    /// <summary>A later plan took its place.</summary>
    Superseded,
}
