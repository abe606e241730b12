namespace CameraProgram.OfficialDocuments.Model;

/// <summary>Sets the punctuation that the decree fixes, so that people need not type it.</summary>
public static class PaperTidying
{
    public const string EndMark = "./.";

    /// <summary>
    /// The same paper with ";" after every legal basis and "." after the last one, and "./." at the end of the body
    /// when it ends with text. Nothing else is touched; own forms stay as they are.
    /// </summary>
    public static OfficialPaper Tidied(this OfficialPaper paper) =>
        paper.Form == PaperForm.OwnForm
            ? paper
            : paper with { LegalBases = TidyBases(paper.LegalBases), Body = TidyEnd(paper.Body) };

    private static IReadOnlyList<string> TidyBases(IReadOnlyList<string> bases) =>
        [.. bases.Select((line, index) => line.TrimEnd(' ', ';', '.', ',') + (index == bases.Count - 1 ? "." : ";"))];

    private static IReadOnlyList<Block> TidyEnd(IReadOnlyList<Block> body)
    {
        if (body.Count == 0 || TextOf(body[^1]) is not { } text || text.PlainText.TrimEnd().EndsWith(EndMark, StringComparison.Ordinal))
        {
            return body;
        }

        return [.. body.Take(body.Count - 1), WithText(body[^1], WithEndMark(text))];
    }

    /// <summary>The running text of a block; null for headings, tables and page breaks.</summary>
    internal static RichText? TextOf(Block block) => block switch
    {
        Paragraph paragraph => paragraph.Text,
        Article { HasTitle: false } article => article.Text,
        Clause { IsHeading: false } clause => clause.Text,
        Subclause { IsHeading: false } subclause => subclause.Text,
        Point point => point.Text,
        ListItem item => item.Text,
        _ => null,
    };

    private static Block WithText(Block block, RichText text) => block switch
    {
        Paragraph paragraph => paragraph with { Text = text },
        Article article => article with { Text = text },
        Clause clause => clause with { Text = text },
        Subclause subclause => subclause with { Text = text },
        Point point => point with { Text = text },
        ListItem item => item with { Text = text },
        _ => block,
    };

    private static RichText WithEndMark(RichText text)
    {
        if (text.Runs.Count == 0)
        {
            return EndMark;
        }

        var last = text.Runs[^1];
        var ended = new TextRun(last.Text.TrimEnd(' ', '.', ';', ',', '/') + EndMark, last.Bold, last.Italic);
        return new RichText([.. text.Runs.Take(text.Runs.Count - 1), ended]);
    }
}
