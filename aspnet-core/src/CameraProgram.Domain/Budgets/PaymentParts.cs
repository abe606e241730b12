using CameraProgram.Identity;
using CameraProgram.Kernel.Auditing;
using CameraProgram.Kernel.Entities;

namespace CameraProgram.Budgets;

/// <summary>What is paid for a line.</summary>
public sealed class PaymentLine : LineAmount
{
    private PaymentLine()
    {
    }

    internal PaymentLine(Guid paymentId, KnownLine line, int ordinal, long amount, long recovered)
        : base(line, ordinal, amount) => (PaymentId, Recovered) = (paymentId, recovered);

    public Guid PaymentId { get; private set; }

    /// <summary>Whole đồng of it that were paid in advance.</summary>
    public long Recovered { get; private set; }

    public long Net => Amount - Recovered;
}

/// <summary>A step in the life of a payment.</summary>
[NotAudited, OutsideVersion]
public sealed class PaymentEvent : Entity
{
    private PaymentEvent()
    {
    }

    internal PaymentEvent(Guid paymentId, int order, PaymentEventKind kind, Actor actor, DateTime at, string? note)
        : base(Guid.CreateVersion7()) =>
        (PaymentId, Order, Kind, ByName, ForName, At, Note) = (paymentId, order, kind, actor.Name, actor.ForName, at, note);

    public Guid PaymentId { get; private set; }

    /// <summary>From 0; two events of one transaction have the same instant.</summary>
    public int Order { get; private set; }

    public PaymentEventKind Kind { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime At { get; private set; }

    public string ByName { get; private set; } = string.Empty;

    public string? ForName { get; private set; }

    /// <summary>Reason, number of the voucher.</summary>
    public string? Note { get; private set; }
}
