using CameraProgram.Communes;
using CameraProgram.Documents;
using CameraProgram.Localization;
using CameraProgram.OfficialDocuments.Model;

namespace CameraProgram.Budgets;

/// <summary>The report on the settlement of an estimate's year.</summary>
public static class SettlementPaper
{
    public static OfficialPaper Compose(SettlementDto settlement, PaperHead head, AmountWording wording, DateOnly today) => new()
    {
        Kind = PaperKinds.Report,
        Letterhead = head.Letterhead,
        Symbol = head.SymbolOf(PaperKinds.Report),
        PlaceAndDate = head.PlaceAndDate(day: null, today),
        Subject = $"Quyết toán kinh phí năm {settlement.Year}: {settlement.Estimate.Title}",
        Body =
        [
            new Paragraph($"{head.Name} báo cáo {EstimateInText.Name(settlement.Estimate.Title, settlement.Year, "quyết toán kinh phí")} như sau:"),
            new Section("Số liệu quyết toán"),
            new ListItem($"Dự toán được duyệt: {BudgetTables.InFiguresAndWords(settlement.Approved, wording)};"),
            new ListItem($"Kinh phí được phân bổ: {BudgetTables.InFiguresAndWords(settlement.Allocated, wording)};"),
            new ListItem($"Kinh phí đề nghị quyết toán: {BudgetTables.InFiguresAndWords(settlement.Paid, wording)};"),
            .. Rests(settlement),
            BudgetTables.Of(
                settlement.Lines, l => (l.Content, l.Source),
                ("Dự toán", l => l.Approved), ("Phân bổ", l => l.Allocated), ("Quyết toán", l => l.Paid), ("Chênh lệch", l => l.Difference)),
            new Section("Thuyết minh"),
            .. Explanations(settlement),
            .. Paragraph.Split(settlement.Note),
        ],
        Signature = head.SignedBy(new Signatory(SignerPosition.Head, string.Empty)),
        Recipients = new Recipients([], "Lưu: VT, KT"),
        IsDraft = settlement.Status != SettlementStatus.Approved,
    };

    /// <summary>What becomes of what was approved and not paid.</summary>
    private static IEnumerable<Block> Rests(SettlementDto settlement)
    {
        if (settlement.CarriedOver > 0)
        {
            var advanced = settlement.Advanced > 0 ? $", trong đó tạm ứng chưa thu hồi {Numerals.Grouped(settlement.Advanced)} đồng" : string.Empty;
            yield return new ListItem($"Kinh phí đề nghị chuyển sang năm sau: {Numerals.Grouped(settlement.CarriedOver)} đồng{advanced};");
        }

        if (settlement.Cancelled > 0)
        {
            yield return new ListItem($"Dự toán đề nghị hủy: {Numerals.Grouped(settlement.Cancelled)} đồng;");
        }

        yield return new ListItem($"Chênh lệch giữa dự toán và quyết toán: {Numerals.Grouped(settlement.Difference)} đồng.");
    }

    private static IEnumerable<Block> Explanations(SettlementDto settlement)
    {
        var differing = settlement.Lines.Where(l => l.Difference != 0).ToList();
        if (differing.Count == 0)
        {
            yield return new Paragraph("Kinh phí đã thực hiện đúng dự toán được duyệt, không có chênh lệch.");
        }

        foreach (var line in differing)
        {
            yield return new ListItem(
                $"{line.Content}: chênh lệch {Numerals.Grouped(line.Difference)} đồng. {Sentence(line.Explanation)}Đề nghị: {Proposal(line)}.");
        }
    }

    private static string Proposal(SettlementLineDto line) => line.Rest == SettlementRest.CarryPart
        ? $"chuyển nguồn sang năm sau {Numerals.Grouped(line.CarriedOver)} đồng, hủy dự toán {Numerals.Grouped(line.Cancelled)} đồng"
        : CameraProgramTexts.OnPaper(line.Rest).ToLowerInvariant();

    /// <summary>What people typed, ended as a sentence so that the next can follow.</summary>
    private static string Sentence(string? words) =>
        string.IsNullOrWhiteSpace(words) ? string.Empty : words.TrimEnd() is var text && ".;!?…".Contains(text[^1]) ? text + " " : text + ". ";
}
