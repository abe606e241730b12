using CameraProgram.Application.Tests.Cameras;
using CameraProgram.Cameras;
using CameraProgram.Identity;
using CameraProgram.Kernel.Entities;
using CameraProgram.Kernel.Time;
using CameraProgram.Live;
using CameraProgram.Permissions;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using P = CameraProgram.Permissions.CameraProgramPermissions.Live;

namespace CameraProgram.Application.Tests.Live;

/// <summary>A camera in each of two hamlets, the police who connect and grant, and a head of the first hamlet who may watch what they were given.</summary>
public abstract class LiveTest : RegisterTest
{
    protected const string Password = "Bi-mat#1";

    protected TestGateway Gateway { get; } = new();

    protected TestFootage Footage { get; } = new();

    protected Guid NearCamera { get; private set; }

    protected Guid FarCamera { get; private set; }

    protected Guid HeadId { get; private set; }

    protected DateTime Now => Clock.UtcInstant();

    protected override void ConfigureServices(IServiceCollection services)
    {
        services.AddDataProtection().PersistKeysToFileSystem(new DirectoryInfo(Path.Combine(DataDirectory, "keys")));
        services.AddSingleton<IStreamGateway>(Gateway);
        services.AddSingleton<IFootage>(Footage);
    }

    protected override async Task SeedAsync()
    {
        await base.SeedAsync();
        NearCamera = (await RegisterAsync(CameraInput("Đầu ngõ 1"))).Id;
        var far = CameraInput("Nhà văn hóa", metres: 60);
        (far.HamletId, far.RouteId) = (OtherHamletId, null);
        FarCamera = (await RegisterAsync(far)).Id;
        await DoAsync<ICameraProgramDb>(async db =>
        {
            var head = new User(Guid.CreateVersion7(), "truongthon", "Trưởng thôn Demo");
            head.GiveRoles([await db.Roles.Where(r => r.Code == RoleCodes.HamletHead).Select(r => r.Id).SingleAsync()]);
            head.LimitToHamlets([HamletId]);
            db.Users.Add(head);
            HeadId = head.Id;
            await db.SaveChangesAsync();
        });
        AsPolice();
    }

    protected void AsPolice()
    {
        (User.Id, User.FullName, User.HamletIds) = (Guid.CreateVersion7(), "Công an Demo", null);
        User.AllowOnly([.. DefaultRolePermissions.Of(RoleCodes.Police)]);
    }

    protected void AsHead()
    {
        (User.Id, User.FullName, User.HamletIds) = (HeadId, "Trưởng thôn Demo", new HashSet<Guid> { HamletId });
        User.AllowOnly(P.Default, CameraProgramPermissions.Cameras.Default);
    }

    protected Task<CameraConnectionDto> ConnectAsync(Guid camera, string main = "rtsp://192.168.1.20:554/main", Action<SaveConnectionInput>? more = null)
    {
        var input = new SaveConnectionInput { Main = main };
        more?.Invoke(input);
        return DoAsync<ConnectionAppService, CameraConnectionDto>(s => s.SaveAsync(camera, input, ExpectedVersion.Any, default));
    }

    protected Task<ViewGrantDto> GrantAsync(Guid? camera = null, Guid? hamlet = null, bool withRecordings = false, TimeSpan? from = null, TimeSpan? to = null) =>
        DoAsync<ViewGrantAppService, ViewGrantDto>(s => s.GiveAsync(
            new GrantViewInput
            {
                ViewerId = HeadId, CameraId = camera, HamletId = hamlet, From = Now + (from ?? TimeSpan.Zero), To = Now + (to ?? TimeSpan.FromDays(7)),
                WithRecordings = withRecordings, Reason = "Trực an ninh của thôn",
            },
            default));

    protected Task<ViewTicketDto> WatchAsync(Guid camera, PictureQuality quality = PictureQuality.Main) =>
        DoAsync<LiveAppService, ViewTicketDto>(s => s.WatchAsync(new WatchInput { CameraId = camera, Quality = quality }, default));

    protected Task<ViewTicketDto> PlayBackAsync(Guid camera, DateTime from, DateTime to) =>
        DoAsync<LiveAppService, ViewTicketDto>(s => s.PlayBackAsync(new PlaybackInput { CameraId = camera, From = from, To = to }, default));

    protected Task<List<CameraLook>> LooksAsync() => QueryAsync(db => db.CameraLooks.AsNoTracking().OrderBy(l => l.AskedAt).ThenBy(l => l.Id).ToListAsync());
}
