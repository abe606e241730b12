using CameraProgram.Cameras;
using CameraProgram.Kernel.Time;
using CameraProgram.Maintenance;
using CameraProgram.Querying;
using CameraProgram.Reviews;
using Shouldly;
using Xunit;

namespace CameraProgram.Application.Tests.Maintenance;

public sealed class CameraHealthReportsTests : MaintenanceTest
{
    [Fact]
    public async Task WentDown_ToldTwice_IsOneOutageAndOneTicket()
    {
        var at = Now;
        await WentDownAsync(NearCamera, at);
        Clock.Advance(TimeSpan.FromMinutes(5));
        await WentDownAsync(NearCamera, at);
        await WentDownAsync(NearCamera, Now);

        (await CameraAsync(NearCamera)).Status.ShouldBe(CameraStatus.Offline);
        (await OutagesAsync(NearCamera)).ShouldHaveSingleItem().From.ShouldBe(at);
        (await TicketsAsync(NearCamera)).ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            t => t.Origin.ShouldBe(TicketOrigin.Outage), t => t.Kind.ShouldBe(FaultKind.NoPicture), t => t.ReportedAt.ShouldBe(at));
    }

    [Fact]
    public async Task WentDown_WhenTheCommuneWaits_OpensTheTicketOnlyWhenTheOutageHasLastedSoLong()
    {
        await DoAsync<ICameraProgramDb>(async db =>
        {
            (await db.Communes.GetAsync(TenantA, default)).OpenTicketsAfter(15);
            await db.SaveChangesAsync();
        });
        var at = Now;

        await WentDownAsync(NearCamera, at);
        Clock.Advance(TimeSpan.FromMinutes(14));
        await WentDownAsync(NearCamera, Now);
        (await TicketsAsync(NearCamera)).ShouldBeEmpty();
        (await OutagesAsync(NearCamera)).ShouldHaveSingleItem();

        Clock.Advance(TimeSpan.FromMinutes(1));
        await WentDownAsync(NearCamera, Now);
        (await TicketsAsync(NearCamera)).ShouldHaveSingleItem().ReportedAt.ShouldBe(at);
    }

    [Fact]
    public async Task CameBack_WhenNobodyHadTakenTheTicket_EndsOutageAndTicket()
    {
        await WentDownAsync(NearCamera, Now);
        Clock.Advance(TimeSpan.FromMinutes(42));
        await CameBackAsync(NearCamera, Now);
        await CameBackAsync(NearCamera, Now);

        (await CameraAsync(NearCamera)).Status.ShouldBe(CameraStatus.Working);
        (await OutagesAsync(NearCamera)).ShouldHaveSingleItem().To.ShouldBe(Now);
        var ticket = (await TicketsAsync(NearCamera)).ShouldHaveSingleItem();
        (await GetAsync(ticket.Id)).ShouldSatisfyAllConditions(
            t => t.Status.ShouldBe(TicketStatus.Done), t => t.DowntimeMinutes.ShouldBe(42), t => t.ReporterName.ShouldBeNull(),
            t => t.History.Select(h => h.Kind).ShouldBe([TicketEventKind.CameBack, TicketEventKind.Reported]));
    }

    [Fact]
    public async Task CameBack_WhenSomebodyWorksOnIt_LeavesTheTicketOpenWithALine()
    {
        await WentDownAsync(NearCamera, Now);
        await AssignAsync(await GetAsync((await TicketsAsync(NearCamera))[0].Id));
        Clock.Advance(TimeSpan.FromMinutes(10));

        await CameBackAsync(NearCamera, Now);

        var ticket = await GetAsync((await TicketsAsync(NearCamera)).ShouldHaveSingleItem().Id);
        ticket.ShouldSatisfyAllConditions(t => t.Status.ShouldBe(TicketStatus.Assigned), t => t.History[0].Kind.ShouldBe(TicketEventKind.CameBack), t => t.DowntimeMinutes.ShouldBe(10));
    }

    [Fact]
    public async Task WentDown_WhenItArrivesAfterTheNewsThatItCameBack_IsAnOutageThatIsOver()
    {
        var (down, back) = (Now.AddMinutes(-20), Now.AddMinutes(-5));
        await CameBackAsync(NearCamera, back);

        await WentDownAsync(NearCamera, down);
        await WentDownAsync(NearCamera, down);

        (await CameraAsync(NearCamera)).Status.ShouldBe(CameraStatus.Working);
        (await OutagesAsync(NearCamera)).ShouldHaveSingleItem().ShouldSatisfyAllConditions(o => o.From.ShouldBe(down), o => o.To.ShouldBe(back));
        (await TicketsAsync(NearCamera)).ShouldBeEmpty();
    }

    [Fact]
    public async Task CameBack_WhenOlderThanTheFailure_ChangesNothing()
    {
        await WentDownAsync(NearCamera, Now);

        await CameBackAsync(NearCamera, Now.AddMinutes(-30));

        (await CameraAsync(NearCamera)).Status.ShouldBe(CameraStatus.Offline);
    }

    [Fact]
    public async Task WentDown_WhenToldForTheFuture_CountsAsNow()
    {
        await WentDownAsync(NearCamera, Now.AddHours(3));

        (await OutagesAsync(NearCamera)).ShouldHaveSingleItem().From.ShouldBe(Now);
    }

    [Fact]
    public async Task Reports_OfARetiredOrUnknownCamera_ChangeNothing()
    {
        await ChangeCameraAsync(NearCamera, c => c.Retire("Hỏng hẳn", Somebody, Now));

        await WentDownAsync(NearCamera, Now);
        await CameBackAsync(NearCamera, Now);
        await WentDownAsync(Guid.CreateVersion7(), Now);

        (await CameraAsync(NearCamera)).Status.ShouldBe(CameraStatus.Retired);
        (await OutagesAsync(NearCamera)).ShouldBeEmpty();
        (await TicketsAsync(NearCamera)).ShouldBeEmpty();
    }

    [Fact]
    public async Task CameBack_WhenAPersonDeclaredItBroken_LeavesItBroken()
    {
        await ReportAsync(NearCamera, FaultKind.Blurred, i => i.CameraIsDown = true);
        Clock.Advance(TimeSpan.FromMinutes(1));

        await WentDownAsync(NearCamera, Now);
        await CameBackAsync(NearCamera, Now);

        (await CameraAsync(NearCamera)).Status.ShouldBe(CameraStatus.Faulty);
        (await TicketsAsync(NearCamera)).ShouldHaveSingleItem().Kind.ShouldBe(FaultKind.Blurred);
    }

    [Fact]
    public async Task WentDown_WhenAPersonReportedItBefore_OpensNoSecondTicket()
    {
        await ReportAsync(NearCamera, FaultKind.NoPicture);

        await WentDownAsync(NearCamera, Now);

        (await TicketsAsync(NearCamera)).ShouldHaveSingleItem().Origin.ShouldBe(TicketOrigin.Person);
    }

    [Fact]
    public async Task OfflineThenFaultyThenWorking_IsOneOutage()
    {
        await WentDownAsync(NearCamera, Now);
        Clock.Advance(TimeSpan.FromMinutes(5));
        await ChangeCameraAsync(NearCamera, c => c.Become(CameraStatus.Faulty, Now, "Cháy nguồn", Somebody, Now));
        Clock.Advance(TimeSpan.FromMinutes(5));
        await ChangeCameraAsync(NearCamera, c => c.Become(CameraStatus.Working, Now, null, Somebody, Now));

        (await OutagesAsync(NearCamera)).ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            o => o.Cause.ShouldBe(CameraStatus.Faulty), o => o.Reason.ShouldBe("Cháy nguồn"), o => o.To.ShouldBe(Now), o => o.From.ShouldBe(Now.AddMinutes(-10)));
    }

    [Fact]
    public async Task Retire_WhileDown_EndsTheOutage()
    {
        await WentDownAsync(NearCamera, Now);
        Clock.Advance(TimeSpan.FromHours(2));

        await ChangeCameraAsync(NearCamera, c => c.Retire("Tháo dỡ", Somebody, Now));

        (await OutagesAsync(NearCamera)).ShouldHaveSingleItem().To.ShouldBe(Now);
    }

    [Fact]
    public async Task Availability_OfCamerasRegisteredFailedAndRetired_IsExact()
    {
        // Both were registered on 16 March at 09:00 in Vietnam; the near one fails for six of its hours.
        Clock.Advance(TimeSpan.FromHours(1));
        await WentDownAsync(NearCamera, Now);
        Clock.Advance(TimeSpan.FromHours(6));
        await CameBackAsync(NearCamera, Now);
        await ChangeCameraAsync(FarCamera, c => c.Retire("Tháo dỡ", Somebody, Now));
        Clock.Advance(TimeSpan.FromHours(3));

        var answer = await DoAsync<CameraAvailability, AvailabilityDto>(s => s.GetAsync(new AvailabilityInput { From = Clock.Today(), To = Clock.Today() }, default));

        answer.Items.Select(c => (c.CameraId, c.ServiceMinutes, c.DownMinutes, c.PerMille, c.Outages)).ShouldBe([(NearCamera, 600L, 360L, 400, 1), (FarCamera, 420L, 0L, 1000, 0)]);
        answer.ShouldSatisfyAllConditions(a => a.ServiceMinutes.ShouldBe(1020), a => a.DownMinutes.ShouldBe(360), a => a.PerMille.ShouldBe(647));
        answer.Hamlets.Select(h => (h.HamletId, h.PerMille)).ShouldBe([(NearHamlet, 400), (FarHamlet, 1000)]);
    }

    [Fact]
    public async Task Availability_WhenThePeriodLiesBeforeRegistration_HasNoCamera()
    {
        var answer = await DoAsync<CameraAvailability, AvailabilityDto>(s => s.GetAsync(
            new AvailabilityInput { From = Clock.Today().AddDays(-30), To = Clock.Today().AddDays(-1) }, default));

        answer.ShouldSatisfyAllConditions(a => a.Cameras.ShouldBe(0), a => a.PerMille.ShouldBeNull());
    }

    [Fact]
    public async Task Figures_OfAPeriod_AddUpFromTheirRows()
    {
        var ticket = await ReportAsync(NearCamera, FaultKind.Power, i => i.CameraIsDown = true);
        await ReportAsync(FarCamera, FaultKind.Network);
        Clock.Advance(TimeSpan.FromHours(5));
        await FinishAsync(ticket, i => (i.Cost, i.Funding) = (1_250_000, RepairFunding.CommuneBudget));
        var day = Clock.Today();
        var period = new ReviewPeriod(new DateOnly(day.Year, 1, 1), new DateOnly(day.Year, 6, 30));

        var values = await DoAsync<IEnumerable<IReviewFigureSource>, Dictionary<string, FigureResult>>(async sources =>
        {
            var results = new Dictionary<string, FigureResult>();
            foreach (var figure in sources.Single(s => s is MaintenanceFigures).Figures)
            {
                results[figure.Code] = await figure.ComputeAsync(period, default);
            }

            return results;
        });

        values.ToDictionary(v => v.Key, v => v.Value.Value).ShouldBe(new Dictionary<string, long>
        {
            ["maintenance.reported"] = 2, ["maintenance.repaired"] = 1, ["maintenance.downtime"] = 5, ["maintenance.cost"] = 1_250_000, ["maintenance.availability"] = 500,
        }, ignoreOrder: true);
        values["maintenance.downtime"].Rows.ShouldHaveSingleItem().ShouldSatisfyAllConditions(r => r.Group.ShouldBe("Power"), r => r.LinkId.ShouldBe(ticket.Id));
    }
}
