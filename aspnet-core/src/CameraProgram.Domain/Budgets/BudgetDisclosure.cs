using CameraProgram.Disclosures;
using CameraProgram.Kernel.Entities;
using CameraProgram.Kernel.Errors;
using Codes = CameraProgram.CameraProgramErrorCodes.Budgets;

namespace CameraProgram.Budgets;

/// <summary>A line as it is made public. Whole đồng, with tax.</summary>
/// <param name="CarriedOver">What goes on in the next year; of a settlement only.</param>
/// <param name="Cancelled">What is given up; of a settlement only.</param>
public sealed record DisclosedLine(
    string Content, FundingSource Source, long Approved, long Allocated, long Paid, long? CarriedOver = null, long? Cancelled = null);

/// <summary>A posting, before it is checked.</summary>
public sealed record PostingDraft(PostingChannel Channel, string? Place, DateOnly From, DateOnly? To);

/// <summary>
/// What of an estimate is made public (công khai): its figures as they were then, and where they were to be read from when to
/// when. What happens to the money afterwards does not change it.
/// </summary>
public sealed class BudgetDisclosure : FullAuditedAggregateRoot, IMultiTenant
{
    private readonly List<BudgetDisclosureLine> _lines = [];
    private readonly List<BudgetPosting> _postings = [];

    private BudgetDisclosure()
    {
    }

    /// <param name="quarter">1 to 3, for <see cref="BudgetDisclosureKind.Quarter"/>.</param>
    /// <param name="dueDay">By the deadlines that held then.</param>
    public BudgetDisclosure(
        Guid id, BudgetDisclosureKind kind, Guid rootId, int year, int? quarter, string title, string? decision, DateOnly asOf, DateOnly dueDay,
        string? opinionPlace, IReadOnlyList<DisclosedLine> lines)
        : base(id)
    {
        (Kind, RootId, Year, AsOf, DueDay) = (kind, Check.Id(rootId), year, asOf, dueDay);
        Quarter = kind == BudgetDisclosureKind.Quarter ? Check.Range(quarter ?? 0, 1, 3, "quarter") : null;
        Title = Check.Text(title, CameraProgramConsts.TitleLength);
        Decision = Check.OptionalText(decision, CameraProgramConsts.SymbolLength);
        OpinionPlace = Check.OptionalText(opinionPlace, StatutoryDeadlineConsts.PlaceLength);
        _lines.AddRange(lines.Select((line, i) => new BudgetDisclosureLine(id, i, line)));
    }

    public Guid TenantId { get; private set; }

    public BudgetDisclosureKind Kind { get; private set; }

    public Guid RootId { get; private set; }

    public int Year { get; private set; }

    public int? Quarter { get; private set; }

    public string Title { get; private set; } = string.Empty;

    /// <summary>Number and symbol of the decision that is made public.</summary>
    public string? Decision { get; private set; }

    /// <summary>The day of its figures.</summary>
    public DateOnly AsOf { get; private set; }

    public DateOnly DueDay { get; private set; }

    /// <summary>Where people say what they think of it.</summary>
    public string? OpinionPlace { get; private set; }

    public IReadOnlyList<BudgetDisclosureLine> Lines => [.. _lines.OrderBy(l => l.Ordinal)];

    public IReadOnlyList<BudgetPosting> Postings => [.. _postings.OrderBy(p => p.From).ThenBy(p => p.Channel)];

    public bool IsPosted => _postings.Count > 0;

    /// <summary>Where it is to be read. What has begun can be ended, never taken out: it was public.</summary>
    /// <exception cref="BusinessException"><c>Budgets:PostingMissing</c>, <c>Budgets:PostingBegun</c>, <c>Budgets:DayInFuture</c>.</exception>
    public void Post(IReadOnlyList<PostingDraft> postings, DateOnly today)
    {
        if (postings.Count is 0 or > StatutoryDeadlineConsts.MaxPostings)
        {
            throw new InputException(nameof(postings), postings.Count == 0 ? Codes.PostingMissing : Codes.TooManyPostings).WithData("max", StatutoryDeadlineConsts.MaxPostings);
        }

        var next = new List<BudgetPosting>();
        for (var i = 0; i < postings.Count; i++)
        {
            var p = postings[i];
            if (p.From > today || p.To < p.From)
            {
                throw new InputException($"postings[{i}].{(p.From > today ? "from" : "to")}", p.From > today ? Codes.DayInFuture : KernelErrorCodes.PeriodReversed)
                    .WithData("from", p.From).WithData("to", p.To);
            }

            next.Add(new BudgetPosting(Id, p.Channel, Check.OptionalText(p.Place, StatutoryDeadlineConsts.PlaceLength, $"postings[{i}].place"), p.From, p.To));
        }

        if (_postings.Find(p => !next.Exists(n => n.Channel == p.Channel && n.From == p.From)) is { } gone)
        {
            throw new BusinessException(Codes.PostingBegun).WithData("channel", gone.Channel).WithData("day", gone.From);
        }

        _postings.Clear();
        _postings.AddRange(next);
    }

    /// <exception cref="BusinessException"><c>Budgets:Posted</c>: what was to be read is not deleted.</exception>
    public void EnsureMayBeDeleted()
    {
        if (IsPosted)
        {
            throw new BusinessException(Codes.Posted).WithData("name", Title);
        }
    }
}

/// <summary>A line as it was made public.</summary>
public sealed class BudgetDisclosureLine : Entity
{
    private BudgetDisclosureLine()
    {
    }

    internal BudgetDisclosureLine(Guid disclosureId, int ordinal, DisclosedLine line)
        : base(Guid.CreateVersion7()) =>
        (DisclosureId, Ordinal, Content, Source, Approved, Allocated, Paid, CarriedOver, Cancelled) =
        (disclosureId, ordinal, line.Content, line.Source, line.Approved, line.Allocated, line.Paid, line.CarriedOver, line.Cancelled);

    public Guid DisclosureId { get; private set; }

    public int Ordinal { get; private set; }

    public string Content { get; private set; } = string.Empty;

    public FundingSource Source { get; private set; }

    /// <summary>Whole đồng.</summary>
    public long Approved { get; private set; }

    /// <summary>Whole đồng.</summary>
    public long Allocated { get; private set; }

    /// <summary>Whole đồng.</summary>
    public long Paid { get; private set; }

    /// <summary>Whole đồng; of a settlement, and not of those that were drawn up before it was kept.</summary>
    public long? CarriedOver { get; private set; }

    /// <inheritdoc cref="CarriedOver"/>
    public long? Cancelled { get; private set; }
}

/// <summary>Where a disclosure is to be read, from when to when.</summary>
public sealed class BudgetPosting : Entity
{
    private BudgetPosting()
    {
    }

    internal BudgetPosting(Guid disclosureId, PostingChannel channel, string? place, DateOnly from, DateOnly? to)
        : base(Guid.CreateVersion7()) => (DisclosureId, Channel, Place, From, To) = (disclosureId, channel, place, from, to);

    public Guid DisclosureId { get; private set; }

    public PostingChannel Channel { get; private set; }

    public string? Place { get; private set; }

    public DateOnly From { get; private set; }

    /// <summary>The last day; still up when empty.</summary>
    public DateOnly? To { get; private set; }

    /// <summary>Until that day when it is still up.</summary>
    public int DaysUntil(DateOnly today) => (To ?? today).DayNumber - From.DayNumber + 1;
}
