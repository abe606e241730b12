using CameraProgram.Documents;
using CameraProgram.Identity;
using CameraProgram.Kernel.Entities;
using CameraProgram.Kernel.Errors;
using CameraProgram.Kernel.Time;
using Codes = CameraProgram.CameraProgramErrorCodes.Reviews;

namespace CameraProgram.Reviews;

/// <summary>
/// A review of half a year or a year (sơ kết, tổng kết): figures frozen with the rows behind them, words by people.
/// Draft → Submitted → Approved → Issued; whoever submits does not approve.
/// </summary>
public sealed class Review : FullAuditedAggregateRoot, IMultiTenant, ISearchable, INamed
{
    private readonly List<ReviewSection> _sections = [];
    private readonly List<ReviewFigure> _figures = [];
    private readonly List<ReviewEntry> _history = [];

    private Review()
    {
    }

    public Review(Guid id, ReviewKind kind, ReviewPeriod period, IssuingBodyKind issuingBody, Guid? boardId, string title, Actor author, DateTime now)
        : base(id)
    {
        period.EnsureReasonable(VietnamTime.DayOf(now));
        Kind = kind;
        (From, To) = (period.From, period.To);
        IssuingBody = issuingBody;
        BoardId = issuingBody == IssuingBodyKind.Board ? boardId ?? throw new InputException(nameof(boardId), KernelErrorCodes.Required) : null;
        Title = Check.Text(title, CameraProgramConsts.TitleLength);
        Record(ReviewAction.Created, author, now);
    }

    public Guid TenantId { get; private set; }

    public ReviewKind Kind { get; private set; }

    public DateOnly From { get; private set; }

    public DateOnly To { get; private set; }

    public IssuingBodyKind IssuingBody { get; private set; }

    public Guid? BoardId { get; private set; }

    /// <summary>Trích yếu: what follows "BÁO CÁO".</summary>
    public string Title { get; private set; } = string.Empty;

    /// <summary>"Kính gửi".</summary>
    public List<string> AddressedTo { get; private set; } = [];

    /// <summary>"Nơi nhận"; "Như trên" comes by itself.</summary>
    public List<string> Recipients { get; private set; } = [];

    public ReviewStatus Status { get; private set; }

    /// <summary>UTC of the figures; empty before they were first taken.</summary>
    public DateTime? FiguresAt { get; private set; }

    public Guid? SubmittedById { get; private set; }

    public Guid? ApprovedById { get; private set; }

    /// <summary>By what authority the approver stood in for the head; empty when in their own place.</summary>
    public DelegationKind? ApprovedAs { get; private set; }

    /// <summary>Why it came back; until it is submitted again.</summary>
    public string? ReturnReason { get; private set; }

    public Guid? DocumentId { get; private set; }

    /// <summary>"05/BC-BĐH".</summary>
    public string? Symbol { get; private set; }

    public DateOnly? IssuedDay { get; private set; }

    public IReadOnlyList<ReviewSection> Sections => _sections;

    public IReadOnlyList<ReviewFigure> Figures => [.. _figures.OrderBy(f => f.Order)];

    public IReadOnlyList<ReviewEntry> History => [.. _history.OrderBy(e => e.Order)];

    public ReviewPeriod Period => new(From, To);

    /// <summary>The last day of which the figures tell: of a period that still ran when they were taken, the day of the taking.</summary>
    public DateOnly? FiguresTo => FiguresAt is not { } at ? null : VietnamTime.DayOf(at) is var day && day < To ? day : To;

    /// <summary>The approval under which it goes out; empty before and after a return.</summary>
    public ReviewEntry? Approval() => ApprovedById is null ? null : History.LastOrDefault(e => e.Action == ReviewAction.Approved);

    public string TextOf(string sectionKey) => _sections.Find(s => s.Key == sectionKey)?.Effective ?? string.Empty;

    public void Describe(string title, IEnumerable<string> addressedTo, IEnumerable<string> recipients)
    {
        EnsureDraft();
        Title = Check.Text(title, CameraProgramConsts.TitleLength);
        AddressedTo = Lines(addressedTo, ReviewConsts.MaxAddressees, "addressedTo");
        Recipients = Lines(recipients, ReviewConsts.MaxRecipients, "recipients");
    }

    /// <param name="text">Empty: nothing stands there. Null: what the figures suggest.</param>
    public void Write(string sectionKey, string? text)
    {
        EnsureDraft();
        Section(sectionKey).Write(text);
    }

