using CameraProgram.Documents;
using CameraProgram.Identity;
using CameraProgram.Kernel.Errors;
using CameraProgram.Reviews;
using Shouldly;
using Xunit;
using Codes = CameraProgram.CameraProgramErrorCodes.Reviews;

namespace CameraProgram.Domain.Tests.Reviews;

public sealed class ReviewTests
{
    private static readonly DateTime Now = new(2026, 7, 2, 3, 0, 0, DateTimeKind.Utc);
    private static readonly Actor Secretary = new(Guid.CreateVersion7(), "Thư ký");
    private static readonly Actor Head = new(Guid.CreateVersion7(), "Trưởng ban");

    [Theory]
    [InlineData(2206, 1, "from")]
    [InlineData(1926, 1, "from")]
    public void New_WhenThePeriodIsFarAway_MarksTheDay(int year, int half, string field)
    {
        var refusal = Should.Throw<InputException>(() => new Review(
            Guid.CreateVersion7(), ReviewKind.SixMonth, ReviewPeriod.OfHalf(year, half), IssuingBodyKind.PeoplesCommittee, null, "Sơ kết", Secretary, Now));

        (refusal.Code, refusal.Field).ShouldBe((KernelErrorCodes.DayOutOfRange, field));
    }

    [Fact]
    public void Submit_WhenNoFiguresWereTaken_IsRefused() =>
        Refusal(() => Draft().Submit([], Secretary, Now)).ShouldBe(Codes.NoFigures);

    [Fact]
    public void Submit_WhenARequiredSectionIsEmpty_NamesIt()
    {
        var refusal = Should.Throw<BusinessException>(() => WithFigures().Submit(["Ưu điểm"], Secretary, Now));

        refusal.Code.ShouldBe(Codes.SectionsEmpty);
        refusal.Details["sections"].ShouldBe("Ưu điểm");
    }

    [Fact]
    public void Approve_WhenTheSubmitterApproves_IsRefused()
    {
        var review = Submitted();

        Refusal(() => review.Approve(Secretary with { ForName = "Trưởng ban" }, Now)).ShouldBe(Codes.FourEyes);
        review.Status.ShouldBe(ReviewStatus.Submitted);
    }

    [Theory]
    [InlineData(ReviewStatus.Draft)]
    [InlineData(ReviewStatus.Approved)]
    [InlineData(ReviewStatus.Issued)]
    public void Approve_WhenNotSubmitted_IsRefused(ReviewStatus status) =>
        Refusal(() => In(status).Approve(Head, Now)).ShouldBe(Codes.WrongStatus);

    [Theory]
    [InlineData(ReviewStatus.Submitted)]
    [InlineData(ReviewStatus.Approved)]
    [InlineData(ReviewStatus.Issued)]
    public void TakeFigures_WhenFrozen_IsRefused(ReviewStatus status) =>
        Refusal(() => Take(In(status), 7)).ShouldBe(Codes.WrongStatus);

    [Theory]
    [InlineData(ReviewStatus.Submitted)]
    [InlineData(ReviewStatus.Approved)]
    [InlineData(ReviewStatus.Issued)]
    public void Write_WhenNoDraft_IsRefused(ReviewStatus status) =>
        Refusal(() => In(status).Write("opening", "x")).ShouldBe(Codes.WrongStatus);

    [Theory]
    [InlineData(ReviewStatus.Draft)]
    [InlineData(ReviewStatus.Issued)]
    public void Return_WhenNotInApproval_IsRefused(ReviewStatus status) =>
        Refusal(() => In(status).Return("thiếu số liệu", Head, Now)).ShouldBe(Codes.WrongStatus);

    [Fact]
    public void Return_WhenNoReasonIsGiven_IsRefused() =>
        Refusal(() => Submitted().Return("  ", Head, Now)).ShouldBe(KernelErrorCodes.Required);

    [Fact]
    public void Return_WhenApproved_ForgetsTheApprovalAndKeepsTheReason()
    {
        var review = In(ReviewStatus.Approved);

        review.Return("thiếu số liệu", Head, Now);

        review.Status.ShouldBe(ReviewStatus.Draft);
        review.ApprovedById.ShouldBeNull();
        review.ReturnReason.ShouldBe("thiếu số liệu");
    }

    [Fact]
    public void Issue_WhenOnlySubmitted_IsRefused() =>
        Refusal(() => Submitted().Issue(Document(), Head, Now)).ShouldBe(Codes.WrongStatus);

    [Fact]
    public void Issue_WhenApproved_LocksWithNumberAndDay()
    {
        var review = In(ReviewStatus.Issued);

        review.Symbol.ShouldBe("05/BC-BĐH");
        review.History.Select(e => e.Action).ShouldBe(
            [ReviewAction.Created, ReviewAction.FiguresTaken, ReviewAction.Submitted, ReviewAction.Approved, ReviewAction.Issued]);
    }

