using CameraProgram.Attachments;
using CameraProgram.Cameras;
using CameraProgram.Identity;
using CameraProgram.Kernel.MultiTenancy;
using CameraProgram.Kernel.Time;
using CameraProgram.Maintenance;
using CameraProgram.OrgUnits;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.Demo;

/// <summary>Faults of the demo's cameras in every state: noticed by the program, reported, given to somebody, late, repaired, cancelled.</summary>
internal sealed class DemoMaintenance(
    ICameraProgramDb db, ICurrentTenant tenant, AttachmentAppService attachments, CameraHealthReports health, OperatorUser user, DemoClock clock)
{
    private const string Contractor = "Công ty TNHH Camera Demo";

    private static readonly (string Work, long Cost, RepairFunding? Funding)[] Repairs =
    [
        ("Thay bộ nguồn 12V, kéo lại dây điện 15 m.", 650_000, RepairFunding.CommuneBudget),
        ("Đóng lại điện, kiểm tra aptomat.", 0, null),
        ("Thay thẻ nhớ và đầu nối mạng.", 480_000, RepairFunding.ContributionsB),
        ("Nhà cung cấp đổi camera mới theo bảo hành.", 0, null),
    ];

    public async Task LoadAsync(CancellationToken cancellationToken)
    {
        foreach (var seed in DemoSeeds.Communes)
        {
            var commune = await db.Communes.AsNoTracking().SingleAsync(c => c.Code == seed.Code, cancellationToken);
            using (tenant.Change(commune.Id))
            {
                var suffix = seed.Code == DemoSeeds.MainCode ? string.Empty : $".{seed.Key}";
                await AddAsync(await UserAsync("congan" + suffix, cancellationToken), await UserAsync("truongthon" + suffix, cancellationToken), cancellationToken);
                await db.SaveChangesAsync(cancellationToken);
            }
        }
    }

    private async Task AddAsync(User police, User head, CancellationToken cancellationToken)
    {
        var (officer, village, now) = (Of(police), Of(head), clock.UtcInstant());
        var unit = await db.OrgUnits.AsNoTracking().Where(u => u.Kind == OrgUnitKind.CommunePolice).OrderBy(u => u.Id).Select(u => u.Id).FirstAsync(cancellationToken);
        var cameras = await db.Cameras.AsNoTracking().OrderBy(c => c.Code).ThenBy(c => c.Id).ToListAsync(cancellationToken);
        var outages = await db.CameraOutages.AsNoTracking().OrderBy(o => o.From).ThenBy(o => o.Id).ToListAsync(cancellationToken);
        await AddRepairedAsync([.. outages.Where(o => o.To is not null)], cameras, police, village, cancellationToken);

        var broken = outages.Where(o => o is { To: null, Cause: CameraStatus.Faulty }).ToList();
        if (broken.Count > 1)
        {
            AddGiven(NameOf(cameras, broken[0]), new Responsible(null, Contractor), village, officer, now.AddDays(-12), dueIn: 7, begun: true);
            AddGiven(NameOf(cameras, broken[1]), new Responsible(unit, null), village, officer, now.AddDays(-2), dueIn: 5, begun: false);
        }

        if (outages.Find(o => o is { To: null, Cause: CameraStatus.Offline }) is { } silent)
        {
            var (id, name) = NameOf(cameras, silent);
            db.MaintenanceTickets.Add(new MaintenanceTicket(
                Guid.CreateVersion7(), new FaultReport(id, name, FaultKind.NoPicture, silent.Reason, OutageId: silent.Id), [], new Actor(null, "CameraProgram"), silent.From));
        }

        var working = cameras.Where(c => c.Status == CameraStatus.Working).ToList();
        if (working.Count > 3)
        {
            AddReported(working[1], FaultKind.Blurred, "Mạng nhện che ống kính, hình mờ về đêm.", village, now.AddHours(-20));
            AddReported(working[2], FaultKind.WrongDirection, "Bị va vào cột, camera quay xuống đất.", village, now.AddDays(-1));
            AddReported(working[3], FaultKind.Network, "Người dân báo mất mạng.", village, now.AddDays(-40))
                .Cancel("Kiểm tra lại: nhà mạng bảo dưỡng theo lịch, camera vẫn hoạt động.", officer, now.AddDays(-39));
            await health.CameBackAsync(working[1].Id, now, cancellationToken);
        }
    }

    private async Task AddRepairedAsync(
        List<CameraOutage> ended, List<Camera> cameras, User police, Actor village, CancellationToken cancellationToken)
    {
        var photo = await PhotoAsync(police, cancellationToken);
        foreach (var (index, outage) in ended.Take(Repairs.Length).Index())
        {
            var (id, name) = NameOf(cameras, outage);
            var (work, cost, funding) = Repairs[index];
            var ticket = new MaintenanceTicket(
                Guid.CreateVersion7(), new FaultReport(id, name, index % 2 == 0 ? FaultKind.Power : FaultKind.Damaged, outage.Reason), [], village, outage.From.AddHours(1));
            ticket.Finish(new Repair(work, outage.To!.Value, cost, cost > 0 ? funding : null), index == 0 ? [photo] : [], Of(police), outage.To.Value.AddHours(1));
            db.MaintenanceTickets.Add(ticket);
        }
    }

    private void AddGiven((Guid Id, string Name) camera, Responsible responsible, Actor reporter, Actor officer, DateTime at, int dueIn, bool begun)
    {
        var ticket = new MaintenanceTicket(
            Guid.CreateVersion7(), new FaultReport(camera.Id, camera.Name, FaultKind.Damaged, "Hỏng hồng ngoại, ban đêm không thấy hình.", TicketPriority.High), [], reporter, at);
        ticket.Assign(responsible, VietnamTime.DayOf(at).AddDays(dueIn), TicketPriority.High, null, officer, at.AddHours(3));
        if (begun)
        {
            ticket.Start("Đã kiểm tra tại chỗ, chờ linh kiện.", officer, at.AddDays(1));
        }

        db.MaintenanceTickets.Add(ticket);
    }

    private MaintenanceTicket AddReported(Camera camera, FaultKind kind, string description, Actor reporter, DateTime at)
    {
        var ticket = new MaintenanceTicket(Guid.CreateVersion7(), new FaultReport(camera.Id, camera.Name, kind, description), [], reporter, at);
        db.MaintenanceTickets.Add(ticket);
        return ticket;
    }

    private async Task<Attachment> PhotoAsync(User police, CancellationToken cancellationToken)
    {
        user.Be(police);
        using var content = new MemoryStream(Convert.FromBase64String(Picture));
        var file = await attachments.UploadAsync("sau-khi-sua-demo.png", content, cancellationToken);
        user.Be(null);
        return await db.Attachments.SingleAsync(a => a.Id == file.Id, cancellationToken);
    }

    private Task<User> UserAsync(string userName, CancellationToken cancellationToken) =>
        db.Users.AsNoTracking().SingleAsync(u => u.UserName == userName, cancellationToken);

    private static (Guid Id, string Name) NameOf(List<Camera> cameras, CameraOutage outage) => (outage.CameraId, cameras.Single(c => c.Id == outage.CameraId).Name);

    private static Actor Of(User person) => new(person.Id, person.FullName);

    /// <summary>A drawn camera on a pole, 96 × 72.</summary>
    private const string Picture =
        "iVBORw0KGgoAAAANSUhEUgAAAGAAAABICAIAAACGBWc0AAACcElEQVR42u3Xy1IaURSF4fUkqQwyyKWSGC8RUUQRRRRRRBFFFFFEEUUUEQQRYzQmqVweK4MM8kgZdGVXRmfUh16DXfU9wNr/oOs0nv" +
        "f5lAFevBtRBnjZ71cGeDUwqgzweiigDPDm/bgywNvhoDJAn29CGaDfH1IGGBidUgYYHAsrAwwFppUBhoMRZQDfxKwywMhkVBnAH5pTBhgLx5QBAtMLygDjM3FlgGBkURlgMppQBgjNLdvz6/efHnjy" +
        "9JnDxgmYmk/a07M0/3P3BIRjK/b0vo7DxRMwE0/Z40kdh1snILK4Zo+Hgdw6AbNLaXu8quNw5QREE+v2eBvIlRMwn8zY420gV05AbGXTHg+/QW6dgIXVrD0eBnLrBMRTW/Z49Q5y8QQspXP2ePKSdv" +
        "cEJNZ37Onxv5iNE7C8kefRaHcdPJOQzOzykEA8k7CaLfCQQDyTkNra5yGBeCZhbbvIQwLxTEI6d8BDAvFMwka+xEMC8UxCZveIhwTimYTNvTIPCcQzCdnCMQ8JxDMJ28UKDwnEMwm5g1MeEohnEnYO" +
        "qzwkEM8k5EtnPCQQzyTslWs8JBDPJBSOL3hIIJ5J2D+p85BAPJNQrFzykEA8k3BYbfKQQDyTUDq74iGBeCbh6LzFQwLxTEK51uYhgXgm4aTe4SGBeCahcnnDQwLxTMJpo8tDAvFMQrV5y0MC8UzCee" +
        "uOhwTimYRa+yMPCcQzCRfX9zwkEM8k1DsPPCQQzyQ0uo9E/gXimYTm7WceEohnEq4+fOEhgXgmoXX3lYcE4pmE6/tvPCQQzyR0Hr7zkEA8k3Dz6QcPCcQzCd3HnzwkEM+kvwEsJ1MzZqucAAAAAElF" +
        "TkSuQmCC";
}
