using System.Globalization;
using CameraProgram.OfficialDocuments.Model;

namespace CameraProgram.OfficialDocuments.Rendering.Composition;

/// <summary>Puts many papers into one file.</summary>
internal static class FileComposer
{
    /// <exception cref="OfficialDocumentException">There are none or too many papers, or one of them cannot be printed.</exception>
    public static ComposedFile Compose(IReadOnlyList<OfficialPaper> papers, string title, CancellationToken cancellationToken)
    {
        EnsureCount(papers.Count, title);
        var composed = new List<ComposedPaper>(papers.Count);
        foreach (var paper in papers)
        {
            cancellationToken.ThrowIfCancellationRequested();
            composed.Add(PaperComposer.Compose(paper) with { Bookmark = paper.BookmarkName ?? paper.Title });
        }

        var authors = composed.Select(p => p.Author).Distinct(StringComparer.Ordinal).ToList();
        return new ComposedFile(PaperText.Line(title), authors.Count == 1 ? authors[0] : "", composed.Max(p => p.CreatedAt), composed);
    }

    private static void EnsureCount(int count, string title)
    {
        if (count == 0)
        {
            throw new OfficialDocumentException(
                OfficialDocumentErrorCodes.InvalidPaper,
                new Dictionary<string, object?>(StringComparer.Ordinal) { ["What"] = "a file without papers", ["Where"] = title });
        }

        if (count > OfficialDocumentRenderer.MostPapersInOneFile)
        {
            throw new OfficialDocumentException(
                OfficialDocumentErrorCodes.TooManyPapers,
                new Dictionary<string, object?>(StringComparer.Ordinal)
                {
                    ["Count"] = count.ToString(CultureInfo.InvariantCulture),
                    ["Limit"] = OfficialDocumentRenderer.MostPapersInOneFile.ToString(CultureInfo.InvariantCulture),
                });
        }
    }
}