    [Fact]
    public void TakeFigures_WhenAPersonWroteASection_KeepsTheirWords()
    {
        var review = WithFigures();
        review.Write("opening", "Lời người viết");

        Take(review, 9);

        review.TextOf("opening").ShouldBe("Lời người viết");
        review.Figures.ShouldHaveSingleItem().Value.ShouldBe(9);
    }

    [Fact]
    public void Write_WhenTextIsEmpty_LeavesTheSectionOutThoughSomethingIsSuggested()
    {
        var review = WithFigures();

        review.Write("opening", "");
        review.TextOf("opening").ShouldBe("");

        review.Write("opening", null);
        review.TextOf("opening").ShouldBe("gợi ý");
    }

    [Theory]
    [InlineData(5, 4, 250L)]
    [InlineData(3, 4, -250L)]
    [InlineData(3, 0, null)]
    public void Figure_WhenComparedWithTheYearBefore_GivesTenthsOfAPercent(long value, long previous, long? perMille)
    {
        var review = Draft();
        review.TakeFigures([Figure(value, previous)], new Dictionary<string, string>(), Secretary, Now);

        review.Figures[0].ChangePerMille.ShouldBe(perMille);
        review.Figures[0].Difference.ShouldBe(value - previous);
    }

    [Fact]
    public void Create_WhenPeriodIsReversed_IsRefused() => Refusal(() => OfPeriod(new(2026, 6, 30), new(2026, 1, 1)))
        .ShouldBe(KernelErrorCodes.PeriodReversed);

    [Fact]
    public void Create_WhenPeriodIsLongerThanAYear_IsRefused() => Refusal(() => OfPeriod(new(2025, 1, 1), new(2026, 6, 30)))
        .ShouldBe(Codes.PeriodTooLong);

    [Theory]
    [InlineData("2026-07-10", "2026-01-01", "2026-06-30")]
    [InlineData("2026-08-20", "2026-07-01", "2026-12-31")]
    [InlineData("2027-01-31", "2026-07-01", "2026-12-31")]
    public void Default_WhenAHalfYearJustEnded_IsThatOneWhileItIsReported(string today, string from, string to) =>
        ReviewPeriod.Default(ReviewKind.SixMonth, Day(today)).ShouldBe(new ReviewPeriod(Day(from), Day(to)));

    [Fact]
    public void YearBefore_WhenTheMonthEndsInALeapDay_EndsWithTheMonthToo() =>
        new ReviewPeriod(new(2028, 2, 1), new(2028, 2, 29)).YearBefore().ShouldBe(new ReviewPeriod(new(2027, 2, 1), new(2027, 2, 28)));

    private static DateOnly Day(string iso) => DateOnly.ParseExact(iso, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private static string Refusal(Action action) => Should.Throw<BusinessException>(action).Code;

    private static Review OfPeriod(DateOnly from, DateOnly to) => new(
        Guid.CreateVersion7(), ReviewKind.Year, new ReviewPeriod(from, to), IssuingBodyKind.PeoplesCommittee, null, "x", Secretary, Now);

    private static Review Draft() => new(
        Guid.CreateVersion7(), ReviewKind.SixMonth, ReviewPeriod.OfHalf(2026, 1), IssuingBodyKind.PeoplesCommittee, null, "Sơ kết", Secretary, Now);

    private static Review WithFigures() => Take(Draft(), 5);

    private static Review Take(Review review, long value)
    {
        review.TakeFigures([Figure(value, 4)], new Dictionary<string, string> { ["opening"] = "gợi ý" }, Secretary, Now);
        return review;
    }

    private static TakenFigure Figure(long value, long? previous) =>
        new("tasks.assigned", FigureGroup.WorkTasks, FigureUnit.Tasks, FigureBreakdown.None, value, previous, "[]", 0);

    private static Review Submitted()
    {
        var review = WithFigures();
        review.Submit([], Secretary, Now.AddMinutes(1));
        return review;
    }

    private static Review In(ReviewStatus status)
    {
        if (status == ReviewStatus.Draft)
        {
            return WithFigures();
        }

        var review = Submitted();
        if (status != ReviewStatus.Submitted)
        {
            review.Approve(Head, Now.AddMinutes(2));
        }

        if (status == ReviewStatus.Issued)
        {
            review.Issue(Document(), Head, Now.AddMinutes(3));
        }

        return review;
    }

    private static OfficialDocument Document() => new(
        Guid.CreateVersion7(), new DocumentSource(DocumentSourceKind.Review, Guid.CreateVersion7()),
        new DocumentIssuer(IssuingBodyKind.PeoplesCommittee, null, "Ban Điều hành"), new DocumentNumber("BC", 2026, 5, "05/BC-BĐH"), "Sơ kết",
        new DateOnly(2026, 7, 2), new DocumentSigner("Lý Hoàng Long", "Trưởng ban", null), [], DocumentUrgency.None,
        new DocumentFile(new string('a', 64), 1), new DocumentFile(new string('b', 64), 1), "code", "[]", Now, null);
}
