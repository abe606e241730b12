using CameraProgram.Communes;
using CameraProgram.Documents;
using CameraProgram.Kernel.Entities;
using CameraProgram.Kernel.Errors;
using CameraProgram.Kernel.MultiTenancy;
using CameraProgram.Kernel.Time;
using CameraProgram.Querying;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.Commitments;

/// <summary>The versions of what people commit themselves to.</summary>
public sealed class CommitmentTermsAppService(ICameraProgramDb db, ICurrentTenant tenant, TimeProvider clock)
{
    private const int MaxVersions = 200;

    /// <summary>The newest first.</summary>
    public async Task<IReadOnlyList<CommitmentTermsListItemDto>> ListAsync(CancellationToken cancellationToken)
    {
        var today = clock.Today();
        var found = await db.CommitmentTerms.AsNoTracking().OrderByDescending(t => t.Number).Take(MaxVersions)
            .Select(t => new { Terms = t, Count = db.Commitments.Count(c => c.TermsId == t.Id && c.Status != CommitmentStatus.Draft) })
            .ToListAsync(cancellationToken);
        return found.ConvertAll(x => new CommitmentTermsListItemDto(
            x.Terms.Id, x.Terms.Version, x.Terms.Number, x.Terms.Title, x.Terms.StateOn(today), x.Terms.From, x.Terms.ReplacedFrom, x.Count));
    }

    public async Task<CommitmentTermsDto> GetAsync(Guid id, CancellationToken cancellationToken) =>
        ToDto(await db.CommitmentTerms.AsNoTracking().Include(t => t.Clauses.OrderBy(c => c.Order)).GetAsync(id, cancellationToken), clock.Today());

    /// <summary>The clauses that hold today.</summary>
    /// <exception cref="BusinessException"><c>Commitments:NoTermsInForce</c>.</exception>
    public async Task<CommitmentTermsDto> InForceAsync(CancellationToken cancellationToken) =>
        ToDto(await db.CommitmentTerms.AsNoTracking().RequiredOnAsync(clock.Today(), cancellationToken), clock.Today());

    public async Task<CommitmentTermsDto> CreateAsync(SaveCommitmentTermsInput input, CancellationToken cancellationToken)
    {
        var terms = new CommitmentTerms(Guid.CreateVersion7(), await NextNumberAsync(cancellationToken), TextOf(input));
        db.CommitmentTerms.Add(terms);
        await db.SaveChangesAsync(cancellationToken);
        return await GetAsync(terms.Id, cancellationToken);
    }

    /// <summary>The first version, in force from today, for a commune that has none.</summary>
    /// <exception cref="BusinessException"><c>CommitmentTerms:TemplateNotNeeded</c>.</exception>
    public async Task<CommitmentTermsDto> UseTemplateAsync(CancellationToken cancellationToken)
    {
        if (await db.CommitmentTerms.AnyAsync(cancellationToken))
        {
            throw new BusinessException(CameraProgramErrorCodes.CommitmentTerms.TemplateNotNeeded);
        }

        var commune = await db.Communes.AsNoTracking().GetAsync(tenant.Id ?? throw new BusinessException(KernelErrorCodes.NoTenant), cancellationToken);
        var terms = First(commune, clock.Today());
        db.CommitmentTerms.Add(terms);
        await db.SaveChangesAsync(cancellationToken);
        return await GetAsync(terms.Id, cancellationToken);
    }

    public async Task<CommitmentTermsDto> UpdateAsync(Guid id, SaveCommitmentTermsInput input, ExpectedVersion version, CancellationToken cancellationToken)
    {
        var terms = await LoadAsync(id, version, cancellationToken);
        terms.Edit(TextOf(input));
        await db.SaveChangesAsync(cancellationToken);
        return await GetAsync(id, cancellationToken);
    }

    public async Task DeleteAsync(Guid id, ExpectedVersion version, CancellationToken cancellationToken)
    {
        var terms = await LoadAsync(id, version, cancellationToken);
        terms.EnsureDraft();
        db.CommitmentTerms.Remove(terms);
        await db.SaveChangesAsync(cancellationToken);
    }

    /// <summary>Lets the version hold from a day on; the one before ends with the day before.</summary>
    /// <exception cref="BusinessException"><c>CommitmentTerms:NotDraft</c>, <c>CommitmentTerms:BeginsTooEarly</c>.</exception>
    public async Task<CommitmentTermsDto> PutInForceAsync(Guid id, PutTermsInForceInput input, ExpectedVersion version, CancellationToken cancellationToken)
    {
        var terms = await LoadAsync(id, version, cancellationToken);
        var before = await db.CommitmentTerms.Where(t => t.From != null && t.ReplacedFrom == null)
            .OrderByDescending(t => t.From).ThenByDescending(t => t.Number).FirstOrDefaultAsync(cancellationToken);
        terms.PutInForce(input.From ?? clock.Today(), before, clock.Today());
        await db.SaveChangesAsync(cancellationToken);
        return await GetAsync(id, cancellationToken);
    }

    /// <summary>The version every commune begins with.</summary>
    internal static CommitmentTerms First(Commune commune, DateOnly day)
    {
        var terms = new CommitmentTerms(Guid.CreateVersion7(), 1, FirstTerms.Of(commune.ProgrammeName, InText.Kind(commune)));
        terms.PutInForce(day, before: null, day);
        return terms;
    }

    internal static CommitmentTermsDto ToDto(CommitmentTerms terms, DateOnly today) => new(
        terms.Id, terms.Version, terms.Number, terms.StateOn(today), terms.Title, terms.Introduction,
        [.. terms.Clauses.OrderBy(c => c.Order).Select(c => new CommitmentClauseDto(c.Text, c.Source))],
        terms.ContactConsentText, terms.ContactConsentBasis, terms.ContactConsentBasisStatus, terms.TermMonths, terms.From, terms.ReplacedFrom);

    private async Task<CommitmentTerms> LoadAsync(Guid id, ExpectedVersion version, CancellationToken cancellationToken)
    {
        var terms = await db.CommitmentTerms.Include(t => t.Clauses.OrderBy(c => c.Order)).GetAsync(id, cancellationToken);
        terms.EnsureVersion(version);
        return terms;
    }

    private async Task<int> NextNumberAsync(CancellationToken cancellationToken) =>
        (await db.CommitmentTerms.MaxAsync(t => (int?)t.Number, cancellationToken) ?? 0) + 1;

    private static CommitmentTermsText TextOf(SaveCommitmentTermsInput input) => new(
        input.Title, input.Introduction, [.. input.Clauses.Select(c => new ClauseText(c.Text, c.Source))],
        input.ContactConsentText, input.ContactConsentBasis, input.ContactConsentBasisStatus, input.TermMonths);
}
