using CameraProgram.Kernel.Entities;
using CameraProgram.Kernel.Time;
using Shouldly;
using Xunit;
using Budget = CameraProgram.CameraProgramErrorCodes.Budgets;

namespace CameraProgram.Budgets;

/// <summary>No document is dated before what gave it its money, nor after today.</summary>
public sealed class DayTests : BudgetTest
{
    [Fact]
    public async Task EachStep_DatedBeforeTheStepBefore_IsRefused()
    {
        var estimate = await ApprovedAsync(Line(1_000));
        var (line, today) = (estimate.Lines[0], Clock.Today());
        (await CodeAsync(() => AllocateOnAsync(today.AddDays(-1)))).ShouldBe(Budget.DayBeforeApproval);
        (await CodeAsync(() => AllocateOnAsync(today.AddDays(1)))).ShouldBe(Budget.DayInFuture);

        Clock.SetDay(today.AddDays(10));
        await AllocateOnAsync(today.AddDays(5));
        (await CodeAsync(() => ContractOnAsync(today.AddDays(4)))).ShouldBe(Budget.DayBeforeAllocation);
        (await CodeAsync(() => ContractOnAsync(today.AddDays(11)))).ShouldBe(Budget.DayInFuture);
        var contract = await ContractOnAsync(today.AddDays(6));
        (await CodeAsync(() => AcceptOnAsync(today.AddDays(5)))).ShouldBe(Budget.DayOutsideContract);
        await AcceptOnAsync(today.AddDays(8));
        var payment = await DoAsync<PaymentAppService, PaymentDto>(s => s.RequestAsync(
            new RequestPaymentInput { ContractId = contract.Id, Kind = PaymentKind.Payment, Day = today.AddDays(6), Purpose = "Thanh toán", Lines = [Asked(line.Key, 1_000)] }, default));
        As(Drafter);
        await ApprovePaymentAsync(payment.Id);
        (await CodeAsync(() => PayOnAsync(payment.Id, today.AddDays(7)))).ShouldBe(Budget.DayBeforeAcceptance);
        (await CodeAsync(() => PayOnAsync(payment.Id, today.AddDays(11)))).ShouldBe(Budget.PaidDayWrong);
        await PayOnAsync(payment.Id, today.AddDays(8));

        var settlement = await DoAsync<SettlementAppService, SettlementDto>(s => s.CreateAsync(new CreateSettlementInput { EstimateId = estimate.Id }, default));
        await DoAsync<SettlementAppService>(s => s.SubmitAsync(settlement.Id, ExpectedVersion.Any, default));
        As(Head);
        (await CodeAsync(() => SettleOnAsync(today.AddDays(7)))).ShouldBe(Budget.DayBeforeLastEntry);
        (await SettleOnAsync(today.AddDays(8))).Status.ShouldBe(SettlementStatus.Approved);

        Task<AllocationDto> AllocateOnAsync(DateOnly day) => DoAsync<AllocationAppService, AllocationDto>(s => s.CreateAsync(
            new CreateAllocationInput
            {
                EstimateId = estimate.Id, Number = "2831/QĐ-UBND", Day = day, Subject = "Phân bổ", Lines = [new AllocationLineInput { LineKey = line.Key, Amount = 1_000 }],
            },
            default));

        Task<ContractDto> ContractOnAsync(DateOnly day) => DoAsync<ContractAppService, ContractDto>(s => s.CreateAsync(
            new CreateContractInput { EstimateId = estimate.Id, Number = "12/HĐ", Day = day, Subject = "Mua camera", ContractorName = "Công ty Demo", Lines = [Amount(line, 1_000)] }, default));

        async Task AcceptOnAsync(DateOnly day)
        {
            var file = await UploadAsync();
            await DoAsync<AcceptanceAppService>(s => s.CreateAsync(
                new CreateAcceptanceInput { ContractId = contract.Id, Day = day, Minutes = "BB 01", FileIds = [file], Lines = [Amount(line, 1_000)] }, default));
        }

        Task<SettlementDto> SettleOnAsync(DateOnly day) => DoAsync<SettlementAppService, SettlementDto>(s =>
            s.ApproveAsync(settlement.Id, new ApproveSettlementInput { Number = "99/QĐ-UBND", Day = day }, ExpectedVersion.Any, default));
    }

    [Fact]
    public async Task Revision_DatedBeforeTheVersionInForce_IsRefused()
    {
        var estimate = await ApprovedAsync(Line(1_000));
        var revision = await DoAsync<EstimateApprovalAppService, BudgetEstimateDto>(s => s.ReviseAsync(estimate.Id, new ReasonInput { Reason = "Giá tăng" }, ExpectedVersion.Any, default));
        await DoAsync<EstimateDraftingAppService>(s => s.SubmitAsync(revision.Id, ExpectedVersion.Any, default));
        As(Appraiser);
        await AppraiseAsync(revision.Id);

        (await CodeAsync(() => DoAsync<EstimateApprovalAppService>(s => s.ApproveAsync(
            revision.Id, new ApproveEstimateInput { Number = "1/QĐ", Day = Clock.Today().AddDays(-1) }, ExpectedVersion.Any, default)))).ShouldBe(Budget.DayBeforeFormer);
    }

    private Task PayOnAsync(Guid id, DateOnly day) => DoAsync<PaymentAppService>(s => s.PayAsync(id, new PayInput { Day = day }, ExpectedVersion.Any, default));
}
