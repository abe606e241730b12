using CameraProgram.Attachments;
using CameraProgram.Documents;
using CameraProgram.Identity;
using CameraProgram.Kernel.Blobs;
using CameraProgram.Kernel.Entities;
using CameraProgram.Kernel.Errors;
using CameraProgram.Kernel.MultiTenancy;
using CameraProgram.Kernel.Time;
using CameraProgram.Kernel.Users;
using CameraProgram.OfficialDocuments.Model;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.Installations;

/// <summary>The minutes of an installation, as a draft and as they were handed over, and the handover itself.</summary>
public sealed class InstallationHandOverAppService(
    ICameraProgramDb db,
    InstallationViewer viewer,
    InstallationDetailAppService details,
    PaperHeads heads,
    PaperPrinter printer,
    IBlobStore blobs,
    ICurrentUser user,
    ICurrentTenant tenant,
    TimeProvider clock)
{
    /// <summary>
    /// From then on the cameras are the commune's. Minutes, installation and cameras are saved together: what is handed
    /// over has its papers, or nothing was handed over.
    /// </summary>
    public Task<InstallationDto> HandOverAsync(Guid id, HandOverInput input, ExpectedVersion version, CancellationToken cancellationToken) =>
        db.InTransactionAsync(
            async ct =>
            {
                var installation = await viewer.GetWholeAsync(id, ct);
                installation.EnsureVersion(version);
                var (actor, now) = (user.Actor(), clock.UtcInstant());
                installation.PrepareHandOver(input.Day!.Value, input.Copies, now);
                var paper = await PaperAsync(installation, isDraft: false, ct);
                var pdf = await StoreAsync(await printer.PdfAsync(paper, ct), ct);
                var docx = await StoreAsync(printer.Docx(paper), ct);
                installation.HandOver(pdf, docx, actor, now);
                await HandOverCamerasAsync(installation, actor, now, ct);
                await db.SaveChangesAsync(ct);
                return await details.GetAsync(id, ct);
            },
            cancellationToken);

    /// <summary>The kept file once it is handed over, until then a draft.</summary>
    public async Task<FileContent> PdfAsync(Guid id, CancellationToken cancellationToken)
    {
        var installation = await viewer.GetWholeAsync(id, cancellationToken);
        return installation.PdfKey is { } key
            ? Kept(installation, key, "pdf", PaperContentTypes.Pdf)
            : Draft(await printer.PdfAsync(await PaperAsync(installation, isDraft: true, cancellationToken), cancellationToken), "pdf", PaperContentTypes.Pdf);
    }

    /// <summary>The kept file once it is handed over, until then a draft.</summary>
    public async Task<FileContent> DocxAsync(Guid id, CancellationToken cancellationToken)
    {
        var installation = await viewer.GetWholeAsync(id, cancellationToken);
        return installation.DocxKey is { } key
            ? Kept(installation, key, "docx", PaperContentTypes.Docx)
            : Draft(printer.Docx(await PaperAsync(installation, isDraft: true, cancellationToken)), "docx", PaperContentTypes.Docx);
    }

    private async Task HandOverCamerasAsync(Installation installation, Actor actor, DateTime now, CancellationToken cancellationToken)
    {
        var ids = installation.Lines.Select(l => l.CameraId).OfType<Guid>().ToList();
        var cameras = await db.Cameras.Include(c => c.Events).Where(c => ids.Contains(c.Id)).ToDictionaryAsync(c => c.Id, cancellationToken);
        foreach (var line in installation.Lines.Where(l => l.CameraId is not null))
        {
            cameras[line.CameraId!.Value].HandOver(installation.HandedOverDay!.Value, line.WarrantyTo, installation.Title, actor, now);
        }
    }

    private async Task<OfficialPaper> PaperAsync(Installation installation, bool isDraft, CancellationToken cancellationToken)
    {
        var commune = await db.Communes.AsNoTracking().SingleAsync(c => c.Id == tenant.Id, cancellationToken);
        var head = await heads.OfAsync(IssuingBodyKind.PeoplesCommittee, boardId: null, cancellationToken);
        return InstallationMinutes.Compose(installation, head, commune.AmountWording, isDraft, clock.Today());
    }

    private async Task<DocumentFile> StoreAsync(byte[] file, CancellationToken cancellationToken)
    {
        using var content = new MemoryStream(file, writable: false);
        var blob = await blobs.SaveAsync(content, DocumentConsts.MaxFileBytes, null, cancellationToken);
        return new DocumentFile(blob.Key, blob.Size);
    }

    private FileContent Kept(Installation installation, string key, string extension, string contentType) => new(
        blobs.OpenRead(key) ?? throw new BusinessException(CameraProgramErrorCodes.Documents.FileMissing).WithData("symbol", installation.Title),
        InstallationFileNames.Of(installation, extension), contentType, key);

    private static FileContent Draft(byte[] content, string extension, string contentType) =>
        new(new MemoryStream(content, writable: false), $"DU-THAO-BIEN-BAN-NGHIEM-THU.{extension}", contentType);
}

/// <summary>Names that every machine can save: "BIEN-BAN-NGHIEM-THU-2026-03-16.pdf".</summary>
internal static class InstallationFileNames
{
    public static string Of(Installation installation, string extension) =>
        $"BIEN-BAN-NGHIEM-THU-{installation.HandedOverDay:yyyy-MM-dd}.{extension}";
}
