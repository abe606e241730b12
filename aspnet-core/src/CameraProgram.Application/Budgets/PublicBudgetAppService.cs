using CameraProgram.Disclosures;
using CameraProgram.Kernel.Errors;
using CameraProgram.Kernel.MultiTenancy;
using CameraProgram.Kernel.Time;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.Budgets;

/// <summary>What a commune has put on the public page of its budget, for everybody: as it was when it was posted, while it is up.</summary>
public sealed class PublicBudgetAppService(ICameraProgramDb db, ICurrentTenant tenant, TimeProvider clock)
{
    private const int MaxItems = 200;

    /// <summary>The newest first.</summary>
    /// <exception cref="EntityNotFoundException">No commune has that code.</exception>
    public async Task<IReadOnlyList<PublicBudgetDisclosureItemDto>> ListAsync(string communeCode, CancellationToken cancellationToken)
    {
        using var _ = tenant.Change(await CommuneAsync(communeCode, cancellationToken));
        var up = await Up().OrderByDescending(d => d.AsOf).ThenBy(d => d.Id).Take(MaxItems).ToListAsync(cancellationToken);
        return up.ConvertAll(d => new PublicBudgetDisclosureItemDto(d.Id, d.Kind, d.Year, d.Quarter, d.Title, OnSite(d).From, OnSite(d).To));
    }

    /// <exception cref="EntityNotFoundException">It is not up, or another commune's.</exception>
    public async Task<PublicBudgetDisclosureDto> GetAsync(string communeCode, Guid id, CancellationToken cancellationToken)
    {
        var communeId = await CommuneAsync(communeCode, cancellationToken);
        using var _ = tenant.Change(communeId);
        var d = await Up().SingleOrDefaultAsync(x => x.Id == id, cancellationToken) ?? throw new EntityNotFoundException(nameof(BudgetDisclosure), id);
        var lines = await db.BudgetDisclosures.AsNoTracking().Where(x => x.Id == id).SelectMany(x => x.Lines).OrderBy(l => l.Ordinal).ToListAsync(cancellationToken);
        var commune = await db.Communes.AsNoTracking().Where(c => c.Id == communeId).Select(c => new { c.FullName, c.ProgrammeName }).SingleAsync(cancellationToken);
        return new PublicBudgetDisclosureDto(
            d.Id, commune.FullName, commune.ProgrammeName, d.Kind, d.Year, d.Quarter, d.Title, d.Decision, d.AsOf, d.OpinionPlace, [.. lines.Select(BudgetDisclosureAppService.ToDto)],
            lines.Sum(l => l.Approved), lines.Sum(l => l.Allocated), lines.Sum(l => l.Paid),
            BudgetDisclosureAppService.SumOf(lines, l => l.CarriedOver), BudgetDisclosureAppService.SumOf(lines, l => l.Cancelled), OnSite(d).From, OnSite(d).To);
    }

    private IQueryable<BudgetDisclosure> Up()
    {
        var today = clock.Today();
        return db.BudgetDisclosures.AsNoTracking().Include(d => d.Postings)
            .Where(d => d.Postings.Any(p => p.Channel == PostingChannel.PublicPage && p.From <= today && (p.To == null || p.To >= today)));
    }

    private static BudgetPosting OnSite(BudgetDisclosure disclosure) => disclosure.Postings.Last(p => p.Channel == PostingChannel.PublicPage);

    private async Task<Guid> CommuneAsync(string code, CancellationToken cancellationToken) =>
        await db.Communes.AsNoTracking().Where(c => c.Code == code).Select(c => (Guid?)c.Id).SingleOrDefaultAsync(cancellationToken)
            ?? throw new EntityNotFoundException("Commune", code);
}
