using System.Text.RegularExpressions;
using CameraProgram.OfficialDocuments.Model;

namespace CameraProgram.OfficialDocuments.Checking;

/// <summary>Rules 6 to 11 on the parts of a paper: number, end mark, bases, recipients, addressees, appendices.</summary>
internal static partial class FormRules
{
    public static IEnumerable<Nd30Breach> Check(OfficialPaper paper) =>
    [
        .. Number(paper), .. EndMark(paper), .. LegalBases(paper), .. Archive(paper), .. Addressees(paper), .. Appendices(paper),
    ];

    private static IEnumerable<Nd30Breach> Number(OfficialPaper paper)
    {
        if (paper.Number is < 1)
        {
            yield return new(6, BreachSeverity.Error, "Số, ký hiệu", "Số văn bản bắt đầu từ 01.", "Numbers of papers start at 01.");
        }

        if (paper.Symbol.Length == 0)
        {
            yield return new(6, BreachSeverity.Error, "Số, ký hiệu", "Văn bản chưa có ký hiệu.", "The paper has no symbol.");
        }
        else if (paper.Kind.Code is { } code && !paper.Symbol.StartsWith($"{code}-", StringComparison.Ordinal))
        {
            yield return new(
                6, BreachSeverity.Error, "Số, ký hiệu",
                $"Ký hiệu “{paper.Symbol}” phải bắt đầu bằng “{code}-”.", $"The symbol \"{paper.Symbol}\" must start with \"{code}-\".");
        }
        else if (paper.Symbol.StartsWith("CV-", StringComparison.Ordinal))
        {
            yield return new(
                6, BreachSeverity.Error, "Số, ký hiệu",
                "Công văn không ghi “CV” trong ký hiệu.", "An official letter carries no \"CV\" in its symbol.");
        }
    }

    private static IEnumerable<Nd30Breach> EndMark(OfficialPaper paper)
    {
        var last = paper.Body.Count > 0 ? PaperTidying.TextOf(paper.Body[^1])?.PlainText.TrimEnd() : null;
        if (last?.EndsWith(PaperTidying.EndMark, StringComparison.Ordinal) != true)
        {
            yield return new(7, BreachSeverity.Error, "Cuối nội dung", "Nội dung văn bản phải kết thúc bằng “./.”.", "The text must end with \"./.\".");
        }

        foreach (var block in paper.Body.SkipLast(1))
        {
            if (PaperTidying.TextOf(block)?.PlainText.TrimEnd().EndsWith(PaperTidying.EndMark, StringComparison.Ordinal) == true)
            {
                yield return new(7, BreachSeverity.Error, "Nội dung", "“./.” chỉ đặt ở cuối văn bản.", "\"./.\" stands only at the very end.");
            }
        }
    }

    private static IEnumerable<Nd30Breach> LegalBases(OfficialPaper paper)
    {
        for (var i = 0; i < paper.LegalBases.Count; i++)
        {
            var (basis, mark) = (paper.LegalBases[i], i == paper.LegalBases.Count - 1 ? '.' : ';');
            var where = FormattableString.Invariant($"Căn cứ {i + 1}");
            if (!basis.EndsWith(mark))
            {
                yield return new(8, BreachSeverity.Error, where, $"Căn cứ này phải kết thúc bằng “{mark}”.", $"This legal basis must end with \"{mark}\".");
            }

            if (NumberedAct().IsMatch(basis))
            {
                yield return new(
                    8, BreachSeverity.Warning, where,
                    "Căn cứ là Luật, Pháp lệnh thì không ghi số, ký hiệu, cơ quan ban hành.",
                    "A law or ordinance is cited without number, symbol and issuing body.");
            }
        }
    }

    private static IEnumerable<Nd30Breach> Archive(OfficialPaper paper)
    {
        if (paper.Recipients is null)
        {
            yield return new(9, BreachSeverity.Error, "Nơi nhận", "Văn bản thiếu “Nơi nhận”.", "The list of recipients is missing.");
        }
        else if (!ArchiveLine().IsMatch(paper.Recipients.Archive))
        {
            yield return new(
                9, BreachSeverity.Error, "Nơi nhận",
                "Dòng cuối của “Nơi nhận” phải là “Lưu: VT, …”.", "The last recipient must be \"Lưu: VT, …\".");
        }
    }

    private static IEnumerable<Nd30Breach> Addressees(OfficialPaper paper)
    {
        var mustAddress = paper.IsSentToSuperior || paper.Kind == PaperKinds.Submission || paper.Kind == PaperKinds.OfficialLetter;
        if (mustAddress && paper.AddressedTo.Count == 0)
        {
            yield return new(
                10, BreachSeverity.Error, "Kính gửi",
                "Công văn, tờ trình và văn bản gửi cấp trên phải có “Kính gửi”.", "Letters, submissions and papers to a superior need \"Kính gửi\".");
        }

        if (paper.AddressedTo.Count > 0 && paper.Recipients is { } recipients
            && !recipients.Lines.Any(l => l.StartsWith("Như trên", StringComparison.OrdinalIgnoreCase)))
        {
            yield return new(
                10, BreachSeverity.Error, "Nơi nhận",
                "Văn bản có “Kính gửi” thì “Nơi nhận” bắt đầu bằng “Như trên”.", "A paper with \"Kính gửi\" lists \"Như trên\" among its recipients.");
        }
    }

    private static IEnumerable<Nd30Breach> Appendices(OfficialPaper paper)
    {
        var body = PaperTexts.Body(paper).Select(t => t.Text).ToList();
        var refers = body.Any(t => t.Contains("phụ lục", StringComparison.OrdinalIgnoreCase));
        if (paper.Appendices.Count > 0 && !refers)
        {
            yield return new(
                11, BreachSeverity.Error, "Nội dung",
                "Văn bản có phụ lục thì nội dung phải có chỉ dẫn về phụ lục đó.", "A paper with appendices must refer to them in its text.");
        }

        if (paper.Appendices.Count == 0 && body.Any(t => AttachedAppendix().IsMatch(t)))
        {
            yield return new(
                11, BreachSeverity.Warning, "Nội dung",
                "Nội dung nhắc đến phụ lục kèm theo nhưng văn bản không có phụ lục.", "The text speaks of an attached appendix, but there is none.");
        }
    }

    [GeneratedRegex(@"\b(Luật|Pháp lệnh)\b[^;]*\bsố\s+\d+/\d{4}/(QH|UBTVQH|L-CTN|PL)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex NumberedAct();

    [GeneratedRegex(@"^Lưu\s*:\s*VT\b", RegexOptions.None, 1000)]
    private static partial Regex ArchiveLine();

    [GeneratedRegex(@"phụ lục[^.;]{0,60}kèm theo|kèm theo[^.;]{0,40}phụ lục", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex AttachedAppendix();
}
