using CameraProgram.Attachments;
using CameraProgram.Exporting;
using CameraProgram.Identity;
using CameraProgram.Kernel.Paging;
using CameraProgram.Kernel.Users;
using CameraProgram.Querying;
using Microsoft.EntityFrameworkCore;
using P = CameraProgram.Permissions.CameraProgramPermissions;

namespace CameraProgram.Budgets;

/// <summary>Payments as a list, as a file, and one with its lines and what the current user may do with it now.</summary>
public sealed class PaymentDetailAppService(ICameraProgramDb db, BudgetReader reader, BudgetBooks books, ListExporter exporter, ICurrentUser user)
{
    private const string List = "Payments";

    private static readonly SortMap<Payment> Sorts = new SortMap<Payment>("-day")
        .Add("day", p => p.Day)
        .Add("status", p => p.Status)
        .Add("total", p => p.Total)
        .Add("paidDay", p => p.PaidDay);

    public async Task<PagedResult<PaymentListItemDto>> ListAsync(PaymentListInput input, CancellationToken cancellationToken)
    {
        var rootId = input.EstimateId is { } estimateId ? await reader.RootOfAsync(estimateId, cancellationToken) : (Guid?)null;
        var payments = db.Payments.AsNoTracking().WhereMatches(input.Filter)
            .WhereIf(rootId is not null, p => p.RootId == rootId)
            .WhereIf(input.ContractId is not null, p => p.ContractId == input.ContractId)
            .WhereIf(input.Kind is not null, p => p.Kind == input.Kind)
            .WhereIf(input.Status is { Count: > 0 }, p => input.Status!.Contains(p.Status))
            .WhereIf(input.Year is not null, p => db.Estimates.Any(e => e.Id == p.RootId && e.Year == input.Year));
        payments = input.WaitsForMe ? payments.WaitingFor(user) : payments;
        var page = await Sorts.Apply(payments, input.Sort).ToPageAsync(input, cancellationToken);
        var estimates = await reader.EstimatesAsync([.. page.Items.Select(p => p.RootId).Distinct()], cancellationToken);
        var contractIds = page.Items.Select(p => p.ContractId).Distinct().ToList();
        var contracts = await db.Contracts.AsNoTracking().Where(c => contractIds.Contains(c.Id))
            .Select(c => new { c.Id, c.Number, c.ContractorName }).ToDictionaryAsync(c => c.Id, cancellationToken);
        return new PagedResult<PaymentListItemDto>(
            [.. page.Items.Select(p => p.ToItem(estimates[p.RootId], contracts[p.ContractId].Number, contracts[p.ContractId].ContractorName))], page.Total);
    }

    public async Task<FileContent> ExportAsync(PaymentExportInput input, CancellationToken cancellationToken) =>
        exporter.Export(List, input.Format, Columns(), await ListExporter.AllAsync(input, ListAsync, cancellationToken));

    public async Task<PaymentDto> GetAsync(Guid id, CancellationToken cancellationToken)
    {
        var p = await GetWholeAsync(id, cancellationToken);
        var contract = await db.Contracts.AsNoTracking().GetAsync(p.ContractId, cancellationToken);
        var isSettled = (await books.SettledAsync([p.RootId], cancellationToken)).Count > 0;
        return new PaymentDto(
            p.Id, p.Version, await reader.EstimateAsync(p.RootId, cancellationToken), p.ContractId, contract.Number, contract.ContractorName, p.Kind, p.Day,
            p.Purpose, p.Status, [.. p.Lines.Select(l => new PaymentLineDto(l.LineKey, l.Content, l.Source, l.Amount, l.Recovered, l.Net))], p.Total, p.Recovered,
            p.Net, await reader.InWordsAsync(p.Net, cancellationToken), p.PaidDay, p.VoucherNumber, !p.MayBeApprovedBy(user.Actor()),
            await reader.FilesAsync(p.FileIds, cancellationToken), [.. isSettled ? [] : AllowedActions(p)],
            [.. p.Events.Reverse().Select(e => new PaymentHistoryDto(e.Kind, e.At, e.ByName, e.ForName, e.Note))]);
    }

    public async Task<FileContent> OpenFileAsync(Guid id, Guid fileId, CancellationToken cancellationToken) =>
        await reader.OpenFileAsync(await db.Payments.AsNoTracking().GetAsync(id, cancellationToken), fileId, cancellationToken);

    /// <summary>To show or to change one: each kind of part in a question of its own.</summary>
    internal async Task<Payment> GetWholeAsync(Guid id, CancellationToken cancellationToken)
    {
        var payment = await db.Payments.GetAsync(id, cancellationToken);
        var own = db.Payments.Where(p => p.Id == id);
        await own.SelectMany(p => p.Lines).LoadAsync(cancellationToken);
        await own.SelectMany(p => p.Events).LoadAsync(cancellationToken);
        return payment;
    }

    private IEnumerable<PaymentAction> AllowedActions(Payment payment)
    {
        (PaymentAction Action, bool Allowed)[] actions =
        [
            (PaymentAction.Approve, payment.Status == PaymentStatus.Requested && user.Has(P.Budgets.ApprovePayment) && payment.MayBeApprovedBy(user.Actor())),
            (PaymentAction.Refuse, payment.Status is PaymentStatus.Requested or PaymentStatus.Approved && user.Has(P.Budgets.ApprovePayment)),
            (PaymentAction.Pay, payment.Status == PaymentStatus.Approved && user.Has(P.Budgets.Pay)),
            (PaymentAction.Reverse, payment.Status == PaymentStatus.Paid && user.Has(P.Budgets.Pay)),
            (PaymentAction.Withdraw, payment.Status == PaymentStatus.Requested && user.Has(P.Budgets.RequestPayment) && payment.IsOf(user.Actor())),
        ];
        return actions.Where(a => a.Allowed).Select(a => a.Action);
    }

    private List<SpreadsheetColumn<PaymentListItemDto>> Columns() =>
    [
        new(Heading("Day"), p => p.Day, 14),
        new(Heading("Kind"), p => exporter.Word(p.Kind), 14),
        new(Heading("Purpose"), p => p.Purpose, 60),
        new(Heading("Contract"), p => p.ContractNumber, 20),
        new(Heading("Contractor"), p => p.ContractorName, 36),
        new(Heading("Estimate"), p => p.Estimate.Title, 50),
        new(Heading("Status"), p => exporter.Word(p.Status), 18),
        new(Heading("Total"), p => p.Total, 18),
        new(Heading("Recovered"), p => p.Recovered, 18),
        new(Heading("Net"), p => p.Net, 18),
        new(Heading("PaidDay"), p => p.PaidDay, 14),
        new(Heading("Voucher"), p => p.VoucherNumber, 18),
    ];

    private string Heading(string column) => exporter.Heading(List, column);
}

internal static class PaymentMapping
{
    public static PaymentListItemDto ToItem(this Payment p, EstimateReferenceDto estimate, string contractNumber, string contractorName) => new(
        p.Id, p.Version, estimate, p.ContractId, contractNumber, contractorName, p.Kind, p.Day, p.Purpose, p.Status, p.Total, p.Recovered, p.Net, p.PaidDay,
        p.VoucherNumber);
}
