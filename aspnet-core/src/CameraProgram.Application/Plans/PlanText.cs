using System.Text.RegularExpressions;
using CameraProgram.OfficialDocuments.Model;

namespace CameraProgram.Plans;

/// <summary>
/// Reads what people typed, a line each, with the marks they know from Word: "1. …", "2.1. …", "a) …", "- …", "+ …".
/// A numbered line without a full stop at its end is a heading.
/// </summary>
public static partial class PlanText
{
    private const int LongestHeading = 300;

    public static IReadOnlyList<Block> Blocks(string? text) => [.. PaperText.Paragraphs(text).Select(Block)];

    private static Block Block(string line)
    {
        if (SubclauseMark().Match(line) is { Success: true } subclause)
        {
            var rest = line[subclause.Length..];
            return new Subclause(rest) { Label = $"{subclause.Groups["label"].Value}.", IsHeading = IsHeading(rest) };
        }

        if (ClauseMark().Match(line) is { Success: true } clause)
        {
            var rest = line[clause.Length..];
            return new Clause(rest) { Label = $"{clause.Groups["label"].Value}.", IsHeading = IsHeading(rest) };
        }

        if (PointMark().Match(line) is { Success: true } point)
        {
            return new Point(line[point.Length..]) { Label = $"{point.Groups["label"].Value})" };
        }

        return line switch
        {
            ['-' or '–' or '•', ' ', .. var item] => new ListItem(item),
            ['+', ' ', .. var item] => new ListItem(item) { Level = 2 },
            _ => new Paragraph(line),
        };
    }

    private static bool IsHeading(string line) => line.Length <= LongestHeading && !line.EndsWith(['.', ';', ',', ':', '…']);

    private static bool EndsWith(this string line, ReadOnlySpan<char> marks) => line.Length > 0 && marks.Contains(line[^1]);

    [GeneratedRegex(@"^(?<label>\d{1,2}(?:\.\d{1,2}){1,2})[./]*\s+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex SubclauseMark();

    [GeneratedRegex(@"^(?<label>\d{1,2})[.)]\s+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex ClauseMark();

    [GeneratedRegex(@"^(?<label>[a-zđ])\)\s*", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex PointMark();
}
