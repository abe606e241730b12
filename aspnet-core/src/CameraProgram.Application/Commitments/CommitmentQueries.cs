using System.Linq.Expressions;
using CameraProgram.Kernel.Errors;
using CameraProgram.Parties;
using CameraProgram.Querying;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.Commitments;

internal static class CommitmentQueries
{
    /// <summary>As <see cref="Commitment.StateOn"/> has it; "active" includes what is running out.</summary>
    public static IQueryable<Commitment> WhereState(this IQueryable<Commitment> commitments, CommitmentState? state, DateOnly today)
    {
        var soon = today.AddDays(CommitmentConsts.ExpiringDays);
        return state switch
        {
            null => commitments,
            CommitmentState.Draft => commitments.Where(c => c.Status == CommitmentStatus.Draft),
            CommitmentState.Withdrawn => commitments.Where(c => c.Status == CommitmentStatus.Withdrawn),
            CommitmentState.Renewed => commitments.Where(Binding).Where(c => c.RenewedDay != null),
            CommitmentState.Expired => commitments.Where(Binding).Where(c => c.RenewedDay == null && c.ValidTo < today),
            CommitmentState.Signed => commitments.Where(c => c.Status == CommitmentStatus.Signed).Where(Holding(today)),
            CommitmentState.Active => commitments.Where(c => c.Status == CommitmentStatus.Active).Where(Holding(today)),
            _ => commitments.Where(c => c.Status == CommitmentStatus.Active && c.ValidTo <= soon).Where(Holding(today)),
        };
    }

    /// <summary>Confirmed by that day, and when it is over not expired, withdrawn or followed by another.</summary>
    public static IQueryable<Commitment> WhereInForceOn(this IQueryable<Commitment> commitments, DateOnly day) => commitments.Where(c =>
        c.ConfirmedDay <= day && (c.ValidTo == null || c.ValidTo >= day)
        && (c.WithdrawnDay == null || c.WithdrawnDay > day) && (c.RenewedDay == null || c.RenewedDay > day));

    /// <summary>Drafts, and what was signed, holds and was not renewed.</summary>
    public static IQueryable<Commitment> WhereOpen(this IQueryable<Commitment> commitments, DateOnly today) => commitments.Where(c =>
        c.Status == CommitmentStatus.Draft
        || ((c.Status == CommitmentStatus.Signed || c.Status == CommitmentStatus.Active) && c.RenewedDay == null && (c.ValidTo == null || c.ValidTo >= today)));

    public static async Task<Commitment> GetWithPartsAsync(this IQueryable<Commitment> commitments, Guid id, CancellationToken cancellationToken) =>
        await commitments.Include(c => c.Cameras.OrderBy(x => x.Order)).Include(c => c.Scans.OrderBy(s => s.Order)).Include(c => c.Events.OrderBy(e => e.Order))
            .GetAsync(id, cancellationToken);

    /// <summary>The clauses that hold on a day.</summary>
    public static Task<CommitmentTerms?> InForceOnAsync(this IQueryable<CommitmentTerms> terms, DateOnly day, CancellationToken cancellationToken) =>
        terms.Include(t => t.Clauses.OrderBy(c => c.Order)).Where(t => t.From <= day && (t.ReplacedFrom == null || t.ReplacedFrom > day))
            .OrderByDescending(t => t.Number).FirstOrDefaultAsync(cancellationToken);

    /// <exception cref="BusinessException"><c>Commitments:NoTermsInForce</c>.</exception>
    public static async Task<CommitmentTerms> RequiredOnAsync(this IQueryable<CommitmentTerms> terms, DateOnly day, CancellationToken cancellationToken) =>
        await terms.InForceOnAsync(day, cancellationToken)
        ?? throw new BusinessException(CameraProgramErrorCodes.Commitments.NoTermsInForce).WithData("day", day);

    /// <summary>
    /// Holds the parties' rows until the transaction ends, without a change, so that two people cannot prepare commitments of
    /// one party at once.
    /// </summary>
    public static Task LockAsync(this IQueryable<Party> parties, CancellationToken cancellationToken) =>
        parties.ExecuteUpdateAsync(p => p.SetProperty(x => x.MergedIntoId, x => x.MergedIntoId), cancellationToken);

    private static Expression<Func<Commitment, bool>> Binding => c => c.Status == CommitmentStatus.Signed || c.Status == CommitmentStatus.Active;

    private static Expression<Func<Commitment, bool>> Holding(DateOnly today) => c => c.RenewedDay == null && (c.ValidTo == null || c.ValidTo >= today);
}
