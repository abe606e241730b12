using CameraProgram.Kernel.Entities;
using Shouldly;
using Xunit;
using Budget = CameraProgram.CameraProgramErrorCodes.Budgets;
using Codes = CameraProgram.CameraProgramErrorCodes.Ledgers;

namespace CameraProgram.Budgets;

public sealed class RevisionTests : BudgetTest
{
    [Fact]
    public async Task Approve_WhenARevision_PostsTheDifferencesAndTakesTheFormersPlace()
    {
        var first = await ApprovedAsync(Line(100), Line(50, content: "Đầu ghi"));
        var (camera, recorder) = (first.Lines[0], first.Lines[1]);
        await AllocateAsync(first.Id, Amount(camera, 60));
        var revision = await RevisedAsync(first.Id, Line(80, key: camera.Key), Line(30, content: "Ổ cứng"));
        (revision.Revision, revision.Status, revision.Lines[0].FormerTotal).ShouldBe((2, EstimateStatus.Submitted, 100));
        (await GetAsync(first.Id)).Status.ShouldBe(EstimateStatus.Approved);

        await AppraiseAndApproveAsync(revision.Id);

        var now = await GetAsync(revision.Id);
        now.Money.ShouldBe(new BudgetMoneyDto(110, 60, 0, 0, 0, 0, 50, 60, 0, 0, 110));
        now.Lines.Select(l => (l.Content, l.Money.Approved)).ShouldBe([("Camera IP ngoài trời", 80), ("Ổ cứng", 30)]);
        (await GetAsync(first.Id)).Status.ShouldBe(EstimateStatus.Superseded);
        now.Revisions.Select(r => (r.Revision, r.Status, r.Total)).ShouldBe([(1, EstimateStatus.Superseded, 150), (2, EstimateStatus.Approved, 110)]);
        (await CodeAsync(() => AllocateAsync(first.Id, Amount(recorder, 1)))).ShouldBe(Budget.UnknownLine);
        await BooksShouldAgreeAsync();
    }

    [Fact]
    public async Task Submit_WhenALineFallsBelowWhatIsAllocated_Refuses()
    {
        var first = await ApprovedAsync(Line(100));
        await AllocateAsync(first.Id, Amount(first.Lines[0], 60));

        (await CodeAsync(() => RevisedAsync(first.Id, Line(59, key: first.Lines[0].Key)))).ShouldBe(Budget.BelowAllocated);
    }

    [Fact]
    public async Task Approve_WhenMoreWasAllocatedMeanwhile_Refuses()
    {
        var first = await ApprovedAsync(Line(100));
        var revision = await RevisedAsync(first.Id, Line(59, key: first.Lines[0].Key));
        As(Head);
        await AllocateAsync(first.Id, Amount(first.Lines[0], 60));
        As(Appraiser);
        await AppraiseAsync(revision.Id);
        As(Head);

        (await CodeAsync(() => ApproveAsync(revision.Id))).ShouldBe(Codes.NotEnoughUnallocated);
        (await GetAsync(first.Id)).Status.ShouldBe(EstimateStatus.Approved);
    }

    [Fact]
    public async Task Revise_WhenOneIsOnItsWay_Refuses()
    {
        var first = await ApprovedAsync(Line(100));
        var revision = await ReviseAsync(first.Id);

        (await CodeAsync(() => ReviseAsync(first.Id))).ShouldBe(Budget.RevisionOpen);
        await DoAsync<EstimateDraftingAppService>(s => s.CancelAsync(revision.Id, new ReasonInput { Reason = "Không cần nữa" }, ExpectedVersion.Any, default));
        (await ReviseAsync(first.Id)).Revision.ShouldBe(3);
    }

    [Fact]
    public async Task Save_WhenARevisionIsPutIntoAnotherYear_Refuses()
    {
        var first = await ApprovedAsync(Line(100));
        var revision = await ReviseAsync(first.Id);

        (await CodeAsync(() => SaveAsync(revision with { Year = first.Year + 1 }, Line(100, key: first.Lines[0].Key)))).ShouldBe(Budget.YearFixed);
    }

