namespace CameraProgram.Documents;

/// <summary>What a registered paper was made from.</summary>
public enum DocumentSourceKind
{
    Plan,
    Review,
    Allocation,

    /// <summary>The decision that approves an estimate.</summary>
    Estimate,

    /// <summary>The decision that approves a settlement.</summary>
    Settlement,
}
