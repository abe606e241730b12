using CameraProgram.Identity;
using CameraProgram.Kernel.Users;
using CameraProgram.Plans;
using P = CameraProgram.Permissions.CameraProgramPermissions;

namespace CameraProgram.Budgets;

/// <summary>What the current user may do with an estimate now.</summary>
internal static class EstimateActions
{
    /// <param name="plan">Of its plan; null without one.</param>
    public static IEnumerable<EstimateAction> Of(Estimate estimate, PlanStatus? plan, bool isSettled, ICurrentUser user)
    {
        var status = estimate.Status;
        (EstimateAction Action, bool Allowed)[] actions =
        [
            (EstimateAction.Edit, estimate.IsOpenToWriting && plan != PlanStatus.Submitted && user.Has(P.Budgets.Edit)),
            (EstimateAction.Delete, estimate.IsOpenToWriting && plan is null && estimate.Revision == 1 && user.Has(P.Budgets.Edit)),
            (EstimateAction.Submit, estimate.IsOpenToWriting && estimate.Lines.Count > 0 && user.Has(P.Budgets.Edit)),
            (EstimateAction.Withdraw, status == EstimateStatus.Submitted && user.Has(P.Budgets.Edit) && estimate.IsWrittenBy(user.Actor())),
            (EstimateAction.Appraise, status == EstimateStatus.Submitted && user.Has(P.Budgets.Appraise) && !estimate.IsWrittenBy(user.Actor())),
            (EstimateAction.Return, (status == EstimateStatus.Submitted && user.Has(P.Budgets.Appraise)) || (status == EstimateStatus.Appraised && user.Has(P.Budgets.Approve))),
            (EstimateAction.Approve, status == EstimateStatus.Appraised && user.Has(P.Budgets.Approve)),
            (EstimateAction.Cancel, status is not (EstimateStatus.Approved or EstimateStatus.Superseded or EstimateStatus.Cancelled) && (plan is null || estimate.Revision > 1) && user.Has(P.Budgets.Edit)),
            (EstimateAction.Revise, status == EstimateStatus.Approved && !isSettled && user.Has(P.Budgets.Edit)),
        ];
        return actions.Where(a => a.Allowed).Select(a => a.Action);
    }
}
