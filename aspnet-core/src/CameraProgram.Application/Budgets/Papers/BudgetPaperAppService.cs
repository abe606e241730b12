using CameraProgram.Attachments;
using CameraProgram.Communes;
using CameraProgram.Documents;
using CameraProgram.Kernel.Errors;
using CameraProgram.Kernel.MultiTenancy;
using CameraProgram.Kernel.Time;
using CameraProgram.OfficialDocuments.Model;
using CameraProgram.OrgUnits;
using CameraProgram.Querying;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.Budgets;

/// <summary>The papers of the budget as PDF or Word; those with a number of their own are numbered by hand, in the office's register.</summary>
public sealed class BudgetPaperAppService(
    ICameraProgramDb db, EstimateDetailAppService estimates, PaymentDetailAppService payments, SettlementDetailAppService settlements, BudgetDisclosureAppService disclosures, BudgetReader reader,
    PaperHeads heads, PaperPrinter printer, ICurrentTenant tenant, TimeProvider clock)
{
    public async Task<FileContent> OfEstimateAsync(Guid id, EstimatePaperKind kind, PaperFormat format, CancellationToken cancellationToken)
    {
        var estimate = await estimates.GetWholeAsync(id, cancellationToken);
        var unit = await UnitAsync(kind == EstimatePaperKind.Appraisal ? OrgUnitKind.EconomicDivision : OrgUnitKind.Office, cancellationToken);
        var source = new EstimatePaperSource(
            estimate, await db.Plans.AsNoTracking().Where(p => p.Id == estimate.PlanId).Select(p => p.Symbol).SingleOrDefaultAsync(cancellationToken),
            await HeadAsync(cancellationToken), unit, (await CommuneAsync(cancellationToken)).AmountWording, clock.Today());
        if (kind == EstimatePaperKind.Appraisal && estimate.AppraisalOpinion is null)
        {
            throw new BusinessException(CameraProgramErrorCodes.Budgets.NotAppraised).WithData("name", estimate.Title);
        }

        return kind == EstimatePaperKind.Appraisal
            ? await PrintAsync(EstimatePapers.Appraisal(source), "BAO-CAO-THAM-DINH", format, cancellationToken)
            : await PrintAsync(EstimatePapers.Submission(source), "TO-TRINH-DU-TOAN", format, cancellationToken);
    }

    public async Task<FileContent> OfPaymentAsync(Guid id, PaperFormat format, CancellationToken cancellationToken)
    {
        var payment = await payments.GetWholeAsync(id, cancellationToken);
        var contract = await db.Contracts.AsNoTracking().GetAsync(payment.ContractId, cancellationToken);
        var estimate = await reader.EstimateAsync(payment.RootId, cancellationToken);
        var paper = PaymentRequestPaper.Compose(
            payment, contract, estimate.Title, await HeadAsync(cancellationToken), (await CommuneAsync(cancellationToken)).AmountWording);
        return await PrintAsync(paper, payment.Kind == PaymentKind.Advance ? "GIAY-DE-NGHI-TAM-UNG" : "GIAY-DE-NGHI-THANH-TOAN", format, cancellationToken);
    }

    public async Task<FileContent> OfSettlementAsync(Guid id, PaperFormat format, CancellationToken cancellationToken)
    {
        var paper = SettlementPaper.Compose(
            await settlements.GetAsync(id, cancellationToken), await HeadAsync(cancellationToken), (await CommuneAsync(cancellationToken)).AmountWording, clock.Today());
        return await PrintAsync(paper, "BAO-CAO-QUYET-TOAN", format, cancellationToken);
    }

    /// <summary>The public list; a draft until it is posted.</summary>
    public async Task<FileContent> OfDisclosureAsync(Guid id, PaperFormat format, CancellationToken cancellationToken)
    {
        var paper = BudgetDisclosurePaper.Compose(
            await disclosures.GetAsync(id, cancellationToken), await HeadAsync(cancellationToken), (await CommuneAsync(cancellationToken)).AmountWording, clock.Today());
        return await PrintAsync(paper, "CONG-KHAI-NGAN-SACH", format, cancellationToken);
    }

    internal async Task<FileContent> PrintAsync(OfficialPaper paper, string name, PaperFormat format, CancellationToken cancellationToken) => format == PaperFormat.Docx
        ? new FileContent(new MemoryStream(printer.Docx(paper), writable: false), $"{name}.docx", PaperContentTypes.Docx)
        : new FileContent(new MemoryStream(await printer.PdfAsync(paper, cancellationToken), writable: false), $"{name}.pdf", PaperContentTypes.Pdf);

    internal Task<PaperHead> HeadAsync(CancellationToken cancellationToken) => heads.OfAsync(IssuingBodyKind.PeoplesCommittee, boardId: null, cancellationToken);

    internal Task<Commune> CommuneAsync(CancellationToken cancellationToken) =>
        db.Communes.AsNoTracking().GetAsync(tenant.Id ?? throw new BusinessException(KernelErrorCodes.NoTenant), cancellationToken);

    /// <summary>The commune's unit of that kind under its own name.</summary>
    private async Task<PaperUnit> UnitAsync(OrgUnitKind kind, CancellationToken cancellationToken)
    {
        var today = clock.Today();
        var unit = await db.OrgUnits.AsNoTracking().Where(u => u.Kind == kind && u.ValidFrom <= today && (u.ValidTo == null || u.ValidTo >= today))
            .OrderBy(u => u.Id).Select(u => new { u.Name, u.ShortName }).FirstOrDefaultAsync(cancellationToken);
        var fallback = kind == OrgUnitKind.EconomicDivision ? new PaperUnit("Phòng Kinh tế", "KT", "Trưởng phòng") : new PaperUnit("Văn phòng HĐND và UBND", "VP", "Chánh Văn phòng");
        return unit is null ? fallback : fallback with { Name = unit.Name, Abbreviation = unit.ShortName ?? fallback.Abbreviation };
    }
}
