using CameraProgram.Dashboard;
using CameraProgram.Kernel.Users;
using CameraProgram.Permissions;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.Plans;

/// <summary>The plans that wait for a user: to be signed, to be issued, to be improved after a return.</summary>
public sealed class PlansWaiting(ICameraProgramDb db) : IWaitingPaperSource
{
    /// <summary>Submitted, and for this user or for whoever may sign.</summary>
    public IQueryable<Plan> ToSign(ICurrentUser reader) => db.Plans.AsNoTracking().Where(p => p.Status == PlanStatus.Submitted
        && (p.SignatoryId == null || p.SignatoryId == reader.Id || p.SignatoryId == reader.ActingForId));

    public IQueryable<Plan> ToIssue => db.Plans.AsNoTracking().Where(p => p.Status == PlanStatus.Signed);

    public IQueryable<Plan> Returned =>
        db.Plans.AsNoTracking().Where(p => p.Status == PlanStatus.Draft && p.History.Any(e => e.Kind == PlanEventKind.Returned));

    public async Task<IReadOnlyList<WaitingPaper>> GetAsync(ICurrentUser reader, CancellationToken cancellationToken) =>
    [
        .. await OfAsync(reader, CameraProgramPermissions.Plans.Sign, ToSign(reader), WaitingPaperKind.PlanToSign, PlanEventKind.Submitted, cancellationToken),
        .. await OfAsync(reader, CameraProgramPermissions.Plans.Edit, Returned, WaitingPaperKind.PlanReturned, PlanEventKind.Returned, cancellationToken),
        .. await OfAsync(reader, CameraProgramPermissions.Plans.Issue, ToIssue, WaitingPaperKind.PlanToIssue, PlanEventKind.Signed, cancellationToken),
    ];

    /// <param name="since">The event that brought it to them.</param>
    private static async Task<List<WaitingPaper>> OfAsync(
        ICurrentUser reader, string permission, IQueryable<Plan> plans, WaitingPaperKind kind, PlanEventKind since, CancellationToken cancellationToken)
    {
        if (!reader.Has(permission))
        {
            return [];
        }

        var found = await plans.OrderBy(p => p.Id)
            .Select(p => new { p.Id, p.Symbol, p.Subject, p.IssuingBody, p.BoardId, Event = p.History.Where(e => e.Kind == since).OrderByDescending(e => e.Order).First() })
            .Take(IWaitingPaperSource.MaxOfAKind).ToListAsync(cancellationToken);
        return found.ConvertAll(p => new WaitingPaper(
            new WaitingPaperDto(
                kind, p.Id, p.Symbol is null ? p.Subject : $"{p.Symbol} – {p.Subject}", p.Event.At, since == PlanEventKind.Returned ? p.Event.Note : null),
            p.IssuingBody, p.BoardId));
    }
}
