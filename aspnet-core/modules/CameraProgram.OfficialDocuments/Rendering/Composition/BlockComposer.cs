using CameraProgram.OfficialDocuments.Model;

namespace CameraProgram.OfficialDocuments.Rendering.Composition;

/// <summary>Composes the blocks of a body or an appendix.</summary>
internal static class BlockComposer
{
    private static readonly Type[] HeadingRanks =
        [typeof(Part), typeof(Chapter), typeof(ChapterSection), typeof(ChapterSubsection), typeof(Article), typeof(Section), typeof(Clause), typeof(Subclause)];

    public static IReadOnlyList<ComposedBlock> Compose(IReadOnlyList<string> legalBases, IReadOnlyList<Block> blocks, PaperArea area)
    {
        var composed = new List<ComposedBlock>();
        composed.AddRange(legalBases.Select(basis => new ComposedBlock(
            new ComposedParagraph(ComposedStyle.Basis, [new ComposedRun(basis, Italic: true)], TextAlignment.Justified, Indent: true))));

        var outline = OutlineLevels(blocks);
        var numbering = new BlockNumbering();
        foreach (var block in blocks)
        {
            composed.AddRange(ComposeOne(block, numbering.Next(block), outline, area));
        }

        KeepListIntroductions(composed);
        return composed;
    }

    // Levels are counted among the headings that occur, so that the outline of the file starts at 1.
    private static Dictionary<Type, int> OutlineLevels(IReadOnlyList<Block> blocks) =>
        HeadingRanks.Where(rank => blocks.Any(b => b.GetType() == rank && IsHeading(b)))
            .Select((rank, index) => (rank, Math.Min(index + 1, 6)))
            .ToDictionary(pair => pair.rank, pair => pair.Item2);

    private static bool IsHeading(Block block) => block switch
    {
        Article article => article.HasTitle,
        Clause clause => clause.IsHeading,
        Subclause subclause => subclause.IsHeading,
        _ => true,
    };

    private static IEnumerable<ComposedBlock> ComposeOne(Block block, string label, Dictionary<Type, int> outline, PaperArea area)
    {
        var level = outline.GetValueOrDefault(block.GetType());
        return block switch
        {
            Paragraph p => [Text(ComposedStyle.Body, p.Text, p.Alignment, p.FirstLineIndent && p.Alignment is (TextAlignment.Justified or TextAlignment.Left))],
            Part p => Centred(label, PaperText.Upper(p.Title), level),
            Chapter c => Centred(label, PaperText.Upper(c.Title), level),
            ChapterSection s => Centred(label, PaperText.Upper(s.Title), level),
            ChapterSubsection s => Centred(label, PaperText.Upper(s.Title), level),
            Section s => [Heading(RichText.Bold($"{label} {PaperText.Upper(s.Title)}"), level)],
            Article { HasTitle: true } a => [Heading(Labelled(label, a.Text).InBold(), level)],
            Article a => [Text(ComposedStyle.Body, RichText.Bold($"{label} ") + a.Text)],
            Clause { IsHeading: true } c => [Heading(Labelled(label, c.Text).InBold(), level)],
            Subclause { IsHeading: true } s => [Heading(Labelled(label, s.Text).InBold(), level)],
            Clause c => [Text(ComposedStyle.Body, Labelled(label, c.Text))],
            Subclause s => [Text(ComposedStyle.Body, Labelled(label, s.Text))],
            Point p => [Text(ComposedStyle.Body, Labelled(label, p.Text))],
            ListItem i => [Text(ComposedStyle.ListItem, Labelled(i.Level > 1 ? "+" : "-", i.Text))],
            CheckLine c => [Text(ComposedStyle.ListItem, Labelled($"{(c.IsChecked ? CheckLine.Checked : CheckLine.Open)}\u00A0", c.Text))],
            FillIn f => [new ComposedBlock(Fields: [.. f.Fields.Select(field => new ComposedField(field.Label, field.Value, field.Weight))])],
            Table t => TableComposer.Compose(t, area),
            Picture p => [new ComposedBlock(Picture: PictureComposer.Compose(p, area))],
            PageBreak => [new ComposedBlock()],
            _ => throw new NotSupportedException($"The block '{block.GetType().Name}' has no form on paper."),
        };
    }

    // "1." takes the weight of the words after it: "1. Tên mô hình:" is bold as a whole.
    private static RichText Labelled(string label, RichText text) =>
        new RichText([new TextRun($"{label} ", text.Runs is [{ Bold: true }, ..])]) + text;

    private static ComposedBlock Text(
        ComposedStyle style, RichText text, TextAlignment alignment = TextAlignment.Justified, bool indent = true) =>
        new(new ComposedParagraph(style, Runs(text), alignment, indent));

    private static ComposedBlock Heading(RichText text, int level) =>
        new(new ComposedParagraph(ComposedStyle.Heading, Runs(text), TextAlignment.Justified, Indent: true, level, KeepWithNext: true));

    private static IEnumerable<ComposedBlock> Centred(string label, string title, int level)
    {
        yield return new(new ComposedParagraph(
            ComposedStyle.PartLabel, [new ComposedRun(label, Bold: true)], TextAlignment.Center, Indent: false, KeepWithNext: true));
        yield return new(new ComposedParagraph(
            ComposedStyle.PartTitle, [new ComposedRun(title, Bold: true)], TextAlignment.Center, Indent: false, level, KeepWithNext: true));
    }

    private static void KeepListIntroductions(List<ComposedBlock> blocks)
    {
        for (var i = 0; i < blocks.Count - 1; i++)
        {
            if (blocks[i].Paragraph is { KeepWithNext: false, Runs: [.., var last] } paragraph
                && last.Text.EndsWith(':') && paragraph.Runs.Sum(r => r.Text.Length) < 200)
            {
                blocks[i] = new ComposedBlock(paragraph with { KeepWithNext = true });
            }
        }
    }

    /// <summary>The runs of a text; neighbours in the same style become one.</summary>
    internal static IReadOnlyList<ComposedRun> Runs(RichText text)
    {
        var runs = new List<ComposedRun>();
        foreach (var run in text.Runs)
        {
            if (runs is [.., var last] && last.Bold == run.Bold && last.Italic == run.Italic)
            {
                runs[^1] = last with { Text = last.Text + run.Text };
            }
            else
            {
                runs.Add(new ComposedRun(run.Text, run.Bold, run.Italic));
            }
        }

        return runs;
    }
}
