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
        // What goes on and what is given up make it wide.
        Layout = new PaperLayout { IsLandscape = disclosure.CarriedOver is not null },
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

    private static IEnumerable<(string Heading, Func<BudgetDisclosureLineDto, long> Amount)> Columns(BudgetDisclosureDto disclosure)
    {
        yield return ("Dự toán được duyệt", l => l.Approved);
        yield return ("Đã phân bổ", l => l.Allocated);
        yield return ("Đã chi", l => l.Paid);
        if (disclosure.CarriedOver is not null)
        {
            yield return ("Chuyển nguồn sang năm sau", l => l.CarriedOver ?? 0);
            yield return ("Hủy dự toán", l => l.Cancelled ?? 0);
        }
    }

    private static IEnumerable<Block> Body(BudgetDisclosureDto disclosure, AmountWording wording)
    {
        yield return new Paragraph(disclosure.Decision is { } decision
            ? $"Theo Quyết định số {decision}. Số liệu đến ngày {VietnamTime.Format(disclosure.AsOf)}."
            : $"Số liệu đến ngày {VietnamTime.Format(disclosure.AsOf)}.");
        yield return BudgetTables.Of(disclosure.Lines, l => (l.Content, l.Source), [.. Columns(disclosure)]);
        yield return new Paragraph($"Tổng dự toán: {BudgetTables.InFiguresAndWords(disclosure.Approved, wording)}.");
        if (disclosure.Paid > 0)
        {
            yield return new Paragraph($"Tổng số đã chi: {BudgetTables.InFiguresAndWords(disclosure.Paid, wording)}.");
        }

        if (disclosure.CarriedOver > 0)
        {
            yield return new Paragraph($"Chuyển nguồn sang năm {disclosure.Year + 1}: {BudgetTables.InFiguresAndWords(disclosure.CarriedOver.Value, wording)}.");
        }

        if (disclosure.Cancelled > 0)
        {
            yield return new Paragraph($"Hủy dự toán: {BudgetTables.InFiguresAndWords(disclosure.Cancelled.Value, wording)}.");
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
