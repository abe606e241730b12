using CameraProgram.Documents;
using CameraProgram.Identity;
using CameraProgram.OfficialDocuments.Model;
using CameraProgram.Reviews;
using Shouldly;
using Xunit;

namespace CameraProgram.Application.Tests.Reviews;

/// <summary>The appendices of the report that are made of figures alone.</summary>
public sealed class ReviewPaperTests
{
    private static readonly ReviewPeriod Period = ReviewPeriod.OfHalf(2026, 1);
    private static readonly Actor Writer = new(null, "Thư ký Demo");

    [Fact]
    public void Appendix_OfFaults_TellsCountsDowntimeAndAlsoThatNothingWasPaid()
    {
        var table = TableOf(
            "Sự cố, bảo trì camera",
            Figure("maintenance.reported", FigureUnit.Times, [Row("Power", 1), Row("Network", 2)]),
            Figure("maintenance.downtime", FigureUnit.Hours, [Row("Power", 31)]),
            Figure("maintenance.cost", FigureUnit.Dong, []));

        table.Columns.Select(c => c.Header.Replace('\u00A0', ' ')).ShouldBe(
            ["STT", "Loại sự cố", "Sự cố camera được báo (lượt)", "Thời gian camera ngừng hoạt động (giờ)", "Chi phí sửa chữa, bảo trì (đồng)"]);
        table.Rows.Select(r => string.Join("|", r.Cells.Select(c => c.Text.PlainText))).ShouldBe(
            ["1|Mất điện, nguồn hỏng|1|31|0", "2|Mất mạng|2|0|0", "Cộng|3|31|0"]);
    }

    [Fact]
    public void Summary_OfAShare_IsInPercentWithOneDecimal()
    {
        var table = TableOf("Tổng hợp chỉ tiêu", Figure("maintenance.availability", FigureUnit.PerMille, [], value: 911, previous: 950));

        table.Rows[^1].Cells.Select(c => c.Text.PlainText).ShouldBe(["1", "Tỷ lệ thời gian camera hoạt động", "%", "91,1", "95,0", "-3,9", "-4,1"]);
    }

    [Fact]
    public void Appendix_ByHamlet_EndsWithWhatBelongsToTheWholeCommune()
    {
        var rows = new[] { Row("Chung toàn xã", 4), Row("Thôn Đèo Lăn", 2), Row("Thôn Hòa Bình", 1) };
        var table = TableOf("Số liệu theo thôn", Figure("cameras.lensesWorking", FigureUnit.Lenses, rows) with { Breakdown = FigureBreakdown.Hamlet });

        table.Rows.Select(r => string.Join("|", r.Cells.Select(c => c.Text.PlainText))).ShouldBe(
            ["1|Thôn Đèo Lăn|2", "2|Thôn Hòa Bình|1", "3|Chung toàn xã|4", "Cộng|7"]);
    }

    [Fact]
    public void Summary_OfAnUnknownFigure_HasADashAndNoComparison()
    {
        var table = TableOf("Tổng hợp chỉ tiêu", Figure("coverage.seenMetres", FigureUnit.Metres, [], previous: 700) with { IsKnown = false });

        table.Rows[^1].Cells.Select(c => c.Text.PlainText).ShouldBe(["1", "Trong đó: camera đã quan sát được", "mét", "-", "700", "-", "-"]);
    }

    [Fact]
    public void Appendix_OfMoney_SaysWhatShareOfTheApprovedWasPaid()
    {
        var table = TableOf(
            "Kinh phí theo nguồn",
            Money(BudgetFigures.Approved, Row("CommuneBudget", 52_400_000)),
            Money(BudgetFigures.Paid, Row("CommuneBudget", 18_964_000), Row("SocialMoney", 300_000)));

        table.Columns[^1].Header.ShouldBe("Tỷ lệ đã chi (%)");
        table.Rows.Select(r => r.Cells[^1].Text.PlainText).ShouldBe(["36,2", "-", "36,8"]);
    }

    [Fact]
    public void Appendices_ComeInTheOrderOfTheOutline()
    {
        var titles = AppendicesOf(
            Figure("tasks.assigned", FigureUnit.Tasks, [Row("Công an xã", 2)]) with { Breakdown = FigureBreakdown.Unit },
            Figure("maintenance.reported", FigureUnit.Times, [Row("Power", 1)]),
            Money(BudgetFigures.Approved, Row("CommuneBudget", 1)),
            Figure("cameras.lensesWorking", FigureUnit.Lenses, [Row("Thôn Đèo Lăn", 2)]) with { Breakdown = FigureBreakdown.Hamlet }).Select(a => a.Title.Split(' ')[0]);

        titles.ShouldBe(["Tổng", "Số", "Kinh", "Kết", "Sự"]);
    }

    private static Table TableOf(string title, params TakenFigure[] figures) =>
        AppendicesOf(figures).Single(a => a.Title.StartsWith(title, StringComparison.Ordinal)).Body.OfType<Table>().Single();

    private static IReadOnlyList<Appendix> AppendicesOf(params TakenFigure[] figures)
    {
        var at = new DateTime(2026, 7, 1, 2, 0, 0, DateTimeKind.Utc);
        var review = new Review(Guid.CreateVersion7(), ReviewKind.SixMonth, Period, IssuingBodyKind.PeoplesCommittee, null, "Sơ kết 6 tháng", Writer, at);
        review.TakeFigures(figures, new Dictionary<string, string>(), Writer, at);
        var head = new PaperHead(
            IssuingBodyKind.PeoplesCommittee, null, new Letterhead { IssuingBody = ["Ủy ban nhân dân xã Demo"], IssuingBodyInText = "Ủy ban nhân dân xã Demo" },
            "UBND", "Demo", [], "xã");
        return ReviewPaper.Compose(review, head, signatory: null, numbered: null, new DateOnly(2026, 7, 1)).Appendices;
    }

    private static FigureRow Row(string kind, long amount) => new("Cổng chợ", null, kind, null, amount, FigureLink.None, null);

    private static TakenFigure Money(string code, params FigureRow[] rows) => Figure(code, FigureUnit.Dong, rows) with { Breakdown = FigureBreakdown.FundingSource };

    private static TakenFigure Figure(string code, FigureUnit unit, FigureRow[] rows, long? value = null, long? previous = null) => new(
        code, FigureGroup.Maintenance, unit, unit == FigureUnit.PerMille ? FigureBreakdown.None : FigureBreakdown.FaultKind,
        value ?? rows.Sum(r => r.Amount), previous, FigureTaker.Serialize(rows), rows.Length);
}
