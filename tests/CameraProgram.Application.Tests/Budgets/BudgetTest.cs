using CameraProgram.Attachments;
using CameraProgram.Identity;
using CameraProgram.Kernel.Entities;
using CameraProgram.Kernel.Errors;
using CameraProgram.Kernel.Time;
using CameraProgram.Ledgers;
using CameraProgram.Reviews;
using CameraProgram.TestBase;
using Shouldly;

namespace CameraProgram.Budgets;

/// <summary>A drafter, an appraiser and a head; estimates of one or more lines.</summary>
public abstract class BudgetTest : ApplicationTest
{
    private int _vouchers;
    private int _contracts = 11;

    protected Guid Drafter { get; } = Guid.CreateVersion7();

    protected Guid Appraiser { get; } = Guid.CreateVersion7();

    protected Guid Head { get; } = Guid.CreateVersion7();

    protected override async Task SeedAsync()
    {
        await DoAsync<ICameraProgramDb>(async db =>
        {
            db.Users.Add(new User(Drafter, "thuky", "Người Lập Demo"));
            db.Users.Add(new User(Appraiser, "kinhte", "Người Thẩm Định Demo"));
            db.Users.Add(new User(Head, "chutich", "Chủ Tịch Demo"));
            await db.SaveChangesAsync();
        });
        As(Drafter);
    }

    protected void As(Guid userId)
    {
        User.Id = userId;
        User.FullName = userId == Drafter ? "Người Lập Demo" : userId == Appraiser ? "Người Thẩm Định Demo" : "Chủ Tịch Demo";
    }

    protected static SaveEstimateLineInput Line(
        long price, FundingSource source = FundingSource.CommuneBudget, string content = "Camera IP ngoài trời", decimal quantity = 1, Guid? key = null) =>
        new() { Key = key, Content = content, Unit = "Chiếc", Quantity = quantity, UnitPrice = price, Source = source };

    protected Task<BudgetEstimateDto> DraftAsync(params SaveEstimateLineInput[] lines) => DoAsync<EstimateDraftingAppService, BudgetEstimateDto>(s =>
        s.CreateAsync(new SaveBudgetEstimateInput { Year = Clock.Today().Year, Title = "Mua sắm camera an ninh", Lines = lines }, default));

    protected async Task<BudgetEstimateDto> SubmittedAsync(params SaveEstimateLineInput[] lines)
    {
        As(Drafter);
        var draft = await DraftAsync(lines);
        return await DoAsync<EstimateDraftingAppService, BudgetEstimateDto>(s => s.SubmitAsync(draft.Id, new ExpectedVersion(draft.Version), default));
    }

    protected Task<BudgetEstimateDto> AppraiseAsync(Guid id) => DoAsync<EstimateApprovalAppService, BudgetEstimateDto>(s =>
        s.AppraiseAsync(id, new AppraiseEstimateInput { Opinion = "Đúng chế độ, đủ căn cứ." }, ExpectedVersion.Any, default));

    protected Task<BudgetEstimateDto> ApproveAsync(Guid id, string number = "3156/QĐ-UBND") => DoAsync<EstimateApprovalAppService, BudgetEstimateDto>(s =>
        s.ApproveAsync(id, new ApproveEstimateInput { Number = number, Day = Clock.Today() }, ExpectedVersion.Any, default));

    /// <summary>The current user is the head afterwards.</summary>
    protected async Task<BudgetEstimateDto> ApprovedAsync(params SaveEstimateLineInput[] lines)
    {
        var estimate = await SubmittedAsync(lines);
        As(Appraiser);
        await AppraiseAsync(estimate.Id);
        As(Head);
        return await ApproveAsync(estimate.Id);
    }

    protected static LineAmountInput Amount(BudgetEstimateLineDto line, long amount) => new() { LineKey = line.Key, Amount = amount };

