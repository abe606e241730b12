using CameraProgram.Identity;
using CameraProgram.Kernel.Entities;
using CameraProgram.Kernel.Errors;

namespace CameraProgram.Funding;

/// <summary>
/// A campaign (đợt vận động): what money and goods are given for, into which of the two funds. Giving is voluntary: there is
/// a goal for the whole, never one for a household, and nothing here tells who has given nothing.
/// </summary>
public sealed class Campaign : FullAuditedAggregateRoot, IMultiTenant, ISearchable, IOfFund
{
    private Campaign()
    {
    }

    /// <param name="hamletId">The hamlet that collects; only for <see cref="FundLedger.HamletB"/>, and required there.</param>
    public Campaign(Guid id, FundLedger ledger, Guid? hamletId, string title, string purpose, DateOnly from)
        : base(id)
    {
        if (ledger == FundLedger.HamletB && hamletId is null)
        {
            throw new InputException(nameof(hamletId), CameraProgramErrorCodes.Funding.HamletRequired);
        }

        (Ledger, HamletId) = (ledger, ledger == FundLedger.HamletB ? hamletId : null);
        Describe(title, purpose, from, to: null, goal: null);
    }

    public Guid TenantId { get; private set; }

    public FundLedger Ledger { get; private set; }

    public Guid? HamletId { get; private set; }

    public string Title { get; private set; } = string.Empty;

    public string Purpose { get; private set; } = string.Empty;

    public DateOnly From { get; private set; }

    /// <summary>The last day it takes gifts, when that was said.</summary>
    public DateOnly? To { get; private set; }

    /// <summary>What the whole campaign hopes for, in whole đồng; never a share of anybody.</summary>
    public long? Goal { get; private set; }

    public CampaignStatus Status { get; private set; }

    /// <summary>A: the chairman's decision to accept (số quyết định).</summary>
    public string? DecisionNumber { get; private set; }

    public DateOnly? DecisionDay { get; private set; }

    public string? DecisionPurpose { get; private set; }

    public string? DecidedByName { get; private set; }

