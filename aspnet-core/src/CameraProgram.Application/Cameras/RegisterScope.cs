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
    private List<Guid>? Own => user.HamletIds?.ToList();

    public IQueryable<Party> Parties => Own is { } own ? db.Parties.Where(p => p.HamletId != null && own.Contains(p.HamletId.Value)) : db.Parties;

    public IQueryable<Camera> Cameras => Own is { } own ? db.Cameras.Where(c => c.HamletId != null && own.Contains(c.HamletId.Value)) : db.Cameras;

    public IQueryable<CameraSite> Sites => Own is { } own ? db.CameraSites.Where(s => s.HamletId != null && own.Contains(s.HamletId.Value)) : db.CameraSites;

    /// <summary>Roads of the whole commune are for everybody.</summary>
    public IQueryable<Route> Routes => Own is { } own ? db.Routes.Where(r => r.HamletId == null || own.Contains(r.HamletId.Value)) : db.Routes;

    public IQueryable<Hotspot> Hotspots => Own is { } own ? db.Hotspots.Where(h => h.HamletId == null || own.Contains(h.HamletId.Value)) : db.Hotspots;

    public IQueryable<SurveyFinding> Findings =>
        Own is { } own ? db.SurveyFindings.Where(f => (f.HamletId != null && own.Contains(f.HamletId.Value)) || f.SurveyorId == user.Id) : db.SurveyFindings;

    public IQueryable<Hamlet> Hamlets => Own is { } own ? db.Hamlets.Where(h => own.Contains(h.Id)) : db.Hamlets;

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
