namespace CameraProgram.Documents;

/// <summary>What a registered paper was made from.</summary>
public enum DocumentSourceKind
{
    Plan,
    Review,
    Allocation,
}
