using CameraProgram.Identity;
using CameraProgram.Kernel.Entities;
using CameraProgram.Kernel.Errors;
using CameraProgram.Kernel.Time;
using Codes = CameraProgram.CameraProgramErrorCodes.Budgets;

namespace CameraProgram.Budgets;

/// <summary>What is said of a line at the end of the year, before it is checked.</summary>
/// <param name="CarriedPart">Whole đồng; for <see cref="SettlementRest.CarryPart"/> only.</param>
public sealed record SettlementLineDraft(Guid LineKey, string? Explanation, SettlementRest Rest, long? CarriedPart = null);

/// <summary>What the books say of a line at the end of the year. Whole đồng.</summary>
/// <param name="Bound">Still bound by contracts and not paid.</param>
/// <param name="Advanced">Paid in advance and not recovered.</param>
public sealed record SettledLine(KnownLine Line, long Approved, long Allocated, long Paid, long Bound, long Advanced)
{
    /// <summary>Approved and not paid.</summary>
    public long Difference => Approved - Paid;

    /// <summary>What has to go on in the next year, because it is promised or paid in advance.</summary>
    public long Tied => Bound + Advanced;
}

/// <summary>
/// The settlement (quyết toán) of an estimate at the end of its year: what was approved, allocated and paid, why they differ,
/// and what becomes of the rest. Until it is approved its figures are those of the books.
/// </summary>
public sealed class Settlement : FullAuditedAggregateRoot, IMultiTenant
{
    private readonly List<SettlementLine> _lines = [];
    private readonly List<SettlementEvent> _events = [];

    private Settlement()
    {
    }

    public Settlement(Guid id, Guid rootId, int year, IReadOnlyCollection<KnownLine> lines, Actor actor, DateTime at)
        : base(id)
    {
        (RootId, Year) = (Check.Id(rootId), year);
        _lines.AddRange(lines.Select((line, i) => new SettlementLine(id, i, line)));
        Happen(SettlementEventKind.Created, actor, at);
    }

    public Guid TenantId { get; private set; }

    public Guid RootId { get; private set; }

    public int Year { get; private set; }

    public SettlementStatus Status { get; private set; }

    public string? Note { get; private set; }

    public string? DecisionNumber { get; private set; }

    public DateOnly? DecisionDay { get; private set; }

    /// <summary>That decision in the register, when it was made here.</summary>
    public Guid? DecisionDocumentId { get; private set; }

    /// <summary>Who handed it in, and in whose place: none of them approves it.</summary>
    public List<Guid> SubmitterIds { get; private set; } = [];

    /// <summary>The estimate of the next year that carries the rest on.</summary>
    public Guid? NextRootId { get; private set; }

    public IReadOnlyList<SettlementLine> Lines => [.. _lines.OrderBy(l => l.Ordinal)];

    public IReadOnlyList<SettlementEvent> Events => [.. _events.OrderBy(e => e.Order)];

    public bool IsOpen => Status is SettlementStatus.Draft or SettlementStatus.Returned;

    /// <summary>Lines that a revision added in the meantime come in, those that it took out leave.</summary>
    public void Follow(IReadOnlyCollection<KnownLine> lines)
    {
        if (IsOpen)
        {
            _lines.RemoveAll(l => lines.All(k => k.Key != l.LineKey));
            _lines.AddRange(lines.Where(k => _lines.TrueForAll(l => l.LineKey != k.Key)).ToList().Select((k, i) => new SettlementLine(Id, _lines.Count + i, k)));
        }
    }

    public void Write(string? note, IReadOnlyList<SettlementLineDraft> drafts)
    {
        Ensure(SettlementStatus.Draft, SettlementStatus.Returned);
        Note = Check.OptionalText(note, CameraProgramConsts.NoteLength);
        for (var i = 0; i < drafts.Count; i++)
        {
            var line = _lines.Find(l => l.LineKey == drafts[i].LineKey) ?? throw new InputException($"lines[{i}].lineKey", Codes.UnknownLine);
            line.Say(drafts[i], $"lines[{i}]");
        }
    }

