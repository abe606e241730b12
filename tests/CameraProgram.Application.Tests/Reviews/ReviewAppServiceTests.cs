using System.Globalization;
using CameraProgram.Boards;
using CameraProgram.Dashboard;
using CameraProgram.Documents;
using CameraProgram.Identity;
using CameraProgram.Kernel.Entities;
using CameraProgram.Kernel.Errors;
using CameraProgram.Kernel.Paging;
using CameraProgram.Kernel.Time;
using CameraProgram.Reviews;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;
using Codes = CameraProgram.CameraProgramErrorCodes.Reviews;

namespace CameraProgram.Application.Tests.Reviews;

public sealed class ReviewAppServiceTests : ReviewTest
{
    [Fact]
    public async Task Submit_WhenRequiredWordsAreMissing_NamesThem()
    {
        var review = await BeginAsync();

        var refusal = await Should.ThrowAsync<BusinessException>(() =>
            DoAsync<ReviewAppService>(s => s.SubmitAsync(review.Id, new ExpectedVersion(review.Version), default)));

        refusal.Code.ShouldBe(Codes.SectionsEmpty);
        refusal.Details["sections"].ShouldBe("Ưu điểm; Phương hướng, nhiệm vụ");
    }

    [Fact]
    public async Task DissolvingTheBoard_WhenItsReviewIsUnderWay_IsRefusedByName()
    {
        var board = new Board(Guid.CreateVersion7(), BoardKind.ExecutiveBoard, "Ban Điều hành", new DateOnly(2025, 7, 1));
        await DoAsync<ICameraProgramDb>(async db =>
        {
            board.Rename("Ban Điều hành", "BĐH");
            board.SignWithCommitteeSeal(true);
            db.Boards.Add(board);
            await db.SaveChangesAsync();
        });
        var review = await DoAsync<ReviewAppService, ReviewDto>(s => s.CreateAsync(
            new CreateReviewInput { Kind = ReviewKind.SixMonth, IssuingBody = IssuingBodyKind.Board, BoardId = board.Id }, default));
        var end = new EndInput { LastDay = new DateOnly(2026, 12, 31), Reason = "Hết nhiệm vụ" };

        var refusal = await Should.ThrowAsync<BusinessException>(() => DoAsync<BoardAppService>(s => s.DissolveAsync(board.Id, end, ExpectedVersion.Any, default)));

        refusal.Code.ShouldBe(CameraProgramErrorCodes.Boards.HasOpenPaper);
        refusal.Details["title"].ShouldBe(review.Title);
    }

    [Fact]
    public async Task Approve_WhenTheWriterDoesIt_IsRefused()
    {
        var review = await SubmittedAsync();

        (await Should.ThrowAsync<BusinessException>(() => ApproveAsync(review))).Code.ShouldBe(Codes.FourEyes);
    }

    [Fact]
    public async Task Issue_WhenApproved_RegistersThePaperUnderTheApproversName()
    {
        var review = await IssuedAsync();

        review.Status.ShouldBe(ReviewStatus.Issued);
        review.Symbol.ShouldBe("01/BC-UBND");
        review.AllowedActions.ShouldBeEmpty();
        var document = await DoAsync<DocumentAppService, DocumentDto>(s => s.GetAsync(review.DocumentId!.Value, default));
        document.SignerName.ShouldBe("Lý Hoàng Long");
        document.SourceId.ShouldBe(review.Id);
        document.Findings.Where(f => f.Severity == FindingSeverity.Error).ShouldBeEmpty();
    }

