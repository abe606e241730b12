using CameraProgram.Communes;
using CameraProgram.Documents;
using CameraProgram.Kernel.Time;
using CameraProgram.Localization;
using CameraProgram.OfficialDocuments.Model;

namespace CameraProgram.Budgets;

/// <summary>The public list (công khai) of an estimate, of a quarter or of a settlement.</summary>
public static class BudgetDisclosurePaper
{
    private static readonly PaperKind Kind = PaperKinds.OwnForm("Biểu công khai", "budget_public_list") with { NameEn = "Public list of the budget" };

    public static OfficialPaper Compose(BudgetDisclosureDto disclosure, PaperHead head, AmountWording wording, DateOnly today) => new()
    {
        Kind = Kind,
        Form = PaperForm.OwnForm,
        Letterhead = head.Letterhead,
        PlaceAndDate = head.PlaceAndDate(day: null, today),
        Subject = $"{Name(disclosure)}: {disclosure.Title}",
        Body = [.. Body(disclosure, wording)],
        Signature = Signatures.Parties(
            new Signature { Authority = ["Người lập"], Instruction = "(Ký, ghi rõ họ tên)" },
            new Signature { Authority = ["Chủ tịch"], Instruction = "(Ký, đóng dấu)" }),
        IsDraft = disclosure.Postings.Count == 0,
    };

    private static string Name(BudgetDisclosureDto disclosure) => disclosure.Kind switch
    {
        BudgetDisclosureKind.Quarter => $"tình hình thực hiện dự toán quý {disclosure.Quarter} năm {disclosure.Year}",
        BudgetDisclosureKind.Settlement => $"quyết toán kinh phí năm {disclosure.Year}",
        _ => $"dự toán kinh phí năm {disclosure.Year}",
    };

    private static IEnumerable<Block> Body(BudgetDisclosureDto disclosure, AmountWording wording)
    {
        yield return new Paragraph(disclosure.Decision is { } decision
            ? $"Theo Quyết định số {decision}. Số liệu đến ngày {VietnamTime.Format(disclosure.AsOf)}."
            : $"Số liệu đến ngày {VietnamTime.Format(disclosure.AsOf)}.");
        yield return BudgetTables.Of(
            disclosure.Lines, l => (l.Content, l.Source), ("Dự toán được duyệt", l => l.Approved), ("Đã phân bổ", l => l.Allocated), ("Đã chi", l => l.Paid));
        yield return new Paragraph($"Tổng dự toán: {BudgetTables.InFiguresAndWords(disclosure.Approved, wording)}.");
        if (disclosure.Paid > 0)
        {
            yield return new Paragraph($"Tổng số đã chi: {BudgetTables.InFiguresAndWords(disclosure.Paid, wording)}.");
        }

        if (disclosure.Postings.Count > 0)
        {
            yield return new Section("Nơi và thời gian công khai");
        }

        foreach (var (posting, index) in disclosure.Postings.Select((posting, index) => (posting, index)))
        {
            var until = posting.To is { } to ? $" đến ngày {VietnamTime.Format(to)}" : "";
            var place = posting.Place is { } named ? $", {named}" : "";
            yield return new ListItem($"{CameraProgramTexts.OnPaper(posting.Channel)}{place}: từ ngày {VietnamTime.Format(posting.From)}{until}{(index == disclosure.Postings.Count - 1 ? "." : ";")}");
        }

        if (disclosure.OpinionPlace is { } opinions)
        {
            yield return new Paragraph($"Nơi tiếp nhận ý kiến: {opinions}.");
        }
    }
}
