using CameraProgram.Kernel.Entities;
using CameraProgram.Kernel.Errors;
using CameraProgram.Kernel.Paging;
using CameraProgram.Kernel.Time;
using CameraProgram.Permissions;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;
using Codes = CameraProgram.CameraProgramErrorCodes.Budgets;

namespace CameraProgram.Budgets;

public sealed class EstimateLifeTests : BudgetTest
{
    [Fact]
    public async Task Save_WhenALineIsTakenOutAndAnotherPutIn_TheNewOneIsAnother()
    {
        var draft = await DraftAsync(Line(100), Line(50, content: "Công lắp"));
        var (camera, fitting) = (draft.Lines[0], draft.Lines[1]);

        var saved = await DoAsync<EstimateDraftingAppService, BudgetEstimateDto>(s => s.SaveAsync(
            draft.Id,
            new SaveBudgetEstimateInput { Year = draft.Year, Title = draft.Title, Lines = [Line(100, key: camera.Key), Line(30, content: "Ổ cứng")] },
            new ExpectedVersion(draft.Version), default));

        saved.Lines[0].Key.ShouldBe(camera.Key);
        saved.Lines[1].Key.ShouldNotBe(fitting.Key);
    }

    [Fact]
    public async Task Approve_WhenAppraised_PutsEveryLineIntoTheBooks()
    {
        var estimate = await ApprovedAsync(Line(40_000_000), Line(12_400_000, FundingSource.ProvinceBudget, "Đầu ghi hình"));

        (estimate.Status, estimate.Stage, estimate.ApprovalNumber).ShouldBe((EstimateStatus.Approved, BudgetStage.Approved, "3156/QĐ-UBND"));
        estimate.Money.ShouldBe(new BudgetMoneyDto(52_400_000, 0, 0, 0, 0, 0, 52_400_000, 0, 0, 0, 52_400_000));
        estimate.Lines.Select(l => l.Money.Approved).ShouldBe([40_000_000, 12_400_000]);
        estimate.Sources.Select(s => (s.Source, s.Money.Approved)).ShouldBe([(FundingSource.CommuneBudget, 40_000_000), (FundingSource.ProvinceBudget, 12_400_000)]);
        estimate.TotalInWords.ShouldBe("Năm mươi hai triệu bốn trăm nghìn đồng");
        await BooksShouldAgreeAsync();
    }

    [Fact]
    public async Task Appraise_WhenByTheDrafter_Refuses()
    {
        var estimate = await SubmittedAsync(Line(100));

        (await CodeAsync(() => AppraiseAsync(estimate.Id))).ShouldBe(Codes.AppraiserDrafted);
        (await GetAsync(estimate.Id)).AllowedActions.ShouldNotContain(EstimateAction.Appraise);
        As(Appraiser);
        (await GetAsync(estimate.Id)).AllowedActions.ShouldContain(EstimateAction.Appraise);
    }

    [Fact]
    public async Task Withdraw_WhenByWhoWroteNothingOnIt_Refuses()
    {
        var estimate = await SubmittedAsync(Line(100));
        Task<BudgetEstimateDto> Withdraw() => DoAsync<EstimateDraftingAppService, BudgetEstimateDto>(s => s.WithdrawAsync(estimate.Id, ExpectedVersion.Any, default));

        As(Appraiser);
        (await CodeAsync(Withdraw)).ShouldBe(Codes.WithdrawerWroteNothing);
        As(Drafter);
        (await GetAsync(estimate.Id)).AllowedActions.ShouldContain(EstimateAction.Withdraw);
        (await Withdraw()).Status.ShouldBe(EstimateStatus.Draft);
    }

    [Fact]
    public async Task Appraise_WhenBySomebodyInTheDraftersPlace_Refuses()
    {
        var estimate = await SubmittedAsync(Line(100));
        As(Appraiser);
        (User.ActingForId, User.ActingForName) = (Drafter, "Người Lập Demo");

        (await CodeAsync(() => AppraiseAsync(estimate.Id))).ShouldBe(Codes.AppraiserDrafted);
        (await GetAsync(estimate.Id)).AppraiserDrafted.ShouldBeTrue();
    }

