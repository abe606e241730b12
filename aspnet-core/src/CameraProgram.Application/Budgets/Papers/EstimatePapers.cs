using CameraProgram.Communes;
using CameraProgram.Documents;
using CameraProgram.Kernel.Time;
using CameraProgram.OfficialDocuments.Model;

namespace CameraProgram.Budgets;

/// <summary>The unit of the commune in whose name a paper is written.</summary>
/// <param name="Name">"Phòng Kinh tế".</param>
/// <param name="Abbreviation">As it stands in a symbol: "KT".</param>
/// <param name="HeadTitle">Who signs for it: "Trưởng phòng".</param>
public sealed record PaperUnit(string Name, string Abbreviation, string HeadTitle);

/// <summary>What the papers of an estimate are made of.</summary>
/// <param name="Unit">Who writes it.</param>
public sealed record EstimatePaperSource(Estimate Estimate, string? PlanSymbol, PaperHead Head, PaperUnit Unit, AmountWording Wording, DateOnly Today)
{
    /// <summary>A unit stands at the head under the committee.</summary>
    public Letterhead Letterhead => new()
    {
        SuperiorBody = Head.Letterhead.IssuingBody, IssuingBody = [Unit.Name], IssuingBodyInText = Unit.Name,
    };

    public string Amount => BudgetTables.InFiguresAndWords(Estimate.Total, Wording);
}

/// <summary>The submission (tờ trình) with which an estimate goes its way, and the report on its appraisal; each with the appendix.</summary>
public static class EstimatePapers
{
    public static OfficialPaper Submission(EstimatePaperSource source) => Draft(source, PaperKinds.Submission) with
    {
        Subject = $"Về việc thẩm định, phê duyệt dự toán: {source.Estimate.Title}",
        AddressedTo = [source.Head.Name],
        Body =
        [
            new Paragraph(source.PlanSymbol is { } symbol
                ? $"Thực hiện Kế hoạch số {symbol}, {source.Unit.Name} lập {EstimateInText.Name(source.Estimate)}, trình {source.Head.Name} xem xét như sau:"
                : $"{source.Unit.Name} lập {EstimateInText.Name(source.Estimate)}, trình {source.Head.Name} xem xét như sau:"),
            new Section("Tổng dự toán"),
            new Paragraph($"{source.Amount}."),
            new Section("Nguồn kinh phí"),
            .. Sources(source.Estimate),
            new Section("Đề nghị"),
            new Paragraph($"Kính đề nghị {source.Head.Name} giao cơ quan chuyên môn thẩm định và phê duyệt dự toán để tổ chức thực hiện. Chi tiết tại Phụ lục kèm theo./."),
        ],
    };

    /// <summary>What the appraiser found, line by line where something was said.</summary>
    public static OfficialPaper Appraisal(EstimatePaperSource source) => Draft(source, PaperKinds.Report) with
    {
        Subject = $"Kết quả thẩm định dự toán: {source.Estimate.Title}",
        AddressedTo = [source.Head.Name],
        Body =
        [
            new Paragraph($"{source.Unit.Name} đã thẩm định {EstimateInText.Name(source.Estimate)}{Day(source.Estimate.AppraisedDay)}. Kết quả như sau:"),
            new Section("Giá trị dự toán"),
            new Paragraph($"{source.Amount}."),
            new Section("Nguồn kinh phí"),
            .. Sources(source.Estimate),
            new Section("Ý kiến thẩm định"),
            .. Paragraph.Split(source.Estimate.AppraisalOpinion),
            .. source.Estimate.Lines.Where(l => l.Opinion is not null).Select(l => new ListItem($"{l.Content}: {l.Opinion}")),
            new Section("Kiến nghị"),
            new Paragraph($"Đề nghị {source.Head.Name} xem xét, phê duyệt dự toán theo quy định./."),
        ],
    };

    private static OfficialPaper Draft(EstimatePaperSource source, PaperKind kind) => new()
    {
        Kind = kind,
        Letterhead = source.Letterhead,
        Symbol = PaperSymbol.ForKind(kind, source.Unit.Abbreviation),
        PlaceAndDate = source.Head.PlaceAndDate(day: null, source.Today),
        IsSentToSuperior = true,
        Signature = Signatures.Head(source.Unit.HeadTitle, name: null),
        Recipients = new Recipients(["Như trên"], $"Lưu: {source.Unit.Abbreviation}"),
        Appendices = [EstimateAppendix.Build(source.Estimate, source.Wording)],
        // Numbered by hand in the office's register once it is handed in.
        IsDraft = source.Estimate.IsOpenToWriting,
    };

    private static IEnumerable<Block> Sources(Estimate estimate)
    {
        var sources = estimate.TotalsBySource();
        return sources.Select((s, i) => new ListItem(
            $"{Localization.CameraProgramTexts.OnPaper(s.Source)}: {Numerals.Grouped(s.Amount)} đồng{(i == sources.Count - 1 ? "." : ";")}"));
    }

    private static string Day(DateOnly? day) => day is { } known ? $" (hoàn thành ngày {VietnamTime.Format(known)})" : string.Empty;
}
