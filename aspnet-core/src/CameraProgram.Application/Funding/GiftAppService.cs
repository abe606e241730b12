using System.Linq.Expressions;
using CameraProgram.Budgets;
using CameraProgram.Identity;
using CameraProgram.Kernel.Entities;
using CameraProgram.Kernel.Errors;
using CameraProgram.Kernel.Paging;
using CameraProgram.Kernel.Time;
using CameraProgram.Kernel.Users;
using CameraProgram.Parties;
using CameraProgram.Querying;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.Funding;

/// <summary>Gifts in kind: offered, corrected, taken over by a committee, voided.</summary>
public sealed class GiftAppService(
    ICameraProgramDb db, FundingScope scope, FundPoster poster, GiverReader givers, FundNames names, FundingFileKeeper files, ICurrentUser user, TimeProvider clock)
{
    private static readonly SortMap<Gift> Sorts = new SortMap<Gift>("-day")
        .Add("day", g => g.Day)
        .Add("value", g => g.Amount)
        .Add("what", g => g.What)
        .Add("created", g => g.CreationTime);

    public async Task<PagedResult<GiftListItemDto>> ListAsync(GiftListInput input, CancellationToken cancellationToken)
    {
        var page = await Sorts.Apply(Narrowed(input), input.Sort).Select(ToRow).ToPageAsync(input, cancellationToken);
        return new PagedResult<GiftListItemDto>([.. page.Items.Select(row => row.ToDto())], page.Total);
    }

    public async Task<GiftDto> GetAsync(Guid id, CancellationToken cancellationToken)
    {
        var gift = await Visible.AsNoTracking().GetAsync(id, cancellationToken);
        var decision = await db.Campaigns.Where(c => c.Id == gift.CampaignId).Select(c => new { c.DecisionNumber, c.DecisionDay }).SingleAsync(cancellationToken);
        return new GiftDto(
            gift.Id, gift.Version, await names.CampaignAsync(gift.CampaignId, cancellationToken), gift.Ledger, await names.HamletAsync(gift.HamletId, cancellationToken),
            gift.Day, await names.GiverAsync(gift, cancellationToken), gift.Kind, gift.What, gift.Quantity.Value, gift.Unit, gift.Amount,
            await names.InWordsAsync(gift.Amount, cancellationToken), gift.Basis, gift.BasisText, gift.Condition, gift.Status, gift.AcceptedDay, gift.Committee,
            decision.DecisionNumber, decision.DecisionDay, gift.State, FundDocumentQueries.VoidOf(gift), await files.OfAsync(id, cancellationToken),
            gift.RecordedByName, gift.RecordedForName, gift.CreationTime);
    }

    public async Task<GiftDto> CreateAsync(CreateGiftInput input, CancellationToken cancellationToken)
    {
        var campaign = await scope.Campaigns.AsNoTracking().GetAsync(input.CampaignId!.Value, cancellationToken);
        scope.EnsureMayCollect(campaign.Ledger);
        var giver = await givers.ReadAsync(input.Giver, cancellationToken);
        var gift = new Gift(Guid.CreateVersion7(), campaign, input.Day!.Value, clock.Today(), giver, ContentOf(input), user.Actor());
        db.Gifts.Add(gift);
        await files.AttachAsync(campaign.Id, gift.Id, input.FileIds, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        return await GetAsync(gift.Id, cancellationToken);
    }

    /// <exception cref="BusinessException"><c>Funding:GiftAccepted</c>, <c>Funding:AlreadyVoided</c>.</exception>
    public async Task<GiftDto> UpdateAsync(Guid id, SaveGiftInput input, ExpectedVersion version, CancellationToken cancellationToken)
    {
        var gift = await ToCollectAsync(id, version, cancellationToken);
        gift.Correct(ContentOf(input));
        await db.SaveChangesAsync(cancellationToken);
        return await GetAsync(id, cancellationToken);
    }

    /// <summary>The committee takes it over at the value it found; from then on the book has it.</summary>
    public Task<GiftDto> AcceptAsync(Guid id, AcceptGiftInput input, ExpectedVersion version, CancellationToken cancellationToken) => db.InTransactionAsync(async ct =>
    {
        var gift = await ToCollectAsync(id, version, ct);
        gift.Accept(input.Day!.Value, clock.Today(), input.Committee, ContentOf(input));
        var kept = await files.OfAsync(id, ct);
        await files.AttachAsync(gift.CampaignId, id, [.. kept.Select(f => f.Id), .. input.FileIds], ct);
        await poster.PostAsync(gift, ct);
        await db.SaveChangesAsync(ct);
        return await GetAsync(id, ct);
    }, cancellationToken);

    public Task<GiftDto> VoidAsync(Guid id, ReasonInput input, ExpectedVersion version, CancellationToken cancellationToken) => db.InTransactionAsync(async ct =>
    {
        var gift = await Visible.GetAsync(id, ct);
        gift.EnsureVersion(version);
        await poster.VoidAsync(gift, input.Reason, ct);
        await db.SaveChangesAsync(ct);
        return await GetAsync(id, ct);
    }, cancellationToken);

    /// <summary>The rows of a list, for its pages, its export and its papers.</summary>
    internal IQueryable<Gift> Narrowed(GiftListInput input) => Visible.AsNoTracking().WhereInput(input)
        .WhereIf(input.Kind is not null, g => g.Kind == input.Kind)
        .WhereIf(input.Status == GiftStatus.Offered, g => g.AcceptedDay == null)
        .WhereIf(input.Status == GiftStatus.Accepted, g => g.AcceptedDay != null)
        .WhereIf(input.GiverKind is not null, g => g.GiverKind == input.GiverKind)
        .WhereIf(input.GiverHamletId is not null, g => g.GiverHamletId == input.GiverHamletId);

    private IQueryable<Gift> Visible => scope.Visible(db.Gifts);

    private async Task<Gift> ToCollectAsync(Guid id, ExpectedVersion version, CancellationToken cancellationToken)
    {
        var gift = await Visible.GetAsync(id, cancellationToken);
        scope.EnsureMayCollect(gift.Ledger);
        gift.EnsureVersion(version);
        return gift;
    }

    private static GiftContent ContentOf(SaveGiftInput input) =>
        new(input.Kind!.Value, input.What, input.Quantity, input.Unit, input.Value, input.Basis!.Value, input.BasisText, input.Condition);

    private Expression<Func<Gift, Row>> ToRow => g => new Row(
        g.Id, g.Version, db.Campaigns.Where(c => c.Id == g.CampaignId).Select(c => new NamedDto(c.Id, c.Title)).First(), g.Ledger, g.Day,
        g.PartyId, g.GiverKind, g.GiverName, g.GiverAddress,
        db.Hamlets.Where(h => h.Id == g.GiverHamletId).Select(h => new NamedDto(h.Id, h.Name)).FirstOrDefault(), g.AnonymousInPublic,
        g.Kind, g.What, g.QuantityThousandths, g.Unit, g.Amount, g.AcceptedDay, g.VoidedDay != null);

    private sealed record Row(
        Guid Id, long Version, NamedDto Campaign, FundLedger Ledger, DateOnly Day, Guid? PartyId, PartyKind GiverKind, string? GiverName, string? GiverAddress,
        NamedDto? GiverHamlet, bool AnonymousInPublic, GiftKind Kind, string What, long QuantityThousandths, string Unit, long Value, DateOnly? AcceptedDay, bool IsVoided)
    {
        public GiftListItemDto ToDto() => new(
            Id, Version, Campaign, Ledger, Day, new GiverDto(PartyId, GiverKind, GiverName, GiverAddress, GiverHamlet, AnonymousInPublic), Kind, What,
            new Quantity(QuantityThousandths).Value, Unit, Value, AcceptedDay is null ? GiftStatus.Offered : GiftStatus.Accepted, AcceptedDay,
            IsVoided ? FundDocumentState.Voided : FundDocumentState.Valid);
    }
}
