using CameraProgram.Hamlets;
using CameraProgram.Kernel.Users;
using CameraProgram.Querying;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.Installations;

/// <summary>Who is limited to hamlets sees what has a camera there.</summary>
public sealed class InstallationViewer(ICameraProgramDb db, ICurrentUser user)
{
    public IQueryable<Installation> Installations()
    {
        var cameras = db.Cameras.WhereVisibleTo(user);
        return db.Installations.WhereIf(user.HamletIds is not null, i => i.Lines.Any(l => cameras.Any(c => c.Id == l.CameraId)));
    }

    /// <summary>To change or print one: each kind of part in a question of its own, so that they do not multiply.</summary>
    public async Task<Installation> GetWholeAsync(Guid id, CancellationToken cancellationToken)
    {
        var installation = await Installations().GetAsync(id, cancellationToken);
        var own = db.Installations.Where(i => i.Id == id);
        await own.SelectMany(i => i.Lines).LoadAsync(cancellationToken);
        await own.SelectMany(i => i.Members).LoadAsync(cancellationToken);
        await own.SelectMany(i => i.Checks).LoadAsync(cancellationToken);
        await own.SelectMany(i => i.Papers).LoadAsync(cancellationToken);
        await own.SelectMany(i => i.Defects).LoadAsync(cancellationToken);
        await own.SelectMany(i => i.Events).LoadAsync(cancellationToken);
        return installation;
    }
}
