namespace CameraProgram.Kernel.Auditing;

/// <summary>A secret whose change people must see: the audit trail says that it changed, never from what to what.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class AuditedWithoutValueAttribute : Attribute;
