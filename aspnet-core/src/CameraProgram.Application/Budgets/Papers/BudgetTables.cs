using CameraProgram.Localization;
using CameraProgram.OfficialDocuments.Model;

namespace CameraProgram.Budgets;

/// <summary>Tables of amounts by line, as the budget's papers print them.</summary>
internal static class BudgetTables
{
    /// <summary>So many amounts have room beside long words.</summary>
    private const int Few = 3;

    /// <summary>A row per line and the sum; the columns after the source are amounts.</summary>
    public static Table Of<T>(IReadOnlyList<T> rows, Func<T, (string Content, FundingSource Source)> line, params (string Heading, Func<T, long> Amount)[] columns) => new()
    {
        Unit = "Đơn vị tính: đồng",
        Columns =
        [
            new TableColumn("STT", 0.7, TextAlignment.Center),
            new TableColumn("Nội dung", columns.Length > Few ? 2.6 : 3.4),
            new TableColumn("Nguồn kinh phí", columns.Length > Few ? 1.5 : 1.7),
            .. columns.Select(c => new TableColumn(c.Heading, columns.Length > Few ? 1.8 : 1.5, TextAlignment.Right)),
        ],
        Rows =
        [
            .. rows.Select((row, i) => new TableRow(
            [
                Numerals.Grouped(i + 1), line(row).Content, CameraProgramTexts.OnPaper(line(row).Source), .. columns.Select(c => (TableCell)Numerals.Grouped(c.Amount(row))),
            ])),
            TableRow.Total([new TableCell("Tổng cộng", 3) { Alignment = TextAlignment.Center }, .. columns.Select(c => (TableCell)Numerals.Grouped(rows.Sum(c.Amount)))]),
        ],
    };

    /// <summary>"… đồng (Bằng chữ: …)".</summary>
    public static string InFiguresAndWords(long amount, Communes.AmountWording wording) => $"{Numerals.Grouped(amount)} đồng (Bằng chữ: {AmountWords.Of(amount, wording)})";
}
