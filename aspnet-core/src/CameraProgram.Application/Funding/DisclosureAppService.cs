using System.Linq.Expressions;
using CameraProgram.Budgets;
using CameraProgram.Identity;
using CameraProgram.Kernel.Entities;
using CameraProgram.Kernel.Errors;
using CameraProgram.Kernel.Paging;
using CameraProgram.Kernel.Time;
using CameraProgram.Kernel.Users;
using CameraProgram.Querying;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.Funding;

/// <summary>Public lists of contributions: prepared, looked through, posted, taken down.</summary>
public sealed class DisclosureAppService(
    ICameraProgramDb db, FundingScope scope, DisclosureReader reader, FundPoster poster, FundNames names, DeadlineRegister register, ICurrentUser user, TimeProvider clock)
{
    private static readonly SortMap<Disclosure> Sorts = new SortMap<Disclosure>("-from")
        .Add("from", d => d.From)
        .Add("to", d => d.To)
        .Add("title", d => d.Title)
        .Add("posted", d => d.PostedDay)
        .Add("created", d => d.CreationTime);

    private Expression<Func<Disclosure, DisclosureListItemDto>> ToItem => d => new DisclosureListItemDto(
        d.Id, d.Version, db.Campaigns.Where(c => c.Id == d.CampaignId).Select(c => new NamedDto(c.Id, c.Title)).First(), d.Ledger,
        db.Hamlets.Where(h => h.Id == d.HamletId).Select(h => new NamedDto(h.Id, h.Name)).FirstOrDefault(), d.Title, d.From, d.To, d.Status, d.PostedDay, d.TakenDownDay);

    public Task<PagedResult<DisclosureListItemDto>> ListAsync(DisclosureListInput input, CancellationToken cancellationToken) =>
        Sorts.Apply(
            Visible.AsNoTracking()
                .WhereIf(input.CampaignId is not null, d => d.CampaignId == input.CampaignId)
                .WhereIf(input.Ledger is not null, d => d.Ledger == input.Ledger)
                .WhereIf(input.HamletId is not null, d => d.HamletId == input.HamletId)
                .WhereIf(input.Status is not null, d => d.Status == input.Status)
                .WhereMatches(input.Filter),
            input.Sort).Select(ToItem).ToPageAsync(input, cancellationToken);

    public async Task<DisclosureDto> GetAsync(Guid id, CancellationToken cancellationToken)
    {
        var disclosure = await Visible.AsNoTracking().Include(d => d.Expenses).Include(d => d.Postings).GetAsync(id, cancellationToken);
        return new DisclosureDto(
            id, disclosure.Version, await names.CampaignAsync(disclosure.CampaignId, cancellationToken), disclosure.Ledger,
            await names.HamletAsync(disclosure.HamletId, cancellationToken), disclosure.Title, disclosure.From, disclosure.To, disclosure.OpinionsTo, disclosure.Status,
            await SummaryAsync(disclosure, cancellationToken), await DisclosureMapping.PostingsOfAsync(disclosure, register, clock.Today(), cancellationToken), disclosure.PostedDay, disclosure.PostedByName,
            disclosure.PostedForName, disclosure.TakenDownDay, disclosure.TakenDownReason);
    }

    /// <summary>The rows as posted; of a draft as they would be posted now.</summary>
    public async Task<PagedResult<DisclosureRowDto>> RowsAsync(Guid id, DisclosureRowListInput input, CancellationToken cancellationToken)
    {
        var disclosure = await Visible.AsNoTracking().GetAsync(id, cancellationToken);
        if (disclosure.Status != DisclosureStatus.Draft)
        {
            return await db.Disclosures.RowsOf(id).ToPageAsync(input, cancellationToken);
        }

        var rows = await DraftRowsAsync(disclosure, cancellationToken);
        return new PagedResult<DisclosureRowDto>([.. rows.Skip(input.Skip()).Take(input.PageSize)], rows.Count);
    }

    public async Task<DisclosureDto> CreateAsync(CreateDisclosureInput input, CancellationToken cancellationToken)
    {
        var campaign = await scope.Campaigns.AsNoTracking().GetAsync(input.CampaignId!.Value, cancellationToken);
        var disclosure = new Disclosure(Guid.CreateVersion7(), campaign, input.From!.Value, input.To!.Value, input.Title, input.OpinionsTo, clock.Today());
        db.Disclosures.Add(disclosure);
        await db.SaveChangesAsync(cancellationToken);
        return await GetAsync(disclosure.Id, cancellationToken);
    }

    public async Task<DisclosureDto> UpdateAsync(Guid id, SaveDisclosureInput input, ExpectedVersion version, CancellationToken cancellationToken)
    {
        var disclosure = await ToChangeAsync(id, version, cancellationToken);
        disclosure.Change(input.From!.Value, input.To!.Value, input.Title, input.OpinionsTo, clock.Today());
        await db.SaveChangesAsync(cancellationToken);
        return await GetAsync(id, cancellationToken);
    }

    /// <exception cref="BusinessException"><c>Funding:DisclosurePosted</c>: what people could read stays.</exception>
    public async Task DeleteAsync(Guid id, ExpectedVersion version, CancellationToken cancellationToken)
    {
        var disclosure = await ToChangeAsync(id, version, cancellationToken);
        disclosure.EnsureDraft();
        db.Disclosures.Remove(disclosure);
        await db.SaveChangesAsync(cancellationToken);
    }

    /// <summary>Writes the copy that people read from now on.</summary>
    public Task<DisclosureDto> PostAsync(Guid id, DisclosurePostingsInput input, ExpectedVersion version, CancellationToken cancellationToken) => db.InTransactionAsync(async ct =>
    {
        var disclosure = await ToChangeAsync(id, version, ct);
        await poster.HoldAsync(disclosure.CampaignId, ct);
        var content = await reader.ReadAsync(disclosure, ct);
        disclosure.Post(content, DisclosureMapping.DraftsOf(input), user.Actor(), clock.UtcInstant());
        await db.SaveChangesAsync(ct);
        return await GetAsync(id, ct);
    }, cancellationToken);

    /// <summary>Says anew where and how long it hangs.</summary>
    public async Task<DisclosureDto> ReplanAsync(Guid id, DisclosurePostingsInput input, ExpectedVersion version, CancellationToken cancellationToken)
    {
        var disclosure = await ToChangeAsync(id, version, cancellationToken);
        disclosure.Replan(DisclosureMapping.DraftsOf(input));
        await db.SaveChangesAsync(cancellationToken);
        return await GetAsync(id, cancellationToken);
    }

    public async Task<DisclosureDto> TakeDownAsync(Guid id, ReasonInput input, ExpectedVersion version, CancellationToken cancellationToken)
    {
        (await ToChangeAsync(id, version, cancellationToken)).TakeDown(input.Reason, clock.Today());
        await db.SaveChangesAsync(cancellationToken);
        return await GetAsync(id, cancellationToken);
    }

    private IQueryable<Disclosure> Visible => scope.Visible(db.Disclosures);

    private async Task<Disclosure> ToChangeAsync(Guid id, ExpectedVersion version, CancellationToken cancellationToken)
    {
        var disclosure = await Visible.Include(d => d.Postings).GetAsync(id, cancellationToken);
        disclosure.EnsureVersion(version);
        return disclosure;
    }

    private async Task<DisclosureSummaryDto> SummaryAsync(Disclosure disclosure, CancellationToken cancellationToken)
    {
        if (disclosure.Status != DisclosureStatus.Draft)
        {
            return DisclosureMapping.SummaryOf(disclosure, await db.Disclosures.RowsOf(disclosure.Id).CountAsync(cancellationToken));
        }

        var content = await reader.ReadAsync(disclosure, cancellationToken);
        return new DisclosureSummaryDto(
            content.Opening, content.Money, content.Goods, [.. content.Expenses.Select(e => new DisclosureExpenseDto(e.Purpose, e.Amount))], content.Closing, content.Rows.Count);
    }

    private async Task<List<DisclosureRowDto>> DraftRowsAsync(Disclosure disclosure, CancellationToken cancellationToken)
    {
        var content = await reader.ReadAsync(disclosure, cancellationToken);
        return
        [
            .. content.Rows.Select((r, order) => new DisclosureRowDto(
                order, PublicText.OrNull(r.Name), PublicText.OrNull(r.Address), r.Form, r.Amount, PublicText.OrNull(r.Goods), r.Day, r.Number)),
        ];
    }
}
