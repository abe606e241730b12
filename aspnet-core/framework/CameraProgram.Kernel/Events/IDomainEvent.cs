namespace CameraProgram.Kernel.Events;

/// <summary>Something that happened in an aggregate; handled inside the same transaction.</summary>
public interface IDomainEvent;

/// <summary>Reacts to an event before the change that caused it is saved; both are saved or neither.</summary>
public interface IDomainEventHandler<in TEvent>
    where TEvent : IDomainEvent
{
    Task HandleAsync(TEvent domainEvent, CancellationToken cancellationToken);
}
