using CameraProgram.Budgets;
using CameraProgram.Communes;
using CameraProgram.Documents;
using CameraProgram.OfficialDocuments.Model;

namespace CameraProgram.Plans;

/// <summary>A plan with all that its paper needs.</summary>
/// <param name="Estimate">Null or empty: no appendix.</param>
/// <param name="EveryHamlet">"Mỗi thôn", "Mỗi tổ dân phố".</param>
public sealed record PlanPaperSource(
    Plan Plan, Estimate? Estimate, PlanNames Names, PaperHead Head, Signatory? Signatory, AmountWording Wording, string EveryHamlet)
{
    public bool HasEstimate => Estimate is { Lines.Count: > 0 };
}

/// <summary>
/// A plan as an official paper (KH): legal bases, sections, the model sheet, aims, who does what, money; in the appendices
/// the list of tasks with their days and the estimate.
/// </summary>
public static class PlanPaper
{
    private static readonly string[] BasisWords = ["Căn cứ ", "Thực hiện ", "Theo ", "Xét ", "Trên cơ sở ", "Tiếp theo "];

    /// <summary>The draft for reading: number and day stay open.</summary>
    public static OfficialPaper Draft(PlanPaperSource source, DateOnly today) => Compose(source) with
    {
        IsDraft = true,
        Symbol = source.Head.SymbolOf(PaperKinds.Plan),
        PlaceAndDate = source.Head.PlaceAndDate(day: null, today),
    };

    /// <summary>The paper that is signed.</summary>
    public static OfficialPaper Numbered(PlanPaperSource source, NumberedPaper numbered) => Compose(source) with
    {
        Number = numbered.Number,
        Symbol = numbered.SymbolSuffix,
        PlaceAndDate = numbered.PlaceAndDate,
        QrCode = numbered.QrCode,
    };

    private static OfficialPaper Compose(PlanPaperSource source)
    {
        var plan = source.Plan;
        var paper = new OfficialPaper
        {
            Kind = PaperKinds.Plan,
            Letterhead = source.Head.Letterhead,
            Subject = plan.Subject,
            LegalBases = [.. plan.LegalBases.Select(b => LegalBasis(b.Text))],
            Body = [.. Body(source)],
            Signature = source.Head.SignedBy(source.Signatory ?? new Signatory(plan.SignerPosition, string.Empty)),
            Recipients = new Recipients(plan.Recipients, plan.Archive ?? "Lưu: VT"),
            Appendices = [.. Appendices(source)],
        };
        return paper.Tidied();
    }

    /// <summary>A basis begins with "Căn cứ" unless it begins with another of the words that papers use.</summary>
    private static string LegalBasis(string text) =>
        Array.Exists(BasisWords, word => text.StartsWith(word, StringComparison.OrdinalIgnoreCase)) ? text : $"Căn cứ {text}";

    private static IEnumerable<Block> Body(PlanPaperSource source)
    {
        var plan = source.Plan;
        return
        [
            .. Paragraph.Split(plan.Introduction),
            .. PlanSections.Printed(plan).SelectMany(section => Section(section, source)),
            .. Paragraph.Split(plan.Closing),
        ];
    }

    private static IEnumerable<Block> Section(PlanSectionDraft section, PlanPaperSource source) =>
    [
        new Section(section.Heading),
        .. PlanText.Blocks(section.Body),
        .. section.Kind switch
        {
            PlanSectionKind.ModelSheet => ModelSheet(source.Plan.ModelSheet),
            PlanSectionKind.Targets => PlanTables.Targets(source),
            PlanSectionKind.Funding => Funding(source, section.Body),
            PlanSectionKind.Assignments => Assignments(source),
            _ => [],
        },
    ];

    private static IEnumerable<Block> ModelSheet(PlanModelSheet? sheet)
    {
        (string Heading, string? Text)[] passages =
        [
            ("Tên mô hình", sheet?.Name),
            ("Mục tiêu của mô hình", sheet?.Goals),
            ("Khái quát, nội dung cốt lõi của mô hình", sheet?.CoreContent),
            ("Khẩu hiệu hành động", sheet?.Slogan),
            ("Đối tượng tác động, hướng tới", sheet?.TargetGroups),
            ("Địa bàn, lĩnh vực, phạm vi tác động", sheet?.Area),
            ("Lộ trình thực hiện", sheet?.Roadmap),
        ];
        foreach (var (heading, text) in passages)
        {
            var lines = PaperText.Paragraphs(text);
            if (lines.Count == 1)
            {
                yield return new Clause(RichText.Bold($"{heading}: ") + lines[0]);
            }
            else if (lines.Count > 1)
            {
                yield return new Clause(heading) { IsHeading = true };
                foreach (var block in PlanText.Blocks(text))
                {
                    yield return block;
                }
            }
        }
    }

    private static IEnumerable<Block> Funding(PlanPaperSource source, string? body)
    {
        var amount = source.Plan.DeclaredAmount;
        if (amount is { } declared && body?.Contains(Numerals.Grouped(declared), StringComparison.Ordinal) != true)
        {
            yield return new Paragraph(
                $"Tổng kinh phí thực hiện: {Numerals.Grouped(declared)} đồng (Bằng chữ: {AmountWords.Of(declared, source.Wording)}).");
        }

        if (source.HasEstimate && body?.Contains("phụ lục", StringComparison.OrdinalIgnoreCase) != true)
        {
            yield return new Paragraph($"Chi tiết tại {PlanTables.AppendixLabel(source, PlanSectionKind.Funding)} dự toán kèm theo Kế hoạch này.");
        }
    }

    /// <summary>One heading per unit, in order; neighbours with the same unit share it.</summary>
    private static IEnumerable<Block> Assignments(PlanPaperSource source)
    {
        string? party = null;
        foreach (var assignment in source.Plan.Assignments)
        {
            var next = assignment.Party ?? (assignment.LeadUnitId is { } lead ? source.Names.Units.GetValueOrDefault(lead) : null) ?? assignment.Title;
            if (next != party)
            {
                yield return new Clause(next) { IsHeading = true };
                party = next;
            }

            foreach (var block in PlanText.Blocks(assignment.Content ?? $"- {assignment.Title}."))
            {
                yield return block;
            }
        }

        if (source.Plan.Assignments.Count > 0)
        {
            yield return new Paragraph($"Nhiệm vụ, đơn vị chủ trì, phối hợp và thời hạn tại {PlanTables.AppendixLabel(source, PlanSectionKind.Assignments)} kèm theo Kế hoạch này.");
        }
    }

    private static IEnumerable<Appendix> Appendices(PlanPaperSource source) => PlanTables.AppendicesInOrder(source).Select(
        kind => kind == PlanSectionKind.Assignments ? PlanTables.Tasks(source) : EstimateAppendix.Build(source.Estimate!, source.Wording));
}
