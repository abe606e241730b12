using CameraProgram.Cameras;
using CameraProgram.Hamlets;
using CameraProgram.Identity;
using CameraProgram.Kernel.Entities;
using CameraProgram.Kernel.Time;
using CameraProgram.Maintenance;
using CameraProgram.OrgUnits;
using CameraProgram.Parties;
using CameraProgram.Permissions;
using CameraProgram.Querying;
using CameraProgram.TestBase;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.Application.Tests.Maintenance;

/// <summary>A commune with two hamlets and a camera in each, an owner, and those who report and repair.</summary>
public abstract class MaintenanceTest : ApplicationTest
{
    protected static readonly Actor Somebody = new(null, "Người Thử");

    protected Guid NearHamlet { get; private set; }

    protected Guid FarHamlet { get; private set; }

    protected Guid NearCamera { get; private set; }

    protected Guid FarCamera { get; private set; }

    protected Guid Police { get; private set; }

    protected Guid OwnerUser { get; } = Guid.CreateVersion7();

    protected DateTime Now => Clock.UtcInstant();

    protected override async Task SeedAsync()
    {
        await DoAsync<ICameraProgramDb>(async db =>
        {
            var begin = new DateOnly(2025, 7, 1);
            var (near, far) = (new Hamlet(Guid.CreateVersion7(), HamletKind.Thon, "Đèo Lăn", begin), new Hamlet(Guid.CreateVersion7(), HamletKind.Thon, "Thống Nhất", begin));
            var police = new OrgUnit(Guid.CreateVersion7(), OrgUnitKind.CommunePolice, "Công an xã", begin);
            var owner = new Party(Guid.CreateVersion7(), PartyKind.Household, "Hộ ông A Demo");
            owner.OpenTo(OwnerUser);
            db.Hamlets.AddRange(near, far);
            db.OrgUnits.Add(police);
            db.Parties.Add(owner);
            var (nearCamera, farCamera) = (NewCamera("Cổng chợ", near.Id, owner.Id), NewCamera("Nhà văn hóa", far.Id, null));
            db.Cameras.AddRange(nearCamera, farCamera);
            (NearHamlet, FarHamlet, NearCamera, FarCamera, Police) = (near.Id, far.Id, nearCamera.Id, farCamera.Id, police.Id);
            await db.SaveChangesAsync();
        });
        AsPolice();
    }

    protected Camera NewCamera(string name, Guid? hamlet, Guid? owner) =>
        new(Guid.CreateVersion7(), new CameraDetails(name, null, owner, hamlet, null, null, 1), Somebody, Now);

    protected void AsPolice() => As("Công an Demo", Guid.CreateVersion7(),
        CameraProgramPermissions.Maintenance.Default, CameraProgramPermissions.Maintenance.Report, CameraProgramPermissions.Maintenance.Handle);

    protected void AsHamletHead()
    {
        As("Trưởng thôn Demo", Guid.CreateVersion7(), CameraProgramPermissions.Maintenance.Default, CameraProgramPermissions.Maintenance.Report);
        User.HamletIds = new HashSet<Guid> { NearHamlet };
    }

    protected void AsOwner() => As("Chủ hộ Demo", OwnerUser, CameraProgramPermissions.Cameras.ViewOwn);

    protected async Task<TicketDto> ReportAsync(Guid camera, FaultKind kind = FaultKind.Power, Action<ReportFaultInput>? more = null)
    {
        var input = new ReportFaultInput { CameraId = camera, Kind = kind };
        more?.Invoke(input);
        var reported = await DoAsync<MaintenanceAppService, ReportedFaultDto>(s => s.ReportAsync(input, default));
        return await GetAsync(reported.TicketId);
    }

    protected Task<TicketDto> GetAsync(Guid id) => DoAsync<TicketDetailAppService, TicketDto>(s => s.GetAsync(id, default));

    protected Task<TicketDto> AssignAsync(TicketDto ticket, int dueIn = 3) => DoAsync<MaintenanceAppService, TicketDto>(s => s.AssignAsync(
        ticket.Id, new AssignTicketInput { UnitId = Police, DueDay = Clock.Today().AddDays(dueIn) }, new ExpectedVersion(ticket.Version), default));

    protected Task<TicketDto> FinishAsync(TicketDto ticket, Action<FinishTicketInput>? more = null)
    {
        var input = new FinishTicketInput { Work = "Thay bộ nguồn", CameraWorks = true };
        more?.Invoke(input);
        return DoAsync<MaintenanceAppService, TicketDto>(s => s.FinishAsync(ticket.Id, input, ExpectedVersion.Any, default));
    }

    protected Task WentDownAsync(Guid camera, DateTime at) => DoAsync<CameraHealthReports>(s => s.WentDownAsync(camera, at, "Không nhận được luồng hình", default));

    protected Task CameBackAsync(Guid camera, DateTime at) => DoAsync<CameraHealthReports>(s => s.CameBackAsync(camera, at, default));

    protected Task ChangeCameraAsync(Guid id, Action<Camera> change) => DoAsync<ICameraProgramDb>(async db =>
    {
        change(await db.Cameras.Include(c => c.Events).GetAsync(id, default));
        await db.SaveChangesAsync();
    });

    protected Task<List<CameraOutage>> OutagesAsync(Guid camera) =>
        QueryAsync(db => db.CameraOutages.AsNoTracking().Where(o => o.CameraId == camera).OrderBy(o => o.From).ToListAsync());

    protected Task<List<MaintenanceTicket>> TicketsAsync(Guid camera) =>
        QueryAsync(db => db.MaintenanceTickets.AsNoTracking().Where(t => t.CameraId == camera).OrderBy(t => t.ReportedAt).ToListAsync());

    protected Task<Camera> CameraAsync(Guid id) => QueryAsync(db => db.Cameras.AsNoTracking().GetAsync(id, default));

    private void As(string name, Guid id, params string[] permissions)
    {
        (User.Id, User.FullName, User.HamletIds) = (id, name, null);
        User.AllowOnly(permissions);
    }
}
