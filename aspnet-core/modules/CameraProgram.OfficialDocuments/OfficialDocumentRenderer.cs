using System.Diagnostics.CodeAnalysis;
using CameraProgram.OfficialDocuments.Model;
using CameraProgram.OfficialDocuments.Rendering.Docx;
using CameraProgram.OfficialDocuments.Rendering.Typst;

namespace CameraProgram.OfficialDocuments;

/// <summary>
/// The way in for the rest of the program: a paper becomes PDF or Word. Register one for the whole program; it owns
/// the typesetting processes and ends them when it is disposed of.
/// </summary>
public sealed class OfficialDocumentRenderer(OfficialDocumentsOptions options) : IAsyncDisposable, IDisposable
{
    /// <summary>How many papers one file can hold.</summary>
    public const int MostPapersInOneFile = 1000;

    private readonly TypstPdfRenderer _pdf = new(options);

    /// <summary>The paper as tagged PDF/A-2a. The same paper gives the same bytes.</summary>
    /// <inheritdoc cref="TypstPdfRenderer.RenderAsync(OfficialPaper, CancellationToken)"/>
    public Task<byte[]> RenderPdfAsync(OfficialPaper paper, CancellationToken cancellationToken = default) =>
        _pdf.RenderAsync(paper, cancellationToken);

    /// <summary>
    /// Many papers in one tagged PDF/A-2a: each starts on a page of its own that is numbered from 1, and has a bookmark
    /// (<see cref="OfficialPaper.BookmarkName"/>). Files of many papers are made one after another, so that with several
    /// workers single papers need not wait for them.
    /// </summary>
    /// <param name="papers">In the order of printing; 1 to <see cref="MostPapersInOneFile"/>.</param>
    /// <param name="title">The title of the file.</param>
    /// <inheritdoc cref="TypstPdfRenderer.RenderAsync(IReadOnlyList{OfficialPaper}, string, CancellationToken)"/>
    public Task<byte[]> RenderPdfAsync(IReadOnlyList<OfficialPaper> papers, string title, CancellationToken cancellationToken = default) =>
        _pdf.RenderAsync(papers, title, cancellationToken);

    /// <summary>The paper as a Word file.</summary>
    /// <inheritdoc cref="DocxRenderer.Render"/>
    [SuppressMessage("Performance", "CA1822:Mark members as static", Justification = "Callers hold one renderer for both kinds of files.")]
    public byte[] RenderDocx(OfficialPaper paper) => DocxRenderer.Render(paper);

    public ValueTask DisposeAsync() => _pdf.DisposeAsync();

    public void Dispose() => _pdf.Dispose();
}
