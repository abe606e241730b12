using CameraProgram.Dashboard;
using CameraProgram.Kernel.Users;
using CameraProgram.Permissions;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.Plans;

/// <summary>The plans that wait for the current user: to be signed, to be issued, to be improved after a return.</summary>
public sealed class PlansWaiting(ICameraProgramDb db, ICurrentUser user) : IWaitingPaperSource
{
    /// <summary>Submitted, and for this user or for whoever may sign.</summary>
    public IQueryable<Plan> ToSign => db.Plans.AsNoTracking().Where(p => p.Status == PlanStatus.Submitted
        && (p.SignatoryId == null || p.SignatoryId == user.Id || p.SignatoryId == user.ActingForId));

    public IQueryable<Plan> ToIssue => db.Plans.AsNoTracking().Where(p => p.Status == PlanStatus.Signed);

    public IQueryable<Plan> Returned =>
        db.Plans.AsNoTracking().Where(p => p.Status == PlanStatus.Draft && p.History.Any(e => e.Kind == PlanEventKind.Returned));

    public async Task<IReadOnlyList<WaitingPaperDto>> GetAsync(CancellationToken cancellationToken) =>
    [
        .. await OfAsync(CameraProgramPermissions.Plans.Sign, ToSign, WaitingPaperKind.PlanToSign, PlanEventKind.Submitted, cancellationToken),
        .. await OfAsync(CameraProgramPermissions.Plans.Edit, Returned, WaitingPaperKind.PlanReturned, PlanEventKind.Returned, cancellationToken),
        .. await OfAsync(CameraProgramPermissions.Plans.Issue, ToIssue, WaitingPaperKind.PlanToIssue, PlanEventKind.Signed, cancellationToken),
    ];

    /// <param name="since">The event that brought it to the user.</param>
    private async Task<List<WaitingPaperDto>> OfAsync(
        string permission, IQueryable<Plan> plans, WaitingPaperKind kind, PlanEventKind since, CancellationToken cancellationToken)
    {
        if (!user.Has(permission))
        {
            return [];
        }

        var found = await plans.OrderBy(p => p.Id)
            .Select(p => new { p.Id, p.Symbol, p.Subject, Event = p.History.Where(e => e.Kind == since).OrderByDescending(e => e.Order).First() })
            .Take(IWaitingPaperSource.MaxOfAKind).ToListAsync(cancellationToken);
        return found.ConvertAll(p => new WaitingPaperDto(
            kind, p.Id, p.Symbol is null ? p.Subject : $"{p.Symbol} – {p.Subject}", p.Event.At, since == PlanEventKind.Returned ? p.Event.Note : null));
    }
}
