namespace CameraProgram.Identity;

/// <summary>Where a delegation stands today; computed, never stored.</summary>
public enum DelegationState
{
    Coming,
    Active,
    Over,
    Revoked,
}
