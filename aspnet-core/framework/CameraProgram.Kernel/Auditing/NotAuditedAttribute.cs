namespace CameraProgram.Kernel.Auditing;

/// <summary>Keeps a value out of the audit trail: secrets, and bookkeeping that says nothing to people.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Class)]
public sealed class NotAuditedAttribute : Attribute;
