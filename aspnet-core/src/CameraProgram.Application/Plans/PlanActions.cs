using CameraProgram.Kernel.Users;
using P = CameraProgram.Permissions.CameraProgramPermissions;

namespace CameraProgram.Plans;

/// <summary>What a user may do with a plan in its present state.</summary>
internal static class PlanActions
{
    public static IReadOnlyList<PlanAction> Of(Plan plan, ICurrentUser user)
    {
        var isDraft = plan.Status == PlanStatus.Draft;
        var isSubmitted = plan.Status == PlanStatus.Submitted;
        var isSignatory = plan.SignatoryId is null || plan.SignatoryId == user.Id || plan.SignatoryId == user.ActingForId;
        return
        [
            .. new (PlanAction Action, bool Allowed)[]
            {
                (PlanAction.Edit, isDraft && user.Has(P.Plans.Edit)),
                (PlanAction.EditEstimate, isDraft && user.Has(P.Budgets.Edit)),
                (PlanAction.Submit, isDraft && user.Has(P.Plans.Edit)),
                (PlanAction.Withdraw, isSubmitted && user.Has(P.Plans.Edit)),
                (PlanAction.Return, isSubmitted && user.Has(P.Plans.Sign)),
                (PlanAction.Sign, isSubmitted && isSignatory && user.Has(P.Plans.Sign)),
                (PlanAction.Issue, plan.Status == PlanStatus.Signed && user.Has(P.Plans.Issue)),
                (PlanAction.Copy, user.Has(P.Plans.Edit)),
                (PlanAction.Delete, isDraft && user.Has(P.Plans.Edit)),
            }.Where(a => a.Allowed).Select(a => a.Action),
        ];
    }
}
