using CameraProgram.Commitments;
using CameraProgram.Dashboard;
using CameraProgram.Permissions;
using CameraProgram.Reviews;
using Shouldly;
using Xunit;

namespace CameraProgram.Application.Tests.Commitments;

public sealed class CommitmentFigureTests : CommitmentTest
{
    private static readonly ReviewPeriod Period = new(new DateOnly(2026, 1, 1), new DateOnly(2026, 6, 30));

    [Fact]
    public async Task Figures_WhenOneIsInForceAndOneWithdrawn_CountThemByHamlet()
    {
        await ActiveAsync();
        await WithdrawAsync(await ActiveAsync(Neighbour));
        await SignAsync(await CreateAsync(School));

        (await FigureAsync("commitments.signed")).Value.ShouldBe(3);
        (await FigureAsync("commitments.inForce")).Rows.ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            r => r.Group.ShouldBe("Thôn An Hòa"), r => r.Link.ShouldBe(FigureLink.Commitment), r => r.DayOf.ShouldBe(FigureDay.Signed));
        (await FigureAsync("commitments.withdrawn")).Rows.ShouldHaveSingleItem().DayOf.ShouldBe(FigureDay.Withdrawn);
    }

    [Fact]
    public async Task InForce_WhenWithdrawnAfterThePeriod_StillCountsInIt()
    {
        var active = await ActiveAsync();
        Clock.SetDay(new DateOnly(2026, 8, 1));
        await WithdrawAsync(active);

        (await FigureAsync("commitments.inForce")).Value.ShouldBe(1);
    }

    [Fact]
    public async Task Dashboard_TellsThePoliceWhatWaitsAndNobodyElse()
    {
        await SignAsync(await CreateAsync());

        (await WaitingAsync()).ShouldHaveSingleItem().Count.ShouldBe(1);
        User.AllowOnly(CameraProgramPermissions.Commitments.Default);
        (await WaitingAsync()).ShouldBeEmpty();
    }

    private Task<FigureResult> FigureAsync(string code) => DoAsync<IEnumerable<IReviewFigureSource>, FigureResult>(sources =>
        sources.SelectMany(s => s.Figures).Single(f => f.Code == code).ComputeAsync(Period, default));

    private Task<List<DashboardItem>> WaitingAsync() => DoAsync<IEnumerable<IDashboardSource>, List<DashboardItem>>(async sources =>
        [.. await sources.OfType<CommitmentDashboardSource>().Single().GetAsync(default)]);
}
