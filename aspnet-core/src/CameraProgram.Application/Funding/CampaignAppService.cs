using System.Linq.Expressions;
using CameraProgram.Hamlets;
using CameraProgram.Identity;
using CameraProgram.Kernel.Entities;
using CameraProgram.Kernel.Errors;
using CameraProgram.Kernel.Paging;
using CameraProgram.Kernel.Time;
using CameraProgram.Kernel.Users;
using CameraProgram.Querying;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.Funding;

/// <summary>Campaigns of both funds: listed, prepared, corrected.</summary>
public sealed class CampaignAppService(
    ICameraProgramDb db, FundingScope scope, FundFigures figures, FundingFileKeeper files, ICurrentUser user, TimeProvider clock)
{
    private static readonly SortMap<Campaign> Sorts = new SortMap<Campaign>("-from")
        .Add("from", c => c.From)
        .Add("title", c => c.Title)
        .Add("status", c => c.Status)
        .Add("created", c => c.CreationTime);

    private Expression<Func<Campaign, CampaignListItemDto>> ToItem => c => new CampaignListItemDto(
        c.Id, c.Version, c.Ledger, db.Hamlets.Where(h => h.Id == c.HamletId).Select(h => new NamedDto(h.Id, h.Name)).FirstOrDefault(),
        c.Title, c.From, c.To, c.Goal, c.Status, new FundFiguresDto(0, 0, 0, 0, 0, 0, 0, 0, 0));

    public async Task<PagedResult<CampaignListItemDto>> ListAsync(CampaignListInput input, CancellationToken cancellationToken)
    {
        var page = await Sorts.Apply(Narrowed(input), input.Sort).Select(ToItem).ToPageAsync(input, cancellationToken);
        var amounts = await figures.OfAsync([.. page.Items.Select(c => c.Id)], cancellationToken);
        return new PagedResult<CampaignListItemDto>([.. page.Items.Select(c => c with { Figures = amounts.GetValueOrDefault(c.Id, FundFigures.None) })], page.Total);
    }

    public async Task<CampaignDto> GetAsync(Guid id, CancellationToken cancellationToken)
    {
        var campaign = await scope.Campaigns.AsNoTracking().GetAsync(id, cancellationToken);
        var hamlet = await db.Hamlets.Where(h => h.Id == campaign.HamletId).Select(h => new NamedDto(h.Id, h.Name)).SingleOrDefaultAsync(cancellationToken);
        return new CampaignDto(
            campaign.Id, campaign.Version, campaign.Ledger, hamlet, campaign.Title, campaign.Purpose, campaign.From, campaign.To, campaign.Goal,
            campaign.Status, DecisionOf(campaign), await AgreementOfAsync(campaign, cancellationToken), campaign.ClosedDay,
            await figures.OfAsync(id, cancellationToken), campaign.CreationTime);
    }

    public async Task<CampaignDto> CreateAsync(CreateCampaignInput input, CancellationToken cancellationToken)
    {
        scope.EnsureMayManage(input.Ledger!.Value);
        var campaign = new Campaign(Guid.CreateVersion7(), input.Ledger.Value, input.HamletId, input.Title, input.Purpose, FromOf(input));
        await EnsureHamletAsync(campaign.HamletId, cancellationToken);
        campaign.Describe(input.Title, input.Purpose, FromOf(input), input.To, input.Goal);
        db.Campaigns.Add(campaign);
        await db.SaveChangesAsync(cancellationToken);
        return await GetAsync(campaign.Id, cancellationToken);
    }

    public async Task<CampaignDto> UpdateAsync(Guid id, SaveCampaignInput input, ExpectedVersion version, CancellationToken cancellationToken)
    {
        var campaign = await ToManageAsync(id, version, cancellationToken);
        campaign.Describe(input.Title, input.Purpose, FromOf(input), input.To, input.Goal);
        await db.SaveChangesAsync(cancellationToken);
        return await GetAsync(id, cancellationToken);
    }

    /// <exception cref="BusinessException"><c>Funding:NotDraft</c>: what was open stays.</exception>
    public async Task DeleteAsync(Guid id, ExpectedVersion version, CancellationToken cancellationToken)
    {
        var campaign = await ToManageAsync(id, version, cancellationToken);
        campaign.EnsureDraft();
        db.Campaigns.Remove(campaign);
        await db.SaveChangesAsync(cancellationToken);
    }

    /// <summary>The rows of a list, for its pages and its export.</summary>
    internal IQueryable<Campaign> Narrowed(CampaignListInput input)
    {
        var (first, last) = (new DateOnly(input.Year ?? 1, 1, 1), new DateOnly(input.Year ?? 1, 12, 31));
        return scope.Campaigns.AsNoTracking()
            .WhereIf(input.Ledger is not null, c => c.Ledger == input.Ledger)
            .WhereIf(input.HamletId is not null, c => c.HamletId == input.HamletId)
            .WhereIf(input.Status is not null, c => c.Status == input.Status)
            .WhereIf(input.Year is not null, c => c.From <= last && (c.To == null || c.To >= first) && (c.ClosedDay == null || c.ClosedDay >= first))
            .WhereMatches(input.Filter);
    }

    /// <summary>Loads it for a change by whoever manages its fund.</summary>
    internal async Task<Campaign> ToManageAsync(Guid id, ExpectedVersion version, CancellationToken cancellationToken)
    {
        var campaign = await scope.Campaigns.GetAsync(id, cancellationToken);
        scope.EnsureMayManage(campaign.Ledger);
        campaign.EnsureVersion(version);
        return campaign;
    }

    private DateOnly FromOf(SaveCampaignInput input)
    {
        TypedDay.EnsureOnRecord(input.From, clock.Today(), "from");
        TypedDay.EnsureOnRecord(input.To, clock.Today(), "to");
        return input.From!.Value;
    }

    private async Task EnsureHamletAsync(Guid? hamletId, CancellationToken cancellationToken)
    {
        var today = clock.Today();
        if (hamletId is { } id
            && (!user.MaySeeHamlet(id) || !await db.Hamlets.AnyAsync(h => h.Id == id && (h.ValidTo == null || h.ValidTo >= today), cancellationToken)))
        {
            throw new InputException(nameof(hamletId), CameraProgramErrorCodes.Funding.UnknownHamlet);
        }
    }

    private static CampaignDecisionDto? DecisionOf(Campaign campaign) =>
        campaign is { DecisionNumber: { } number, DecisionDay: { } day, DecisionPurpose: { } purpose, DecidedByName: { } name, DecidedAt: { } at }
            ? new CampaignDecisionDto(number, day, purpose, name, campaign.DecidedForName, at)
            : null;

    private async Task<ResidentsAgreementDto?> AgreementOfAsync(Campaign campaign, CancellationToken cancellationToken) => campaign.AgreementDay is { } day
        ? new ResidentsAgreementDto(
            day, campaign.AgreementPresent ?? 0, campaign.AgreementAgreed ?? 0, campaign.AgreementContent ?? "", campaign.AgreementLevel ?? "",
            campaign.AgreementForm ?? "", await files.OfAsync(campaign.Id, cancellationToken))
        : null;
}
