using CameraProgram.Attachments;
using CameraProgram.Exporting;

namespace CameraProgram.Funding;

/// <summary>The lists of contributions as they are shown, as files for Excel.</summary>
public sealed class FundingExportAppService(
    CampaignAppService campaigns, ReceiptAppService receipts, ExpenseAppService expenses, GiftAppService gifts, PledgeAppService pledges,
    FundTransferAppService transfers, ListExporter exporter)
{
    private const string Expenses = "Expenses";
    private const string Gifts = "Gifts";
    private const string Pledges = "Pledges";
    private const string Transfers = "Transfers";
    private const string Campaigns = "Campaigns";
    private const string Receipts = "Receipts";

    public async Task<FileContent> CampaignsAsync(CampaignExportInput input, CancellationToken cancellationToken) =>
        exporter.Export(Campaigns, input.Format, CampaignColumns(), await ListExporter.AllAsync(input, campaigns.ListAsync, cancellationToken));

    public async Task<FileContent> ReceiptsAsync(ReceiptExportInput input, CancellationToken cancellationToken) =>
        exporter.Export(Receipts, input.Format, ReceiptColumns(), await ListExporter.AllAsync(input, receipts.ListAsync, cancellationToken));

    public async Task<FileContent> ExpensesAsync(ExpenseExportInput input, CancellationToken cancellationToken) =>
        exporter.Export(Expenses, input.Format, ExpenseColumns(), await ListExporter.AllAsync(input, expenses.ListAsync, cancellationToken));

    public async Task<FileContent> GiftsAsync(GiftExportInput input, CancellationToken cancellationToken) =>
        exporter.Export(Gifts, input.Format, GiftColumns(), await ListExporter.AllAsync(input, gifts.ListAsync, cancellationToken));

    public async Task<FileContent> PledgesAsync(PledgeExportInput input, CancellationToken cancellationToken) =>
        exporter.Export(Pledges, input.Format, PledgeColumns(), await ListExporter.AllAsync(input, pledges.ListAsync, cancellationToken));

    public async Task<FileContent> TransfersAsync(FundTransferExportInput input, CancellationToken cancellationToken) =>
        exporter.Export(Transfers, input.Format, TransferColumns(), await ListExporter.AllAsync(input, transfers.ListAsync, cancellationToken));

    private List<SpreadsheetColumn<CampaignListItemDto>> CampaignColumns() =>
    [
        new(exporter.Heading(Campaigns, "Title"), c => c.Title, 40),
        new(exporter.Heading(Campaigns, "Ledger"), c => exporter.Word(c.Ledger), 24),
        new(exporter.Heading(Campaigns, "Hamlet"), c => c.Hamlet?.Name, 24),
        new(exporter.Heading(Campaigns, "From"), c => c.From, 14),
        new(exporter.Heading(Campaigns, "To"), c => c.To, 14),
        new(exporter.Heading(Campaigns, "Status"), c => exporter.Word(c.Status), 16),
        new(exporter.Heading(Campaigns, "Goal"), c => c.Goal, 18),
        new(exporter.Heading(Campaigns, "Money"), c => c.Figures.Money, 18),
        new(exporter.Heading(Campaigns, "Goods"), c => c.Figures.Goods, 18),
        new(exporter.Heading(Campaigns, "Spent"), c => c.Figures.Spent + c.Figures.Assigned, 18),
        new(exporter.Heading(Campaigns, "Left"), c => c.Figures.Left, 18),
    ];

    private List<SpreadsheetColumn<ReceiptListItemDto>> ReceiptColumns() =>
    [
        new(exporter.Heading(Receipts, "Number"), r => r.NumberText, 14),
        new(exporter.Heading(Receipts, "Book"), r => r.BookNumber, 10),
        new(exporter.Heading(Receipts, "Day"), r => r.Day, 14),
        new(exporter.Heading(Receipts, "Campaign"), r => r.Campaign.Name, 36),
        new(exporter.Heading(Receipts, "Giver"), r => r.Giver.Name, 30),
        new(exporter.Heading(Receipts, "GiverKind"), r => exporter.Word(r.Giver.Kind), 22),
        new(exporter.Heading(Receipts, "Address"), r => r.Giver.Address, 30),
        new(exporter.Heading(Receipts, "Hamlet"), r => r.Giver.Hamlet?.Name, 22),
        new(exporter.Heading(Receipts, "Reason"), r => r.Reason, 36),
        new(exporter.Heading(Receipts, "Amount"), r => r.Amount, 18),
        new(exporter.Heading(Receipts, "Channel"), r => exporter.Word(r.Channel), 16),
        new(exporter.Heading(Receipts, "State"), r => exporter.Word(r.State), 14),
    ];

    private List<SpreadsheetColumn<ExpenseListItemDto>> ExpenseColumns() =>
    [
        new(exporter.Heading(Expenses, "Number"), e => e.NumberText, 14),
        new(exporter.Heading(Expenses, "Book"), e => e.BookNumber, 10),
        new(exporter.Heading(Expenses, "Day"), e => e.Day, 14),
        new(exporter.Heading(Expenses, "Campaign"), e => e.Campaign.Name, 36),
        new(exporter.Heading(Expenses, "Hamlet"), e => e.Hamlet?.Name, 22),
        new(exporter.Heading(Expenses, "Payee"), e => e.Payee, 30),
        new(exporter.Heading(Expenses, "Purpose"), e => exporter.Word(e.Purpose), 22),
        new(exporter.Heading(Expenses, "Reason"), e => e.Reason, 36),
        new(exporter.Heading(Expenses, "Amount"), e => e.Amount, 18),
        new(exporter.Heading(Expenses, "Channel"), e => exporter.Word(e.Channel), 16),
        new(exporter.Heading(Expenses, "State"), e => exporter.Word(e.State), 14),
    ];

    private List<SpreadsheetColumn<GiftListItemDto>> GiftColumns() =>
    [
        new(exporter.Heading(Gifts, "Day"), g => g.Day, 14),
        new(exporter.Heading(Gifts, "Campaign"), g => g.Campaign.Name, 36),
        new(exporter.Heading(Gifts, "Giver"), g => g.Giver.Name, 30),
        new(exporter.Heading(Gifts, "GiverKind"), g => exporter.Word(g.Giver.Kind), 22),
        new(exporter.Heading(Gifts, "Hamlet"), g => g.Giver.Hamlet?.Name, 22),
        new(exporter.Heading(Gifts, "Kind"), g => exporter.Word(g.Kind), 18),
        new(exporter.Heading(Gifts, "What"), g => g.What, 36),
        new(exporter.Heading(Gifts, "Quantity"), g => g.Quantity.ToString("0.###", System.Globalization.CultureInfo.InvariantCulture), 12),
        new(exporter.Heading(Gifts, "Unit"), g => g.Unit, 12),
        new(exporter.Heading(Gifts, "Value"), g => g.Value, 18),
        new(exporter.Heading(Gifts, "Status"), g => exporter.Word(g.Status), 16),
        new(exporter.Heading(Gifts, "AcceptedDay"), g => g.AcceptedDay, 16),
        new(exporter.Heading(Gifts, "State"), g => exporter.Word(g.State), 14),
    ];

    private List<SpreadsheetColumn<PledgeDto>> PledgeColumns() =>
    [
        new(exporter.Heading(Pledges, "Day"), p => p.Day, 14),
        new(exporter.Heading(Pledges, "Campaign"), p => p.Campaign.Name, 36),
        new(exporter.Heading(Pledges, "Giver"), p => p.Giver.Name, 30),
        new(exporter.Heading(Pledges, "GiverKind"), p => exporter.Word(p.Giver.Kind), 22),
        new(exporter.Heading(Pledges, "Hamlet"), p => p.Giver.Hamlet?.Name, 22),
        new(exporter.Heading(Pledges, "Amount"), p => p.Amount, 18),
        new(exporter.Heading(Pledges, "Received"), p => p.Received, 18),
        new(exporter.Heading(Pledges, "Note"), p => p.Note, 36),
    ];

    private List<SpreadsheetColumn<FundTransferDto>> TransferColumns() =>
    [
        new(exporter.Heading(Transfers, "Day"), t => t.Day, 14),
        new(exporter.Heading(Transfers, "Campaign"), t => t.Campaign.Name, 36),
        new(exporter.Heading(Transfers, "Hamlet"), t => t.Hamlet?.Name, 22),
        new(exporter.Heading(Transfers, "From"), t => exporter.Word(t.From), 18),
        new(exporter.Heading(Transfers, "To"), t => exporter.Word(t.To), 18),
        new(exporter.Heading(Transfers, "Amount"), t => t.Amount, 18),
        new(exporter.Heading(Transfers, "DocumentNumber"), t => t.DocumentNumber, 20),
        new(exporter.Heading(Transfers, "Note"), t => t.Note, 36),
        new(exporter.Heading(Transfers, "State"), t => exporter.Word(t.State), 14),
    ];
}
