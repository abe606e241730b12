using CameraProgram.Disclosures;
using CameraProgram.Identity;
using CameraProgram.Kernel.Entities;
using CameraProgram.Kernel.Errors;
using CameraProgram.Kernel.Time;

namespace CameraProgram.Funding;

/// <summary>All that a disclosure tells, as the books have it at that moment.</summary>
/// <param name="Opening">Money on hand before the period.</param>
/// <param name="Money">Received in the period.</param>
/// <param name="Goods">Taken over in kind in the period, at its value.</param>
/// <param name="Closing">Money on hand after the period.</param>
public sealed record DisclosureContent(
    long Opening, long Money, long Goods, long Closing, IReadOnlyList<DisclosureRowDraft> Rows, IReadOnlyList<DisclosureExpenseDraft> Expenses);

/// <param name="Name">Empty: not named in public.</param>
/// <param name="Address">The hamlet, nothing more.</param>
/// <param name="Amount">Whole đồng; below zero in a correction.</param>
/// <param name="Number">Of the receipt.</param>
public sealed record DisclosureRowDraft(string? Name, string? Address, DisclosureForm Form, long Amount, string? Goods, DateOnly Day, string? Number);

/// <param name="Purpose">Empty in A: made available to the commune's estimate.</param>
public sealed record DisclosureExpenseDraft(ExpensePurpose? Purpose, long Amount);

/// <param name="Place">Which house of culture, at which hours.</param>
public sealed record DisclosurePostingDraft(PostingChannel Channel, string? Place, DateOnly From, DateOnly? To);

/// <summary>
/// Công khai: who gave and what became of it, in one period of one campaign. What was posted is a copy that no later void
/// changes. It names a hamlet and nothing nearer, and no number of a person can get into it.
/// </summary>
public sealed class Disclosure : FullAuditedAggregateRoot, IMultiTenant, ISearchable, IOfFund
{
    private readonly List<DisclosureRow> _rows = [];
    private readonly List<DisclosureExpense> _expenses = [];
    private readonly List<DisclosurePosting> _postings = [];

    private Disclosure()
    {
    }

    public Disclosure(Guid id, Campaign campaign, DateOnly from, DateOnly to, string title, string? opinionsTo, DateOnly today)
        : base(id)
    {
        campaign.EnsureBegun();
        (CampaignId, Ledger, HamletId) = (campaign.Id, campaign.Ledger, campaign.HamletId);
        Describe(from, to, title, opinionsTo, today);
    }

    public Guid TenantId { get; private set; }

    public Guid CampaignId { get; private set; }

    public FundLedger Ledger { get; private set; }

    public Guid? HamletId { get; private set; }

    public string Title { get; private set; } = string.Empty;

    public DateOnly From { get; private set; }

    public DateOnly To { get; private set; }

    /// <summary>Nơi tiếp nhận ý kiến: an office, never a person's number.</summary>
    public string? OpinionsTo { get; private set; }

    public DisclosureStatus Status { get; private set; }

    public long Opening { get; private set; }

    public long Money { get; private set; }

    public long Goods { get; private set; }

    public long Closing { get; private set; }

    public DateOnly? PostedDay { get; private set; }

    /// <summary>UTC: what came into the book after it is not told here; unknown of the very first ones.</summary>
    public DateTime? PostedAt { get; private set; }

    public string? PostedByName { get; private set; }

    public string? PostedForName { get; private set; }

    public DateOnly? TakenDownDay { get; private set; }

    public string? TakenDownReason { get; private set; }

    public IReadOnlyList<DisclosureRow> Rows => _rows;

    public IReadOnlyList<DisclosureExpense> Expenses => _expenses;

    public IReadOnlyList<DisclosurePosting> Postings => _postings;

    /// <exception cref="BusinessException"><c>Funding:DisclosurePosted</c>.</exception>
    public void Change(DateOnly from, DateOnly to, string title, string? opinionsTo, DateOnly today)
    {
        EnsureDraft();
        Describe(from, to, title, opinionsTo, today);
    }

    /// <summary>Writes the copy that people read from now on.</summary>
    /// <exception cref="BusinessException"><c>Funding:DisclosurePosted</c>, <c>Funding:PostingMissing</c>, <c>Funding:TooManyRows</c>.</exception>
    public void Post(DisclosureContent content, IReadOnlyList<DisclosurePostingDraft> postings, Actor actor, DateTime at)
    {
        EnsureDraft();
        if (content.Rows.Count > FundingConsts.MaxRows)
        {
            throw new BusinessException(CameraProgramErrorCodes.Funding.TooManyRows).WithData("max", FundingConsts.MaxRows);
        }

        (Opening, Money, Goods, Closing) = (content.Opening, content.Money, content.Goods, content.Closing);
        _rows.AddRange(content.Rows.Select((row, order) => new DisclosureRow(Id, order, row)));
        _expenses.AddRange(content.Expenses.Select((expense, order) => new DisclosureExpense(Id, order, expense)));
        (Status, PostedAt, PostedDay, PostedByName, PostedForName) = (DisclosureStatus.Posted, at, VietnamTime.DayOf(at), actor.Name, actor.ForName);
        Plan(postings);
    }

    /// <summary>Says anew where and how long it hangs; what it tells stays.</summary>
    /// <exception cref="BusinessException"><c>Funding:DisclosureNotPosted</c>, <c>Funding:PostingMissing</c>.</exception>
    public void Replan(IReadOnlyList<DisclosurePostingDraft> postings)
    {
        EnsurePosted();
        _postings.Clear();
        Plan(postings);
    }

    /// <exception cref="BusinessException"><c>Funding:DisclosureNotPosted</c>.</exception>
    public void TakeDown(string reason, DateOnly today)
    {
        EnsurePosted();
        TakenDownReason = Check.Text(reason, CameraProgramConsts.NoteLength);
        (Status, TakenDownDay) = (DisclosureStatus.TakenDown, today);
    }

    /// <exception cref="BusinessException"><c>Funding:DisclosurePosted</c>.</exception>
    public void EnsureDraft()
    {
        if (Status != DisclosureStatus.Draft)
        {
            throw new BusinessException(CameraProgramErrorCodes.Funding.DisclosurePosted).WithData("title", Title).WithData("day", PostedDay);
        }
    }

    public string GetSearchWords() => Title;

    private void EnsurePosted()
    {
        if (Status != DisclosureStatus.Posted)
        {
            throw new BusinessException(CameraProgramErrorCodes.Funding.DisclosureNotPosted).WithData("title", Title).WithData("status", Status);
        }
    }

    private void Describe(DateOnly from, DateOnly to, string title, string? opinionsTo, DateOnly today)
    {
        Check.Period(from, to);
        Check.Day(to, from, today);
        (From, To) = (from, to);
        Title = Check.Text(PublicText.Typed(title, nameof(title)), CameraProgramConsts.TitleLength, nameof(title));
        OpinionsTo = Check.OptionalText(PublicText.Typed(opinionsTo, nameof(opinionsTo)), CameraProgramConsts.TitleLength, nameof(opinionsTo));
    }

    private void Plan(IReadOnlyList<DisclosurePostingDraft> postings)
    {
        if (postings.Count is 0 or > FundingConsts.MaxPostings)
        {
            throw new InputException(nameof(postings), CameraProgramErrorCodes.Funding.PostingMissing).WithData("max", FundingConsts.MaxPostings);
        }

        _postings.AddRange(postings.Select((posting, order) => new DisclosurePosting(Id, order, posting with { Place = PublicText.Typed(posting.Place, $"postings[{order}].place") })));
    }
}
