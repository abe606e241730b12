using CameraProgram.Application.Tests.Cameras;
using CameraProgram.Cameras;
using CameraProgram.Kernel.Entities;
using CameraProgram.Plans;
using Shouldly;
using Xunit;

namespace CameraProgram.Application.Tests.Plans;

public sealed class PlanTargetsTests : RegisterTest
{
    [Fact]
    public async Task CoveredRoutes_CountOnlyWhatIsSeenWhole()
    {
        var plan = await PlanAsync(TargetCount.CoveredRoutes, min: 1, due: new DateOnly(2026, 12, 31));
        (await ProgressAsync(plan)).ShouldBe([("Thôn Đèo Lăn", 0, 1, TargetState.NotBegun), ("Thôn Hòa Bình", 0, 1, TargetState.NotBegun)]);

        var camera = await RegisterAsync(CameraInput("Đầu ngõ", range: 120));
        await DoAsync<CameraAppService, CameraDto>(s => s.CheckImageAsync(camera.Id, new CheckImageInput { Passed = true }, ExpectedVersion.Any, default));

        (await ProgressAsync(plan))[0].ShouldBe(("Thôn Đèo Lăn", 1, 1, TargetState.Reached));
    }

    [Fact]
    public async Task WithoutNumber_AllRoutesOfTheHamletAreNeeded_AndLateWhenTheDayHasPassed()
    {
        var plan = await PlanAsync(TargetCount.SurveyedRoutes, min: null, due: new DateOnly(2026, 3, 15));

        (await ProgressAsync(plan)).ShouldBe([("Thôn Đèo Lăn", 0, 1, TargetState.Late), ("Thôn Hòa Bình", 0, 0, TargetState.Reached)]);
    }

    [Theory]
    [InlineData(TargetCount.Cameras, 1)]
    [InlineData(TargetCount.Lenses, 3)]
    [InlineData(TargetCount.AgreedSites, 0)]
    [InlineData(TargetCount.Commitments, 0)]
    public async Task Counts_WhatTheRegisterHolds(TargetCount count, int expected)
    {
        var input = CameraInput("Cổng");
        input.LensCount = 3;
        await RegisterAsync(input);
        var plan = await PlanAsync(count, min: 2, due: new DateOnly(2026, 12, 31));

        (await ProgressAsync(plan))[0].ShouldSatisfyAllConditions(
            p => p.Done.ShouldBe(expected),
            p => p.State.ShouldBe(expected == 0 ? TargetState.NotBegun : expected >= 2 ? TargetState.Reached : TargetState.OnTheWay));
    }

    private async Task<Guid> PlanAsync(TargetCount count, int? min, DateOnly due) =>
        (await DoAsync<PlanAppService, PlanDto>(s => s.CreateAsync(
            new SavePlanInput
            {
                Subject = "Xây dựng mô hình Camera an ninh", Kind = PlanKind.Annual, Year = 2026, From = new DateOnly(2026, 1, 1), To = new DateOnly(2026, 12, 31),
                Targets = [new SavePlanTargetInput { Measure = "Quan sát hết các ngõ", MinQuantity = min, DueDay = due, Counts = count }],
            }, default))).Id;

    private async Task<List<(string Hamlet, int Done, int? Needed, TargetState State)>> ProgressAsync(Guid plan) =>
        (await DoAsync<PlanTargetsAppService, IReadOnlyList<TargetProgressDto>>(s => s.GetAsync(plan, default)))
        .ShouldHaveSingleItem().Hamlets.Select(h => (h.Hamlet.Name, h.Done, h.Needed, h.State)).ToList();
}
