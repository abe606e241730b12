using System.Text.Json;
using CameraProgram.Cameras;
using CameraProgram.Kernel.Entities;
using CameraProgram.Kernel.Errors;
using CameraProgram.Live;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;
using Codes = CameraProgram.CameraProgramErrorCodes.Live;

namespace CameraProgram.Application.Tests.Live;

public sealed class ConnectionTests : LiveTest
{
    [Fact]
    public async Task Save_WithUserAndPasswordInTheAddress_TakesThemOut_AndTellsOnlyTheGateway()
    {
        var connection = await ConnectAsync(NearCamera, "rtsp://admin:Bi-mat%231@192.168.1.20:554/main");

        connection.ShouldSatisfyAllConditions(
            c => c.Main.ShouldBe("rtsp://192.168.1.20:554/main"), c => c.User.ShouldBe("admin"), c => c.HasPassword.ShouldBeTrue(),
            c => JsonSerializer.Serialize(c).ShouldNotContain("Bi-mat"));
        Gateway.Cameras[NearCamera].Main.ShouldBe(new StreamPlace("rtsp://192.168.1.20:554/main", "admin", Password, null));
        (await QueryAsync(db => db.CameraConnections.Select(n => n.Secret).SingleAsync())).ShouldNotBeNull().ShouldNotContain("Bi-mat");
        (await QueryAsync(db => db.AuditEntries.OrderBy(a => a.Instant).Select(a => a.Changes).ToListAsync())).ShouldAllBe(c => !c.Contains("Bi-mat") && !c.Contains("Secret"));
        (await QueryAsync(db => db.Cameras.Where(c => c.Id == NearCamera).Select(c => c.Link).SingleAsync())).ShouldBe(LinkLevel.Connected);
    }

    [Fact]
    public async Task Save_WithoutPassword_KeepsTheOneThatIsThere_UntilItIsForgotten()
    {
        await ConnectAsync(NearCamera, more: c => (c.User, c.Password) = ("admin", Password));

        await ConnectAsync(NearCamera, "rtsp://192.168.1.21/main", c => c.User = "admin");
        Gateway.Cameras[NearCamera].Main.Password.ShouldBe(Password);

        (await ConnectAsync(NearCamera, more: c => (c.User, c.ForgetPassword) = ("admin", true))).HasPassword.ShouldBeFalse();
        Gateway.Cameras[NearCamera].Main.Password.ShouldBeNull();
    }

    [Theory]
    [InlineData("192.168.1.20", Codes.AddressInvalid)]
    [InlineData("http://192.168.1.20/", Codes.SchemeUnknown)]
    [InlineData("file:///etc/passwd", Codes.SchemeUnknown)]
    [InlineData("rtsp://other:x@192.168.1.20/", Codes.UserTwice)]
    public async Task Save_WhenTheAddressIsNone_IsRefused(string address, string code) =>
        (await Should.ThrowAsync<InputException>(() => ConnectAsync(NearCamera, address, c => c.User = "admin"))).Code.ShouldBe(code);

    [Fact]
    public async Task Save_OfAnOlderVersion_IsRefused()
    {
        var first = await ConnectAsync(NearCamera);
        await ConnectAsync(NearCamera, "rtsp://192.168.1.30/");

        await Should.ThrowAsync<StaleVersionException>(() => DoAsync<ConnectionAppService>(s => s.SaveAsync(
            NearCamera, new SaveConnectionInput { Main = "rtsp://192.168.1.40/" }, new ExpectedVersion(first.Version), default)));
    }

    [Fact]
    public async Task Test_WithoutPassword_TriesTheKeptOne_ButSendsItToNoOtherMachine()
    {
        await ConnectAsync(NearCamera, more: c => (c.User, c.Password) = ("admin", Password));

        await TestAsync("rtsp://192.168.1.20:554/other");
        await TestAsync("rtsp://10.0.0.66:554/main");

        Gateway.Tested.Select(t => t.Password).ShouldBe([Password, null]);
    }

    [Fact]
    public async Task Disconnect_ForgetsThePassword_AndTheRegisterKnows()
    {
        await ConnectAsync(NearCamera, more: c => (c.User, c.Password) = ("admin", Password));

        await DoAsync<ConnectionAppService>(s => s.DisconnectAsync(NearCamera, new ReasonInput { Reason = "Chủ hộ đề nghị" }, default));

        (await QueryAsync(db => db.CameraConnections.IgnoreQueryFilters().CountAsync())).ShouldBe(0);
        (await QueryAsync(db => db.Cameras.Where(c => c.Id == NearCamera).Select(c => c.Link).SingleAsync())).ShouldBe(LinkLevel.SharedOnRequest);
        (await Should.ThrowAsync<BusinessException>(() => WatchAsync(NearCamera))).Code.ShouldBe(Codes.NotConnected);
    }

    [Fact]
    public async Task Retire_TakesTheConnectionAway()
    {
        await ConnectAsync(NearCamera);

        await DoAsync<CameraAppService>(s => s.RetireAsync(NearCamera, new ReasonInput { Reason = "Hỏng hẳn" }, ExpectedVersion.Any, default));

        (await DoAsync<ConnectionReader, List<ConnectionMark>>(r => r.MarksAsync(default))).ShouldBeEmpty();
        (await Should.ThrowAsync<BusinessException>(() => ConnectAsync(NearCamera))).Code.ShouldBe(Codes.NotInUse);
    }

    [Fact]
    public async Task AnotherCommune_SeesNothingOfIt()
    {
        await ConnectAsync(NearCamera);

        await Should.ThrowAsync<EntityNotFoundException>(() => DoAsync<ConnectionAppService>(s => s.FindAsync(NearCamera, default), TenantB));
        (await DoAsync<ConnectionReader, List<ConnectionMark>>(r => r.MarksAsync(default), TenantB)).ShouldHaveSingleItem().TenantId.ShouldBe(TenantA);
    }

    private Task TestAsync(string address) => DoAsync<ConnectionAppService>(s => s.TestAsync(NearCamera, new TestConnectionInput { Main = address, User = "admin" }, default));
}
