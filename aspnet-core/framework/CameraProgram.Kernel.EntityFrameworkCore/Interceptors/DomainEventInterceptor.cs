using CameraProgram.Kernel.Entities;
using CameraProgram.Kernel.Events;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;

namespace CameraProgram.Kernel.EntityFrameworkCore.Interceptors;

/// <summary>Hands the events of changed aggregates to their handlers before the save, so that all is saved together.</summary>
public sealed class DomainEventInterceptor(IServiceProvider services) : SaveChangesInterceptor
{
    public override async ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        while (TakeEvents(eventData.Context!) is { Count: > 0 } events)
        {
            foreach (var domainEvent in events)
            {
                await DispatchAsync(domainEvent, cancellationToken);
            }
        }

        return result;
    }

    private static List<IDomainEvent> TakeEvents(DbContext context)
    {
        var roots = context.ChangeTracker.Entries<AggregateRoot>().Select(e => e.Entity).Where(r => r.DomainEvents.Count > 0).ToList();
        var events = roots.SelectMany(r => r.DomainEvents).ToList();
        roots.ForEach(r => r.ClearDomainEvents());
        return events;
    }

    private async Task DispatchAsync(IDomainEvent domainEvent, CancellationToken cancellationToken)
    {
        var handlerType = typeof(IDomainEventHandler<>).MakeGenericType(domainEvent.GetType());
        foreach (var handler in services.GetServices(handlerType))
        {
            await (Task)handlerType.GetMethod(nameof(IDomainEventHandler<>.HandleAsync))!
                .Invoke(handler, [domainEvent, cancellationToken])!;
        }
    }
}
