using CameraProgram.Attachments;
using CameraProgram.Budgets;
using CameraProgram.Communes;
using CameraProgram.Documents;
using CameraProgram.Kernel.Errors;
using CameraProgram.Kernel.MultiTenancy;
using CameraProgram.Kernel.Time;
using CameraProgram.Kernel.Users;
using CameraProgram.OfficialDocuments.Model;
using CameraProgram.Querying;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.Plans;

/// <summary>The paper of a plan before it is signed: true PDF and Word.</summary>
public sealed class PlanPaperAppService(
    ICameraProgramDb db, PaperHeads heads, PlanSigners signers, PaperPrinter printer, ICurrentUser user, ICurrentTenant tenant, TimeProvider clock)
{
    public async Task<FileContent> PreviewPdfAsync(Guid id, CancellationToken cancellationToken) =>
        File(await printer.PdfAsync(await DraftAsync(id, cancellationToken), cancellationToken), "pdf", PaperContentTypes.Pdf);

    public async Task<FileContent> PreviewDocxAsync(Guid id, CancellationToken cancellationToken) =>
        File(printer.Docx(await DraftAsync(id, cancellationToken)), "docx", PaperContentTypes.Docx);

    /// <summary>A plan with all that its paper needs, signed by that person.</summary>
    internal async Task<PlanPaperSource> SourceAsync(Plan plan, Signatory? signatory, CancellationToken cancellationToken)
    {
        var commune = await CommuneAsync(cancellationToken);
        return new PlanPaperSource(
            plan,
            await db.Estimates.AsNoTracking().Include(e => e.Lines).OfPlan(plan.Id).SingleOrDefaultAsync(cancellationToken),
            await PlanNames.LoadAsync(db, plan, cancellationToken),
            await heads.OfAsync(plan.IssuingBody, plan.BoardId, cancellationToken),
            signatory,
            commune.AmountWording,
            commune.Type == CommuneType.Phuong ? "Mỗi tổ dân phố" : "Mỗi thôn");
    }

    /// <summary>Name and office of who is to sign; null while nobody is named.</summary>
    private async Task<Signatory?> NamedSignatoryAsync(Plan plan, CancellationToken cancellationToken) =>
        await db.Users.AsNoTracking().Where(u => u.Id == plan.SignatoryId)
            .Select(u => new Signatory(plan.SignerPosition, u.FullName, u.JobTitle, u.Id)).SingleOrDefaultAsync(cancellationToken);

    /// <summary>The paper as it would be signed now, by the current user when it is theirs to sign, with number and day open.</summary>
    internal async Task<OfficialPaper> DraftAsync(Guid id, CancellationToken cancellationToken)
    {
        var (plan, today) = (await LoadAsync(id, cancellationToken), clock.Today());
        var signatory = await signers.SignatoryOfDraftAsync(plan, cancellationToken) ?? await NamedSignatoryAsync(plan, cancellationToken);
        return PlanPaper.Draft(await SourceAsync(plan, signatory, cancellationToken), today);
    }

    private Task<Plan> LoadAsync(Guid id, CancellationToken cancellationToken) => db.Plans.WhereVisibleTo(user).GetWithPartsAsync(id, cancellationToken);

    private Task<Commune> CommuneAsync(CancellationToken cancellationToken) =>
        db.Communes.AsNoTracking().GetAsync(tenant.Id ?? throw new BusinessException(KernelErrorCodes.NoTenant), cancellationToken);

    private static FileContent File(byte[] content, string extension, string contentType) =>
        new(new MemoryStream(content, writable: false), $"DU-THAO-KE-HOACH.{extension}", contentType);
}
