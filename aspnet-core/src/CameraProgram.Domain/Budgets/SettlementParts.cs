using CameraProgram.Identity;
using CameraProgram.Kernel.Auditing;
using CameraProgram.Kernel.Entities;
using CameraProgram.Kernel.Errors;

namespace CameraProgram.Budgets;

/// <summary>A line of the estimate at the end of its year.</summary>
public sealed class SettlementLine : Entity
{
    private SettlementLine()
    {
    }

    internal SettlementLine(Guid settlementId, int ordinal, KnownLine line)
        : base(Guid.CreateVersion7()) =>
        (SettlementId, Ordinal, LineKey, Content, Source) = (settlementId, ordinal, line.Key, line.Content, line.Source);

    public Guid SettlementId { get; private set; }

    public int Ordinal { get; private set; }

    public Guid LineKey { get; private set; }

    public string Content { get; private set; } = string.Empty;

    public FundingSource Source { get; private set; }

    /// <summary>Why not all of it was paid; needed where there is a difference.</summary>
    public string? Explanation { get; private set; }

    public SettlementRest Rest { get; private set; }

    /// <summary>How much goes on, where only some of the rest does. Whole đồng.</summary>
    public long? CarriedPart { get; private set; }

    /// <summary>Whole đồng; kept when the settlement is approved.</summary>
    public long Approved { get; private set; }

    /// <inheritdoc cref="Approved"/>
    public long Allocated { get; private set; }

    /// <inheritdoc cref="Approved"/>
    public long Paid { get; private set; }

    /// <summary>Paid in advance and not recovered; whole đồng, kept when the settlement is approved.</summary>
    public long Advanced { get; private set; }

    /// <summary>Bound by contracts and not paid; whole đồng, kept when the settlement is approved.</summary>
    public long Bound { get; private set; }

    /// <summary>As it was when the settlement was approved.</summary>
    public SettledLine Kept => new(new KnownLine(LineKey, Content, Source), Approved, Allocated, Paid, Bound, Advanced);

    /// <summary>What of a difference goes on in the next year; the remainder is given up.</summary>
    public long CarriedOf(long difference) => Rest switch
    {
        SettlementRest.CarryOver => difference,
        SettlementRest.CarryPart => CarriedPart ?? 0,
        _ => 0,
    };

    internal void Say(SettlementLineDraft draft, string field)
    {
        Explanation = Check.OptionalText(draft.Explanation, CameraProgramConsts.NoteLength, $"{field}.explanation");
        Rest = draft.Rest;
        CarriedPart = draft.Rest == SettlementRest.CarryPart
            ? Check.Range(draft.CarriedPart ?? 0, 1, CameraProgramConsts.MaxAmount, $"{field}.carriedPart")
            : null;
    }

    internal void Keep(SettledLine books) => 
        (Approved, Allocated, Paid, Advanced, Bound) = (books.Approved, books.Allocated, books.Paid, books.Advanced, books.Bound);
}

/// <summary>A step in the life of a settlement.</summary>
[NotAudited, OutsideVersion]
public sealed class SettlementEvent : Entity
{
    private SettlementEvent()
    {
    }

    internal SettlementEvent(Guid settlementId, int order, SettlementEventKind kind, Actor actor, DateTime at, string? note)
        : base(Guid.CreateVersion7()) =>
        (SettlementId, Order, Kind, ByName, ForName, At, Note) = (settlementId, order, kind, actor.Name, actor.ForName, at, note);

    public Guid SettlementId { get; private set; }

    /// <summary>From 0; two events of one transaction have the same instant.</summary>
    public int Order { get; private set; }

    public SettlementEventKind Kind { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime At { get; private set; }

    public string ByName { get; private set; } = string.Empty;

    public string? ForName { get; private set; }

    public string? Note { get; private set; }

    /// <summary>The decision took its number.</summary>
    internal void Name(string symbol) => Note = symbol;
}
