using CameraProgram.Dashboard;
using CameraProgram.Kernel.Users;
using CameraProgram.Permissions;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.Reviews;

/// <summary>The reviews that wait for a user: to be approved, to be issued, to be improved after a return.</summary>
public sealed class ReviewsWaiting(ICameraProgramDb db) : IWaitingPaperSource
{
    /// <summary>Submitted by somebody else: one does not approve one's own.</summary>
    public IQueryable<Review> ToApprove(ICurrentUser reader) =>
        db.Reviews.AsNoTracking().Where(r => r.Status == ReviewStatus.Submitted && (r.SubmittedById == null || r.SubmittedById != reader.Id));

    public IQueryable<Review> ToIssue => db.Reviews.AsNoTracking().Where(r => r.Status == ReviewStatus.Approved);

    public IQueryable<Review> Returned => db.Reviews.AsNoTracking().Where(r => r.Status == ReviewStatus.Draft && r.ReturnReason != null);

    public async Task<IReadOnlyList<WaitingPaper>> GetAsync(ICurrentUser reader, CancellationToken cancellationToken) =>
    [
        .. await OfAsync(reader, CameraProgramPermissions.Reviews.Approve, ToApprove(reader), WaitingPaperKind.ReviewToApprove, ReviewAction.Submitted, cancellationToken),
        .. await OfAsync(reader, CameraProgramPermissions.Reviews.Edit, Returned, WaitingPaperKind.ReviewReturned, ReviewAction.Returned, cancellationToken),
        .. await OfAsync(reader, CameraProgramPermissions.Reviews.Issue, ToIssue, WaitingPaperKind.ReviewToIssue, ReviewAction.Approved, cancellationToken),
    ];

    /// <param name="since">The event that brought it to them.</param>
    private static async Task<List<WaitingPaper>> OfAsync(
        ICurrentUser reader, string permission, IQueryable<Review> reviews, WaitingPaperKind kind, ReviewAction since, CancellationToken cancellationToken)
    {
        if (!reader.Has(permission))
        {
            return [];
        }

        var found = await reviews.OrderBy(r => r.Id)
            .Select(r => new { r.Id, r.Title, r.ReturnReason, r.IssuingBody, r.BoardId, At = r.History.Where(e => e.Action == since).Max(e => e.At) })
            .Take(IWaitingPaperSource.MaxOfAKind).ToListAsync(cancellationToken);
        return found.ConvertAll(r => new WaitingPaper(new WaitingPaperDto(kind, r.Id, r.Title, r.At, r.ReturnReason), r.IssuingBody, r.BoardId));
    }
}
