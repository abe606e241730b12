using CameraProgram.Communes;
using CameraProgram.Disclosures;
using CameraProgram.Hamlets;
using CameraProgram.Kernel.Errors;
using CameraProgram.Kernel.MultiTenancy;
using CameraProgram.Kernel.Paging;
using CameraProgram.Kernel.Time;
using CameraProgram.Querying;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.Funding;

/// <summary>What anybody may read without an account: disclosures that hang on the public page today.</summary>
public sealed class PublicDisclosureAppService(ICameraProgramDb db, ICurrentTenant tenant, TimeProvider clock)
{
    /// <param name="code">The commune's official code.</param>
    public async Task<PublicDisclosuresDto> ListAsync(string code, CancellationToken cancellationToken)
    {
        var commune = await CommuneAsync(code, cancellationToken);
        using var _ = tenant.Change(commune.Id);
        var hanging = await Hanging().OrderByDescending(d => d.PostedDay).ThenByDescending(d => d.Id).Take(FundingConsts.MaxPublic)
            .Select(d => new { d.Id, d.Title, d.Ledger, d.HamletId, d.From, d.To, d.PostedDay }).ToListAsync(cancellationToken);
        var hamlets = await HamletsAsync(hanging.Select(d => d.HamletId), cancellationToken);
        return new PublicDisclosuresDto(
            commune.FullName, Province.Find(commune.ProvinceCode)!.FullName, commune.ProgrammeName,
            hanging.ConvertAll(d => new PublicDisclosureItemDto(d.Id, d.Title, d.Ledger, NameOf(hamlets, d.HamletId), d.From, d.To, d.PostedDay!.Value)));
    }

    public async Task<PublicDisclosureDto> GetAsync(string code, Guid id, CancellationToken cancellationToken)
    {
        var commune = await CommuneAsync(code, cancellationToken);
        using var _ = tenant.Change(commune.Id);
        var disclosure = await Hanging().Include(d => d.Expenses).Include(d => d.Postings).GetAsync(id, cancellationToken);
        var hamlets = await HamletsAsync([disclosure.HamletId], cancellationToken);
        return new PublicDisclosureDto(
            id, commune.FullName, commune.ProgrammeName, disclosure.Title, disclosure.Ledger, NameOf(hamlets, disclosure.HamletId), disclosure.From, disclosure.To,
            disclosure.OpinionsTo, DisclosureMapping.SummaryOf(disclosure, await db.Disclosures.RowsOf(id).CountAsync(cancellationToken)),
            DisclosureMapping.PostingsOf(disclosure), disclosure.PostedDay!.Value);
    }

    public async Task<PagedResult<DisclosureRowDto>> RowsAsync(string code, Guid id, DisclosureRowListInput input, CancellationToken cancellationToken)
    {
        var commune = await CommuneAsync(code, cancellationToken);
        using var _ = tenant.Change(commune.Id);
        return await Hanging().AnyAsync(d => d.Id == id, cancellationToken)
            ? await db.Disclosures.RowsOf(id).ToPageAsync(input, cancellationToken)
            : throw new EntityNotFoundException(nameof(Disclosure), id);
    }

    private async Task<Commune> CommuneAsync(string code, CancellationToken cancellationToken) =>
        await db.Communes.AsNoTracking().SingleOrDefaultAsync(c => c.Code == code, cancellationToken) ?? throw new EntityNotFoundException(nameof(Commune), code);

    private IQueryable<Disclosure> Hanging()
    {
        var today = clock.Today();
        return db.Disclosures.AsNoTracking().Where(d => d.Status == DisclosureStatus.Posted
            && d.Postings.Any(p => p.Channel == PostingChannel.PublicPage && p.From <= today && (p.To == null || p.To >= today)));
    }

    private Task<Dictionary<Guid, Hamlet>> HamletsAsync(IEnumerable<Guid?> ids, CancellationToken cancellationToken)
    {
        var wanted = ids.OfType<Guid>().Distinct().ToList();
        return db.Hamlets.AsNoTracking().Where(h => wanted.Contains(h.Id)).ToDictionaryAsync(h => h.Id, cancellationToken);
    }

    private static string? NameOf(Dictionary<Guid, Hamlet> hamlets, Guid? id) => id is { } hamletId ? hamlets.GetValueOrDefault(hamletId)?.FullName : null;
}
