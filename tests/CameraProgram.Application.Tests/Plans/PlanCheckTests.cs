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

    private Task<IReadOnlyList<PlanFindingDto>> CheckAsync(Guid id) =>
        DoAsync<PlanCheckAppService, IReadOnlyList<PlanFindingDto>>(s => s.CheckAsync(id, default));
}
