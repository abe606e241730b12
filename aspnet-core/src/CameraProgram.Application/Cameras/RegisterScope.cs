using CameraProgram.Hamlets;
using CameraProgram.Kernel.Errors;
using CameraProgram.Kernel.Time;
using CameraProgram.Kernel.Users;
using CameraProgram.Parties;
using CameraProgram.Querying;
using CameraProgram.Routes;
using CameraProgram.Surveys;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.Cameras;

/// <summary>What the current user may see of the register: everything, or what lies in their hamlets.</summary>
public sealed class RegisterScope(ICameraProgramDb db, ICurrentUser user, TimeProvider clock)
{
    public IQueryable<Party> Parties => db.Parties.WhereVisibleTo(user);

    public IQueryable<Camera> Cameras => db.Cameras.WhereVisibleTo(user);

    public IQueryable<CameraSite> Sites => db.CameraSites.WhereVisibleTo(user);

    /// <summary>Roads of the whole commune are for everybody.</summary>
    public IQueryable<Route> Routes => db.Routes.WhereVisibleTo(user, orWhere: r => r.HamletId == null);

    public IQueryable<Hotspot> Hotspots => db.Hotspots.WhereVisibleTo(user, orWhere: h => h.HamletId == null);

    /// <summary>Also what the user found elsewhere.</summary>
    public IQueryable<SurveyFinding> Findings => db.SurveyFindings.WhereVisibleTo(user, orWhere: f => f.SurveyorId == user.Id);

    public IQueryable<Hamlet> Hamlets => db.Hamlets.WhereVisibleTo(user);

    /// <summary>A hamlet that exists today and is one of the user's; whoever is limited to hamlets has to name one.</summary>
    /// <exception cref="InputException">The given code.</exception>
    public async Task EnsureHamletAsync(Guid? hamletId, string code, CancellationToken cancellationToken)
    {
        if (hamletId is null && user.HamletIds is null)
        {
            return;
        }

        var today = clock.Today();
        if (hamletId is not { } id || !user.MaySeeHamlet(id)
            || !await db.Hamlets.AnyAsync(h => h.Id == id && (h.ValidTo == null || h.ValidTo >= today), cancellationToken))
        {
            throw new InputException(nameof(hamletId), code);
        }
    }

    public async Task EnsureRouteAsync(Guid? routeId, CancellationToken cancellationToken)
    {
        if (routeId is not null && !await Routes.AnyAsync(r => r.Id == routeId, cancellationToken))
        {
            throw new InputException(nameof(routeId), CameraProgramErrorCodes.Cameras.UnknownRoute);
        }
    }

    public async Task EnsurePartyAsync(Guid? partyId, string field, CancellationToken cancellationToken)
    {
        if (partyId is not null && !await db.Parties.AnyAsync(p => p.Id == partyId, cancellationToken))
        {
            throw new InputException(field, CameraProgramErrorCodes.Cameras.UnknownParty);
        }
    }
}
