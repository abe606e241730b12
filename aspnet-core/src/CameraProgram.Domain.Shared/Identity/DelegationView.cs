namespace CameraProgram.Identity;

/// <summary>Whose delegations a list shows.</summary>
public enum DelegationView
{
    /// <summary>Given by oneself or received.</summary>
    Mine,
    Given,
    Received,

    /// <summary>Those of the whole commune, for whoever may see its users.</summary>
    All,
}
