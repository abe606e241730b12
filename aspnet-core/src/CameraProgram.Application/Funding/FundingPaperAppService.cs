using CameraProgram.Attachments;
using CameraProgram.Documents;
using CameraProgram.Hamlets;
using CameraProgram.Kernel.Errors;
using CameraProgram.Kernel.MultiTenancy;
using CameraProgram.Kernel.Text;
using CameraProgram.Kernel.Time;
using CameraProgram.OfficialDocuments.Model;
using CameraProgram.Querying;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.Funding;

/// <summary>The papers of both funds as PDF or Word, for whoever sees the fund.</summary>
public sealed class FundingPaperAppService(
    ICameraProgramDb db, FundingScope scope, ReceiptAppService receipts, ExpenseAppService expenses, PaperPrinter printer, ICurrentTenant tenant, TimeProvider clock)
{
    public async Task<FileContent> ReceiptAsync(Guid id, PaperFormat format, CancellationToken cancellationToken)
    {
        var receipt = await scope.Visible(db.Receipts.AsNoTracking()).GetAsync(id, cancellationToken);
        var name = $"PHIEU-THU-{receipt.Number:0000}-{receipt.Year}";
        return await PrintAsync(VoucherPapers.Compose(receipt, await HeadAsync(receipt.HamletId, cancellationToken)), name, format, cancellationToken);
    }

    /// <summary>All that the filters name in one PDF, each on its own page, by number.</summary>
    /// <exception cref="BusinessException"><c>Funding:NothingToPrint</c>, <c>Funding:TooManyToPrint</c>.</exception>
    public async Task<FileContent> ReceiptsAsync(ReceiptPapersInput input, CancellationToken cancellationToken)
    {
        var chosen = receipts.Narrowed(input).WhereIf(input.Ids.Count > 0, r => input.Ids.Contains(r.Id));
        EnsureFew(await chosen.CountAsync(cancellationToken));
        var heads = new Dictionary<Guid, FundPaperHead>();
        var papers = new List<OfficialPaper>();
        foreach (var receipt in await chosen.OrderBy(r => r.Ledger).ThenBy(r => r.HamletId).ThenBy(r => r.Year).ThenBy(r => r.Number).Take(FundingConsts.MaxPapers).ToListAsync(cancellationToken))
        {
            papers.Add(VoucherPapers.Compose(receipt, await HeadAsync(receipt.HamletId, heads, cancellationToken)));
        }

        return Pdf(await printer.PdfAsync(papers, "Phiếu thu", cancellationToken), "PHIEU-THU");
    }

    public async Task<FileContent> ExpenseAsync(Guid id, PaperFormat format, CancellationToken cancellationToken)
    {
        var expense = await scope.Visible(db.Expenses.AsNoTracking()).GetAsync(id, cancellationToken);
        var name = $"PHIEU-CHI-{expense.Number:0000}-{expense.Year}";
        return await PrintAsync(VoucherPapers.Compose(expense, await HeadAsync(expense.HamletId, cancellationToken)), name, format, cancellationToken);
    }

    /// <inheritdoc cref="ReceiptsAsync"/>
    public async Task<FileContent> ExpensesAsync(ExpensePapersInput input, CancellationToken cancellationToken)
    {
        var chosen = expenses.Narrowed(input).WhereIf(input.Ids.Count > 0, e => input.Ids.Contains(e.Id));
        EnsureFew(await chosen.CountAsync(cancellationToken));
        var heads = new Dictionary<Guid, FundPaperHead>();
        var papers = new List<OfficialPaper>();
        foreach (var expense in await chosen.OrderBy(e => e.HamletId).ThenBy(e => e.Year).ThenBy(e => e.Number).Take(FundingConsts.MaxPapers).ToListAsync(cancellationToken))
        {
            papers.Add(VoucherPapers.Compose(expense, await HeadAsync(expense.HamletId, heads, cancellationToken)));
        }

        return Pdf(await printer.PdfAsync(papers, "Phiếu chi", cancellationToken), "PHIEU-CHI");
    }

    /// <summary>The record of acceptance; a draft while the gift is only offered.</summary>
    public async Task<FileContent> GiftAsync(Guid id, PaperFormat format, CancellationToken cancellationToken)
    {
        var gift = await scope.Visible(db.Gifts.AsNoTracking()).GetAsync(id, cancellationToken);
        var campaign = await scope.Campaigns.AsNoTracking().GetAsync(gift.CampaignId, cancellationToken);
        var paper = GiftRecordPaper.Compose(gift, campaign, await HeadAsync(gift.HamletId, cancellationToken));
        return await PrintAsync(paper, $"BIEN-BAN-TIEP-NHAN-{FileNameOf(gift.What)}", format, cancellationToken);
    }

    private async Task<FundPaperHead> HeadAsync(Guid? hamletId, Dictionary<Guid, FundPaperHead> known, CancellationToken cancellationToken) =>
        known.TryGetValue(hamletId ?? Guid.Empty, out var head) ? head : known[hamletId ?? Guid.Empty] = await HeadAsync(hamletId, cancellationToken);

    internal async Task<FundPaperHead> HeadAsync(Guid? hamletId, CancellationToken cancellationToken)
    {
        var commune = await db.Communes.AsNoTracking().SingleAsync(c => c.Id == tenant.Id, cancellationToken);
        Hamlet? hamlet = hamletId is null ? null : await db.Hamlets.AsNoTracking().SingleAsync(h => h.Id == hamletId, cancellationToken);
        return new FundPaperHead(commune, hamlet, clock.Today());
    }

    internal async Task<FileContent> PrintAsync(OfficialPaper paper, string name, PaperFormat format, CancellationToken cancellationToken) => format == PaperFormat.Docx
        ? new FileContent(new MemoryStream(printer.Docx(paper), writable: false), $"{name}.docx", PaperContentTypes.Docx)
        : Pdf(await printer.PdfAsync(paper, cancellationToken), name);

    /// <summary>"DANH-SACH-UNG-HO": a name that every machine can save.</summary>
    internal static string FileNameOf(string text)
    {
        var name = string.Concat(SearchText.Normalize(text, 60).ToUpperInvariant().Select(c => char.IsAsciiLetterOrDigit(c) ? c : '-'));
        return name.Trim('-');
    }

    private static FileContent Pdf(byte[] content, string name) => new(new MemoryStream(content, writable: false), $"{name}.pdf", PaperContentTypes.Pdf);

    private static void EnsureFew(int count)
    {
        if (count is 0 or > FundingConsts.MaxPapers)
        {
            throw count == 0
                ? new BusinessException(CameraProgramErrorCodes.Funding.NothingToPrint)
                : new BusinessException(CameraProgramErrorCodes.Funding.TooManyToPrint).WithData("count", count).WithData("max", FundingConsts.MaxPapers);
        }
    }
}