    public string? DecidedForName { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime? DecidedAt { get; private set; }

    /// <summary>B: the day of the residents' meeting.</summary>
    public DateOnly? AgreementDay { get; private set; }

    public int? AgreementPresent { get; private set; }

    public int? AgreementAgreed { get; private set; }

    /// <summary>What they agreed on.</summary>
    public string? AgreementContent { get; private set; }

    /// <summary>How much, in their own words.</summary>
    public string? AgreementLevel { get; private set; }

    /// <summary>In which form: money, goods, working days.</summary>
    public string? AgreementForm { get; private set; }

    public DateOnly? ClosedDay { get; private set; }

    /// <exception cref="BusinessException"><c>Funding:CampaignClosed</c>: what is over is opened again before it is changed.</exception>
    public void Describe(string title, string purpose, DateOnly from, DateOnly? to, long? goal)
    {
        if (Status == CampaignStatus.Closed)
        {
            throw new BusinessException(CameraProgramErrorCodes.Funding.CampaignClosed).WithData("title", Title).WithData("day", ClosedDay);
        }

        Check.Period(from, to);
        Title = Check.Text(title, CameraProgramConsts.TitleLength);
        Purpose = Check.Text(purpose, CameraProgramConsts.NoteLength);
        (From, To) = (from, to);
        Goal = goal is { } amount ? Check.Range(amount, 1, CameraProgramConsts.MaxAmount, nameof(goal)) : null;
    }

    /// <exception cref="BusinessException"><c>Funding:NotOfThisLedger</c>, <c>Funding:NotDraft</c>.</exception>
    public void Decide(string number, DateOnly day, string purpose, Actor actor, DateTime at)
    {
        EnsureLedger(FundLedger.CommuneA);
        EnsureDraft();
        DecisionNumber = Check.Text(number, CameraProgramConsts.SymbolLength);
        (DecisionDay, DecisionPurpose) = (day, Check.Text(purpose, CameraProgramConsts.NoteLength));
        (DecidedByName, DecidedForName, DecidedAt) = (actor.Name, actor.ForName, at);
    }

    /// <param name="present">Who took part in the meeting.</param>
    /// <param name="agreed">More than half of them, or nothing was agreed.</param>
    /// <exception cref="BusinessException"><c>Funding:NotOfThisLedger</c>, <c>Funding:NotDraft</c>, <c>Funding:AgreementNotCarried</c>.</exception>
    public void RecordAgreement(DateOnly day, int present, int agreed, string content, string level, string form)
    {
        EnsureLedger(FundLedger.HamletB);
        EnsureDraft();
        Check.Range(present, 1, FundingConsts.MaxPeople);
        Check.Range(agreed, 0, present);
        if (agreed * 2L <= present)
        {
            throw new BusinessException(CameraProgramErrorCodes.Funding.AgreementNotCarried).WithData("present", present).WithData("agreed", agreed);
        }

        (AgreementDay, AgreementPresent, AgreementAgreed) = (day, present, agreed);
        AgreementContent = Check.Text(content, CameraProgramConsts.NoteLength);
        AgreementLevel = Check.Text(level, CameraProgramConsts.NoteLength);
        AgreementForm = Check.Text(form, CameraProgramConsts.NoteLength);
    }

    /// <summary>From now on it takes gifts.</summary>
    /// <exception cref="BusinessException"><c>Funding:DecisionMissing</c> in A, <c>Funding:AgreementMissing</c> in B.</exception>
    public void Open()
    {
        EnsureDraft();
        if (Ledger == FundLedger.CommuneA ? DecisionDay is null : AgreementDay is null)
        {
            throw new BusinessException(Ledger == FundLedger.CommuneA
                ? CameraProgramErrorCodes.Funding.DecisionMissing
                : CameraProgramErrorCodes.Funding.AgreementMissing).WithData("title", Title);
        }

        Status = CampaignStatus.Open;
    }

    /// <summary>It takes no gifts any more; what is there can still be spent and moved.</summary>
    public void Close(DateOnly today)
    {
        EnsureOpen();
        (Status, ClosedDay) = (CampaignStatus.Closed, today);
    }

    /// <summary>It was closed too early, and takes gifts again.</summary>
    /// <exception cref="BusinessException"><c>Funding:NotClosed</c>.</exception>
    public void Reopen()
    {
        if (Status != CampaignStatus.Closed)
        {
            throw new BusinessException(CameraProgramErrorCodes.Funding.NotClosed).WithData("title", Title).WithData("status", Status);
        }

        (Status, ClosedDay) = (CampaignStatus.Open, null);
    }

    /// <exception cref="BusinessException"><c>Funding:NotOpen</c>.</exception>
    public void EnsureOpen()
    {
        if (Status != CampaignStatus.Open)
        {
            throw new BusinessException(CameraProgramErrorCodes.Funding.NotOpen).WithData("title", Title).WithData("status", Status);
        }
    }

    /// <summary>Money can only go out of what once was open.</summary>
    /// <exception cref="BusinessException"><c>Funding:NotBegun</c>.</exception>
    public void EnsureBegun()
    {
        if (Status == CampaignStatus.Draft)
        {
            throw new BusinessException(CameraProgramErrorCodes.Funding.NotBegun).WithData("title", Title);
        }
    }

    /// <exception cref="BusinessException"><c>Funding:NotDraft</c>.</exception>
    public void EnsureDraft()
    {
        if (Status != CampaignStatus.Draft)
        {
            throw new BusinessException(CameraProgramErrorCodes.Funding.NotDraft).WithData("title", Title);
        }
    }

    /// <summary>Nothing is taken before it began, nor before it was decided or agreed.</summary>
    /// <exception cref="InputException"><c>Funding:DayOutsideCampaign</c>.</exception>
    public void EnsureDay(DateOnly day, DateOnly today)
    {
        var first = (DecisionDay ?? AgreementDay) is { } allowed && allowed > From ? allowed : From;
        if (day < first || day > today)
        {
            throw new InputException(nameof(day), CameraProgramErrorCodes.Funding.DayOutsideCampaign)
                .WithData("title", Title).WithData("first", first).WithData("last", today);
        }
    }

    /// <summary>Gifts are taken until its last day, when one was said; spending and moving goes on after it.</summary>
    /// <exception cref="InputException"><c>Funding:DayAfterCampaign</c>.</exception>
    public void EnsureTakesOn(DateOnly day)
    {
        if (day > To)
        {
            throw new InputException(nameof(day), CameraProgramErrorCodes.Funding.DayAfterCampaign).WithData("title", Title).WithData("last", To);
        }
    }

    /// <exception cref="BusinessException"><c>Funding:NotOfThisLedger</c>.</exception>
    public void EnsureLedger(FundLedger ledger)
    {
        if (Ledger != ledger)
        {
            throw new BusinessException(CameraProgramErrorCodes.Funding.NotOfThisLedger).WithData("title", Title).WithData("ledger", Ledger);
        }
    }

    public string GetSearchWords() => $"{Title} {Purpose} {DecisionNumber}";
}
