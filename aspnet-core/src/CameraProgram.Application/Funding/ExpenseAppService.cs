using System.Linq.Expressions;
using CameraProgram.Identity;
using CameraProgram.Kernel.Entities;
using CameraProgram.Kernel.Errors;
using CameraProgram.Kernel.Paging;
using CameraProgram.Kernel.Time;
using CameraProgram.Kernel.Users;
using CameraProgram.Querying;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.Funding;

/// <summary>Payment vouchers of hamlet funds: what the money was spent on. The book refuses more than there is.</summary>
public sealed class ExpenseAppService(
    ICameraProgramDb db, FundingScope scope, FundPoster poster, VoucherNumbers numbers, FundNames names, FundingFileKeeper files, ICurrentUser user, TimeProvider clock)
{
    private static readonly SortMap<Expense> Sorts = new SortMap<Expense>("-day")
        .Add("day", e => e.Day)
        .Add("number", e => (e.Year * 10_000_000L) + e.Number)
        .Add("amount", e => e.Amount)
        .Add("created", e => e.CreationTime);

    public async Task<PagedResult<ExpenseListItemDto>> ListAsync(ExpenseListInput input, CancellationToken cancellationToken)
    {
        var page = await Sorts.Apply(Narrowed(input), input.Sort).Select(ToRow).ToPageAsync(input, cancellationToken);
        return new PagedResult<ExpenseListItemDto>([.. page.Items.Select(row => row.ToDto())], page.Total);
    }

    /// <summary>What the filters find, over all pages.</summary>
    public Task<IReadOnlyList<FundSumDto>> SumsAsync(ExpenseListInput input, CancellationToken cancellationToken) => Narrowed(input).SumsAsync(cancellationToken);

    public async Task<ExpenseDto> GetAsync(Guid id, CancellationToken cancellationToken)
    {
        var expense = await Visible.AsNoTracking().GetAsync(id, cancellationToken);
        return new ExpenseDto(
            expense.Id, expense.Version, await names.CampaignAsync(expense.CampaignId, cancellationToken), await names.HamletAsync(expense.HamletId, cancellationToken),
            expense.BookId, expense.BookNumber, expense.Year, expense.Number, VoucherNumber.Text(expense.Number, expense.Year), expense.FormCode, expense.Day,
            expense.Payee, expense.PayeeAddress, expense.Purpose, expense.Reason, expense.Amount, await names.InWordsAsync(expense.Amount, cancellationToken),
            expense.Channel, expense.Enclosures, expense.State, FundDocumentQueries.VoidOf(expense), await files.OfAsync(id, cancellationToken),
            expense.RecordedByName, expense.RecordedForName, expense.CreationTime);
    }

    /// <exception cref="BusinessException"><c>Funding:NotOfThisLedger</c> in A; <c>Ledgers:NotEnough…</c>.</exception>
    public Task<ExpenseDto> CreateAsync(CreateExpenseInput input, CancellationToken cancellationToken) => db.InTransactionAsync(async ct =>
    {
        var campaign = await scope.Campaigns.AsNoTracking().GetAsync(input.CampaignId!.Value, ct);
        campaign.EnsureLedger(FundLedger.HamletB);
        scope.EnsureMayCollect(campaign.Ledger);
        var (day, today) = (input.Day!.Value, clock.Today());
        campaign.EnsureDay(day, today);
        var number = await numbers.TakeAsync(campaign.Ledger, campaign.HamletId, VoucherKind.Payments, day.Year, ct);
        var expense = new Expense(
            Guid.CreateVersion7(), campaign, number, day, today, input.Payee, input.PayeeAddress, input.Purpose!.Value, input.Reason, input.Amount,
            input.Channel!.Value, input.Enclosures, user.Actor());
        db.Expenses.Add(expense);
        await files.AttachAsync(campaign.Id, expense.Id, input.FileIds, ct);
        await poster.PostAsync(expense, ct);
        await db.SaveChangesAsync(ct);
        return await GetAsync(expense.Id, ct);
    }, cancellationToken);

    /// <exception cref="BusinessException"><c>Funding:AlreadyVoided</c>.</exception>
    public Task<ExpenseDto> VoidAsync(Guid id, ReasonInput input, ExpectedVersion version, CancellationToken cancellationToken) => db.InTransactionAsync(async ct =>
    {
        var expense = await Visible.GetAsync(id, ct);
        expense.EnsureVersion(version);
        await poster.VoidAsync(expense, input.Reason, ct);
        await db.SaveChangesAsync(ct);
        return await GetAsync(id, ct);
    }, cancellationToken);

    /// <summary>The rows of a list, for its pages, its export and its papers.</summary>
    internal IQueryable<Expense> Narrowed(ExpenseListInput input) => Visible.AsNoTracking().WhereInput(input)
        .WhereIf(input.BookId is not null, e => e.BookId == input.BookId)
        .WhereIf(input.Channel is not null, e => e.Channel == input.Channel)
        .WhereIf(input.Purpose is not null, e => e.Purpose == input.Purpose);

    private IQueryable<Expense> Visible => scope.Visible(db.Expenses);

    private Expression<Func<Expense, Row>> ToRow => e => new Row(
        e.Id, e.Version, db.Campaigns.Where(c => c.Id == e.CampaignId).Select(c => new NamedDto(c.Id, c.Title)).First(),
        db.Hamlets.Where(h => h.Id == e.HamletId).Select(h => new NamedDto(h.Id, h.Name)).FirstOrDefault(),
        e.Number, e.Year, e.BookNumber, e.Day, e.Payee, e.Purpose, e.Reason, e.Amount, e.Channel, e.VoidedDay != null);

    private sealed record Row(
        Guid Id, long Version, NamedDto Campaign, NamedDto? Hamlet, int Number, int Year, int BookNumber, DateOnly Day, string Payee, ExpensePurpose Purpose,
        string Reason, long Amount, MoneyChannel Channel, bool IsVoided)
    {
        public ExpenseListItemDto ToDto() => new(
            Id, Version, Campaign, Hamlet, VoucherNumber.Text(Number, Year), BookNumber, Day, Payee, Purpose, Reason, Amount, Channel,
            IsVoided ? FundDocumentState.Voided : FundDocumentState.Valid);
    }
}
