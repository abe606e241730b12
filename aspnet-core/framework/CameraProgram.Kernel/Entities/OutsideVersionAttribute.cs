namespace CameraProgram.Kernel.Entities;

/// <summary>
/// A value the program keeps for itself, like a counter of sign-ins: a change of nothing but such values is no edit, so
/// version and "last changed" stay, and nobody's open form grows stale by it. On a class: a part that only adds to its
/// aggregate, like a line of history.
/// </summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Class)]
public sealed class OutsideVersionAttribute : Attribute;
