using CameraProgram.Communes;
using CameraProgram.Documents;
using CameraProgram.Kernel.Time;
using CameraProgram.Localization;
using CameraProgram.OfficialDocuments.Model;

namespace CameraProgram.Budgets;

/// <summary>What a decision of the chairman on the budget is made of.</summary>
public sealed record DecisionSource(string Subject, PaperHead Head, Signatory? Signatory, AmountWording Wording);

/// <summary>The chairman's decisions (quyết định) that approve an estimate, or the settlement of its year.</summary>
public static class ApprovalDecisions
{
    public const string Recipient = "Như Điều 3";

    /// <param name="former">The version in force, that a revision takes the place of.</param>
    public static OfficialPaper OfEstimate(DecisionSource source, Estimate estimate, Estimate? former)
    {
        var name = former is null ? "dự toán" : "dự toán điều chỉnh";
        var replaced = former is null ? "" : $", thay thế dự toán đã được phê duyệt tại Quyết định số {former.ApprovalNumber}";
        return Compose(source) with
        {
            LegalBases =
            [
                "Căn cứ Luật Tổ chức chính quyền địa phương",
                "Căn cứ Luật Ngân sách nhà nước",
                $"Theo kết quả thẩm định của Phòng Kinh tế{(estimate.AppraisedDay is { } day ? $" ngày {VietnamTime.Format(day)}" : "")}",
            ],
            Body =
            [
                new Article($"Phê duyệt {EstimateInText.Name(estimate, name)}, tổng số tiền {BudgetTables.InFiguresAndWords(estimate.Total, source.Wording)}, chi tiết tại Phụ lục kèm theo{replaced}."),
                new Article("Việc phân bổ, sử dụng, thanh toán và quyết toán kinh phí thực hiện theo quy định của Luật Ngân sách nhà nước; công khai theo quy định."),
                Closing(),
            ],
            Appendices = [EstimateAppendix.Build(estimate, source.Wording)],
        };
    }

    public static OfficialPaper OfSettlement(DecisionSource source, SettlementDto settlement) => Compose(source) with
    {
        LegalBases =
        [
            "Căn cứ Luật Tổ chức chính quyền địa phương",
            "Căn cứ Luật Ngân sách nhà nước",
            "Theo đề nghị của Phòng Kinh tế",
        ],
        Body =
        [
            new Article($"Phê duyệt {EstimateInText.Name(settlement.Estimate.Title, settlement.Year, "quyết toán kinh phí")}: dự toán được duyệt {BudgetTables.InFiguresAndWords(settlement.Approved, source.Wording)}; quyết toán {BudgetTables.InFiguresAndWords(settlement.Paid, source.Wording)}; chênh lệch {Numerals.Grouped(settlement.Difference)} đồng, chi tiết tại Phụ lục kèm theo."),
            new Article("Kinh phí còn lại được hủy hoặc chuyển sang năm sau theo từng nội dung tại Phụ lục; số liệu quyết toán được công khai theo quy định."),
            Closing(),
        ],
        Appendices = [new Appendix { Title = $"Quyết toán kinh phí năm {settlement.Year}", IsLandscape = true, Body = [Table(settlement)] }],
    };

    /// <summary>As it would go out, with number and day open.</summary>
    public static OfficialPaper AsDraft(OfficialPaper paper, PaperHead head, DateOnly today) => (paper with
    {
        IsDraft = true,
        Symbol = head.SymbolOf(PaperKinds.Decision),
        PlaceAndDate = head.PlaceAndDate(day: null, today),
    }).Tidied();

    public static OfficialPaper Numbered(OfficialPaper paper, NumberedPaper numbered) => (paper with
    {
        Number = numbered.Number,
        Symbol = numbered.SymbolSuffix,
        PlaceAndDate = numbered.PlaceAndDate,
        QrCode = numbered.QrCode,
    }).Tidied();

    private static OfficialPaper Compose(DecisionSource source) => new()
    {
        Kind = PaperKinds.Decision,
        Letterhead = source.Head.Letterhead,
        Subject = source.Subject,
        Signature = source.Head.SignedBy(source.Signatory ?? new Signatory(SignerPosition.Head, string.Empty)),
        Recipients = new Recipients([Recipient], "Lưu: VT, KT"),
    };

    private static Article Closing() => new(
        "Quyết định có hiệu lực kể từ ngày ký. Văn phòng HĐND và UBND, Phòng Kinh tế và các đơn vị có liên quan chịu trách nhiệm thi hành Quyết định này./.");

    private static Table Table(SettlementDto settlement)
    {
        var table = BudgetTables.Of(
            settlement.Lines, l => (l.Content, l.Source), ("Dự toán", l => l.Approved), ("Phân bổ", l => l.Allocated), ("Quyết toán", l => l.Paid), ("Chênh lệch", l => l.Difference));
        return table with
        {
            Columns = [.. table.Columns, new TableColumn("Xử lý", 1.4)],
            Rows =
            [
                .. table.Rows.Select((row, i) => new TableRow([.. row.Cells, Fate(settlement, i)]) { Kind = row.Kind }),
            ],
        };
    }

    /// <summary>What becomes of the rest of a line; nothing where nothing is left, nor in the sum.</summary>
    private static TableCell Fate(SettlementDto settlement, int row) =>
        row < settlement.Lines.Count && settlement.Lines[row].Difference != 0 ? CameraProgramTexts.OnPaper(settlement.Lines[row].Rest) : "";
}
