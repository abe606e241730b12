using System.Linq.Expressions;
using CameraProgram.Identity;
using CameraProgram.Kernel.Entities;
using CameraProgram.Kernel.Errors;
using CameraProgram.Kernel.Paging;
using CameraProgram.Kernel.Time;
using CameraProgram.Kernel.Users;
using CameraProgram.Permissions;
using CameraProgram.Querying;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.Funding;

/// <summary>A hamlet and the commune's office agree on the figures of a campaign.</summary>
public sealed class ReconciliationAppService(
    ICameraProgramDb db, FundingScope scope, FundPeriods periods, FundPoster poster, FundNames names, ICurrentUser user, TimeProvider clock)
{
    private static readonly SortMap<Reconciliation> Sorts = new SortMap<Reconciliation>("-from").Add("from", r => r.From).Add("created", r => r.CreationTime);

    private Expression<Func<Reconciliation, ReconciliationListItemDto>> ToItem => r => new ReconciliationListItemDto(
        r.Id, r.Version, db.Campaigns.Where(c => c.Id == r.CampaignId).Select(c => new NamedDto(c.Id, c.Title)).First(),
        db.Hamlets.Where(h => h.Id == r.HamletId).Select(h => new NamedDto(h.Id, h.Name)).FirstOrDefault(), r.From, r.To,
        r.Sheets.Any(s => s.Side == ReconciliationSide.Book) ? ReconciliationStatus.Signed : ReconciliationStatus.Open,
        r.Sheets.Any(s => s.Side == ReconciliationSide.Hamlet && s.SignedAt != null), r.Sheets.Any(s => s.Side == ReconciliationSide.Office && s.SignedAt != null));

    public Task<PagedResult<ReconciliationListItemDto>> ListAsync(ReconciliationListInput input, CancellationToken cancellationToken) =>
        Sorts.Apply(
            Visible.AsNoTracking()
                .WhereIf(input.CampaignId is not null, r => r.CampaignId == input.CampaignId)
                .WhereIf(input.HamletId is not null, r => r.HamletId == input.HamletId)
                .WhereIf(input.Status == ReconciliationStatus.Open, r => r.Sheets.All(s => s.Side != ReconciliationSide.Book))
                .WhereIf(input.Status == ReconciliationStatus.Signed, r => r.Sheets.Any(s => s.Side == ReconciliationSide.Book)),
            input.Sort).Select(ToItem).ToPageAsync(input, cancellationToken);

    public async Task<ReconciliationDto> GetAsync(Guid id, CancellationToken cancellationToken)
    {
        var reconciliation = await Visible.AsNoTracking().Include(r => r.Sheets).GetAsync(id, cancellationToken);
        var book = await BookAsync(reconciliation, cancellationToken);
        var (ours, office, signed) = (reconciliation.Of(ReconciliationSide.Hamlet), reconciliation.Of(ReconciliationSide.Office), reconciliation.Of(ReconciliationSide.Book)?.Figures);
        return new ReconciliationDto(
            id, reconciliation.Version, await names.CampaignAsync(reconciliation.CampaignId, cancellationToken),
            await names.HamletAsync(reconciliation.HamletId, cancellationToken), reconciliation.From, reconciliation.To, reconciliation.Note, reconciliation.Status,
            ToDto(ours), ToDto(office), ToDto(book), signed is null ? null : ToDto(signed),
            Differences(ours?.Figures, office?.Figures, signed ?? book));
    }

    /// <exception cref="BusinessException"><c>Funding:ReconciliationThere</c>.</exception>
    public async Task<ReconciliationDto> CreateAsync(CreateReconciliationInput input, CancellationToken cancellationToken)
    {
        var campaign = await scope.Campaigns.AsNoTracking().GetAsync(input.CampaignId!.Value, cancellationToken);
        EnsureMayWrite(user.Has(CameraProgramPermissions.Funding.CollectHamlet) ? ReconciliationSide.Hamlet : ReconciliationSide.Office);
        var reconciliation = new Reconciliation(Guid.CreateVersion7(), campaign, input.From!.Value, input.To!.Value, clock.Today());
        if (await db.Reconciliations.AnyAsync(r => r.CampaignId == campaign.Id && r.From == reconciliation.From && r.To == reconciliation.To, cancellationToken))
        {
            throw new BusinessException(CameraProgramErrorCodes.Funding.ReconciliationThere).WithData("from", reconciliation.From).WithData("to", reconciliation.To);
        }

        db.Reconciliations.Add(reconciliation);
        await db.SaveChangesAsync(cancellationToken);
        return await GetAsync(reconciliation.Id, cancellationToken);
    }

    /// <summary>A changed figure takes both signatures away.</summary>
    public async Task<ReconciliationDto> EnterAsync(
        Guid id, ReconciliationSide side, ReconciliationFiguresInput input, ExpectedVersion version, CancellationToken cancellationToken)
    {
        var reconciliation = await ToWriteAsync(id, side, version, cancellationToken);
        var figures = new ReconciliationFigures(input.Receipts, input.Received, input.Goods, input.Spent, input.Cash, input.Bank);
        reconciliation.Enter(side, figures, input.Note, user.Actor(), clock.UtcInstant());
        await db.SaveChangesAsync(cancellationToken);
        return await GetAsync(id, cancellationToken);
    }

    /// <exception cref="BusinessException"><c>Funding:SignedOtherSide</c>, <c>Funding:FiguresDiffer</c>, <c>Funding:FiguresMissing</c>, <c>Funding:AlreadySigned</c>.</exception>
    public Task<ReconciliationDto> SignAsync(Guid id, ReconciliationSide side, ExpectedVersion version, CancellationToken cancellationToken) => db.InTransactionAsync(async ct =>
    {
        var reconciliation = await ToWriteAsync(id, side, version, ct);
        await poster.HoldAsync(reconciliation.CampaignId, ct);
        var signer = new ReconciliationSigner(user.RequiredId(), user.ActingForId, user.Actor());
        reconciliation.Sign(side, signer, await BookAsync(reconciliation, ct), clock.UtcInstant());
        await db.SaveChangesAsync(ct);
        return await GetAsync(id, ct);
    }, cancellationToken);

    private IQueryable<Reconciliation> Visible => scope.Visible(db.Reconciliations);

    private async Task<Reconciliation> ToWriteAsync(Guid id, ReconciliationSide side, ExpectedVersion version, CancellationToken cancellationToken)
    {
        EnsureMayWrite(side);
        var reconciliation = await Visible.Include(r => r.Sheets).GetAsync(id, cancellationToken);
        reconciliation.EnsureVersion(version);
        return reconciliation;
    }

    /// <summary>Who is limited to hamlets never speaks for the office.</summary>
    private void EnsureMayWrite(ReconciliationSide side)
    {
        var may = side == ReconciliationSide.Hamlet
            ? user.Has(CameraProgramPermissions.Funding.CollectHamlet)
            : user.HamletIds is null && user.Has(CameraProgramPermissions.Funding.Reconcile);
        if (!may)
        {
            throw new ForbiddenException();
        }
    }

    internal async Task<ReconciliationFigures> BookAsync(Reconciliation reconciliation, CancellationToken cancellationToken)
    {
        var (from, to) = (reconciliation.From, reconciliation.To);
        var period = await periods.ReadAsync(reconciliation.Ledger, new FundSpan(reconciliation.CampaignId, from, to), cancellationToken);
        var receipts = await db.Receipts.CountAsync(
            r => r.CampaignId == reconciliation.CampaignId && r.Day >= from && r.Day <= to && (r.VoidedDay == null || r.VoidedDay > to), cancellationToken);
        return new ReconciliationFigures(receipts, period.Money, period.Goods, period.Spent, period.Cash, period.Bank);
    }

    private static ReconciliationSheetDto? ToDto(ReconciliationSheet? sheet) => sheet is null
        ? null
        : new ReconciliationSheetDto(
            ToDto(sheet.Figures), sheet.EnteredByName, sheet.EnteredForName, sheet.EnteredAt, sheet.SignedByName, sheet.SignedForName, sheet.SignedAt);

    private static ReconciliationFiguresDto ToDto(ReconciliationFigures f) => new(f.Receipts, f.Received, f.Goods, f.Spent, f.Cash, f.Bank);

    private static List<ReconciliationDifferenceDto> Differences(ReconciliationFigures? hamlet, ReconciliationFigures? office, ReconciliationFigures book) =>
    [
        .. new (string Name, Func<ReconciliationFigures, long> Of)[]
        {
            ("receipts", f => f.Receipts), ("received", f => f.Received), ("goods", f => f.Goods), ("spent", f => f.Spent), ("cash", f => f.Cash), ("bank", f => f.Bank),
        }.Select(f => new ReconciliationDifferenceDto(f.Name, hamlet is null ? null : f.Of(hamlet), office is null ? null : f.Of(office), f.Of(book)))
            .Where(d => (d.Hamlet is { } ours && ours != d.Book) || (d.Office is { } theirs && theirs != d.Book)),
    ];
}