    [Fact]
    public async Task Approve_WhenTheDecisionCannotBeRight_RefusesAndPostsNothing()
    {
        var estimate = await SubmittedAsync(Line(100));
        As(Appraiser);
        await AppraiseAsync(estimate.Id);
        As(Head);

        (await CodeAsync(() => DoAsync<EstimateApprovalAppService>(s => s.ApproveAsync(
            estimate.Id, new ApproveEstimateInput { Number = "1/QĐ-UBND", Day = Clock.Today().AddDays(1) }, ExpectedVersion.Any, default))))
            .ShouldBe(Codes.DayInFuture);

        (await GetAsync(estimate.Id)).Status.ShouldBe(EstimateStatus.Appraised);
        (await QueryAsync(db => db.LedgerEntries.CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task Approve_WhenTwoApproveAtOnce_PostsOnce()
    {
        var estimate = await SubmittedAsync(Line(100));
        As(Appraiser);
        await AppraiseAsync(estimate.Id);
        As(Head);

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => Task.Run(async () =>
        {
            try
            {
                await ApproveAsync(estimate.Id);
                return "approved";
            }
            catch (BusinessException refusal)
            {
                return refusal.Code;
            }
        })));

        outcomes.Count(o => o == "approved").ShouldBe(1);
        (await GetAsync(estimate.Id)).Money.Approved.ShouldBe(100);
        await BooksShouldAgreeAsync();
    }

    [Fact]
    public async Task Save_WhenReturned_GoesOnWhereItWas()
    {
        var estimate = await SubmittedAsync(Line(100));
        As(Appraiser);
        await DoAsync<EstimateApprovalAppService>(s => s.ReturnAsync(estimate.Id, new ReasonInput { Reason = "Thiếu báo giá" }, ExpectedVersion.Any, default));
        As(Drafter);

        var returned = await GetAsync(estimate.Id);
        returned.ReturnReason.ShouldBe("Thiếu báo giá");
        var saved = await DoAsync<EstimateDraftingAppService, BudgetEstimateDto>(s => s.SaveAsync(
            estimate.Id, new SaveBudgetEstimateInput { Year = 2026, Title = "Mua camera", Lines = [Line(90, key: returned.Lines[0].Key)] },
            new ExpectedVersion(returned.Version), default));

        (saved.Total, saved.Title, saved.Lines[0].Key).ShouldBe((90, "Mua camera", returned.Lines[0].Key));
    }

    [Fact]
    public async Task Save_WhenAnotherSavedMeanwhile_IsStale()
    {
        var estimate = await DraftAsync(Line(100));
        var input = new SaveBudgetEstimateInput { Year = 2026, Title = "Khác", Lines = [Line(1)] };
        await DoAsync<EstimateDraftingAppService>(s => s.SaveAsync(estimate.Id, input, new ExpectedVersion(estimate.Version), default));

        (await CodeAsync(() => DoAsync<EstimateDraftingAppService>(s => s.SaveAsync(estimate.Id, input, new ExpectedVersion(estimate.Version), default))))
            .ShouldBe(KernelErrorCodes.StaleVersion);
    }

    [Fact]
    public async Task Get_WhenTheOtherCommuneAsks_FindsNothing()
    {
        var estimate = await DraftAsync(Line(100));

        (await CodeAsync(() => DoAsync<EstimateDetailAppService>(s => s.GetAsync(estimate.Id, default), TenantB))).ShouldBe(KernelErrorCodes.NotFound);
        (await DoAsync<EstimateListAppService, PagedResult<BudgetEstimateListItemDto>>(s => s.ListAsync(new BudgetEstimateListInput(), default), TenantB))
            .Total.ShouldBe(0);
    }

    [Fact]
    public async Task List_WithASearch_FindsWithoutDiacriticsAndShowsTheMoney()
    {
        await ApprovedAsync(Line(100));
        await DraftAsync(Line(5));

        var all = await ListAsync(new BudgetEstimateListInput { Filter = "mua sam", Sort = "total" });
        all.Items.Select(e => (e.Stage, e.Total, e.Money.Approved)).ShouldBe([(BudgetStage.Draft, 5, 0), (BudgetStage.Approved, 100, 100)]);
        (await ListAsync(new BudgetEstimateListInput { Status = [EstimateStatus.Approved] })).Total.ShouldBe(1);
        (await ListAsync(new BudgetEstimateListInput { Year = 2001 })).Total.ShouldBe(0);
    }

    [Fact]
    public async Task Actions_WhenOneMayOnlyLook_AreNone()
    {
        var estimate = await DraftAsync(Line(5));
        User.AllowOnly(CameraProgramPermissions.Budgets.Default);

        (await GetAsync(estimate.Id)).AllowedActions.ShouldBeEmpty();
    }

    [Fact]
    public async Task Delete_WhenADraft_IsGone()
    {
        var estimate = await DraftAsync(Line(5));
        await DoAsync<EstimateDraftingAppService>(s => s.DeleteAsync(estimate.Id, ExpectedVersion.Any, default));

        (await CodeAsync(() => GetAsync(estimate.Id))).ShouldBe(KernelErrorCodes.NotFound);
    }

    private Task<PagedResult<BudgetEstimateListItemDto>> ListAsync(BudgetEstimateListInput input) =>
        DoAsync<EstimateListAppService, PagedResult<BudgetEstimateListItemDto>>(s => s.ListAsync(input, default));
}
