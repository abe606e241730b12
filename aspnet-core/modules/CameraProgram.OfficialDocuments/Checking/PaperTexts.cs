using System.Globalization;
using CameraProgram.OfficialDocuments.Model;
using CameraProgram.OfficialDocuments.Rendering.Composition;

namespace CameraProgram.OfficialDocuments.Checking;

/// <summary>Every text of a paper with the place it stands at.</summary>
internal static class PaperTexts
{
    public static IEnumerable<(string Where, string Text)> All(OfficialPaper paper) =>
    [
        ("Trích yếu", paper.Subject),
        .. paper.AddressedTo.Select(a => ("Kính gửi", a)),
        .. paper.LegalBases.Select((b, i) => (Numbered("Căn cứ", i), b)),
        .. Of("Nội dung", paper.Body),
        .. (paper.Recipients?.Lines ?? []).Select(l => ("Nơi nhận", l)),
        .. paper.Appendices.SelectMany((a, i) => Appendix(a, paper.Appendices.Count > 1 ? $"Phụ lục {Numerals.Roman(i + 1)}" : "Phụ lục")),
    ];

    public static IEnumerable<(string Where, string Text)> Body(OfficialPaper paper) => Of("Nội dung", paper.Body);

    private static IEnumerable<(string Where, string Text)> Appendix(Appendix appendix, string where) =>
        [(where, appendix.Title), .. appendix.AttachedTo is { } own ? [(where, own)] : Array.Empty<(string, string)>(), .. Of(where, appendix.Body)];

    private static IEnumerable<(string Where, string Text)> Of(string where, IReadOnlyList<Block> blocks)
    {
        // A place that a person can find: the section, then the number in it, or the how manieth paragraph after it.
        var numbering = new BlockNumbering();
        var (section, paragraphs) = (where, 0);
        foreach (var block in blocks)
        {
            var label = numbering.Next(block).TrimEnd('.', ')');
            if (block is Section)
            {
                section = $"{where}, mục {label}";
            }

            paragraphs = label.Length > 0 ? 0 : paragraphs + 1;
            var place = block is Section ? section : $"{section}, {(label.Length > 0 ? label : Numbered("đoạn", paragraphs - 1))}";
            foreach (var text in TextsOf(block))
            {
                yield return (place, text);
            }
        }
    }

    private static IEnumerable<string> TextsOf(Block block) => block switch
    {
        Part p => [p.Title],
        Chapter c => [c.Title],
        ChapterSection s => [s.Title],
        ChapterSubsection s => [s.Title],
        Section s => [s.Title],
        Article a => [a.Text.PlainText],
        Clause c => [c.Text.PlainText],
        Subclause s => [s.Text.PlainText],
        CheckLine c => [c.Text.PlainText],
        FillIn f => f.Fields.Select(field => $"{field.Label} {field.Value}"),
        Picture p => [p.Caption ?? ""],
        Table t => [t.Caption ?? "", .. t.Columns.Select(c => c.Header), .. t.Rows.SelectMany(r => r.Cells).Select(c => c.Text.PlainText)],
        _ => PaperTidying.TextOf(block) is { } text ? [text.PlainText] : [],
    };

    private static string Numbered(string word, int index) => string.Create(CultureInfo.InvariantCulture, $"{word} {index + 1}");
}
