namespace CameraProgram.Kernel.Entities;

/// <summary>
/// A value the program keeps for itself, like a counter of sign-ins: a change of nothing but such values is no edit, so
/// version and "last changed" stay, and nobody's open form grows stale by it.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class OutsideVersionAttribute : Attribute;
