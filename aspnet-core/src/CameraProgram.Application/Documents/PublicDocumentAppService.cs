using System.Security.Cryptography;
using CameraProgram.Communes;
using CameraProgram.Kernel.Errors;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.Documents;

/// <summary>What anybody may ask who holds a paper with its QR code: is it real, and is this file it?</summary>
public sealed class PublicDocumentAppService(ICameraProgramDb db)
{
    private const string TenantFilter = "Tenant";

    public async Task<PublicDocumentDto> GetAsync(string code, CancellationToken cancellationToken)
    {
        var document = await FindAsync(code, cancellationToken);
        var province = await db.Communes.Where(c => c.Id == document.TenantId).Select(c => c.ProvinceCode).SingleAsync(cancellationToken);
        return new PublicDocumentDto(
            document.Number, document.Symbol, document.Day, DocumentAppService.TypeName(document.TypeCode), document.Subject, document.IssuerName,
            Province.Find(province)!.FullName, document.IsSuperseded, document.PdfKey, document.DocxKey);
    }

    /// <summary>Compares byte for byte; the file is neither kept nor opened.</summary>
    /// <exception cref="BusinessException"><c>TooLarge</c>, <c>FileEmpty</c>.</exception>
    public async Task<FileCheckDto> CheckAsync(string code, Stream file, CancellationToken cancellationToken)
    {
        var document = await FindAsync(code, cancellationToken);
        var sha256 = await HashAsync(file, cancellationToken);
        var match = sha256 == document.PdfKey ? FileMatch.Pdf : sha256 == document.DocxKey ? FileMatch.Docx : FileMatch.None;
        return new FileCheckDto(match, sha256);
    }

    /// <summary>The code alone opens the paper of any commune: it is 128 random bits printed on it.</summary>
    private async Task<OfficialDocument> FindAsync(string code, CancellationToken cancellationToken) =>
        (code.Length == DocumentConsts.PublicCodeLength
            ? await db.OfficialDocuments.IgnoreQueryFilters([TenantFilter]).AsNoTracking().SingleOrDefaultAsync(d => d.PublicCode == code, cancellationToken)
            : null)
        ?? throw new EntityNotFoundException(nameof(OfficialDocument), code);

    private static async Task<string> HashAsync(Stream file, CancellationToken cancellationToken)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = new byte[128 * 1024];
        var size = 0L;
        int read;
        while ((read = await file.ReadAsync(buffer, cancellationToken)) > 0)
        {
            size += read;
            if (size > DocumentConsts.MaxCheckBytes)
            {
                throw new BusinessException(KernelErrorCodes.TooLarge).WithData("maxMegabytes", DocumentConsts.MaxCheckBytes / (1024 * 1024));
            }

            hash.AppendData(buffer, 0, read);
        }

        return size > 0 ? Convert.ToHexStringLower(hash.GetHashAndReset()) : throw new BusinessException(KernelErrorCodes.FileEmpty);
    }
}