    [Fact]
    public async Task Save_WhenALineThatGotMoneyIsTakenOut_Refuses()
    {
        var first = await ApprovedAsync(Line(100), Line(50, content: "Đầu ghi"));
        await AllocateAsync(first.Id, Amount(first.Lines[0], 60));
        var revision = await ReviseAsync(first.Id);

        (await CodeAsync(() => SaveAsync(revision, Line(50, content: "Đầu ghi", key: first.Lines[1].Key)))).ShouldBe(Budget.LineAllocated);
        await SaveAsync(revision, Line(60, key: first.Lines[0].Key));
    }

    [Fact]
    public async Task Save_WhenALineOfARevisionChangesItsSource_Refuses()
    {
        var first = await ApprovedAsync(Line(100));
        var revision = await ReviseAsync(first.Id);

        (await CodeAsync(() => SaveAsync(revision, Line(100, FundingSource.ProvinceBudget, key: first.Lines[0].Key)))).ShouldBe(Budget.SourceFixed);
    }

    /// <summary>The tax is rounded over the whole: what one line gains must not be taken from another that is allocated to the last đồng.</summary>
    [Fact]
    public async Task Approve_WhenALineIsAdded_LeavesTheOthersTheirTax()
    {
        As(Drafter);
        var draft = await DoAsync<EstimateDraftingAppService, BudgetEstimateDto>(s => s.CreateAsync(
            new SaveBudgetEstimateInput { Year = 2026, Title = "Camera", VatBasisPoints = 800, Lines = [Line(333), Line(777), Line(1_111)] }, default));
        await DoAsync<EstimateDraftingAppService>(s => s.SubmitAsync(draft.Id, ExpectedVersion.Any, default));
        await AppraiseAndApproveAsync(draft.Id);
        var first = await GetAsync(draft.Id);
        await AllocateAsync(first.Id, [.. first.Lines.Select(l => Amount(l, l.Total))]);
        var revision = await RevisedAsync(first.Id, [Line(55, content: "Thêm"), .. first.Lines.Select(l => Line(l.UnitPrice, key: l.Key))], vat: 800);

        await AppraiseAndApproveAsync(revision.Id);

        var now = await GetAsync(revision.Id);
        now.Money.Approved.ShouldBe(now.Total);
        now.Lines.Sum(l => l.Total).ShouldBe(now.Total);
    }

    private async Task<BudgetEstimateDto> ReviseAsync(Guid id)
    {
        As(Drafter);
        return await DoAsync<EstimateApprovalAppService, BudgetEstimateDto>(s => s.ReviseAsync(id, new ReasonInput { Reason = "Giá thay đổi" }, ExpectedVersion.Any, default));
    }

    private Task<BudgetEstimateDto> RevisedAsync(Guid id, params SaveEstimateLineInput[] lines) => RevisedAsync(id, lines, vat: 0);

    private async Task<BudgetEstimateDto> RevisedAsync(Guid id, SaveEstimateLineInput[] lines, int vat)
    {
        var revision = await ReviseAsync(id);
        await DoAsync<EstimateDraftingAppService>(s => s.SaveAsync(
            revision.Id, new SaveBudgetEstimateInput { Year = revision.Year, Title = revision.Title, VatBasisPoints = vat, Lines = lines }, ExpectedVersion.Any, default));
        return await DoAsync<EstimateDraftingAppService, BudgetEstimateDto>(s => s.SubmitAsync(revision.Id, ExpectedVersion.Any, default));
    }

    private Task SaveAsync(BudgetEstimateDto estimate, params SaveEstimateLineInput[] lines) => DoAsync<EstimateDraftingAppService>(s => s.SaveAsync(
        estimate.Id, new SaveBudgetEstimateInput { Year = estimate.Year, Title = estimate.Title, Lines = lines }, ExpectedVersion.Any, default));

    private async Task AppraiseAndApproveAsync(Guid id)
    {
        As(Appraiser);
        await AppraiseAsync(id);
        As(Head);
        await ApproveAsync(id);
    }
}
