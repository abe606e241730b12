using System.Linq.Expressions;
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

/// <summary>Receipts of money that was given. One never changes: what is wrong is voided with a reason, and its number stays.</summary>
public sealed class ReceiptAppService(
    ICameraProgramDb db, FundingScope scope, FundPoster poster, VoucherNumbers numbers, GiverReader givers, FundNames names, FundingFileKeeper files,
    ICurrentUser user, TimeProvider clock)
{
    private static readonly SortMap<Receipt> Sorts = new SortMap<Receipt>("-day")
        .Add("day", r => r.Day)
        .Add("number", r => (r.Year * 10_000_000L) + r.Number)
        .Add("amount", r => r.Amount)
        .Add("created", r => r.CreationTime);

    public async Task<PagedResult<ReceiptListItemDto>> ListAsync(ReceiptListInput input, CancellationToken cancellationToken)
    {
        var page = await Sorts.Apply(Narrowed(input), input.Sort).Select(ToRow).ToPageAsync(input, cancellationToken);
        return new PagedResult<ReceiptListItemDto>([.. page.Items.Select(row => row.ToDto())], page.Total);
    }

    /// <summary>What the filters find, over all pages.</summary>
    public Task<IReadOnlyList<FundSumDto>> SumsAsync(ReceiptListInput input, CancellationToken cancellationToken) => Narrowed(input).SumsAsync(cancellationToken);

    public async Task<ReceiptDto> GetAsync(Guid id, CancellationToken cancellationToken)
    {
        var receipt = await Visible.AsNoTracking().GetAsync(id, cancellationToken);
        return new ReceiptDto(
            receipt.Id, receipt.Version, await names.CampaignAsync(receipt.CampaignId, cancellationToken), receipt.Ledger,
            await names.HamletAsync(receipt.HamletId, cancellationToken), receipt.BookId, receipt.BookNumber, receipt.Year, receipt.Number,
            VoucherNumber.Text(receipt.Number, receipt.Year), receipt.FormCode, receipt.Day, await names.GiverAsync(receipt, cancellationToken), receipt.Reason,
            receipt.Amount, await names.InWordsAsync(receipt.Amount, cancellationToken), receipt.Channel, receipt.Enclosures, receipt.PledgeId, receipt.State,
            FundDocumentQueries.VoidOf(receipt), await files.OfAsync(id, cancellationToken), receipt.RecordedByName, receipt.RecordedForName, receipt.CreationTime);
    }

    /// <summary>Number, receipt and entry in the book are saved together or not at all.</summary>
    /// <exception cref="BusinessException"><c>Funding:NotOpen</c>, <c>Funding:DayOutsideCampaign</c>.</exception>
    public Task<ReceiptDto> CreateAsync(CreateReceiptInput input, CancellationToken cancellationToken) => db.InTransactionAsync(async ct =>
    {
        var campaign = await scope.Campaigns.AsNoTracking().GetAsync(input.CampaignId!.Value, ct);
        scope.EnsureMayCollect(campaign.Ledger);
        var (day, today) = (input.Day!.Value, clock.Today());
        campaign.EnsureOpen();
        campaign.EnsureDay(day, today);
        var giver = await givers.ReadAsync(input.Giver, ct);
        await EnsurePledgeAsync(campaign, input.PledgeId, ct);
        var number = await numbers.TakeAsync(campaign.Ledger, campaign.HamletId, VoucherKind.Receipts, day.Year, ct);
        var receipt = new Receipt(
            Guid.CreateVersion7(), campaign, number, day, today, giver, input.Reason, input.Amount, input.Channel!.Value, input.Enclosures, input.PledgeId, user.Actor());
        db.Receipts.Add(receipt);
        await files.AttachAsync(campaign.Id, receipt.Id, input.FileIds, ct);
        await poster.PostAsync(receipt, ct);
        await db.SaveChangesAsync(ct);
        return await GetAsync(receipt.Id, ct);
    }, cancellationToken);

    /// <exception cref="BusinessException"><c>Funding:AlreadyVoided</c>; <c>Funding:MoneyGone</c>.</exception>
    public Task<ReceiptDto> VoidAsync(Guid id, ReasonInput input, ExpectedVersion version, CancellationToken cancellationToken) => db.InTransactionAsync(async ct =>
    {
        var receipt = await Visible.GetAsync(id, ct);
        receipt.EnsureVersion(version);
        await poster.VoidAsync(receipt, input.Reason, ct);
        await db.SaveChangesAsync(ct);
        return await GetAsync(id, ct);
    }, cancellationToken);

    /// <summary>The rows of a list, for its pages, its export and its papers.</summary>
    internal IQueryable<Receipt> Narrowed(ReceiptListInput input) => Visible.AsNoTracking().WhereInput(input)
        .WhereIf(input.BookId is not null, r => r.BookId == input.BookId)
        .WhereIf(input.Channel is not null, r => r.Channel == input.Channel)
        .WhereIf(input.GiverKind is not null, r => r.GiverKind == input.GiverKind)
        .WhereIf(input.GiverHamletId is not null, r => r.GiverHamletId == input.GiverHamletId)
        .WhereIf(input.PartyId is not null, r => r.PartyId == input.PartyId)
        .WhereIf(input.PledgeId is not null, r => r.PledgeId == input.PledgeId);

    private async Task EnsurePledgeAsync(Campaign campaign, Guid? pledgeId, CancellationToken cancellationToken)
    {
        if (pledgeId is not null && !await db.Pledges.AnyAsync(p => p.Id == pledgeId && p.CampaignId == campaign.Id && p.EndedDay == null, cancellationToken))
        {
            throw new InputException(nameof(pledgeId), CameraProgramErrorCodes.Funding.UnknownPledge);
        }
    }

    private IQueryable<Receipt> Visible => scope.Visible(db.Receipts);

    private Expression<Func<Receipt, Row>> ToRow => r => new Row(
        r.Id, r.Version, db.Campaigns.Where(c => c.Id == r.CampaignId).Select(c => new NamedDto(c.Id, c.Title)).First(), r.Ledger, r.Number, r.Year, r.BookNumber,
        r.Day, r.PartyId, r.GiverKind, r.GiverName, r.GiverAddress,
        db.Hamlets.Where(h => h.Id == r.GiverHamletId).Select(h => new NamedDto(h.Id, h.Name)).FirstOrDefault(), r.AnonymousInPublic,
        r.Reason, r.Amount, r.Channel, r.VoidedDay != null);

    private sealed record Row(
        Guid Id, long Version, NamedDto Campaign, FundLedger Ledger, int Number, int Year, int BookNumber, DateOnly Day, Guid? PartyId, PartyKind GiverKind,
        string? GiverName, string? GiverAddress, NamedDto? GiverHamlet, bool AnonymousInPublic, string Reason, long Amount, MoneyChannel Channel, bool IsVoided)
    {
        public ReceiptListItemDto ToDto() => new(
            Id, Version, Campaign, Ledger, VoucherNumber.Text(Number, Year), BookNumber, Day,
            new GiverDto(PartyId, GiverKind, GiverName, GiverAddress, GiverHamlet, AnonymousInPublic),
            Reason, Amount, Channel, IsVoided ? FundDocumentState.Voided : FundDocumentState.Valid);
    }
}
