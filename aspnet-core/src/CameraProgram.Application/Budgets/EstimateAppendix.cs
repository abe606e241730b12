using CameraProgram.Communes;
using CameraProgram.Localization;
using CameraProgram.OfficialDocuments.Model;

namespace CameraProgram.Budgets;

/// <summary>The estimate as the appendix of its plan: groups A to E, tax, total in figures and words, what each source pays.</summary>
public static class EstimateAppendix
{
    private const int ColumnsBeforeAmount = 6;

    public static Appendix Build(Estimate estimate, AmountWording wording) => new()
    {
        Title = "Dự toán kinh phí thực hiện",
        IsLandscape = true,
        Body =
        [
            Lines(estimate),
            new Paragraph(RichText.Italic($"Bằng chữ: {AmountWords.Of(estimate.Total, wording)}.")),
            .. Sources(estimate),
        ],
    };

    private static Table Lines(Estimate estimate) => new()
    {
        Unit = "Đơn vị tính: đồng",
        NumbersColumns = true,
        Columns =
        [
            new TableColumn("STT", 0.8, TextAlignment.Center),
            new TableColumn("Nội dung", 2.8),
            new TableColumn("Quy cách kỹ thuật", 2.6),
            new TableColumn("ĐVT", 0.9, TextAlignment.Center),
            new TableColumn("Số lượng", 0.9, TextAlignment.Right),
            new TableColumn("Đơn giá", 1.4, TextAlignment.Right),
            new TableColumn("Thành tiền", 1.6, TextAlignment.Right),
            new TableColumn("Nguồn kinh phí", 1.5),
            new TableColumn("Căn cứ giá", 1.4),
            new TableColumn("Ghi chú", 1.1),
        ],
        Rows = [.. estimate.Lines.GroupBy(l => l.Group).SelectMany((group, i) => Group(estimate, group, i)), .. Totals(estimate)],
    };

    private static IEnumerable<TableRow> Group(Estimate estimate, IGrouping<EstimateGroup, EstimateLine> group, int index)
    {
        yield return TableRow.Group(
            ((char)('A' + index)).ToString(), new TableCell(CameraProgramTexts.OnPaper(group.Key), ColumnsBeforeAmount - 1), Grouped(estimate.SubtotalOf(group.Key)), "", "", "");
        var number = 0;
        foreach (var line in group)
        {
            yield return new TableRow(
                Grouped(++number), line.Content, line.Specification ?? "", line.Unit, line.Quantity.ToVietnamese(), Grouped(line.UnitPrice),
                Grouped(line.Amount), CameraProgramTexts.OnPaper(line.Source), line.PriceBasis ?? "", line.Note ?? "");
        }
    }

    private static IEnumerable<TableRow> Totals(Estimate estimate)
    {
        if (estimate.VatBasisPoints > 0)
        {
            yield return Total("Cộng", estimate.Subtotal);
            yield return Total($"Thuế giá trị gia tăng ({new Quantity(estimate.VatBasisPoints * 10L).ToVietnamese()} %)", estimate.VatAmount);
        }

        yield return Total("TỔNG CỘNG", estimate.Total);
    }

    private static TableRow Total(string caption, long amount) => TableRow.Total(
        new TableCell(caption, ColumnsBeforeAmount) { Alignment = TextAlignment.Center }, Grouped(amount), "", "", "");

    private static IEnumerable<Block> Sources(Estimate estimate)
    {
        var sources = estimate.TotalsBySource();
        if (sources.Count == 0)
        {
            yield break;
        }

        yield return new Paragraph("Phân theo nguồn kinh phí:");
        for (var i = 0; i < sources.Count; i++)
        {
            yield return new ListItem($"{CameraProgramTexts.OnPaper(sources[i].Source)}: {Grouped(sources[i].Amount)} đồng{(i == sources.Count - 1 ? "." : ";")}");
        }
    }

    private static string Grouped(long amount) => Numerals.Grouped(amount);
}
