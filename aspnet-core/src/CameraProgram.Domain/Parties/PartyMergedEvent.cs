using CameraProgram.Kernel.Events;

namespace CameraProgram.Parties;

/// <summary>A party turned out to be another one: what refers to it follows.</summary>
public sealed record PartyMergedEvent(Guid PartyId, Guid IntoId) : IDomainEvent;
