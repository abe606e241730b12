using CameraProgram.Kernel.Errors;
using CameraProgram.Plans;
using Shouldly;
using Xunit;

namespace CameraProgram.Budgets;

public sealed class EstimateAppServiceTests : PlanTest
{
    [Fact]
    public async Task Get_WhenThePlanHasNone_IsEmptyAndEditable()
    {
        var plan = await CreateAsync();

        var estimate = await DoAsync<EstimateAppService, EstimateDto>(s => s.GetAsync(plan.Id, default));

        (estimate.Version, estimate.Lines.Count, estimate.Editable).ShouldBe((0, 0, true));
    }

    [Fact]
    public async Task Save_WhenSubmitted_Refuses()
    {
        var plan = await SubmittedAsync();

        (await CodeAsync(() => EstimateAsync(plan.Id, 1_000))).ShouldBe(CameraProgramErrorCodes.Plans.NotDraft);
    }

    [Fact]
    public async Task Save_WhenAnotherSavedMeanwhile_IsStale()
    {
        var plan = await CreateAsync();
        var first = await EstimateAsync(plan.Id, 1_000);
        await EstimateAsync(plan.Id, 2_000, version: first.Version);

        (await CodeAsync(() => EstimateAsync(plan.Id, 3_000, version: first.Version))).ShouldBe(KernelErrorCodes.StaleVersion);
        (await CodeAsync(() => EstimateAsync(plan.Id, 3_000, version: 0))).ShouldBe(KernelErrorCodes.StaleVersion);
    }

    [Fact]
    public async Task Save_WhenTheOtherCommuneTries_FindsNoPlan()
    {
        var plan = await CreateAsync();

        (await CodeAsync(() => DoAsync<EstimateAppService>(s => s.SaveAsync(plan.Id, new SaveEstimateInput(), default, default), TenantB)))
            .ShouldBe(KernelErrorCodes.NotFound);
    }

    [Fact]
    public async Task Save_WhenTheTotalChanges_TellsItInThePlansHistoryAndLeavesItsWriterAlone()
    {
        var plan = await CreateAsync();
        User.FullName = "Trần Thị Kinh Tế";
        var first = await EstimateAsync(plan.Id, 52_400_000);
        var second = await EstimateAsync(plan.Id, 52_730_000, version: first.Version);
        await EstimateAsync(plan.Id, 52_730_000, version: second.Version);

        // The version of before: whoever writes the words is not stale.
        plan = await SaveAsync(plan, Filled(plan));

        plan.History.Where(e => e.Kind == PlanEventKind.EstimateChanged).Select(e => (e.ByName, e.Note))
            .ShouldBe([("Trần Thị Kinh Tế", "0 → 52.400.000"), ("Trần Thị Kinh Tế", "52.400.000 → 52.730.000")]);
    }

    [Fact]
    public async Task Save_WithAFraction_KeepsItExactlyAndSpellsTheTotal()
    {
        var plan = await CreateAsync();

        var estimate = await EstimateAsync(plan.Id, 20_960_000, quantity: 2.5m);

        estimate.Lines[0].Quantity.ShouldBe(2.5m);
        estimate.Total.ShouldBe(52_400_000);
        estimate.TotalInWords.ShouldBe("Năm mươi hai triệu bốn trăm nghìn đồng");
        estimate.Sources.ShouldHaveSingleItem().ShouldBe(new SourceTotalDto(FundingSource.NationalProgramme, 52_400_000));
    }
}
