using CameraProgram.Kernel.Errors;
using CameraProgram.OfficialDocuments;
using CameraProgram.OfficialDocuments.Model;

namespace CameraProgram.Documents;

/// <summary>Prints papers for people who wait: a refusal of the typesetter becomes one of the program's own.</summary>
public sealed class PaperPrinter(OfficialDocumentRenderer renderer)
{
    /// <summary>The true PDF (PDF/A-2a), for previews as well.</summary>
    /// <exception cref="BusinessException">The code is one of <see cref="OfficialDocumentErrorCodes"/>.</exception>
    public async Task<byte[]> PdfAsync(OfficialPaper paper, CancellationToken cancellationToken)
    {
        try
        {
            return await renderer.RenderPdfAsync(paper, cancellationToken);
        }
        catch (OfficialDocumentException refusal)
        {
            throw Translate(refusal);
        }
    }

    /// <summary>Many papers in one PDF, each numbered by itself and with a bookmark.</summary>
    /// <exception cref="BusinessException">The code is one of <see cref="OfficialDocumentErrorCodes"/>.</exception>
    public async Task<byte[]> PdfAsync(IReadOnlyList<OfficialPaper> papers, string title, CancellationToken cancellationToken)
    {
        try
        {
            return await renderer.RenderPdfAsync(papers, title, cancellationToken);
        }
        catch (OfficialDocumentException refusal)
        {
            throw Translate(refusal);
        }
    }

    /// <summary>The same paper for Word.</summary>
    /// <exception cref="BusinessException">The code is one of <see cref="OfficialDocumentErrorCodes"/>.</exception>
    public byte[] Docx(OfficialPaper paper)
    {
        try
        {
            return renderer.RenderDocx(paper);
        }
        catch (OfficialDocumentException refusal)
        {
            throw Translate(refusal);
        }
    }

    private static BusinessException Translate(OfficialDocumentException refusal)
    {
        var translated = new BusinessException($"CameraProgram:{refusal.Code}", refusal);
        foreach (var (name, value) in refusal.Details)
        {
            translated.WithData(char.ToLowerInvariant(name[0]) + name[1..], value);
        }

        return translated;
    }
}