    [Fact]
    public async Task Issue_WhenPressedTwice_GivesOneNumber()
    {
        var review = await SubmittedAsync();
        AsChair();
        var approved = await ApproveAsync(review);

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => Task.Run(() => TryIssueAsync(approved))));

        outcomes.Count(issued => issued).ShouldBe(1);
        (await QueryAsync(db => db.OfficialDocuments.CountAsync())).ShouldBe(1);
        (await QueryAsync(db => db.NumberSeries.Select(s => s.LastNumber).SingleAsync())).ShouldBe(1);
    }

    [Fact]
    public async Task Issue_WhenDayIsBeforeThePeriod_IsRefused()
    {
        var review = await SubmittedAsync();
        AsChair();
        var approved = await ApproveAsync(review);

        var refusal = await Should.ThrowAsync<InputException>(() => IssueAsync(approved, review.From.AddDays(-1)));

        refusal.Code.ShouldBe(Codes.IssuedBeforePeriod);
    }

    [Fact]
    public async Task Create_WhenTheBodyHasNoReview_GoesToItsSuperior()
    {
        var review = await BeginAsync();

        review.AddressedTo.ShouldHaveSingleItem().ShouldStartWith("Ủy ban nhân dân tỉnh");
        review.Recipients.ShouldContain("Thường trực Đảng ủy, HĐND xã");
    }

    [Fact]
    public async Task Create_WhenTheBodyHasAReview_GoesWhereThatWent()
    {
        var earlier = await BeginAsync();
        await DoAsync<ReviewAppService>(s => s.UpdateAsync(
            earlier.Id,
            new UpdateReviewInput { Title = earlier.Title, AddressedTo = ["Sở Khoa học và Công nghệ"], Recipients = ["Báo tỉnh"] },
            new ExpectedVersion(earlier.Version),
            default));

        var review = await BeginAsync(kind: ReviewKind.Year);

        (review.AddressedTo.Single(), review.Recipients.Single()).ShouldBe(("Sở Khoa học và Công nghệ", "Báo tỉnh"));
    }

    [Fact]
    public async Task Create_WhenThePeriodHasNotBegun_MarksTheDay()
    {
        var next = Clock.Today().AddDays(1);

        (await Should.ThrowAsync<InputException>(() => BeginAsync(next, next.AddMonths(6)))).Field.ShouldBe("from");
    }

    [Fact]
    public async Task Get_WhenTheReaderReadsEnglish_NamesSectionsInEnglish()
    {
        var review = await BeginAsync();
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("en");

        var shown = await LookAsync(review.Id);

        shown.Parts.SelectMany(p => p.Sections).Single(s => s.Key == "assessment.strengths").Title.ShouldBe("Strengths");
        shown.PeriodName.ShouldStartWith("the ");
        shown.Title.ShouldBe(review.Title);
    }

    [Fact]
    public async Task Create_WhenThePeriodHasAReview_IsRefused()
    {
        await BeginAsync();

        (await Should.ThrowAsync<BusinessException>(() => BeginAsync())).Code.ShouldBe(Codes.PeriodTaken);
    }

    [Fact]
    public async Task Update_WhenVersionIsStale_IsRefused()
    {
        var review = await BeginAsync();
        await WriteAsync(review, ("assessment.strengths", "một"));

        await Should.ThrowAsync<StaleVersionException>(() => WriteAsync(review, ("assessment.strengths", "hai")));
    }

    [Fact]
    public async Task Update_WhenASectionIsNotOfTheOutline_IsRefused()
    {
        var review = await BeginAsync();

        (await Should.ThrowAsync<InputException>(() => WriteAsync(review, ("secret", "x")))).Field.ShouldBe("sections");
    }

    [Fact]
    public async Task Get_WhenInAnotherCommune_FindsNothing()
    {
        var review = await BeginAsync();

        await Should.ThrowAsync<EntityNotFoundException>(() => LookAsync(review.Id, TenantB));
        await Should.ThrowAsync<EntityNotFoundException>(() =>
            DoAsync<ReviewDetailAppService>(s => s.RowsAsync(review.Id, "organisation.hamlets", yearBefore: false, default), TenantB));
        (await DoAsync<ReviewDetailAppService, PagedResult<ReviewListItemDto>>(s => s.ListAsync(new ReviewListInput(), default), TenantB)).Total.ShouldBe(0);
    }

    [Fact]
    public async Task Delete_WhenDraft_FreesThePeriod()
    {
        var review = await BeginAsync();

        await DoAsync<ReviewAppService>(s => s.DeleteAsync(review.Id, new ExpectedVersion(review.Version), default));

        (await BeginAsync()).Status.ShouldBe(ReviewStatus.Draft);
    }

    [Fact]
    public async Task Delete_WhenSubmitted_IsRefused()
    {
        var review = await SubmittedAsync();

        (await Should.ThrowAsync<BusinessException>(() => DoAsync<ReviewAppService>(s => s.DeleteAsync(review.Id, ExpectedVersion.Any, default))))
            .Code.ShouldBe(Codes.WrongStatus);
    }

    [Fact]
    public async Task AllowedActions_WhenSubmittedByOneself_DoNotContainApproval()
    {
        var review = await SubmittedAsync();

        review.AllowedActions.ShouldBeEmpty();
        review.ApproverMustDiffer.ShouldBeTrue();
        AsChair();
        (await LookAsync(review.Id)).AllowedActions.ShouldBe([ReviewStep.Approve, ReviewStep.Return]);
    }

    [Fact]
    public async Task Waiting_WhenSubmitted_NamesItToTheApproverOnly()
    {
        var review = await SubmittedAsync();

        (await WaitingAsync()).ShouldBeEmpty();
        AsChair();
        (await WaitingAsync()).ShouldHaveSingleItem()
            .ShouldSatisfyAllConditions(p => p.Kind.ShouldBe(WaitingPaperKind.ReviewToApprove), p => p.Id.ShouldBe(review.Id));
        User.AllowOnly();
        (await WaitingAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Waiting_WhenReturned_TellsTheWriterWhy()
    {
        var review = await SubmittedAsync();
        AsChair();
        await DoAsync<ReviewAppService>(s => s.ReturnAsync(review.Id, new ReturnReviewInput { Reason = "Thiếu số liệu thôn" }, ExpectedVersion.Any, default));

        (await WaitingAsync()).ShouldBeEmpty();
        AsWriter();
        (await WaitingAsync()).ShouldHaveSingleItem()
            .ShouldSatisfyAllConditions(p => p.Kind.ShouldBe(WaitingPaperKind.ReviewReturned), p => p.Reason.ShouldBe("Thiếu số liệu thôn"));
        (await DoAsync<ReviewDetailAppService, PagedResult<ReviewListItemDto>>(s => s.ListAsync(new ReviewListInput(), default)))
            .Items.ShouldHaveSingleItem().IsReturned.ShouldBeTrue();
        (await DoAsync<DashboardAppService, DashboardDto>(s => s.GetAsync(default))).Items.Select(i => i.Code).ShouldContain("ReviewsReturned");
    }

    [Fact]
    public async Task Defaults_WhenTheDaysAreGiven_NamesThatPeriod()
    {
        var usual = await DoAsync<ReviewDetailAppService, ReviewDefaultsDto>(s =>
            s.DefaultsAsync(ReviewKind.SixMonth, new DateOnly(2025, 7, 1), new DateOnly(2025, 12, 31), default));

        usual.Title.ShouldStartWith("Sơ kết 06 tháng cuối năm 2025");
        usual.From.ShouldBe(new DateOnly(2025, 7, 1));
    }

    private async Task<bool> TryIssueAsync(ReviewDto review)
    {
        try
        {
            await IssueAsync(review);
            return true;
        }
        catch (Exception refusal) when (refusal is BusinessException or DbUpdateException)
        {
            return false;
        }
    }
}
