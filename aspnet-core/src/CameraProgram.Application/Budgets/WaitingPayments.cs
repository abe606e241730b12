using CameraProgram.Identity;
using CameraProgram.Kernel.Users;
using P = CameraProgram.Permissions.CameraProgramPermissions;

namespace CameraProgram.Budgets;

/// <summary>Payments that wait for a person: to be decided, but not by whoever asked for them, or to be paid.</summary>
internal static class WaitingPayments
{
    public static IQueryable<Payment> ToApproveBy(this IQueryable<Payment> payments, ICurrentUser user)
    {
        var people = user.Actor().People.ToList();
        return payments.Where(p => p.Status == PaymentStatus.Requested && !p.RequesterIds.Any(id => people.Contains(id)));
    }

    public static IQueryable<Payment> ToPay(this IQueryable<Payment> payments) => payments.Where(p => p.Status == PaymentStatus.Approved);

    public static IQueryable<Payment> WaitingFor(this IQueryable<Payment> payments, ICurrentUser user)
    {
        var people = user.Actor().People.ToList();
        var (approves, pays) = (user.Has(P.Budgets.ApprovePayment), user.Has(P.Budgets.Pay));
        return payments.Where(p =>
            (approves && p.Status == PaymentStatus.Requested && !p.RequesterIds.Any(id => people.Contains(id))) || (pays && p.Status == PaymentStatus.Approved));
    }
}
