using System.Linq.Expressions;
using CameraProgram.Cameras;
using CameraProgram.Hamlets;
using CameraProgram.Kernel.Users;
using CameraProgram.Permissions;
using CameraProgram.Querying;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.Maintenance;

/// <summary>
/// Whose faults the current user may see and report: of every camera, of those of one's hamlets, or, as an owner, of one's own.
/// </summary>
public sealed class MaintenanceViewer(ICameraProgramDb db, ICurrentUser user)
{
    private Guid? PersonId => user.ActingForId ?? user.Id;

    private bool SeesCommune => user.Has(CameraProgramPermissions.Maintenance.Default);

    public bool Handles => user.Has(CameraProgramPermissions.Maintenance.Handle);

    public bool Reports => user.Has(CameraProgramPermissions.Maintenance.Report) || user.Has(CameraProgramPermissions.Cameras.ViewOwn);

    public IQueryable<Camera> Cameras()
    {
        var person = PersonId;
        var own = db.Parties.Where(p => p.UserId != null && p.UserId == person).Select(p => p.Id);
        Expression<Func<Camera, bool>> isOwn = c => c.PartyId != null && own.Contains(c.PartyId.Value);
        return SeesCommune ? db.Cameras.WhereVisibleTo(user, orWhere: isOwn) : db.Cameras.Where(isOwn);
    }

    public IQueryable<MaintenanceTicket> Tickets()
    {
        var cameras = Cameras().Select(c => c.Id);
        return db.MaintenanceTickets.WhereIf(!SeesCommune || user.HamletIds is not null, t => cameras.Contains(t.CameraId));
    }
}
