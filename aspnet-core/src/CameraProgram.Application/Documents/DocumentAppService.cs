using CameraProgram.Attachments;
using CameraProgram.Kernel.Blobs;
using CameraProgram.Kernel.Errors;
using CameraProgram.Kernel.Paging;
using CameraProgram.OfficialDocuments.Model;
using CameraProgram.Plans;
using CameraProgram.Querying;
using CameraProgram.Reviews;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.Documents;

/// <summary>The register of papers that went out: searched, opened, never changed.</summary>
public sealed class DocumentAppService(ICameraProgramDb db, IBlobStore blobs)
{
    private static readonly SortMap<OfficialDocument> Sorts = new SortMap<OfficialDocument>("-day")
        .Add("day", d => d.Day)
        .Add("number", d => d.Number)
        .Add("symbol", d => d.Symbol)
        .AddName("subject")
        .Add("signerName", d => d.SignerName);

    public async Task<PagedResult<DocumentListItemDto>> ListAsync(DocumentListInput input, CancellationToken cancellationToken)
    {
        var documents = db.OfficialDocuments.AsNoTracking()
            .WhereIf(input.Year is not null, d => d.Year == input.Year)
            .WhereIf(!string.IsNullOrEmpty(input.TypeCode), d => d.TypeCode == input.TypeCode)
            .WhereIf(input.BodyKind is not null, d => d.BodyKind == input.BodyKind)
            .WhereMatches(input.Filter);
        var page = await Sorts.Apply(documents, input.Sort)
            .Select(d => new DocumentListItemDto(
                d.Id, d.Symbol, d.TypeCode, string.Empty, d.Year, d.Number, d.Day, d.Subject, d.BodyKind, d.IssuerName, d.SignerName, d.SignerTitle, null, d.Urgency,
                d.IsSuperseded, d.SourceKind, d.SourceId))
            .ToPageAsync(input, cancellationToken);
        var forNames = await SignedForAsync([.. page.Items.Select(d => d.Id)], cancellationToken);
        return new PagedResult<DocumentListItemDto>(
            [.. page.Items.Select(d => d with { TypeName = TypeName(d.TypeCode), SignedFor = forNames.GetValueOrDefault(d.Id) })], page.Total);
    }

    /// <summary>The types of which papers stand in the register.</summary>
    public async Task<IReadOnlyList<DocumentTypeDto>> TypesAsync(CancellationToken cancellationToken)
    {
        var codes = await db.OfficialDocuments.AsNoTracking().Select(d => d.TypeCode).Distinct()
            .OrderBy(c => c).Take(ListInput.MaxPageSize).ToListAsync(cancellationToken);
        return [.. codes.Select(c => new DocumentTypeDto(c, TypeName(c)))];
    }

    public async Task<DocumentDto> GetAsync(Guid id, CancellationToken cancellationToken)
    {
        var document = await db.OfficialDocuments.AsNoTracking().GetAsync(id, cancellationToken);
        var by = await db.Users.Where(u => u.Id == document.RegisteredById).Select(u => u.FullName).SingleOrDefaultAsync(cancellationToken);
        return new DocumentDto(
            document.Id, document.Version, document.Symbol, document.TypeCode, TypeName(document.TypeCode), document.Year, document.Number, document.Day,
            document.Subject, document.BodyKind, document.IssuerName, document.SignerName, document.SignerTitle,
            (await SignedForAsync([id], cancellationToken)).GetValueOrDefault(id), document.Recipients, document.Urgency,
            document.IsSuperseded, document.SourceKind, document.SourceId,
            new DocumentFileDto(DocumentFileNames.Of(document, "pdf"), document.PdfSize, document.PdfKey),
            new DocumentFileDto(DocumentFileNames.Of(document, "docx"), document.DocxSize, document.DocxKey),
            $"/kiem-tra/{document.PublicCode}", document.RegisteredAt, by, PaperChecks.ToDtos(document.Findings));
    }

    /// <summary>In whose place those papers were signed that were not signed in the signer's own.</summary>
    private async Task<IReadOnlyDictionary<Guid, string>> SignedForAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken)
    {
        var plans = await db.Plans.AsNoTracking().Where(p => p.DocumentId != null && ids.Contains(p.DocumentId.Value))
            .Select(p => new
            {
                Id = p.DocumentId!.Value,
                Name = p.History.Where(e => e.Kind == PlanEventKind.Signed).OrderByDescending(e => e.Order).Select(e => e.ForName).FirstOrDefault(),
            })
            .ToListAsync(cancellationToken);
        var reviews = await db.Reviews.AsNoTracking().Where(r => r.DocumentId != null && ids.Contains(r.DocumentId.Value))
            .Select(r => new
            {
                Id = r.DocumentId!.Value,
                Name = r.History.Where(e => e.Action == ReviewAction.Approved).OrderByDescending(e => e.Order).Select(e => e.ForName).FirstOrDefault(),
            })
            .ToListAsync(cancellationToken);
        return plans.Concat(reviews).Where(p => p.Name is not null).ToDictionary(p => p.Id, p => p.Name!);
    }

    public Task<FileContent> OpenPdfAsync(Guid id, CancellationToken cancellationToken) =>
        OpenAsync(id, d => d.PdfKey, "pdf", PaperContentTypes.Pdf, cancellationToken);

    public Task<FileContent> OpenDocxAsync(Guid id, CancellationToken cancellationToken) =>
        OpenAsync(id, d => d.DocxKey, "docx", PaperContentTypes.Docx, cancellationToken);

    private async Task<FileContent> OpenAsync(
        Guid id, Func<OfficialDocument, string> key, string extension, string contentType, CancellationToken cancellationToken)
    {
        var document = await db.OfficialDocuments.AsNoTracking().GetAsync(id, cancellationToken);
        var content = blobs.OpenRead(key(document))
            ?? throw new BusinessException(CameraProgramErrorCodes.Documents.FileMissing).WithData("symbol", document.Symbol);
        return new FileContent(content, DocumentFileNames.Of(document, extension), contentType, key(document));
    }

    /// <summary>In the language of who asks.</summary>
    internal static string TypeName(string typeCode) => PaperKinds.FindByCode(typeCode) is not { } kind
        ? typeCode
        : ReaderLanguage.Choose(kind.Name, kind.NameEn);
}
