using System.Globalization;
using CameraProgram.Budgets;
using CameraProgram.Kernel.Time;
using CameraProgram.Localization;
using CameraProgram.OfficialDocuments.Model;

namespace CameraProgram.Funding;

/// <summary>Danh sách công khai đóng góp with the table of income and expense.</summary>
public static class DisclosurePaper
{
    private static readonly PaperKind Kind = PaperKinds.OwnForm("Danh sách công khai", "public_contribution_list") with { NameEn = "Public list of contributions" };

    public static OfficialPaper Compose(
        Disclosure disclosure, DisclosureSummaryDto summary, IReadOnlyList<DisclosureRowDto> rows, FundPaperHead head) => new()
    {
        Kind = Kind,
        Form = PaperForm.OwnForm,
        Letterhead = head.Letterhead,
        PlaceAndDate = head.PlaceAndDate(disclosure.PostedDay),
        Subject = disclosure.Title,
        Body = [.. Body(disclosure, summary, rows, head)],
        Signature = Signatures.Parties(
            new Signature { Authority = ["Người lập"], Instruction = "(Ký, ghi rõ họ tên)", SignerName = disclosure.PostedByName },
            new Signature { Authority = [head.Hamlet is null ? "Chủ tịch" : head.UnitHead], Instruction = "(Ký, ghi rõ họ tên)" }),
        IsDraft = disclosure.Status == DisclosureStatus.Draft,
    };

    private static IEnumerable<Block> Body(Disclosure disclosure, DisclosureSummaryDto summary, IReadOnlyList<DisclosureRowDto> rows, FundPaperHead head)
    {
        yield return new Paragraph($"Kỳ công khai: từ ngày {PaperDate.Short(disclosure.From)} đến ngày {PaperDate.Short(disclosure.To)}.");
        yield return new Section("Danh sách đóng góp");
        yield return new Table
        {
            Columns =
            [
                new TableColumn("STT", 0.8, TextAlignment.Center), new TableColumn("Tổ chức, cá nhân", 2), new TableColumn("Địa chỉ (thôn)", 1.4),
                new TableColumn("Hình thức, hiện vật", 1.7), new TableColumn("Số tiền (đồng)", 1.6, TextAlignment.Right), new TableColumn("Ngày", 1.5, TextAlignment.Center),
                new TableColumn("Số phiếu thu", 1.4, TextAlignment.Center),
            ],
            Rows =
            [
                .. rows.Select((r, i) => new TableRow(
                    (i + 1).ToString(CultureInfo.InvariantCulture), r.Name ?? "Ẩn danh", r.Address ?? "",
                    FormOf(r), Grouped(r.Amount),
                    VietnamTime.Format(r.Day), r.Number ?? "")),
                TableRow.Total(new TableCell("Cộng", 4), Grouped(rows.Sum(r => r.Amount)), "", ""),
            ],
        };
        var total = rows.Sum(r => r.Amount);
        if (total > 0)
        {
            yield return new Paragraph($"Bằng chữ: {AmountWords.Of(total, head.Commune.AmountWording)}.");
        }

        if (rows.Any(r => r.Day < disclosure.From))
        {
            yield return new Paragraph($"Khoản có ngày trước {PaperDate.Short(disclosure.From)} được ghi sổ sau lần công khai trước nên được công khai trong kỳ này.");
        }

        yield return new Section("Thu, chi trong kỳ");
        yield return new Table
        {
            Unit = "Đơn vị tính: đồng",
            Columns = [new TableColumn("Nội dung", 4), new TableColumn("Số tiền", 1.5, TextAlignment.Right)],
            Rows =
            [
                new TableRow("Tồn đầu kỳ", Grouped(summary.Opening)),
                new TableRow("Thu bằng tiền", Grouped(summary.Money)),
                new TableRow("Hiện vật quy tiền (không cộng vào tồn quỹ)", Grouped(summary.Goods)),
                .. summary.Expenses.Select(e => new TableRow(
                    e.Purpose is { } purpose ? $"Chi: {CameraProgramTexts.OnPaper(purpose)}" : "Giao cho dự toán của xã", Grouped(e.Amount))),
                TableRow.Total("Tồn cuối kỳ", Grouped(summary.Closing)),
            ],
        };
        if (disclosure.Postings.Count > 0)
        {
            yield return new Section("Nơi và thời gian công khai");
        }

        foreach (var (posting, index) in disclosure.Postings.OrderBy(p => p.Order).Select((posting, index) => (posting, index)))
        {
            var until = posting.To is { } to ? $" đến ngày {PaperDate.Short(to)}" : "";
            yield return new ListItem($"{CameraProgramTexts.OnPaper(posting.Channel)}{(posting.Place is { } place ? $", {place}" : "")}: từ ngày {PaperDate.Short(posting.From)}{until}{(index == disclosure.Postings.Count - 1 ? "." : ";")}");
        }

        if (disclosure.OpinionsTo is { } opinions)
        {
            yield return new Paragraph($"Nơi tiếp nhận ý kiến: {opinions}.");
        }
    }

    private static string FormOf(DisclosureRowDto row) =>
        row.Goods is { } goods ? $"{CameraProgramTexts.OnPaper(row.Form)}: {goods}" : CameraProgramTexts.OnPaper(row.Form);

    /// <summary>Below zero in a correction.</summary>
    private static string Grouped(long amount) => amount < 0 ? $"-{Numerals.Grouped(-amount)}" : Numerals.Grouped(amount);
}
