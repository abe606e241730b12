using System.Linq.Expressions;
using CameraProgram.Attachments;
using CameraProgram.Identity;
using CameraProgram.Kernel.Entities;
using CameraProgram.Kernel.Errors;
using CameraProgram.Kernel.Paging;
using CameraProgram.Kernel.Time;
using CameraProgram.Kernel.Users;
using CameraProgram.Querying;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.Funding;

/// <summary>Money that is paid in at the bank or treasury, or drawn in cash.</summary>
public sealed class FundTransferAppService(
    ICameraProgramDb db, FundingScope scope, FundPoster poster, FundingFileKeeper files, ICurrentUser user, TimeProvider clock)
{
    private static readonly SortMap<Transfer> Sorts = new SortMap<Transfer>("-day")
        .Add("day", t => t.Day)
        .Add("amount", t => t.Amount)
        .Add("created", t => t.CreationTime);

    private Expression<Func<Transfer, FundTransferDto>> ToDto => t => new FundTransferDto(
        t.Id, t.Version, db.Campaigns.Where(c => c.Id == t.CampaignId).Select(c => new NamedDto(c.Id, c.Title)).First(), t.Ledger,
        db.Hamlets.Where(h => h.Id == t.HamletId).Select(h => new NamedDto(h.Id, h.Name)).FirstOrDefault(), t.Day, t.From, t.To, t.Amount, t.DocumentNumber, t.Note,
        t.VoidedDay == null ? FundDocumentState.Valid : FundDocumentState.Voided,
        t.VoidedDay == null ? null : new FundVoidDto(t.VoidedDay.Value, t.VoidReason ?? "", t.VoidedByName ?? "", t.VoidedForName),
        new List<AttachmentDto>(), t.RecordedByName, t.RecordedForName);

    public Task<PagedResult<FundTransferDto>> ListAsync(FundTransferListInput input, CancellationToken cancellationToken) =>
        Sorts.Apply(Visible.AsNoTracking().WhereInput(input).WhereIf(input.Into is not null, t => t.To == input.Into), input.Sort)
            .Select(ToDto).ToPageAsync(input, cancellationToken);

    public async Task<FundTransferDto> GetAsync(Guid id, CancellationToken cancellationToken)
    {
        var transfer = await Visible.AsNoTracking().Where(t => t.Id == id).Select(ToDto).SingleOrDefaultAsync(cancellationToken)
            ?? throw new EntityNotFoundException(nameof(Transfer), id);
        return transfer with { Files = await files.OfAsync(id, cancellationToken) };
    }

    /// <exception cref="BusinessException"><c>Funding:TransferNotPossible</c>; <c>Ledgers:NotEnough…</c>.</exception>
    public Task<FundTransferDto> CreateAsync(CreateFundTransferInput input, CancellationToken cancellationToken) => db.InTransactionAsync(async ct =>
    {
        var campaign = await scope.Campaigns.AsNoTracking().GetAsync(input.CampaignId!.Value, ct);
        scope.EnsureMayCollect(campaign.Ledger);
        var transfer = new Transfer(
            Guid.CreateVersion7(), campaign, input.Day!.Value, clock.Today(), input.From!.Value, input.To!.Value, input.Amount, input.DocumentNumber, input.Note,
            user.Actor());
        db.Transfers.Add(transfer);
        await files.AttachAsync(campaign.Id, transfer.Id, input.FileIds, ct);
        await poster.PostAsync(transfer, ct);
        await db.SaveChangesAsync(ct);
        return await GetAsync(transfer.Id, ct);
    }, cancellationToken);

    public Task<FundTransferDto> VoidAsync(Guid id, ReasonInput input, ExpectedVersion version, CancellationToken cancellationToken) => db.InTransactionAsync(async ct =>
    {
        var transfer = await Visible.GetAsync(id, ct);
        transfer.EnsureVersion(version);
        await poster.VoidAsync(transfer, input.Reason, ct);
        await db.SaveChangesAsync(ct);
        return await GetAsync(id, ct);
    }, cancellationToken);

    private IQueryable<Transfer> Visible => scope.Visible(db.Transfers);
}
