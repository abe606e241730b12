using System.Linq.Expressions;
using CameraProgram.Kernel.Users;
using CameraProgram.Querying;
using Microsoft.EntityFrameworkCore.Query;

namespace CameraProgram.Hamlets;

/// <summary>A user who is limited to hamlets sees what lies in them. For one thing in hand: <see cref="CurrentUserExtensions.MaySeeHamlet"/>.</summary>
public static class HamletVisibility
{
    /// <summary>Everything for a user who is not limited.</summary>
    /// <param name="orWhere">What such a user sees wherever it lies.</param>
    public static IQueryable<T> WhereVisibleTo<T>(this IQueryable<T> things, ICurrentUser user, Expression<Func<T, bool>>? orWhere = null)
        where T : class, IInHamlet
    {
        if (user.HamletIds?.ToList() is not { } own)
        {
            return things;
        }

        Expression<Func<T, bool>> lies = thing => thing.HamletId != null && own.Contains(thing.HamletId.Value);
        return things.Where(orWhere is null ? lies : Either(lies, orWhere));
    }

    public static IQueryable<Hamlet> WhereVisibleTo(this IQueryable<Hamlet> hamlets, ICurrentUser user)
    {
        var own = user.HamletIds?.ToList();
        return hamlets.WhereIf(own is not null, h => own!.Contains(h.Id));
    }

    private static Expression<Func<T, bool>> Either<T>(Expression<Func<T, bool>> one, Expression<Func<T, bool>> other) =>
        Expression.Lambda<Func<T, bool>>(
            Expression.OrElse(one.Body, ReplacingExpressionVisitor.Replace(other.Parameters[0], one.Parameters[0], other.Body)), one.Parameters);
}
