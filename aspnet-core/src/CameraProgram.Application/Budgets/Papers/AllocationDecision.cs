using CameraProgram.Documents;
using CameraProgram.OfficialDocuments.Model;

namespace CameraProgram.Budgets;

/// <summary>What a decision on allocation is made of.</summary>
/// <param name="Lines">As they will be posted.</param>
public sealed record AllocationPaperSource(
    Estimate Estimate, string Subject, string? ReductionReason, IReadOnlyList<KnownAmount> Lines, PaperHead Head, Signatory? Signatory, Communes.AmountWording Wording);

public sealed record KnownAmount(KnownLine Line, long Amount);

/// <summary>The chairman's decision (quyết định) that allocates money to the lines of an estimate, or takes some back.</summary>
public static class AllocationDecision
{
    public static OfficialPaper Draft(AllocationPaperSource source, DateOnly today) => Compose(source) with
    {
        IsDraft = true,
        Symbol = source.Head.SymbolOf(PaperKinds.Decision),
        PlaceAndDate = source.Head.PlaceAndDate(day: null, today),
    };

    public static OfficialPaper Numbered(AllocationPaperSource source, NumberedPaper numbered) => Compose(source) with
    {
        Number = numbered.Number,
        Symbol = numbered.SymbolSuffix,
        PlaceAndDate = numbered.PlaceAndDate,
        QrCode = numbered.QrCode,
    };

    private static OfficialPaper Compose(AllocationPaperSource source)
    {
        var (estimate, verb) = (source.Estimate, source.ReductionReason is null ? "Phân bổ" : "Điều chỉnh giảm");
        var total = source.Lines.Sum(l => l.Amount);
        return new OfficialPaper
        {
            Kind = PaperKinds.Decision,
            Letterhead = source.Head.Letterhead,
            Subject = source.Subject,
            LegalBases =
            [
                "Căn cứ Luật Tổ chức chính quyền địa phương",
                "Căn cứ Luật Ngân sách nhà nước",
                $"Căn cứ Quyết định số {estimate.ApprovalNumber} về việc phê duyệt {EstimateInText.Name(estimate)}",
            ],
            Body =
            [
                new Article($"{verb} kinh phí thực hiện {EstimateInText.Name(estimate)}, tổng số tiền {BudgetTables.InFiguresAndWords(total, source.Wording)}, chi tiết tại Phụ lục kèm theo."),
                .. source.ReductionReason is { } reason ? new Block[] { new Paragraph($"Lý do điều chỉnh: {reason}") } : [],
                new Article("Việc quản lý, sử dụng, thanh toán và quyết toán kinh phí thực hiện theo quy định của Luật Ngân sách nhà nước; công khai theo quy định."),
                new Article("Quyết định có hiệu lực kể từ ngày ký. Văn phòng HĐND và UBND, Phòng Kinh tế và các đơn vị có liên quan chịu trách nhiệm thi hành Quyết định này./."),
            ],
            Signature = source.Head.SignedBy(source.Signatory ?? new Signatory(SignerPosition.Head, string.Empty)),
            Recipients = new Recipients(["Như Điều 3"], "Lưu: VT, KT"),
            Appendices =
            [
                new Appendix
                {
                    Title = $"{verb} kinh phí",
                    Body = [BudgetTables.Of(source.Lines, l => (l.Line.Content, l.Line.Source), ("Số tiền", l => l.Amount))],
                },
            ],
        }.Tidied();
    }
}
