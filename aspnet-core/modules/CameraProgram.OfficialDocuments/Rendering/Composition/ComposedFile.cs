namespace CameraProgram.OfficialDocuments.Rendering.Composition;

/// <summary>What goes into one PDF file: a single paper, or many that each carry a bookmark.</summary>
internal sealed record ComposedFile(string Title, string Author, DateTime CreatedAt, IReadOnlyList<ComposedPaper> Papers)
{
    public static ComposedFile Of(ComposedPaper paper) => new(paper.Title, paper.Author, paper.CreatedAt, [paper]);
}
