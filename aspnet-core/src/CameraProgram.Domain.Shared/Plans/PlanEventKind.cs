namespace CameraProgram.Plans;

/// <summary>A step in the life of a plan, told as a sentence on its page.</summary>
public enum PlanEventKind
{
    Created,
    Copied,
    Submitted,
    Withdrawn,
    Returned,
    Signed,
    Issued,
    Superseded,
}
