using CameraProgram.Budgets;
using CameraProgram.Kernel.Entities;

namespace CameraProgram.Demo;

/// <summary>What is bought from whom, by which paper.</summary>
internal sealed record DemoOrder(ContractKind Kind, string Number, string Subject, string Contractor, IReadOnlyList<LineAmountInput> Lines);

/// <summary>The steps of an estimate's money as the people of a commune's office take them.</summary>
internal sealed class DemoBudgetSteps(
    DemoStage stage, EstimateDraftingAppService drafting, EstimateApprovalAppService approval, AllocationAppService allocations, ContractAppService contracts,
    AcceptanceAppService acceptances, PaymentAppService payments)
{
    public const string Drafter = "thuky";
    public const string Office = "kinhte";
    public const string Head = "truongban";

    /// <summary>Written and handed to the economic office on the same day.</summary>
    public async Task<BudgetEstimateDto> SubmitAsync(int year, string title, IReadOnlyList<SaveEstimateLineInput> lines, DateOnly day, CancellationToken cancellationToken)
    {
        var estimate = await stage.AsAsync(Drafter, day, _ => drafting.CreateAsync(
            new SaveBudgetEstimateInput { Year = year, Title = title, VatBasisPoints = DemoEstimates.Vat, Lines = lines }, cancellationToken));
        return await SubmitAsync(estimate.Id, day, cancellationToken);
    }

    public Task<BudgetEstimateDto> SubmitAsync(Guid id, DateOnly day, CancellationToken cancellationToken) =>
        stage.AsAsync(Drafter, day, _ => drafting.SubmitAsync(id, ExpectedVersion.Any, cancellationToken));

    public async Task<BudgetEstimateDto> ApproveAsync(
        BudgetEstimateDto estimate, DateOnly appraised, DateOnly approved, string number, CancellationToken cancellationToken)
    {
        await stage.AsAsync(Office, appraised, _ => approval.AppraiseAsync(
            estimate.Id,
            new AppraiseEstimateInput
            {
                Opinion = "Nội dung phù hợp nhiệm vụ được giao; khối lượng, đơn giá theo báo giá kèm theo; đề nghị phê duyệt.",
                Lines = [new LineOpinionInput { Key = estimate.Lines[0].Key, Opinion = "Thống nhất; lấy báo giá thấp nhất trong ba báo giá." }],
            },
            ExpectedVersion.Any, cancellationToken));
        return await stage.AsAsync(Head, approved, day => approval.ApproveAsync(
            estimate.Id, new ApproveEstimateInput { Number = number, Day = day }, ExpectedVersion.Any, cancellationToken));
    }

    public Task<AllocationDto> AllocateAsync(
        BudgetEstimateDto estimate, Func<BudgetEstimateLineDto, bool> which, DateOnly day, string number, string subject, CancellationToken cancellationToken) =>
        stage.AsAsync(Head, day, _ => allocations.CreateAsync(
            new CreateAllocationInput
            {
                EstimateId = estimate.Id, Number = number, Day = day, Subject = subject,
                Lines = [.. estimate.Lines.Where(which).Select(l => new AllocationLineInput { LineKey = l.Key, Amount = l.Total })],
            },
            cancellationToken));

    public Task<ContractDto> OrderAsync(BudgetEstimateDto estimate, DemoOrder order, DateOnly day, CancellationToken cancellationToken) =>
        stage.AsAsync(Office, day, _ => contracts.CreateAsync(
            new CreateContractInput
            {
                EstimateId = estimate.Id, Kind = order.Kind, Number = order.Number, Day = day, Subject = order.Subject, ContractorName = order.Contractor, From = day,
                To = day.AddMonths(2), Lines = order.Lines,
            },
            cancellationToken));

    /// <summary>By the handover of the camera register, else by minutes.</summary>
    public Task<ContractDto> AcceptAsync(Guid contractId, DateOnly day, IReadOnlyList<LineAmountInput> lines, Guid? installationId, CancellationToken cancellationToken) =>
        stage.AsAsync(Office, day, async _ => await acceptances.CreateAsync(
            new CreateAcceptanceInput
            {
                ContractId = contractId, Day = day, InstallationId = installationId, Lines = lines,
                Minutes = installationId is null ? "Biên bản nghiệm thu khối lượng hoàn thành" : null,
                FileIds = installationId is null
                    ? [await stage.UploadAsync("bien-ban-nghiem-thu-demo.txt", "Biên bản nghiệm thu (dữ liệu minh họa)\nKhối lượng hoàn thành đúng hợp đồng.\n", cancellationToken)]
                    : [],
            },
            cancellationToken));

    public Task<PaymentDto> RequestAsync(
        Guid contractId, PaymentKind kind, DateOnly day, string purpose, IReadOnlyList<PaymentLineInput> lines, CancellationToken cancellationToken) =>
        stage.AsAsync(Office, day, _ => payments.RequestAsync(
            new RequestPaymentInput { ContractId = contractId, Kind = kind, Day = day, Purpose = purpose, Lines = lines }, cancellationToken));

    /// <summary>Asked for, approved on the next day, paid on the day after.</summary>
    public async Task<PaymentDto> PayAsync(
        Guid contractId, PaymentKind kind, DateOnly day, string purpose, IReadOnlyList<PaymentLineInput> lines, string voucher, CancellationToken cancellationToken)
    {
        var payment = await RequestAsync(contractId, kind, day, purpose, lines, cancellationToken);
        await stage.AsAsync(Head, day.AddDays(1), _ => payments.ApproveAsync(payment.Id, ExpectedVersion.Any, cancellationToken));
        return await stage.AsAsync(Office, day.AddDays(2), paid => payments.PayAsync(
            payment.Id, new PayInput { Day = paid, VoucherNumber = voucher }, ExpectedVersion.Any, cancellationToken));
    }

    /// <summary>That share of the lines.</summary>
    public static IReadOnlyList<LineAmountInput> Part(IEnumerable<BudgetEstimateLineDto> lines, int percent = 100) =>
        [.. lines.Select(l => new LineAmountInput { LineKey = l.Key, Amount = l.Total * percent / 100 })];

    /// <summary>All that was accepted, less the part that was paid in advance.</summary>
    public static IReadOnlyList<PaymentLineInput> Due(IEnumerable<LineAmountInput> accepted, int advancePercent = 0) =>
        [.. accepted.Select(l => new PaymentLineInput { LineKey = l.LineKey, Amount = l.Amount, Recovered = l.Amount * advancePercent / 100 })];
}
