using CameraProgram.Kernel.Entities;
using CameraProgram.Kernel.Errors;
using CameraProgram.Kernel.Paging;
using CameraProgram.Plans;
using Shouldly;
using Xunit;

namespace CameraProgram.Budgets;

public sealed class EstimateOfPlanTests : PlanTest
{
    [Fact]
    public async Task Save_WhenItsPlanIsADraft_IsTheSameEstimateOnBothPages()
    {
        var plan = await CreateAsync();
        var ofPlan = await EstimateAsync(plan.Id, 1_000);

        var estimate = await BudgetAsync(ofPlan);
        (estimate.Title, estimate.Year, estimate.Total, estimate.Plan!.Id).ShouldBe((plan.Subject, plan.Year, 1_000, plan.Id));
        await SaveAsync(estimate, 2_000);

        (await DoAsync<EstimateAppService, EstimateDto>(s => s.GetAsync(plan.Id, default))).Total.ShouldBe(2_000);
        (await DoAsync<PlanAppService, PlanDto>(s => s.GetAsync(plan.Id, default))).History.Count(e => e.Kind == PlanEventKind.EstimateChanged).ShouldBe(2);
    }

    [Fact]
    public async Task Save_WhenThePlanIsRenamed_GoesByItsName()
    {
        var plan = await CreateAsync();
        var ofPlan = await EstimateAsync(plan.Id, 1_000);
        plan = await DoAsync<PlanAppService, PlanDto>(s => s.GetAsync(plan.Id, default));
        var input = Filled(plan);
        input.Subject = "Camera cho các đường kiệt";
        await SaveAsync(plan, input);

        (await BudgetAsync(ofPlan)).Title.ShouldBe("Camera cho các đường kiệt");
    }

    [Fact]
    public async Task Save_WhenItIsSubmitted_RefusesOnThePlansPageToo()
    {
        var plan = await CreateAsync();
        var ofPlan = await EstimateAsync(plan.Id, 1_000);
        await DoAsync<EstimateDraftingAppService>(s => s.SubmitAsync(ofPlan.EstimateId!.Value, ExpectedVersion.Any, default));

        (await CodeAsync(() => EstimateAsync(plan.Id, 2_000, version: 2))).ShouldBeOneOf(CameraProgramErrorCodes.Budgets.WrongStatus, KernelErrorCodes.StaleVersion);
        (await DoAsync<EstimateAppService, EstimateDto>(s => s.GetAsync(plan.Id, default))).Editable.ShouldBeFalse();
    }

    [Fact]
    public async Task Save_WhenItsPlanWentOut_StaysWithinThePlan()
    {
        var plan = await CreateAsync();
        var ofPlan = await EstimateAsync(plan.Id, 52_400_000);
        plan = await DoAsync<PlanAppService, PlanDto>(s => s.GetAsync(plan.Id, default));
        await SaveAsync(plan, Filled(plan, 52_400_000));
        await DoAsync<PlanAppService>(s => s.SubmitAsync(plan.Id, ExpectedVersion.Any, default));
        (await CodeAsync(async () => await SaveAsync(await BudgetAsync(ofPlan), 1_000))).ShouldBe(CameraProgramErrorCodes.Plans.NotDraft);
        await SignAndIssueAsync(plan.Id);

        (await CodeAsync(async () => await SaveAsync(await BudgetAsync(ofPlan), 52_400_001))).ShouldBe(CameraProgramErrorCodes.Budgets.ExceedsPlan);
        await SaveAsync(await BudgetAsync(ofPlan), 52_000_000);
        (await BudgetAsync(ofPlan)).Total.ShouldBe(52_000_000);
    }

    [Fact]
    public async Task Delete_WhenThePlanIsDeleted_GoesWithIt()
    {
        var plan = await CreateAsync();
        await EstimateAsync(plan.Id, 1_000);
        await DoAsync<PlanAppService>(s => s.DeleteAsync(plan.Id, ExpectedVersion.Any, default));

        (await DoAsync<EstimateListAppService, PagedResult<BudgetEstimateListItemDto>>(s => s.ListAsync(new BudgetEstimateListInput(), default)))
            .Total.ShouldBe(0);
    }

    [Fact]
    public async Task Delete_WhenItBelongsToAPlan_IsRefused()
    {
        var plan = await CreateAsync();
        var ofPlan = await EstimateAsync(plan.Id, 1_000);

        (await CodeAsync(() => DoAsync<EstimateDraftingAppService>(s => s.DeleteAsync(ofPlan.EstimateId!.Value, ExpectedVersion.Any, default))))
            .ShouldBe(CameraProgramErrorCodes.Budgets.OfPlan);
    }

    private Task<BudgetEstimateDto> BudgetAsync(EstimateDto ofPlan) =>
        DoAsync<EstimateDetailAppService, BudgetEstimateDto>(s => s.GetAsync(ofPlan.EstimateId!.Value, default));

    private Task SaveAsync(BudgetEstimateDto estimate, long price) => DoAsync<EstimateDraftingAppService>(s => s.SaveAsync(
        estimate.Id,
        new SaveBudgetEstimateInput
        {
            Year = estimate.Year, Title = estimate.Title,
            Lines = [new SaveEstimateLineInput { Content = "Camera IP", Unit = "Chiếc", Quantity = 1, UnitPrice = price, Key = estimate.Lines[0].Key }],
        },
        new ExpectedVersion(estimate.Version), default));
}