    protected Task<AllocationDto> AllocateAsync(Guid estimateId, params LineAmountInput[] lines) => DoAsync<AllocationAppService, AllocationDto>(s => s.CreateAsync(
        new CreateAllocationInput
        {
            EstimateId = estimateId, Number = "2831/QĐ-UBND", Day = Clock.Today(), Subject = "Về việc phân bổ kinh phí",
            Lines = [.. lines.Select(l => new AllocationLineInput { LineKey = l.LineKey, Amount = l.Amount })],
        },
        default));

    protected Task<ContractDto> ContractAsync(Guid estimateId, params LineAmountInput[] lines) => DoAsync<ContractAppService, ContractDto>(s => s.CreateAsync(
        new CreateContractInput
        {
            EstimateId = estimateId, Number = $"{Interlocked.Increment(ref _contracts)}/2026/HĐ-MS", Day = Clock.Today(), Subject = "Mua sắm, lắp đặt camera",
            ContractorName = "Công ty TNHH Camera Demo", TaxCode = "0101234567", To = new DateOnly(Clock.Today().Year + 1, 3, 31), Lines = lines,
        },
        default));

    protected async Task<ContractDto> AcceptAsync(Guid contractId, params LineAmountInput[] lines)
    {
        var file = await UploadAsync();
        return await DoAsync<AcceptanceAppService, ContractDto>(s => s.CreateAsync(
            new CreateAcceptanceInput { ContractId = contractId, Day = Clock.Today(), Minutes = "Biên bản nghiệm thu số 1", FileIds = [file], Lines = lines }, default));
    }

    protected async Task<Guid> UploadAsync()
    {
        using var content = new MemoryStream("Biên bản nghiệm thu"u8.ToArray());
        return (await DoAsync<AttachmentAppService, AttachmentDto>(s => s.UploadAsync("bien-ban.txt", content, default))).Id;
    }

    protected Task<PaymentDto> AskAsync(Guid contractId, PaymentKind kind, params PaymentLineInput[] lines) => DoAsync<PaymentAppService, PaymentDto>(s => s.RequestAsync(
        new RequestPaymentInput { ContractId = contractId, Kind = kind, Day = Clock.Today(), Purpose = "Thanh toán hợp đồng camera", Lines = lines }, default));

    protected static PaymentLineInput Asked(Guid lineKey, long amount, long recovered = 0) => new() { LineKey = lineKey, Amount = amount, Recovered = recovered };

    protected Task<PaymentDto> ApprovePaymentAsync(Guid id) => DoAsync<PaymentAppService, PaymentDto>(s => s.ApproveAsync(id, ExpectedVersion.Any, default));

    /// <summary>Each with an order of its own.</summary>
    protected Task<PaymentDto> PayAsync(Guid id) =>
        DoAsync<PaymentAppService, PaymentDto>(s => s.PayAsync(id, new PayInput { Day = Clock.Today(), VoucherNumber = $"UNC-{Interlocked.Increment(ref _vouchers):00}" }, ExpectedVersion.Any, default));

    /// <summary>Asked by the drafter, approved and paid by the head.</summary>
    protected async Task<PaymentDto> PaidAsync(Guid contractId, PaymentKind kind, params PaymentLineInput[] lines)
    {
        As(Drafter);
        var payment = await AskAsync(contractId, kind, lines);
        As(Head);
        await ApprovePaymentAsync(payment.Id);
        return await PayAsync(payment.Id);
    }

    protected Task<BudgetEstimateDto> GetAsync(Guid id) => DoAsync<EstimateDetailAppService, BudgetEstimateDto>(s => s.GetAsync(id, default));

    protected Task<FigureResult> FigureAsync(string code, ReviewPeriod period) =>
        DoAsync<IEnumerable<IReviewFigureSource>, FigureResult>(sources => sources.SelectMany(s => s.Figures).Single(f => f.Code == code).ComputeAsync(period, default));

    protected async Task BooksShouldAgreeAsync() =>
        (await DoAsync<LedgerChecker, IReadOnlyList<LedgerDifference>>(c => c.FindAsync(default))).ShouldBeEmpty();

    protected static async Task<string> CodeAsync(Func<Task> work) => (await Should.ThrowAsync<BusinessException>(work)).Code;
}
