using System.Linq.Expressions;
using CameraProgram.Identity;
using CameraProgram.Kernel.Entities;
using CameraProgram.Kernel.Errors;
using CameraProgram.Kernel.Paging;
using CameraProgram.Kernel.Time;
using CameraProgram.Querying;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.Funding;

/// <summary>What people said they mean to give. Nothing here is ever late, and nobody is reminded.</summary>
public sealed class PledgeAppService(ICameraProgramDb db, FundingScope scope, GiverReader givers, TimeProvider clock)
{
    private static readonly SortMap<Pledge> Sorts = new SortMap<Pledge>("-day")
        .Add("day", p => p.Day)
        .Add("amount", p => p.Amount)
        .Add("created", p => p.CreationTime);

    private Expression<Func<Pledge, PledgeDto>> ToDto => p => new PledgeDto(
        p.Id, p.Version, db.Campaigns.Where(c => c.Id == p.CampaignId).Select(c => new NamedDto(c.Id, c.Title)).First(), p.Ledger, p.Day,
        new GiverDto(
            p.PartyId, p.GiverKind, p.GiverName, p.GiverAddress,
            db.Hamlets.Where(h => h.Id == p.GiverHamletId).Select(h => new NamedDto(h.Id, h.Name)).FirstOrDefault(), p.AnonymousInPublic),
        p.Note, p.Amount, db.Receipts.Where(r => r.PledgeId == p.Id && r.VoidedDay == null).Sum(r => r.Amount), p.EndedDay,
        p.Instalments.OrderBy(i => i.Order).Select(i => new PledgeInstalmentDto(i.PlannedDay, i.Amount)).ToList());

    public Task<PagedResult<PledgeDto>> ListAsync(PledgeListInput input, CancellationToken cancellationToken) =>
        Sorts.Apply(
            Visible.AsNoTracking()
                .WhereIf(input.CampaignId is not null, p => p.CampaignId == input.CampaignId)
                .WhereIf(input.Ledger is not null, p => p.Ledger == input.Ledger)
                .WhereIf(input.HamletId is not null, p => p.HamletId == input.HamletId)
                .WhereIf(input.GiverKind is not null, p => p.GiverKind == input.GiverKind)
                .WhereIf(!input.IncludeEnded, p => p.EndedDay == null)
                .WhereMatches(input.Filter),
            input.Sort).Select(ToDto).ToPageAsync(input, cancellationToken);

    public async Task<PledgeDto> GetAsync(Guid id, CancellationToken cancellationToken) =>
        await Visible.AsNoTracking().Where(p => p.Id == id).Select(ToDto).SingleOrDefaultAsync(cancellationToken)
        ?? throw new EntityNotFoundException(nameof(Pledge), id);

    public async Task<PledgeDto> CreateAsync(CreatePledgeInput input, CancellationToken cancellationToken)
    {
        var campaign = await scope.Campaigns.AsNoTracking().GetAsync(input.CampaignId!.Value, cancellationToken);
        scope.EnsureMayCollect(campaign.Ledger);
        campaign.EnsureOpen();
        campaign.EnsureDay(input.Day!.Value, clock.Today());
        var pledge = new Pledge(
            Guid.CreateVersion7(), campaign, input.Day.Value, await givers.ReadAsync(input.Giver, cancellationToken), input.Note, InstalmentsOf(input));
        db.Pledges.Add(pledge);
        await db.SaveChangesAsync(cancellationToken);
        return await GetAsync(pledge.Id, cancellationToken);
    }

    public async Task<PledgeDto> UpdateAsync(Guid id, SavePledgeInput input, ExpectedVersion version, CancellationToken cancellationToken)
    {
        var pledge = await ToCollectAsync(id, version, cancellationToken);
        pledge.Change(await givers.ReadAsync(input.Giver, cancellationToken), input.Note, InstalmentsOf(input));
        await db.SaveChangesAsync(cancellationToken);
        return await GetAsync(id, cancellationToken);
    }

    /// <summary>It is over; no reason is asked.</summary>
    public async Task<PledgeDto> EndAsync(Guid id, ExpectedVersion version, CancellationToken cancellationToken)
    {
        (await ToCollectAsync(id, version, cancellationToken)).End(clock.Today());
        await db.SaveChangesAsync(cancellationToken);
        return await GetAsync(id, cancellationToken);
    }

    private IQueryable<Pledge> Visible => scope.Visible(db.Pledges);

    private async Task<Pledge> ToCollectAsync(Guid id, ExpectedVersion version, CancellationToken cancellationToken)
    {
        var pledge = await Visible.Include(p => p.Instalments).GetAsync(id, cancellationToken);
        scope.EnsureMayCollect(pledge.Ledger);
        pledge.EnsureVersion(version);
        return pledge;
    }

    private List<InstalmentDraft> InstalmentsOf(SavePledgeInput input) =>
        input.Instalments.ConvertAll(i => new InstalmentDraft(TypedDay.Due(i.PlannedDay!.Value, clock.Today(), "instalments"), i.Amount));
}
