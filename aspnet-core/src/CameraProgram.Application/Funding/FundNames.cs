using CameraProgram.Budgets;
using CameraProgram.Identity;
using CameraProgram.Kernel.MultiTenancy;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.Funding;

/// <summary>The names around a paper of a fund, and its amount in words.</summary>
public sealed class FundNames(ICameraProgramDb db, ICurrentTenant tenant)
{
    public Task<NamedDto> CampaignAsync(Guid id, CancellationToken cancellationToken) =>
        db.Campaigns.Where(c => c.Id == id).Select(c => new NamedDto(c.Id, c.Title)).SingleAsync(cancellationToken);

    public async Task<NamedDto?> HamletAsync(Guid? id, CancellationToken cancellationToken) => id is null
        ? null
        : await db.Hamlets.Where(h => h.Id == id).Select(h => new NamedDto(h.Id, h.Name)).SingleOrDefaultAsync(cancellationToken);

    public async Task<GiverDto> GiverAsync(Contribution contribution, CancellationToken cancellationToken) => new(
        contribution.PartyId, contribution.GiverKind, contribution.GiverName, contribution.GiverAddress,
        await HamletAsync(contribution.GiverHamletId, cancellationToken), contribution.AnonymousInPublic);

    public async Task<string> InWordsAsync(long amount, CancellationToken cancellationToken) =>
        AmountWords.Of(amount, await db.Communes.Where(c => c.Id == tenant.Id).Select(c => c.AmountWording).SingleAsync(cancellationToken));
}
