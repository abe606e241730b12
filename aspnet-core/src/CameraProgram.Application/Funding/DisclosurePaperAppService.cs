using CameraProgram.Attachments;
using CameraProgram.Documents;
using CameraProgram.Exporting;
using CameraProgram.Querying;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.Funding;

/// <summary>The public list and the record of a reconciliation on paper, and the list for Excel.</summary>
public sealed class DisclosurePaperAppService(
    ICameraProgramDb db, FundingScope scope, DisclosureAppService disclosures, ReconciliationAppService reconciliations, FundingPaperAppService papers, ListExporter exporter)
{
    private const string List = "DisclosureRows";

    /// <summary>As posted; of a draft as it would be posted now.</summary>
    public async Task<FileContent> DisclosureAsync(Guid id, PaperFormat format, CancellationToken cancellationToken)
    {
        var disclosure = await scope.Visible(db.Disclosures.AsNoTracking()).Include(d => d.Postings).GetAsync(id, cancellationToken);
        var summary = (await disclosures.GetAsync(id, cancellationToken)).Summary;
        var head = await papers.HeadAsync(disclosure.HamletId, cancellationToken);
        var paper = DisclosurePaper.Compose(disclosure, summary, await RowsAsync(id, cancellationToken), head);
        return await papers.PrintAsync(paper, $"CONG-KHAI-{FundingPaperAppService.FileNameOf(disclosure.Title)}", format, cancellationToken);
    }

    public async Task<FileContent> ExportAsync(Guid id, ExportFormat format, CancellationToken cancellationToken) =>
        exporter.Export(List, format, Columns(), await RowsAsync(id, cancellationToken));

    public async Task<FileContent> ReconciliationAsync(Guid id, PaperFormat format, CancellationToken cancellationToken)
    {
        var reconciliation = await scope.Visible(db.Reconciliations.AsNoTracking()).Include(r => r.Sheets).GetAsync(id, cancellationToken);
        var campaign = await scope.Campaigns.AsNoTracking().GetAsync(reconciliation.CampaignId, cancellationToken);
        var book = reconciliation.Of(ReconciliationSide.Book)?.Figures ?? await reconciliations.BookAsync(reconciliation, cancellationToken);
        var paper = ReconciliationPaper.Compose(reconciliation, campaign, book, await papers.HeadAsync(reconciliation.HamletId, cancellationToken));
        return await papers.PrintAsync(paper, $"DOI-CHIEU-{reconciliation.To:yyyy-MM-dd}", format, cancellationToken);
    }

    private Task<List<DisclosureRowDto>> RowsAsync(Guid id, CancellationToken cancellationToken) =>
        ListExporter.AllAsync(new DisclosureRowListInput(), (page, ct) => disclosures.RowsAsync(id, page, ct), cancellationToken);

    private List<SpreadsheetColumn<DisclosureRowDto>> Columns() =>
    [
        new(exporter.Heading(List, "Name"), r => r.Name ?? exporter.Heading(List, "Anonymous"), 32),
        new(exporter.Heading(List, "Address"), r => r.Address, 24),
        new(exporter.Heading(List, "Form"), r => exporter.Word(r.Form), 20),
        new(exporter.Heading(List, "Goods"), r => r.Goods, 36),
        new(exporter.Heading(List, "Amount"), r => r.Amount, 18),
        new(exporter.Heading(List, "Day"), r => r.Day, 14),
        new(exporter.Heading(List, "Number"), r => r.Number, 14),
    ];
}