    /// <summary>Replaces all figures and what they suggest for the words; what people wrote stays.</summary>
    public void TakeFigures(IReadOnlyList<TakenFigure> figures, IReadOnlyDictionary<string, string> suggestions, Actor actor, DateTime now)
    {
        EnsureDraft();
        _figures.Clear();
        _figures.AddRange(figures.Take(ReviewConsts.MaxFigures).Select((f, order) => new ReviewFigure(Guid.CreateVersion7(), f, order)));
        _sections.ForEach(s => s.Suggest(suggestions.GetValueOrDefault(s.Key)));
        foreach (var (key, suggestion) in suggestions)
        {
            Section(key).Suggest(suggestion);
        }

        FiguresAt = now;
        Record(ReviewAction.FiguresTaken, actor, now);
    }

    /// <param name="missing">Headings that must not be empty and are.</param>
    public void Submit(IReadOnlyList<string> missing, Actor actor, DateTime now)
    {
        EnsureDraft();
        if (FiguresAt is null)
        {
            throw new BusinessException(Codes.NoFigures);
        }

        if (missing.Count > 0)
        {
            throw new BusinessException(Codes.SectionsEmpty).WithData("sections", string.Join("; ", missing));
        }

        Status = ReviewStatus.Submitted;
        SubmittedById = actor.UserId;
        ReturnReason = null;
        Record(ReviewAction.Submitted, actor, now);
    }

    /// <summary>Back to the author with the reason.</summary>
    public void Return(string? reason, Actor actor, DateTime now)
    {
        Ensure(ReviewStatus.Submitted, ReviewStatus.Approved);
        ReturnReason = Check.Text(reason, CameraProgramConsts.NoteLength);
        Status = ReviewStatus.Draft;
        (ApprovedById, ApprovedAs) = (null, null);
        Record(ReviewAction.Returned, actor, now, ReturnReason);
    }

    /// <param name="standsInAs">By what authority the approver stands in for the head.</param>
    /// <exception cref="BusinessException"><c>FourEyes</c>: the approver is who submitted.</exception>
    public void Approve(Actor actor, DateTime now, DelegationKind? standsInAs = null)
    {
        Ensure(ReviewStatus.Submitted);
        if (actor.UserId is { } approver && approver == SubmittedById)
        {
            throw new BusinessException(Codes.FourEyes);
        }

        Status = ReviewStatus.Approved;
        ApprovedById = actor.UserId;
        ApprovedAs = standsInAs;
        Record(ReviewAction.Approved, actor, now);
    }

    public void EnsureMayBeIssued() => Ensure(ReviewStatus.Approved);

    /// <summary>Its paper has its number: nothing changes any more.</summary>
    public void Issue(OfficialDocument document, Actor actor, DateTime now)
    {
        Ensure(ReviewStatus.Approved);
        Status = ReviewStatus.Issued;
        DocumentId = document.Id;
        Symbol = document.Symbol;
        IssuedDay = document.Day;
        Record(ReviewAction.Issued, actor, now, document.Symbol);
    }

    public void EnsureDraft() => Ensure(ReviewStatus.Draft);

    public string NameInLists => Title;

    public string GetSearchWords() => $"{Title} {Symbol}";

    private void Ensure(params ReadOnlySpan<ReviewStatus> allowed)
    {
        if (!allowed.Contains(Status))
        {
            throw new BusinessException(Codes.WrongStatus).WithData("status", Status);
        }
    }

    private ReviewSection Section(string key)
    {
        if (_sections.Find(s => s.Key == key) is { } section)
        {
            return section;
        }

        if (_sections.Count >= ReviewConsts.MaxSections)
        {
            throw new BusinessException(Codes.TooManySections).WithData("max", ReviewConsts.MaxSections);
        }

        section = new ReviewSection(Guid.CreateVersion7(), key);
        _sections.Add(section);
        return section;
    }

    private void Record(ReviewAction action, Actor actor, DateTime now, string? note = null) =>
        _history.Add(new ReviewEntry(Guid.CreateVersion7(), _history.Count, action, actor, now, note));

    private static List<string> Lines(IEnumerable<string> lines, int max, string field)
    {
        var clean = lines.Select(line => Check.OptionalText(line, CameraProgramConsts.NameLength, field)).OfType<string>().ToList();
        return clean.Count <= max ? clean : throw new InputException(field, Codes.TooManyLines).WithData("max", max);
    }
}
