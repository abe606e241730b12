using CameraProgram.Kernel.Errors;
using CameraProgram.Kernel.Events;

namespace CameraProgram.Kernel.Entities;

/// <summary>The root of a consistency boundary: loaded, changed and saved as a whole.</summary>
public abstract class AggregateRoot : Entity
{
    private readonly List<IDomainEvent> _domainEvents = [];

    protected AggregateRoot()
    {
    }

    protected AggregateRoot(Guid id)
        : base(id)
    {
    }

    /// <summary>Counts the saved changes of the whole aggregate; the concurrency token on every database.</summary>
    public long Version { get; private set; }

    public IReadOnlyList<IDomainEvent> DomainEvents => _domainEvents;

    /// <summary>Refuses to go on when the caller last saw another version.</summary>
    /// <exception cref="StaleVersionException">Somebody changed the aggregate in the meantime.</exception>
    public void EnsureVersion(ExpectedVersion expected)
    {
        if (expected.Value is { } version && version != Version)
        {
            throw new StaleVersionException(GetType().Name, Id, Version);
        }
    }

    public void ClearDomainEvents() => _domainEvents.Clear();

    protected void AddDomainEvent(IDomainEvent domainEvent) => _domainEvents.Add(domainEvent);
}
