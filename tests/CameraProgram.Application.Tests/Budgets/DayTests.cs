using CameraProgram.Kernel.Entities;
using CameraProgram.Kernel.Time;
using Shouldly;
using Xunit;
using Budget = CameraProgram.CameraProgramErrorCodes.Budgets;
using Codes = CameraProgram.CameraProgramErrorCodes.Ledgers;

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

    /// <summary>Two lines, and money that came in two steps: what is dated back takes only what was there on its day.</summary>
    [Fact]
    public async Task Contract_DatedBeforeTheMoneyOfItsOwnLineCame_IsRefused()
    {
        var estimate = await ApprovedAsync(Line(1_000), Line(500, content: "Đầu ghi"));
        var (camera, recorder, today) = (estimate.Lines[0], estimate.Lines[1], Clock.Today());
        Clock.SetDay(today.AddDays(10));
        await AllocateOnAsync("1/QĐ-UBND", today.AddDays(1), Amount(camera, 400));
        await AllocateOnAsync("2/QĐ-UBND", today.AddDays(6), Amount(camera, 600), Amount(recorder, 500));

        (await CodeAsync(() => ContractOnAsync("1/HĐ", today.AddDays(5), Amount(recorder, 100)))).ShouldBe(Codes.NotYetThere);
        (await CodeAsync(() => ContractOnAsync("1/HĐ", today.AddDays(5), Amount(camera, 401)))).ShouldBe(Codes.NotYetThere);
        await ContractOnAsync("1/HĐ", today.AddDays(8), Amount(camera, 700));
        // 400 were there on that day, but of the 1,000 no more than 300 are left after the contract of the eighth.
        (await CodeAsync(() => ContractOnAsync("2/HĐ", today.AddDays(5), Amount(camera, 301)))).ShouldBe(Codes.NotEnoughAvailable);
        await ContractOnAsync("2/HĐ", today.AddDays(5), Amount(camera, 300));
        await BooksShouldAgreeAsync();

        Task AllocateOnAsync(string number, DateOnly day, params LineAmountInput[] lines) => DoAsync<AllocationAppService>(s => s.CreateAsync(
            new CreateAllocationInput
            {
                EstimateId = estimate.Id, Number = number, Day = day, Subject = "Phân bổ",
                Lines = [.. lines.Select(l => new AllocationLineInput { LineKey = l.LineKey, Amount = l.Amount })],
            },
            default));

        Task ContractOnAsync(string number, DateOnly day, params LineAmountInput[] lines) => DoAsync<ContractAppService>(s => s.CreateAsync(
            new CreateContractInput { EstimateId = estimate.Id, Number = number, Day = day, Subject = "Mua camera", ContractorName = "Công ty Demo", Lines = lines }, default));
    }

    [Fact]
    public async Task Decision_WithTheNumberOfOneOfAnotherDay_IsRefused()
    {
        var estimate = await ApprovedAsync(Line(1_000));
        Clock.SetDay(Clock.Today().AddDays(1));

        (await CodeAsync(() => DoAsync<AllocationAppService>(s => s.CreateAsync(
            new CreateAllocationInput
            {
                EstimateId = estimate.Id, Number = " 3156/qđ-ubnd", Day = Clock.Today(), Subject = "Phân bổ",
                Lines = [new AllocationLineInput { LineKey = estimate.Lines[0].Key, Amount = 10 }],
            },
            default)))).ShouldBe(Budget.DecisionOfOtherDay);
        await AllocateAsync(estimate.Id, Amount(estimate.Lines[0], 10));
        await AllocateAsync(estimate.Id, Amount(estimate.Lines[0], 10));
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
