using CameraProgram.Application.Tests.Cameras;
using CameraProgram.Cameras;
using CameraProgram.Kernel.Entities;
using CameraProgram.Kernel.Time;
using CameraProgram.Reviews;
using Shouldly;
using Xunit;

namespace CameraProgram.Application.Tests.Reviews;

public sealed class CameraFigureTests : RegisterTest
{
    [Fact]
    public async Task AtTheEnd_CountsLensesByStateAndFunding()
    {
        var owner = await OwnerAsync();
        var camera = await RegisterAsync(CameraInput("Cổng", owner.Id));
        var second = CameraInput("Sân", owner.Id, metres: 30);
        (second.LensCount, second.Funding) = (3, CameraFunding.Budget);
        await RegisterAsync(second);
        await DoAsync<CameraAppService, CameraDto>(s => s.ChangeStatusAsync(camera.Id, new CameraStatusInput { Status = CameraStatus.Faulty }, ExpectedVersion.Any, default));

        var values = await ValuesAsync(ThisHalf);

        (values["cameras.points"], values["cameras.lenses"], values["cameras.owningHouseholds"]).ShouldBe((2, 4, 1));
        (values["cameras.lensesSocialised"], values["cameras.lensesBudget"]).ShouldBe((1, 3));
        (values["cameras.lensesWorking"], values["cameras.lensesFaulty"]).ShouldBe((3, 1));
        values["cameras.workingShare"].ShouldBe(750);
        (values["cameras.registered"], values["cameras.hamlets"]).ShouldBe((2, 1));
    }

    [Fact]
    public async Task AtTheEnd_OfAPeriodBeforeTheChange_ShowsWhatWasThen()
    {
        var camera = await RegisterAsync(CameraInput("Cổng"));
        var period = ThisHalf;
        Clock.SetDay(Clock.Today().AddMonths(7));
        await DoAsync<CameraAppService, CameraDto>(s => s.RetireAsync(camera.Id, new ReasonInput { Reason = "Tháo" }, ExpectedVersion.Any, default));

        (await ValuesAsync(period))["cameras.points"].ShouldBe(1);
        (await ValuesAsync(ThisHalf))["cameras.points"].ShouldBe(0);
    }

    [Fact]
    public async Task Reaimed_CountsOnlyTurnsOnRequest()
    {
        var camera = await RegisterAsync(CameraInput("Cổng", bearing: 90));
        await DoAsync<CameraAppService, CameraDto>(s => s.AimAsync(camera.Id, new AimCameraInput { Aim = new AimInput { Bearing = 80 } }, ExpectedVersion.Any, default));
        await DoAsync<CameraAppService, CameraDto>(s => s.AimAsync(camera.Id, new AimCameraInput { Aim = new AimInput { Bearing = 0 }, IsReaim = true }, ExpectedVersion.Any, default));

        (await ValuesAsync(ThisHalf))["cameras.reaimed"].ShouldBe(1);
    }

    [Fact]
    public async Task ByHamlet_EachFigureCallsAHamletBySameFullName()
    {
        await RegisterAsync(CameraInput("Cổng", (await OwnerAsync()).Id));
        var common = CameraInput("Ngã ba", metres: 30);
        (common.HamletId, common.RouteId) = (null, null);
        await RegisterAsync(common);

        var groups = await DoAsync<FigureTaker, Dictionary<string, List<string?>>>(async taker =>
        {
            var found = new Dictionary<string, List<string?>>();
            foreach (var figure in taker.Figures.Where(f => f.Breakdown == FigureBreakdown.Hamlet))
            {
                found[figure.Code] = [.. (await figure.ComputeAsync(ThisHalf, default)).Rows.Select(r => r.Group).Distinct()];
            }

            return found;
        });

        groups["organisation.households"].ShouldBe(["Thôn Đèo Lăn", "Thôn Hòa Bình"]);
        groups["cameras.lensesWorking"].ShouldBe(["Thôn Đèo Lăn", "Chung toàn xã"], ignoreOrder: true);
        groups["coverage.neededPoints"].ShouldBe(["Thôn Đèo Lăn"]);
        groups.Values.SelectMany(g => g).Distinct().ShouldBe(["Thôn Đèo Lăn", "Thôn Hòa Bình", "Chung toàn xã"], ignoreOrder: true);
    }

    [Fact]
    public async Task Coverage_OfAPeriodThatIsOver_IsUnknownAndNotTodays()
    {
        await RegisterAsync(CameraInput("Cổng"));
        var today = Clock.Today();

        (await KnownAsync(new ReviewPeriod(today.AddMonths(-6), today))).ShouldBe([true, true, true]);
        (await KnownAsync(new ReviewPeriod(today.AddMonths(-6), today.AddDays(-1)))).ShouldBe([false, false, false]);
    }

    [Fact]
    public async Task WorkingShare_WithoutCameras_IsUnknownAndNotZero()
    {
        var share = await DoAsync<FigureTaker, FigureResult>(t => t.Figures.Single(f => f.Code == "cameras.workingShare").ComputeAsync(ThisHalf, default));

        share.IsKnown.ShouldBeFalse();
    }

    private Task<List<bool>> KnownAsync(ReviewPeriod period) => DoAsync<FigureTaker, List<bool>>(async taker =>
    {
        var known = new List<bool>();
        foreach (var figure in taker.Figures.Where(f => f.Code.StartsWith("coverage.", StringComparison.Ordinal)))
        {
            known.Add((await figure.ComputeAsync(period, default)).IsKnown);
        }

        return known;
    });

    private ReviewPeriod ThisHalf
    {
        get
        {
            var today = Clock.Today();
            return ReviewPeriod.OfHalf(today.Year, today.Month <= 6 ? 1 : 2);
        }
    }

    private Task<Dictionary<string, long>> ValuesAsync(ReviewPeriod period) => DoAsync<FigureTaker, Dictionary<string, long>>(async taker =>
    {
        var values = new Dictionary<string, long>();
        foreach (var figure in taker.Figures.Where(f => f.Group is FigureGroup.Cameras or FigureGroup.Surveys))
        {
            var result = await figure.ComputeAsync(period, default);
            if (figure.Unit != FigureUnit.PerMille)
            {
                result.Rows.Sum(r => r.Amount).ShouldBe(result.Value, figure.Code);
            }

            values[figure.Code] = result.Value;
        }

        return values;
    });
}
