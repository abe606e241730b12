namespace CameraProgram.Plans;

/// <summary>A step in the life of a plan, told as a sentence on its page.</summary>
public enum PlanEventKind
{
    Created,
    Copied,

    /// <summary>Its declared amount changed.</summary>
    AmountChanged,

    /// <summary>The total of its estimate changed.</summary>
    EstimateChanged,

    Submitted,
    Withdrawn,
    Returned,
    Signed,
    Issued,
    Superseded,
}
