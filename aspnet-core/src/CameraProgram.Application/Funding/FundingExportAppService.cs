using CameraProgram.Attachments;
using CameraProgram.Exporting;

namespace CameraProgram.Funding;

/// <summary>Campaigns and receipts as their lists show them, as files for Excel.</summary>
public sealed class FundingExportAppService(CampaignAppService campaigns, ReceiptAppService receipts, ListExporter exporter)
{
    private const string Campaigns = "Campaigns";
    private const string Receipts = "Receipts";

    public async Task<FileContent> CampaignsAsync(CampaignExportInput input, CancellationToken cancellationToken) =>
        exporter.Export(Campaigns, input.Format, CampaignColumns(), await ListExporter.AllAsync(input, campaigns.ListAsync, cancellationToken));

    public async Task<FileContent> ReceiptsAsync(ReceiptExportInput input, CancellationToken cancellationToken) =>
        exporter.Export(Receipts, input.Format, ReceiptColumns(), await ListExporter.AllAsync(input, receipts.ListAsync, cancellationToken));

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
}
