using CameraProgram.Boards;
using CameraProgram.Dashboard;
using CameraProgram.Documents;
using CameraProgram.Kernel.Entities;
using CameraProgram.Permissions;
using CameraProgram.Reviews;
using Shouldly;
using Xunit;

namespace CameraProgram.Plans;

/// <summary>What others are told of a plan on its way, and what a review says of it later.</summary>
public sealed class PlansWaitingTests : PlanTest
{
    [Fact]
    public async Task Waiting_WhenSubmitted_NamesItToTheSignatoryOnly()
    {
        var plan = await SubmittedAsync();

        User.AllowOnly(CameraProgramPermissions.Plans.Sign);
        (await WaitingAsync()).ShouldHaveSingleItem()
            .ShouldSatisfyAllConditions(p => p.Kind.ShouldBe(WaitingPaperKind.PlanToSign), p => p.Id.ShouldBe(plan.Id));
        User.Id = Guid.CreateVersion7();
        (await WaitingAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Waiting_WhenReturned_TellsTheWriterWhyUntilItGoesOutAgain()
    {
        var plan = await SubmittedAsync();
        await DoAsync<PlanAppService>(s => s.ReturnAsync(plan.Id, new ReturnPlanInput { Reason = "Thiếu căn cứ" }, ExpectedVersion.Any, default));

        User.AllowOnly(CameraProgramPermissions.Plans.Default, CameraProgramPermissions.Plans.Edit);
        (await WaitingAsync()).ShouldHaveSingleItem()
            .ShouldSatisfyAllConditions(p => p.Kind.ShouldBe(WaitingPaperKind.PlanReturned), p => p.Reason.ShouldBe("Thiếu căn cứ"));
        (await DoAsync<PlanAppService, bool>(async s => (await s.ListAsync(new PlanListInput(), default)).Items.Single().IsReturned)).ShouldBeTrue();
        (await DoAsync<DashboardAppService, DashboardDto>(s => s.GetAsync(default))).Items.Select(i => i.Code).ShouldContain("PlansReturned");

        await DoAsync<PlanAppService>(s => s.SubmitAsync(plan.Id, ExpectedVersion.Any, default));
        (await WaitingAsync()).ShouldBeEmpty();
        (await DoAsync<PlanAppService, bool>(async s => (await s.ListAsync(new PlanListInput(), default)).Items.Single().IsReturned)).ShouldBeFalse();
    }

    [Fact]
    public async Task Waiting_WhenTheUserHasNoPartInIt_IsEmpty()
    {
        await SubmittedAsync();
        User.AllowOnly(CameraProgramPermissions.Plans.Default);

        (await WaitingAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Get_WhenSigned_NamesWhoSigned()
    {
        var plan = await SubmittedAsync();
        plan.Signer.ShouldBeNull();

        (await SignAndIssueAsync(plan.Id)).Signer.ShouldBe(new PaperSignerDto("Lý Hoàng Long", SignerPosition.Head, "Chủ tịch", ForName: null));
    }

    [Fact]
    public async Task ReviewOpening_WhenThePlanWasIssuedInThePeriod_CitesIt()
    {
        await SignAndIssueAsync((await SubmittedAsync()).Id);

        (await OpeningAsync(new DateOnly(2026, 1, 1), new DateOnly(2026, 6, 30))).ShouldStartWith("Thực hiện Kế hoạch số 01/KH-UBND");
    }

    [Fact]
    public async Task ReviewOpening_WhenThePlanCameAfterThePeriod_CitesNone()
    {
        await SignAndIssueAsync((await SubmittedAsync()).Id);

        (await OpeningAsync(new DateOnly(2025, 7, 1), new DateOnly(2025, 12, 31))).ShouldStartWith("Ủy ban nhân dân xã");
    }

    [Fact]
    public async Task ReviewOpening_WhenThePlanIsAnothersAndItsTasksAreOver_CitesNone()
    {
        var board = new Board(Guid.CreateVersion7(), BoardKind.ExecutiveBoard, "Ban Điều hành mô hình", new DateOnly(2025, 7, 1));
        await DoAsync<ICameraProgramDb>(async db =>
        {
            db.Boards.Add(board);
            await db.SaveChangesAsync();
        });
        await SignAndIssueAsync((await SubmittedAsync()).Id);
        var (from, to) = (new DateOnly(2026, 7, 1), new DateOnly(2026, 12, 31));
        Clock.SetDay(from);

        (await OpeningAsync(from, to, board.Id)).ShouldStartWith("Ban Điều hành mô hình báo cáo");
        (await OpeningAsync(from, to)).ShouldStartWith("Thực hiện Kế hoạch số 01/KH-UBND");
    }

    private async Task<string> OpeningAsync(DateOnly from, DateOnly to, Guid? boardId = null)
    {
        var body = boardId is null ? IssuingBodyKind.PeoplesCommittee : IssuingBodyKind.Board;
        var review = await DoAsync<ReviewAppService, ReviewDto>(s => s.CreateAsync(
            new CreateReviewInput { Kind = ReviewKind.SixMonth, From = from, To = to, IssuingBody = body, BoardId = boardId }, default));
        return review.Parts[0].Sections[0].Suggestion.ShouldNotBeNull();
    }

    private async Task<IReadOnlyList<WaitingPaperDto>> WaitingAsync() =>
        (await DoAsync<WaitingPaperAppService, WaitingPapersDto>(s => s.GetAsync(default))).Papers;
}
