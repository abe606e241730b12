using CameraProgram.Cameras;
using CameraProgram.HttpApi.Tests.Hosting;
using CameraProgram.Identity;
using CameraProgram.Live;
using CameraProgram.Maintenance;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace CameraProgram.HttpApi.Tests.Live;

/// <summary>A server that looks after cameras: one that cannot be reached has a ticket at once, one that shows pictures again closes it.</summary>
public sealed class CameraHealthTests(KeeperHost host) : IClassFixture<KeeperHost>
{
    private const string Nowhere = "rtsp://127.0.0.1:1/cam";

    /// <summary>An outage has to be known within a minute.</summary>
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(1);

    [Theory]
    [InlineData(RecordingMode.Always)]
    [InlineData(RecordingMode.None)]
    public async Task Outage_OpensATicketThatSaysWhy_AndThePictureClosesIt(RecordingMode recording)
    {
        var mark = Guid.CreateVersion7().ToString("N")[^8..];
        await host.AddUserAsync(host.TenantA, $"congan.{mark}", RoleCodes.Police);
        var police = await host.SignedInAsync($"congan.{mark}");
        var camera = await AddCameraAsync($"Đầu ngõ {mark}");
        await ConnectAsync(Nowhere);

        var ticket = await UntilAsync(() => TicketAsync(camera), t => t is not null);
        ticket!.Description.ShouldBe("Cổng kết nối đóng");
        (await StatusAsync(camera)).ShouldBe(CameraStatus.Offline);

        await ConnectAsync("sample:alley");
        host.Clock.Advance(TimeSpan.FromMinutes(1));

        (await UntilAsync(() => TicketAsync(camera), t => t!.Status == TicketStatus.Done))!.ClosedAt.ShouldNotBeNull();
        (await StatusAsync(camera)).ShouldBe(CameraStatus.Working);

        async Task ConnectAsync(string address) => await ApiClient.ReadAsync<CameraConnectionDto>(
            await police.PutAsync($"/api/cameras/{camera}/connection", new SaveConnectionInput { Main = address, Recording = recording }));
    }

    private Task<Guid> AddCameraAsync(string name) => host.DoAsync<ICameraProgramDb, Guid>(host.TenantA, async db =>
    {
        var details = new CameraDetails(name, null, null, null, null, null, 1);
        var camera = new Camera(Guid.CreateVersion7(), details, new Actor(null, "Người Thử"), host.Clock.GetUtcNow().UtcDateTime);
        db.Cameras.Add(camera);
        await db.SaveChangesAsync();
        return camera.Id;
    });

    private Task<MaintenanceTicket?> TicketAsync(Guid camera) => host.DoAsync<ICameraProgramDb, MaintenanceTicket?>(
        host.TenantA, db => db.MaintenanceTickets.AsNoTracking().SingleOrDefaultAsync(t => t.CameraId == camera));

    private Task<CameraStatus> StatusAsync(Guid camera) => host.DoAsync<ICameraProgramDb, CameraStatus>(
        host.TenantA, db => db.Cameras.Where(c => c.Id == camera).Select(c => c.Status).SingleAsync());

    private static async Task<T> UntilAsync<T>(Func<Task<T>> read, Func<T, bool> holds)
    {
        using var patience = new CancellationTokenSource(s_patience);
        while (true)
        {
            if (await read() is var now && holds(now))
            {
                return now;
            }

            await Task.Delay(200, patience.Token);
        }
    }
}
