using CameraProgram.Kernel.Entities;
using Shouldly;
using Xunit;

namespace CameraProgram.Plans;

public sealed class PlanCheckTests : PlanTest
{
    [Fact]
    public async Task Check_WhenSubmittingWouldBeRefused_NamesEveryPlaceInTheForm()
    {
        var plan = await CreateAsync();
        var input = Filled(plan, amount: 50_000_000);
        input.Assignments[0].LeadUnitId = null;
        input.Assignments[1].DueDay = null;
        await SaveAsync(plan, input);
        await EstimateAsync(plan.Id, 52_400_000);

        var gaps = (await CheckAsync(plan.Id)).Where(f => f.Rule is null).ToList();

        gaps.Select(g => g.Field).ShouldBe(["assignments[0].leadUnitId", "assignments[1].dueDay", "declaredAmount"]);
        gaps.ShouldAllBe(g => g.IsError);
        gaps[1].Message.ShouldBe("Nhiệm vụ thứ 2 “Tổng hợp, báo cáo” chưa có thời hạn. Nhập thời hạn rồi gửi lại.");
        gaps[2].Message.ShouldContain("52.400.000");
        (await CodeAsync(() => DoAsync<PlanAppService>(s => s.SubmitAsync(plan.Id, ExpectedVersion.Any, default))))
            .ShouldBe(CameraProgramErrorCodes.Plans.LeadUnitMissing);
    }

    [Fact]
    public async Task Check_WhenNothingIsMissing_FindsNoGapAndSubmittingWorks()
    {
        var plan = await CreateAsync();
        await SaveAsync(plan, Filled(plan));

        (await CheckAsync(plan.Id)).ShouldAllBe(f => f.Rule != null && f.Field == null);
        (await DoAsync<PlanAppService, PlanDto>(s => s.SubmitAsync(plan.Id, ExpectedVersion.Any, default))).Status.ShouldBe(PlanStatus.Submitted);
    }

    [Fact]
    public async Task Check_WhenATaskIsDueAfterTheEnd_WarnsAndSubmittingWorks()
    {
        var plan = await CreateAsync();
        var input = Filled(plan);
        input.Assignments[1].DueDay = new DateOnly(2027, 3, 31);
        await SaveAsync(plan, input);

        var doubt = (await CheckAsync(plan.Id)).Single(f => f.Rule is null);

        (doubt.IsError, doubt.Field).ShouldBe((false, "assignments[1].dueDay"));
        doubt.Message.ShouldStartWith("Nhiệm vụ thứ 2 “Tổng hợp, báo cáo” có thời hạn 31/03/2027, sau ngày kết thúc của kế hoạch (31/12/2026).");
        await DoAsync<PlanAppService>(s => s.SubmitAsync(plan.Id, ExpectedVersion.Any, default));
        (await CheckAsync(plan.Id)).ShouldContain(f => f.Field == "assignments[1].dueDay");
    }

    [Fact]
    public async Task Check_WhenAnotherPlanOfTheYearHasTheSameSubject_Warns()
    {
        await SubmittedAsync();
        var second = await CreateAsync();
        second = await SaveAsync(second, Filled(second));

        var doubt = (await CheckAsync(second.Id)).Single(f => f.Rule is null);

        (doubt.IsError, doubt.Field).ShouldBe((false, "subject"));
        doubt.Message.ShouldStartWith("Năm 2026 đã có kế hoạch khác cùng trích yếu (Chờ ký).");
    }

    private Task<IReadOnlyList<PlanFindingDto>> CheckAsync(Guid id) =>
        DoAsync<PlanCheckAppService, IReadOnlyList<PlanFindingDto>>(s => s.CheckAsync(id, default));
}
