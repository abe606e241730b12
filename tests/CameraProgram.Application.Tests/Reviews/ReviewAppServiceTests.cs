using System.Globalization;
using CameraProgram.Attachments;
using CameraProgram.Boards;
using CameraProgram.Dashboard;
using CameraProgram.Documents;
using CameraProgram.Exporting;
using CameraProgram.Identity;
using CameraProgram.Kernel.Entities;
using CameraProgram.Kernel.Errors;
using CameraProgram.Kernel.Paging;
using CameraProgram.Kernel.Time;
using CameraProgram.Permissions;
using CameraProgram.Reviews;
using DocumentFormat.OpenXml.Packaging;
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

    [Theory]
    [InlineData("Phó Chủ tịch UBND xã", DelegationKind.DeputyForHead, "KT. Chủ tịch")]
    [InlineData("Trưởng phòng Kinh tế", DelegationKind.ByAuthorisation, "TUQ. Chủ tịch")]
    public async Task Issue_WhenApprovedStandingIn_SignsAsTheDelegationSays(string jobTitle, DelegationKind kind, string title)
    {
        var review = await SubmittedAsync();
        await AsStandInAsync(jobTitle, kind);
        review = await ApproveAsync(review);
        AsChair();

        await IssueAsync(review);

        (await QueryAsync(db => db.OfficialDocuments.Select(d => d.SignerTitle).SingleAsync())).ShouldBe(title);
    }

    [Fact]
    public async Task Approve_WhenTheStandInIsNoDeputy_IsRefused()
    {
        var review = await SubmittedAsync();
        await AsStandInAsync("Trưởng Công an xã", DelegationKind.DeputyForHead);

        (await LookAsync(review.Id)).Signer.ShouldNotBeNull().Refusal.ShouldNotBeNull().ShouldContain("TUQ.");
        (await Should.ThrowAsync<BusinessException>(() => ApproveAsync(review))).Code.ShouldBe(CameraProgramErrorCodes.Documents.SignerIsNoDeputy);
        (await LookAsync(review.Id)).Status.ShouldBe(ReviewStatus.Submitted);
    }

    [Fact]
    public async Task Approve_WhenAnotherFormWasAnnounced_IsRefused()
    {
        var review = await SubmittedAsync();
        await AsStandInAsync("Phó Chủ tịch UBND xã", DelegationKind.DeputyForHead);

        (await Should.ThrowAsync<BusinessException>(() => ApproveAsync(review, SignerPosition.ByAuthorisation))).Code
            .ShouldBe(CameraProgramErrorCodes.Documents.SigningFormChanged);
    }

    [Fact]
    public async Task Issue_WhenTheApproverIsNoDeputyAnyMore_IsRefusedAndTakesNoNumber()
    {
        var review = await SubmittedAsync();
        await AsStandInAsync("Phó Chủ tịch UBND xã", DelegationKind.DeputyForHead);
        review = await ApproveAsync(review, SignerPosition.DeputyForHead);
        review.Signer.ShouldBe(new PaperSignerDto("Người Ký Thay", SignerPosition.DeputyForHead, "KT. Chủ tịch", "Lý Hoàng Long"));
        await RetitleAsync(User.Id!.Value, "Trưởng Công an xã");
        AsChair();

        (await LookAsync(review.Id)).Signer.ShouldNotBeNull().Refusal.ShouldNotBeNull();
        (await Should.ThrowAsync<BusinessException>(() => IssueAsync(review))).Code.ShouldBe(CameraProgramErrorCodes.Documents.SignerIsNoDeputy);
        (await QueryAsync(db => db.OfficialDocuments.CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task Issue_WhenTheFormIsAnotherThanAnnounced_IsRefused()
    {
        var review = await SubmittedAsync();
        AsChair();
        review = await ApproveAsync(review, SignerPosition.Head);
        await RetitleAsync(User.Id!.Value, "Phó Chủ tịch UBND xã");

        (await Should.ThrowAsync<BusinessException>(() => IssueAsync(review, announced: SignerPosition.Head))).Code
            .ShouldBe(CameraProgramErrorCodes.Documents.SigningFormChanged);
        (await LookAsync(review.Id)).Signer!.Title.ShouldBe("KT. Chủ tịch");
    }

    [Fact]
    public async Task Preview_WhenStandingInBeforeApproval_ShowsTheSignatureAsItWillBePrinted()
    {
        var review = await SubmittedAsync();
        (await DraftTextAsync(review.Id)).ShouldNotContain("TUQ.");
        await AsStandInAsync("Trưởng phòng Kinh tế", DelegationKind.ByAuthorisation);

        var paper = await DraftTextAsync(review.Id);

        new[] { "TUQ. CHỦ TỊCH", "Người Ký Thay" }.ShouldAllBe(line => paper.Contains(line, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Waiting_WhenTheyMightStandIn_NamesTheReviewToApproveInTheOthersPlace()
    {
        var review = await SubmittedAsync();
        await AsStandInAsync("Trưởng phòng Kinh tế", DelegationKind.ByAuthorisation);
        await GiveChairTheRoleAsync();
        var delegation = User.DelegationId!.Value;
        (User.ActingForId, User.ActingForName, User.DelegationId) = (null, null, null);
        User.AllowOnly(CameraProgramPermissions.Reviews.Default);

        var offer = new StandInOfferDto(delegation, "Lý Hoàng Long", DelegationKind.ByAuthorisation, Refusal: null);
        (await WaitingAsync()).ShouldHaveSingleItem()
            .ShouldSatisfyAllConditions(p => p.Kind.ShouldBe(WaitingPaperKind.ReviewToApprove), p => p.Id.ShouldBe(review.Id), p => p.StandIn.ShouldBe(offer));
        (await LookAsync(review.Id)).ShouldSatisfyAllConditions(r => r.StandIns.ShouldBe([offer]), r => r.Signer.ShouldBeNull());
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
    public async Task Check_OfADraft_NamesWhatIsMissingBeforeTheForm()
    {
        var findings = await CheckAsync(await BeginAsync());

        findings.TakeWhile(f => f.Rule is null).Select(f => f.Field).ShouldBe(["assessment.strengths", "outlook.tasks", null]);
        findings[0].ShouldSatisfyAllConditions(f => f.Severity.ShouldBe(FindingSeverity.Error), f => f.Message.ShouldContain("“Ưu điểm”"));
        findings[2].ShouldSatisfyAllConditions(f => f.Severity.ShouldBe(FindingSeverity.Warning), f => f.Message.ShouldContain("30/06/2026"));
        findings.Skip(3).ShouldAllBe(f => f.Rule != null);
    }

    [Fact]
    public async Task Check_WhenItGoesToNobody_SaysSo()
    {
        var review = await BeginAsync();
        review = await DoAsync<ReviewAppService, ReviewDto>(s => s.UpdateAsync(
            review.Id, new UpdateReviewInput { Title = review.Title }, new ExpectedVersion(review.Version), default));

        (await CheckAsync(review)).ShouldContain(f => f.Field == "addressedTo" && f.Severity == FindingSeverity.Error);
    }

    [Fact]
    public async Task Check_WhenTheFiguresAreOlderThanTheEndOfThePeriod_SaysHowToHaveThemAll()
    {
        var review = await SubmittedAsync();
        Clock.SetDay(review.To.AddDays(5));

        (await CheckAsync(review)).ShouldContain(f => f.Rule == null && f.Message.Contains("Cập nhật số liệu", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Check_WhenIssued_TellsOnlyOfTheForm()
    {
        (await CheckAsync(await IssuedAsync())).ShouldAllBe(f => f.Rule != null);
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
    public async Task List_NamesTheIssuingBody()
    {
        await BeginAsync();

        (await DoAsync<ReviewDetailAppService, PagedResult<ReviewListItemDto>>(s => s.ListAsync(new ReviewListInput(), default)))
            .Items.ShouldHaveSingleItem().IssuerName.ShouldStartWith("Ủy ban nhân dân");
    }

    [Fact]
    public async Task Export_OfTheList_HasItsRows()
    {
        await BeginAsync();
        await BeginAsync(kind: ReviewKind.Year);

        var lines = await LinesAsync(s => s.ExportAsync(new ReviewExportInput { Kind = ReviewKind.Year, Format = ExportFormat.Csv }, default));

        lines.Count.ShouldBe(2);
        lines[0].ShouldStartWith("Trích yếu,Cơ quan ban hành,Loại báo cáo");
        lines[1].ShouldContain("Tổng kết năm");
    }

    [Fact]
    public async Task Export_OfTheRowsOfAFigure_HasThemAll()
    {
        var review = await BeginAsync();

        var lines = await LinesAsync(s => s.ExportRowsAsync(review.Id, "organisation.hamlets", yearBefore: false, ExportFormat.Csv, default));

        lines.Skip(1).Count().ShouldBe(2);
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

    private Task<string> DraftTextAsync(Guid id) => DoAsync<ReviewDetailAppService, string>(async s =>
    {
        await using var content = (await s.DocxAsync(id, default)).Content;
        using var package = WordprocessingDocument.Open(content, isEditable: false);
        return package.MainDocumentPart!.Document!.InnerText;
    });

    private async Task<IReadOnlyList<WaitingPaperDto>> WaitingAsync() =>
        (await DoAsync<WaitingPaperAppService, WaitingPapersDto>(s => s.GetAsync(default))).Papers;

    private async Task<List<string>> LinesAsync(Func<ReviewExportAppService, Task<FileContent>> export)
    {
        var file = await DoAsync<ReviewExportAppService, FileContent>(export);
        using var reader = new StreamReader(file.Content);
        return [.. (await reader.ReadToEndAsync()).Split("\r\n", StringSplitOptions.RemoveEmptyEntries)];
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
