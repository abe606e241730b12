using CameraProgram.Kernel.Events;

namespace CameraProgram.Cameras;

/// <summary>A camera began or ceased to work: downtime is counted from it.</summary>
/// <param name="At">UTC; the instant of the change, which may lie before now.</param>
public sealed record CameraStatusChangedEvent(Guid CameraId, CameraStatus Before, CameraStatus After, DateTime At, string? Reason) : IDomainEvent;
