using CameraProgram.Identity;
using CameraProgram.Kernel.Entities;
using CameraProgram.Kernel.Errors;
using CameraProgram.Kernel.Paging;
using CameraProgram.Live;
using Shouldly;
using Xunit;
using Codes = CameraProgram.CameraProgramErrorCodes.Live;

namespace CameraProgram.Application.Tests.Live;

public sealed class WatchTests : LiveTest
{
    [Fact]
    public async Task Watch_ByRole_WritesItDownBeforeTheTicketIsGiven()
    {
        await ConnectAsync(NearCamera);

        var ticket = await WatchAsync(NearCamera, PictureQuality.Sub);

        (await LooksAsync()).ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            l => l.Id.ShouldBe(ticket.ViewId), l => l.ViewerName.ShouldBe("Công an Demo"), l => l.Kind.ShouldBe(ViewKind.Live), l => l.BeganAt.ShouldBeNull());
        Gateway.Signed.ShouldHaveSingleItem().ShouldBe(
            new ViewOrder(ticket.ViewId, NearCamera, PictureQuality.Main, Now.AddSeconds(LiveConsts.TicketSeconds), null), "There are no small pictures.");
        ticket.Watermark.ShouldBe("Công an Demo");
    }

    [Fact]
    public async Task Watch_WithoutGrant_IsRefused_AndWithOneEndsWithIt()
    {
        await ConnectAsync(NearCamera);
        await ConnectAsync(FarCamera);
        AsHead();
        (await Should.ThrowAsync<ForbiddenException>(() => WatchAsync(NearCamera))).Code.ShouldBe(Codes.NotAllowed);
        await Should.ThrowAsync<EntityNotFoundException>(() => WatchAsync(FarCamera));

        AsPolice();
        var grant = await GrantAsync(hamlet: HamletId);
        AsHead();

        (await WatchAsync(NearCamera)).CutAt.ShouldBe(grant.To);
        (await ListAsync()).ShouldBe([NearCamera]);
        Clock.Advance(TimeSpan.FromDays(8));
        (await ListAsync()).ShouldBeEmpty();
        (await LooksAsync()).Count.ShouldBe(1, "What was refused was no view.");
    }

    [Fact]
    public async Task PlayBack_IsOnlyInsideTheGrant()
    {
        await ConnectAsync(NearCamera);
        await GrantAsync(camera: NearCamera, withRecordings: true, from: TimeSpan.FromHours(-2), to: TimeSpan.FromHours(2));
        AsHead();

        var ticket = await PlayBackAsync(NearCamera, Now.AddHours(-5), Now);

        ticket.Recordings.ShouldBe(new TimeSpanDto(Now.AddHours(-2), Now));
        (await Should.ThrowAsync<ForbiddenException>(() => PlayBackAsync(NearCamera, Now.AddHours(-5), Now.AddHours(-3)))).Code.ShouldBe(Codes.PeriodOutside);
        (await Should.ThrowAsync<InputException>(() => PlayBackAsync(NearCamera, Now.AddHours(-50), Now))).Code.ShouldBe(Codes.PeriodTooLong);
        var timeline = await DoAsync<LiveAppService, TimelineDto>(s => s.TimelineAsync(NearCamera, new TimelineInput { From = Now.AddHours(-5), To = Now }, default));
        timeline.Allowed.ShouldBe([new TimeSpanDto(Now.AddHours(-2), Now)]);
    }

    [Fact]
    public async Task PlayBack_WithAGrantForLivePicturesOnly_IsRefused()
    {
        await ConnectAsync(NearCamera);
        await GrantAsync(camera: NearCamera);
        AsHead();

        (await Should.ThrowAsync<ForbiddenException>(() => PlayBackAsync(NearCamera, Now.AddMinutes(-10), Now))).Code.ShouldBe(Codes.PeriodOutside);
        (await DoAsync<LiveAppService, LiveCameraDto>(s => s.GetAsync(NearCamera, default))).MayPlayBack.ShouldBeFalse();
    }

    [Fact]
    public async Task OpenViews_AreLost_WhenTheGrantIsTakenBack_TheCameraDisconnected_OrTheTimeOver()
    {
        await ConnectAsync(NearCamera);
        var grant = await GrantAsync(camera: NearCamera);
        AsHead();
        await WatchAsync(NearCamera);
        (await LostAsync()).ShouldBe(0);

        AsPolice();
        await DoAsync<ViewGrantAppService>(s => s.RevokeAsync(grant.Id, new ReasonInput { Reason = "Hết ca trực" }, new ExpectedVersion(grant.Version), default));
        AsHead();
        (await LostAsync()).ShouldBe(1);

        AsPolice();
        await GrantAsync(camera: NearCamera, to: TimeSpan.FromHours(1));
        AsHead();
        (await LostAsync()).ShouldBe(0, "Another grant opens it.");
        Clock.Advance(TimeSpan.FromHours(1));
        (await LostAsync()).ShouldBe(1);
    }

    [Fact]
    public async Task Look_TellsWhenItBegan_HowItEnded_AndWhatAProgramThatDiedLeftOpen()
    {
        await ConnectAsync(NearCamera);
        var (first, second) = (await WatchAsync(NearCamera), await WatchAsync(NearCamera));
        await DoAsync<LookWriter>(w => w.BeginAsync(first.ViewId, "192.168.1.7", "a", Now.AddSeconds(1), default), TenantB);
        await DoAsync<LookWriter>(w => w.FinishAsync(first.ViewId, ViewEndKind.Cut, Now.AddSeconds(9), default), TenantB);
        await DoAsync<LookWriter>(w => w.FinishAsync(first.ViewId, ViewEndKind.Left, Now.AddSeconds(10), default), TenantB);
        await DoAsync<LookWriter>(w => w.BeginAsync(second.ViewId, "192.168.1.8", "a", Now.AddSeconds(1), default));

        Clock.Advance(TimeSpan.FromMinutes(1));
        await DoAsync<LookWriter>(w => w.CloseLostAsync("a", Now, default));

        var looks = (await DoAsync<CameraLookAppService, PagedResult<CameraLookDto>>(s => s.ListAsync(new CameraLookListInput { Filter = "cong an" }, default))).Items;
        looks.Select(l => (l.Id, l.End, l.ViewerAddress)).ShouldBe(
            [(second.ViewId, ViewEndKind.Lost, "192.168.1.8"), (first.ViewId, ViewEndKind.Cut, "192.168.1.7")], ignoreOrder: true);
    }

    [Fact]
    public async Task Look_AtRecordings_TellsWhatWasSent_NotAllThatWasOpened()
    {
        await ConnectAsync(NearCamera);
        var ticket = await PlayBackAsync(NearCamera, Now.AddHours(-5), Now);

        await DoAsync<LookWriter>(w => w.NarrowAsync(ticket.ViewId, Now.AddHours(-2), Now.AddHours(-1), default));
        await DoAsync<LookWriter>(w => w.FinishAsync(ticket.ViewId, ViewEndKind.Left, Now, default));
        await DoAsync<LookWriter>(w => w.NarrowAsync(ticket.ViewId, Now.AddHours(-1.5), Now.AddHours(-1), default));

        (await LooksAsync()).ShouldHaveSingleItem().ShouldSatisfyAllConditions(l => l.From.ShouldBe(Now.AddHours(-2)), l => l.To.ShouldBe(Now.AddHours(-1)));
    }

    private async Task<IReadOnlyList<Guid>> ListAsync() =>
        [.. (await DoAsync<LiveAppService, PagedResult<LiveCameraDto>>(s => s.ListAsync(new LiveCameraListInput(), default))).Items.Select(c => c.Id)];

    private async Task<int> LostAsync()
    {
        var open = (await LooksAsync()).Select(l => new OpenLook(l.Id, l.TenantId, l.CameraId, l.ViewerId, l.DelegationId, l.From, l.To)).ToList();
        return (await DoAsync<LiveRights, IReadOnlyList<OpenLook>>(r => r.LostAsync(open, default))).Count;
    }
}