    /// <exception cref="BusinessException">
    /// <c>Budgets:DifferenceUnexplained</c>, <c>Budgets:AdvanceOpen</c>, <c>Budgets:ContractOpen</c>, <c>Budgets:CarriedBelowBound</c>,
    /// <c>Budgets:CarriedAboveRest</c>.
    /// </exception>
    public void Submit(IReadOnlyList<SettledLine> books, Actor actor, DateTime at)
    {
        Ensure(SettlementStatus.Draft, SettlementStatus.Returned);
        EnsureAccountedFor(books);
        SubmitterIds = [.. actor.People];
        Status = SettlementStatus.Submitted;
        Happen(SettlementEventKind.Submitted, actor, at);
    }

    public void Return(string reason, Actor actor, DateTime at)
    {
        Ensure(SettlementStatus.Submitted);
        var why = Check.Text(reason, CameraProgramConsts.NoteLength);
        Status = SettlementStatus.Returned;
        Happen(SettlementEventKind.Returned, actor, at, why);
    }

    /// <summary>Decided; its figures stay as they are from now on.</summary>
    /// <exception cref="BusinessException"><c>Budgets:ApproverSettled</c>, and what <see cref="Submit"/> refuses.</exception>
    public void Approve(IReadOnlyList<SettledLine> books, string number, DateOnly day, Actor actor, DateTime at)
    {
        Ensure(SettlementStatus.Submitted);
        if (!MayBeApprovedBy(actor))
        {
            throw new BusinessException(Codes.ApproverSettled);
        }

        EnsureAccountedFor(books);
        DecisionNumber = Check.Text(number, CameraProgramConsts.SymbolLength);
        DecisionDay = day <= VietnamTime.DayOf(at) ? day : throw new InputException(nameof(day), Codes.DayInFuture);
        foreach (var line in _lines)
        {
            line.Keep(books.First(b => b.Line.Key == line.LineKey));
        }

        Status = SettlementStatus.Approved;
        Happen(SettlementEventKind.Approved, actor, at, DecisionNumber);
    }

    /// <summary>The decision was signed here and took its number; an estimate that carries the rest on is approved by it as well.</summary>
    public void Register(Guid documentId, string symbol, Estimate? next)
    {
        Ensure(SettlementStatus.Approved);
        (DecisionDocumentId, DecisionNumber) = (Check.Id(documentId), Check.Text(symbol, CameraProgramConsts.SymbolLength));
        Events.Last(e => e.Kind == SettlementEventKind.Approved).Name(symbol);
        next?.Register(documentId, symbol, former: null);
    }

    public bool MayBeApprovedBy(Actor actor) => !actor.People.Intersect(SubmitterIds).Any();

    public void CarryInto(Estimate next) => NextRootId = next.Id;

    public void EnsureMayBeDeleted() => Ensure(SettlementStatus.Draft, SettlementStatus.Returned);

    private void EnsureAccountedFor(IReadOnlyList<SettledLine> books)
    {
        foreach (var line in _lines)
        {
            var settled = books.FirstOrDefault(b => b.Line.Key == line.LineKey) ?? throw new BusinessException(Codes.UnknownLine);
            if (settled.Difference != 0 && line.Explanation is null)
            {
                throw new BusinessException(Codes.DifferenceUnexplained).WithData("name", line.Content).WithData("amount", settled.Difference);
            }

            if (line.Rest == SettlementRest.Cancel && settled.Advanced > 0)
            {
                throw new BusinessException(Codes.AdvanceOpen).WithData("name", line.Content).WithData("amount", settled.Advanced);
            }

            if (line.Rest == SettlementRest.Cancel && settled.Bound > 0)
            {
                throw new BusinessException(Codes.ContractOpen).WithData("name", line.Content).WithData("amount", settled.Bound);
            }

            var carried = line.CarriedOf(settled.Difference);
            if (line.Rest == SettlementRest.CarryPart && (carried < settled.Tied || carried > settled.Difference))
            {
                throw new BusinessException(carried < settled.Tied ? Codes.CarriedBelowBound : Codes.CarriedAboveRest)
                    .WithData("name", line.Content).WithData("amount", carried).WithData("limit", carried < settled.Tied ? settled.Tied : settled.Difference);
            }
        }
    }

    private void Ensure(params ReadOnlySpan<SettlementStatus> allowed)
    {
        if (!allowed.Contains(Status))
        {
            throw new BusinessException(Codes.WrongStatus).WithData("name", $"{Year}").WithData("status", Status);
        }
    }

    private void Happen(SettlementEventKind kind, Actor actor, DateTime at, string? note = null) =>
        _events.Add(new SettlementEvent(Id, _events.Count, kind, actor, at, note));
}
