using CameraProgram.Dashboard;
using CameraProgram.Kernel.Entities;
using CameraProgram.Kernel.Paging;
using CameraProgram.Permissions;
using Shouldly;
using Xunit;
using P = CameraProgram.Permissions.CameraProgramPermissions;

namespace CameraProgram.Budgets;

public sealed class BudgetDashboardTests : BudgetTest
{
    [Fact]
    public async Task Get_TellsEachTheirStep_AndNeverWhoWroteToAppraise()
    {
        var estimate = await SubmittedAsync(Line(1_000));
        (await CodesAsync()).ShouldNotContain("EstimatesToAppraise");
        As(Appraiser);
        (await CodesAsync()).ShouldContain("EstimatesToAppraise");
        await AppraiseAsync(estimate.Id);
        As(Head);
        (await CodesAsync()).ShouldContain("EstimatesToApprove");
        estimate = await ApproveAsync(estimate.Id);
        (await CodesAsync()).ShouldContain("EstimatesToAllocate");
        await AllocateAsync(estimate.Id, Amount(estimate.Lines[0], 1_000));
        (await CodesAsync()).ShouldNotContain("EstimatesToAllocate");
        var contract = await ContractAsync(estimate.Id, Amount(estimate.Lines[0], 1_000));
        await AcceptAsync(contract.Id, Amount(estimate.Lines[0], 1_000));
        var payment = await AskAsync(contract.Id, PaymentKind.Payment, Asked(estimate.Lines[0].Key, 1_000));
        (await CodesAsync()).ShouldNotContain("PaymentsToApprove", "Who asked is not asked to approve.");
        (await WaitingAsync()).ShouldBeEmpty();
        As(Appraiser);
        (await CodesAsync()).ShouldContain("PaymentsToApprove");
        (await WaitingAsync()).ShouldBe([payment.Id]);
        await ApprovePaymentAsync(payment.Id);
        (await CodesAsync()).ShouldContain("PaymentsToPay");
        (await WaitingAsync()).ShouldBe([payment.Id]);
        await PayAsync(payment.Id);
        (await CodesAsync()).ShouldNotContain("PaymentsToPay");
        (await WaitingAsync()).ShouldBeEmpty();
        await DoAsync<PaymentAppService>(s => s.ReverseAsync(payment.Id, new ReasonInput { Reason = "Chi nhầm" }, ExpectedVersion.Any, default));

        User.AllowOnly([.. DefaultRolePermissions.Of(Identity.RoleCodes.Auditor)]);
        (await CodesAsync()).ShouldBe(["PaymentsReversed"]);
        User.AllowOnly(P.Funding.Default);
        (await CodesAsync()).ShouldBeEmpty();
    }

    private async Task<IEnumerable<Guid>> WaitingAsync() =>
        (await DoAsync<PaymentDetailAppService, PagedResult<PaymentListItemDto>>(s => s.ListAsync(new PaymentListInput { WaitsForMe = true }, default))).Items.Select(p => p.Id);

    private async Task<IEnumerable<string>> CodesAsync()
    {
        var dashboard = await DoAsync<DashboardAppService, DashboardDto>(s => s.OfAsync<BudgetDashboardSource>(default));
        dashboard.Items.ShouldAllBe(i => i.Text.Length > 10 && i.Link.StartsWith("/kinh-phi", StringComparison.Ordinal));
        return dashboard.Items.Select(i => i.Code);
    }
}
