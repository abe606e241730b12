using CameraProgram.Cameras;
using CameraProgram.Identity;
using CameraProgram.Kernel.MultiTenancy;
using CameraProgram.Kernel.Time;
using CameraProgram.Live;
using CameraProgram.Querying;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.Demo;

/// <summary>Cameras that show the sample pictures that come with the program; those of the first commune are recorded as well.</summary>
internal sealed class DemoLive(ICameraProgramDb db, ICurrentTenant tenant, DemoClock clock)
{
    private const int RetentionDays = 1;

    private static readonly string[] Samples = ["alley", "gate", "market", "culture-house"];

    public async Task LoadAsync(CancellationToken cancellationToken)
    {
        foreach (var seed in DemoSeeds.Communes)
        {
            var commune = await db.Communes.AsNoTracking().SingleAsync(c => c.Code == seed.Code, cancellationToken);
            var isMain = seed.Code == DemoSeeds.MainCode;
            using (tenant.Change(commune.Id))
            {
                await AddAsync(isMain ? string.Empty : $".{seed.Key}", isMain ? RecordingMode.Always : RecordingMode.None, cancellationToken);
                await db.SaveChangesAsync(cancellationToken);
            }
        }
    }

    private async Task AddAsync(string suffix, RecordingMode recording, CancellationToken cancellationToken)
    {
        var head = await UserAsync("truongthon" + suffix, cancellationToken);
        var police = await UserAsync("congan" + suffix, cancellationToken);
        var (officer, now) = (new Actor(police.Id, police.FullName), clock.UtcInstant());
        var hamletId = head.Hamlets[0].HamletId;
        var hamlet = await db.Hamlets.AsNoTracking().GetAsync(hamletId, cancellationToken);
        var cameras = await db.Cameras.Include(c => c.Events).Where(c => c.Status == CameraStatus.Working && c.HamletId == hamletId).OrderByName()
            .Take(Samples.Length).ToListAsync(cancellationToken);
        foreach (var (camera, sample) in cameras.Zip(Samples))
        {
            camera.Edit(camera.Details() with { RetentionDays = RetentionDays }, officer, now);
            camera.LinkAs(LinkLevel.Connected, note: null, officer, now);
            db.CameraConnections.Add(new CameraConnection(
                Guid.CreateVersion7(), camera.Id, camera.Name, new ConnectionDetails($"sample:{sample}", null, null, null, recording), secret: null));
        }

        db.ViewGrants.Add(new ViewGrant(
            Guid.CreateVersion7(), head.Id, head.FullName, hamlet.Name, new GrantDetails(null, hamletId, now, now.AddDays(30), WithRecordings: false),
            "Phối hợp trực an ninh của thôn theo phân công của Ban Chỉ đạo.", officer, now));
        AddLook(cameras[0], officer, now.AddDays(-1));
    }

    private void AddLook(Camera camera, Actor viewer, DateTime at)
    {
        var look = new CameraLook(Guid.CreateVersion7(), camera.Id, camera.Name, span: null, viewer, delegationId: null, at);
        look.Begin("127.0.0.1", "demo", at.AddSeconds(1));
        look.Finish(ViewEndKind.Left, at.AddMinutes(3));
        db.CameraLooks.Add(look);
    }

    private Task<User> UserAsync(string name, CancellationToken cancellationToken) =>
        db.Users.Include(u => u.Hamlets).AsNoTracking().SingleAsync(u => u.UserName == name, cancellationToken);
}
