using CameraProgram.Identity;
using CameraProgram.Kernel.Auditing;
using CameraProgram.Kernel.Entities;

namespace CameraProgram.Budgets;

/// <summary>A step in the life of an estimate.</summary>
[NotAudited, OutsideVersion]
public sealed class EstimateEvent : Entity
{
    private EstimateEvent()
    {
    }

    internal EstimateEvent(Guid estimateId, int order, EstimateEventKind kind, Actor actor, DateTime at, string? note)
        : base(Guid.CreateVersion7()) =>
        (EstimateId, Order, Kind, ById, ByName, ForName, At, Note) = (estimateId, order, kind, actor.UserId, actor.Name, actor.ForName, at, note);

    public Guid EstimateId { get; private set; }

    /// <summary>From 0; two events of one transaction have the same instant.</summary>
    public int Order { get; private set; }

    public EstimateEventKind Kind { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime At { get; private set; }

    public Guid? ById { get; private set; }

    public string ByName { get; private set; } = string.Empty;

    public string? ForName { get; private set; }

    /// <summary>Reason, opinion, the number of the decision, "52.000.000 đ → 52.400.000 đ".</summary>
    public string? Note { get; private set; }

    /// <summary>The decision took its number.</summary>
    internal void Name(string symbol) => Note = symbol;
}
