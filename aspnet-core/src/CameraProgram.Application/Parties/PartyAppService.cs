using CameraProgram.Audit;
using CameraProgram.Cameras;
using CameraProgram.Identity;
using CameraProgram.Kernel.Entities;
using CameraProgram.Kernel.Errors;
using CameraProgram.Kernel.Paging;
using CameraProgram.Kernel.Text;
using CameraProgram.Querying;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.Parties;

/// <summary>Households, agencies, schools… that take part. Telephone and identity numbers leave it masked.</summary>
public sealed class PartyAppService(ICameraProgramDb db, RegisterScope scope, AccessLog accesses)
{
    private const int MaxSimilar = 5;
    private const int MaxNamesakes = 100;
    private const string SoftDeleteFilter = "SoftDelete";

    public async Task<PagedResult<PartyListItemDto>> ListAsync(PartyListInput input, CancellationToken cancellationToken)
    {
        var page = await UnmaskedAsync(input, cancellationToken);
        return new PagedResult<PartyListItemDto>([.. page.Items.Select(Masked)], page.Total);
    }

    /// <summary>Of a party that was entered twice: the one that stayed.</summary>
    public async Task<PartyDto> GetAsync(Guid id, CancellationToken cancellationToken)
    {
        id = await MergedIntoAsync(id, cancellationToken) ?? id;
        var party = await scope.Parties.AsNoTracking().GetAsync(id, cancellationToken);
        var hamlet = await db.Hamlets.Where(h => h.Id == party.HamletId).Select(h => new NamedDto(h.Id, h.Name)).SingleOrDefaultAsync(cancellationToken);
        var account = await db.Users.Where(u => u.Id == party.UserId).Select(u => new NamedDto(u.Id, u.FullName)).SingleOrDefaultAsync(cancellationToken);
        var owned = db.Cameras.AsNoTracking().Where(c => c.PartyId == id);
        var cameras = await owned.OrderBy(c => c.Status == CameraStatus.Retired).ThenByName().ThenBy(c => c.Id).Take(PartyDto.MaxCameras)
            .Select(c => new PartyCameraDto(c.Id, c.Name, c.Status, c.LensCount, c.ImageCheck)).ToListAsync(cancellationToken);
        var count = cameras.Count < PartyDto.MaxCameras ? cameras.Count : await owned.CountAsync(cancellationToken);
        return new PartyDto(
            party.Id, party.Version, party.Kind, party.FullName, party.Representative, hamlet, party.Address,
            PhoneNumber.Masked(party.Phone), PhoneNumber.Mask(party.IdNumber, 3, 2), account, count, cameras, party.CreationTime);
    }

    /// <summary>Telephone and identity number; who asked is noted.</summary>
    public async Task<PartyContactDto> ShowContactAsync(Guid id, CancellationToken cancellationToken)
    {
        var party = await scope.Parties.AsNoTracking().GetAsync(id, cancellationToken);
        accesses.Note(AccessKind.ContactShown, party.Id, party.FullName);
        await db.SaveChangesAsync(cancellationToken);
        return new PartyContactDto(party.Phone, party.IdNumber);
    }

    /// <summary>Parties that may be the same: the same telephone number anywhere, or the same name in the same hamlet.</summary>
    public async Task<IReadOnlyList<SimilarPartyDto>> SimilarAsync(SimilarPartiesInput input, CancellationToken cancellationToken)
    {
        var phone = PhoneNumber.Of(input.Phone);
        var alike = await LikeAsync(input.FullName, phone, input.HamletId, exceptId: null, cancellationToken);
        return [.. alike.Select(p => new SimilarPartyDto(Masked(p), p.MaskedPhone is not null && p.MaskedPhone == phone ? PartyLikeness.SamePhone : PartyLikeness.SameName))];
    }

    public async Task<PartyDto> CreateAsync(SavePartyInput input, CancellationToken cancellationToken)
    {
        await scope.EnsureHamletAsync(input.HamletId, CameraProgramErrorCodes.Parties.UnknownHamlet, cancellationToken);
        var party = new Party(Guid.CreateVersion7(), input.Kind!.Value, input.FullName);
        Write(party, input);
        if (!input.IsAnother)
        {
            await EnsureUnknownAsync(party, cancellationToken);
        }

        db.Parties.Add(party);
        await db.SaveChangesAsync(cancellationToken);
        return await GetAsync(party.Id, cancellationToken);
    }

    public async Task<PartyDto> UpdateAsync(Guid id, SavePartyInput input, ExpectedVersion version, CancellationToken cancellationToken)
    {
        var party = await scope.Parties.GetAsync(id, cancellationToken);
        party.EnsureVersion(version);
        await scope.EnsureHamletAsync(input.HamletId, CameraProgramErrorCodes.Parties.UnknownHamlet, cancellationToken);
        Write(party, input);
        await db.SaveChangesAsync(cancellationToken);
        return await GetAsync(id, cancellationToken);
    }

