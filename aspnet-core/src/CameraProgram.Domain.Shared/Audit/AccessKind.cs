namespace CameraProgram.Audit;

/// <summary>How somebody came to see personal data that are masked otherwise.</summary>
public enum AccessKind
{
    /// <summary>Unmasked on the screen.</summary>
    ContactShown,

    /// <summary>Printed on a paper.</summary>
    ContactPrinted,

    /// <summary>Written into a file for Excel.</summary>
    ContactExported,
}