    /// <summary>The party was entered twice: cameras, sites and findings of this one go to the other, which stays.</summary>
    public async Task<PartyDto> MergeAsync(Guid id, MergePartyInput input, ExpectedVersion version, CancellationToken cancellationToken)
    {
        var party = await scope.Parties.GetAsync(id, cancellationToken);
        party.EnsureVersion(version);
        var other = await scope.Parties.GetAsync(input.IntoId!.Value, cancellationToken);
        party.MergeInto(other);
        db.Parties.Remove(party);
        await db.SaveChangesAsync(cancellationToken);
        return await GetAsync(other.Id, cancellationToken);
    }

    /// <summary>Lets the holder of an account see this party's cameras as its own.</summary>
    public async Task<PartyDto> OpenToAsync(Guid id, PartyAccountInput input, ExpectedVersion version, CancellationToken cancellationToken)
    {
        var party = await scope.Parties.GetAsync(id, cancellationToken);
        party.EnsureVersion(version);
        if (input.UserId is { } userId)
        {
            if (!await db.Users.AnyAsync(u => u.Id == userId && u.IsActive, cancellationToken))
            {
                throw new InputException(nameof(userId), CameraProgramErrorCodes.Parties.UnknownAccount);
            }

            if (await db.Parties.Where(p => p.UserId == userId && p.Id != id).OrderByName().Select(p => p.FullName).FirstOrDefaultAsync(cancellationToken) is { } taken)
            {
                throw new BusinessException(CameraProgramErrorCodes.Parties.AccountTaken).WithData("name", taken);
            }
        }

        party.OpenTo(input.UserId);
        await db.SaveChangesAsync(cancellationToken);
        return await GetAsync(id, cancellationToken);
    }

    /// <summary>For the export, which masks or notes the access itself.</summary>
    internal Task<PagedResult<PartyListItemDto>> UnmaskedAsync(PartyListInput input, CancellationToken cancellationToken) =>
        PartyQueries.Sorts.ToPageAsync(scope.Parties.AsNoTracking().WhereInput(input, db), PartyQueries.ToItem(db), input, cancellationToken);

    internal static PartyListItemDto Masked(PartyListItemDto item) => item with { MaskedPhone = PhoneNumber.Masked(item.MaskedPhone) };

    /// <summary>Where a party went; the one that stayed may have been a double itself.</summary>
    private async Task<Guid?> MergedIntoAsync(Guid id, CancellationToken cancellationToken)
    {
        Guid? kept = null;
        while (await db.Parties.IgnoreQueryFilters([SoftDeleteFilter]).Where(p => p.Id == (kept ?? id)).Select(p => p.MergedIntoId).SingleOrDefaultAsync(cancellationToken) is { } next)
        {
            kept = next;
        }

        return kept;
    }

    private static void Write(Party party, SavePartyInput input)
    {
        party.Name(input.Kind!.Value, input.FullName, input.Representative);
        party.LiveAt(input.HamletId, input.Address);
        if (input.Contact is { } contact)
        {
            party.ReachAt(contact.Phone, contact.IdNumber);
        }
    }

    private async Task EnsureUnknownAsync(Party party, CancellationToken cancellationToken)
    {
        if ((await LikeAsync(party.FullName, party.Phone, party.HamletId, party.Id, cancellationToken)).FirstOrDefault() is { } like)
        {
            throw new BusinessException(CameraProgramErrorCodes.Parties.ProbablyThere).WithData("id", like.Id).WithData("name", like.FullName)
                .WithData("hamlet", like.Hamlet?.Name);
        }
    }

    private async Task<List<PartyListItemDto>> LikeAsync(string? name, string? phone, Guid? hamletId, Guid? exceptId, CancellationToken cancellationToken)
    {
        var others = scope.Parties.AsNoTracking().Where(p => p.Id != exceptId);
        var called = phone is null
            ? []
            : await others.Where(p => p.Phone == phone).OrderByName().ThenBy(p => p.Id).Take(MaxSimilar).Select(PartyQueries.ToItem(db)).ToListAsync(cancellationToken);
        var plain = SearchText.Normalize(name);
        if (plain.Length == 0)
        {
            return called;
        }

        // The words are looked for without accents, as everywhere; whose whole name they are is seen here.
        var namesakes = await others.Where(p => p.HamletId == hamletId).WhereMatches(name)
            .OrderByName().ThenBy(p => p.Id).Take(MaxNamesakes).Select(PartyQueries.ToItem(db)).ToListAsync(cancellationToken);
        return [.. called.Concat(namesakes.Where(p => SearchText.Normalize(p.FullName) == plain)).DistinctBy(p => p.Id).Take(MaxSimilar)];
    }
}
