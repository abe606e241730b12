using CameraProgram.Funding;
using CameraProgram.Hamlets;
using CameraProgram.Identity;
using CameraProgram.Kernel.Entities;
using CameraProgram.Kernel.Errors;
using CameraProgram.Kernel.Paging;
using CameraProgram.Kernel.Time;
using CameraProgram.Ledgers;
using Shouldly;
using Xunit;
using Budget = CameraProgram.CameraProgramErrorCodes.Budgets;
using Codes = CameraProgram.CameraProgramErrorCodes.Ledgers;

namespace CameraProgram.Budgets;

public sealed class SpendingTests : FundedBudgetTest
{
    [Fact]
    public async Task Create_WhenTheEstimateIsNotApproved_Refuses()
    {
        var estimate = await SubmittedAsync(Line(100));

        (await CodeAsync(() => AllocateAsync(estimate.Id, Amount(estimate.Lines[0], 1)))).ShouldBe(Budget.NotApproved);
        (await CodeAsync(() => ContractAsync(estimate.Id, Amount(estimate.Lines[0], 1)))).ShouldBe(Budget.NotApproved);
    }

    [Fact]
    public async Task Create_WhenMoreThanTheStepBeforeAllows_Refuses()
    {
        var estimate = await ApprovedAsync(Line(100), Line(50));
        var (first, second) = (estimate.Lines[0], estimate.Lines[1]);

        (await CodeAsync(() => AllocateAsync(estimate.Id, Amount(first, 101)))).ShouldBe(Codes.NotEnoughUnallocated);
        (await CodeAsync(() => ContractAsync(estimate.Id, Amount(first, 1)))).ShouldBe(Codes.NotEnoughAvailable);
        await AllocateAsync(estimate.Id, Amount(first, 80), Amount(second, 50));
        (await CodeAsync(() => ContractAsync(estimate.Id, Amount(first, 81)))).ShouldBe(Codes.NotEnoughAvailable);
        var contract = await ContractAsync(estimate.Id, Amount(first, 60));
        (await CodeAsync(() => AskAsync(contract.Id, PaymentKind.Payment, Asked(first.Key, 1)))).ShouldBe(Codes.NotEnoughAccepted);
        (await CodeAsync(() => AskAsync(contract.Id, PaymentKind.Payment, Asked(second.Key, 1)))).ShouldBe(Budget.UnknownLine);
        (await CodeAsync(() => AcceptAsync(contract.Id, Amount(first, 61)))).ShouldBe(Codes.NotEnoughUndelivered);

        (await GetAsync(estimate.Id)).Lines[0].Money.ShouldBe(new BudgetMoneyDto(100, 80, 60, 0, 0, 0, 20, 20, 0, 0, 100));
        await BooksShouldAgreeAsync();
    }

    [Fact]
    public async Task Pay_FromTheAdvanceToTheLastPayment_KeepsEveryDong()
    {
        var estimate = await ApprovedAsync(Line(1_000));
        var line = estimate.Lines[0];
        await AllocateAsync(estimate.Id, Amount(line, 1_000));
        var contract = await ContractAsync(estimate.Id, Amount(line, 900));
        await PaidAsync(contract.Id, PaymentKind.Advance, Asked(line.Key, 300));
        await AcceptAsync(contract.Id, Amount(line, 600));
        var payment = await PaidAsync(contract.Id, PaymentKind.Payment, Asked(line.Key, 600, recovered: 200));
        contract = await DoAsync<ContractAppService, ContractDto>(s => s.RefundAdvanceAsync(
            contract.Id, new ReleaseContractInput { Day = Clock.Today(), Reason = "Nhà thầu hoàn ứng", Lines = [Amount(line, 100)] }, default));
        contract = await DoAsync<ContractAppService, ContractDto>(s => s.ReleaseAsync(
            contract.Id, new ReleaseContractInput { Day = Clock.Today(), Reason = "Giảm khối lượng", Lines = [Amount(line, 300)] }, default));

        (payment.Net, payment.Status, payment.NetInWords).ShouldBe((400, PaymentStatus.Paid, "Bốn trăm đồng"));
        contract.Money.ShouldBe(new ContractMoneyDto(Bound: 600, Accepted: 600, Advanced: 0, Paid: 600, Left: 0, Undelivered: 0, Payable: 0));
        var now = await GetAsync(estimate.Id);
        now.Stage.ShouldBe(BudgetStage.Paying);
        now.Money.ShouldBe(new BudgetMoneyDto(1_000, 1_000, 600, 600, 0, 600, 0, 400, 0, 0, 400));
        await BooksShouldAgreeAsync();
    }

    [Fact]
    public async Task Advance_OfWhatIsDeliveredAlready_IsRefused()
    {
        var estimate = await ApprovedAsync(Line(1_000));
        var line = estimate.Lines[0];
        await AllocateAsync(estimate.Id, Amount(line, 1_000));
        var contract = await ContractAsync(estimate.Id, Amount(line, 900));
        await AcceptAsync(contract.Id, Amount(line, 800));

        (await CodeAsync(() => PaidAsync(contract.Id, PaymentKind.Advance, Asked(line.Key, 101)))).ShouldBe(Budget.AdvanceAboveUndelivered);
        await PaidAsync(contract.Id, PaymentKind.Advance, Asked(line.Key, 100));
    }

    [Fact]
    public async Task Reverse_WhenPaid_PutsAllBack()
    {
        var (estimate, line, contract) = await AcceptedAsync(1_000);
        var payment = await PaidAsync(contract.Id, PaymentKind.Payment, Asked(line.Key, 700));

        payment = await DoAsync<PaymentAppService, PaymentDto>(s => s.ReverseAsync(payment.Id, new ReasonInput { Reason = "Chi nhầm tài khoản" }, ExpectedVersion.Any, default));

        payment.Status.ShouldBe(PaymentStatus.Reversed);
        (await GetAsync(estimate.Id)).Money.ShouldBe(new BudgetMoneyDto(1_000, 1_000, 1_000, 1_000, 0, 0, 0, 0, 0, 0, 1_000));
        (await PaidAsync(contract.Id, PaymentKind.Payment, Asked(line.Key, 1_000))).Status.ShouldBe(PaymentStatus.Paid);
        await BooksShouldAgreeAsync();
    }

    [Fact]
    public async Task Approve_WhenByWhoAskedOrInTheirPlace_Refuses()
    {
        var (_, line, contract) = await AcceptedAsync(1_000);
        As(Drafter);
        var payment = await AskAsync(contract.Id, PaymentKind.Payment, Asked(line.Key, 1_000));

        (await CodeAsync(() => ApprovePaymentAsync(payment.Id))).ShouldBe(Budget.ApproverRequested);
        As(Head);
        User.ActingForId = Drafter;
        (await CodeAsync(() => ApprovePaymentAsync(payment.Id))).ShouldBe(Budget.ApproverRequested);
        User.ActingForId = null;
        (await CodeAsync(() => PayAsync(payment.Id))).ShouldBe(Budget.WrongStatus);
        await ApprovePaymentAsync(payment.Id);
        (await PayAsync(payment.Id)).Status.ShouldBe(PaymentStatus.Paid);
        (await CodeAsync(() => PayAsync(payment.Id))).ShouldBe(Budget.WrongStatus);
    }

    [Fact]
    public async Task Pay_WithTheNumberOfAnotherPayment_AsksWhetherThatIsRight()
    {
        var (_, line, contract) = await AcceptedAsync(1_000);
        var first = await PaidAsync(contract.Id, PaymentKind.Payment, Asked(line.Key, 100));
        As(Drafter);
        var second = await AskAsync(contract.Id, PaymentKind.Payment, Asked(line.Key, 200));
        As(Head);
        await ApprovePaymentAsync(second.Id);

        var refusal = await Should.ThrowAsync<BusinessException>(() => PayAsAsync(isSame: false));
        var paid = await PayAsAsync(isSame: true);

        (refusal.Code, refusal.Details["name"], refusal.Details["amount"]).ShouldBe((Budget.VoucherThere, first.Purpose, 100L));
        (paid.Status, paid.VoucherNumber).ShouldBe((PaymentStatus.Paid, first.VoucherNumber));

        Task<PaymentDto> PayAsAsync(bool isSame) => DoAsync<PaymentAppService, PaymentDto>(s => s.PayAsync(
            second.Id, new PayInput { Day = Clock.Today(), VoucherNumber = $" {first.VoucherNumber} ", IsSameVoucher = isSame }, ExpectedVersion.Any, default));
    }

    [Fact]
    public async Task Contract_WithNumberAndSellerOfOneInTheEstimate_IsRefused()
    {
        var (estimate, line, contract) = await AcceptedAsync(1_000);
        var again = new CreateContractInput
        {
            EstimateId = estimate.Id, Number = $" {contract.Number}", Day = Clock.Today(), Subject = "Ghi lại lần nữa", ContractorName = contract.ContractorName,
            Lines = [Amount(line, 1)],
        };

        var refusal = await Should.ThrowAsync<InputException>(() => DoAsync<ContractAppService, ContractDto>(s => s.CreateAsync(again, default)));

        (refusal.Code, refusal.Details["number"]).ShouldBe((Budget.ContractThere, contract.Number));
    }

    [Fact]
    public async Task Withdraw_IsForWhoAsked_AsLongAsNobodyHasDecided()
    {
        var (_, line, contract) = await AcceptedAsync(1_000);
        As(Drafter);
        var (wrong, decided) = (await AskAsync(contract.Id, PaymentKind.Payment, Asked(line.Key, 100)), await AskAsync(contract.Id, PaymentKind.Payment, Asked(line.Key, 200)));
        wrong.AllowedActions.ShouldContain(PaymentAction.Withdraw);

        As(Head);
        await ApprovePaymentAsync(decided.Id);
        (await CodeAsync(() => WithdrawAsync(wrong.Id))).ShouldBe(Budget.NotOwnRequest);
        As(Drafter);
        (await CodeAsync(() => WithdrawAsync(decided.Id))).ShouldBe(Budget.WrongStatus);
        var withdrawn = await WithdrawAsync(wrong.Id);

        (withdrawn.Status, withdrawn.History[0].Kind, withdrawn.History[0].Note).ShouldBe((PaymentStatus.Withdrawn, PaymentEventKind.Withdrawn, "Ghi nhầm số tiền"));
        withdrawn.AllowedActions.ShouldBeEmpty();
        As(Head);
        (await CodeAsync(() => ApprovePaymentAsync(wrong.Id))).ShouldBe(Budget.WrongStatus);

        Task<PaymentDto> WithdrawAsync(Guid id) =>
            DoAsync<PaymentAppService, PaymentDto>(s => s.WithdrawAsync(id, new ReasonInput { Reason = "Ghi nhầm số tiền" }, ExpectedVersion.Any, default));
    }

    [Fact]
    public async Task Pay_WhenAHundredComeAtOnceForWhatAllowsTen_TenSucceedAndNinetyAreRefused()
    {
        var (estimate, line, contract) = await AcceptedAsync(1_000);
        As(Drafter);
        var ids = new List<Guid>();
        for (var i = 0; i < 100; i++)
        {
            ids.Add((await AskAsync(contract.Id, PaymentKind.Payment, Asked(line.Key, 100))).Id);
        }

        As(Head);
        foreach (var id in ids)
        {
            await ApprovePaymentAsync(id);
        }

        var outcomes = await Task.WhenAll(ids.Select(id => Task.Run(async () =>
        {
            try
            {
                await PayAsync(id);
                return "paid";
            }
            catch (BusinessException refusal)
            {
                return refusal.Code;
            }
        })));

        outcomes.CountBy(o => o).ToDictionary().ShouldBe(new Dictionary<string, int> { ["paid"] = 10, [Codes.NotEnoughCommitted] = 90 }, ignoreOrder: true);
        (await GetAsync(estimate.Id)).Money.Paid.ShouldBe(1_000);
        (await ListAsync(new PaymentListInput { Status = [PaymentStatus.Approved], PageSize = 200 })).Total.ShouldBe(90);
        await BooksShouldAgreeAsync();
    }

    [Fact]
    public async Task Pay_WhenManyPayTheSameAtOnce_ItIsPaidOnceAndTheOthersAreTold()
    {
        var (estimate, line, contract) = await AcceptedAsync(1_000);
        As(Drafter);
        var payment = await AskAsync(contract.Id, PaymentKind.Payment, Asked(line.Key, 100));
        As(Head);
        await ApprovePaymentAsync(payment.Id);

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(async () =>
        {
            try
            {
                await PayAsync(payment.Id);
                return "paid";
            }
            catch (BusinessException refusal)
            {
                return refusal.Code;
            }
        })));

        outcomes.Count(o => o == "paid").ShouldBe(1);
        outcomes.ShouldBeSubsetOf(["paid", Budget.WrongStatus, KernelErrorCodes.StaleVersion, Codes.AlreadyPosted]);
        (await GetAsync(estimate.Id)).Money.Paid.ShouldBe(100);
        await BooksShouldAgreeAsync();
    }

    [Fact]
    public async Task Accept_WithoutHandoverOrMinutes_Refuses()
    {
        var estimate = await ApprovedAsync(Line(100));
        await AllocateAsync(estimate.Id, Amount(estimate.Lines[0], 100));
        var contract = await ContractAsync(estimate.Id, Amount(estimate.Lines[0], 100));

        (await CodeAsync(() => DoAsync<AcceptanceAppService>(s => s.CreateAsync(
            new CreateAcceptanceInput { ContractId = contract.Id, Day = Clock.Today(), Minutes = "BB 01", Lines = [Amount(estimate.Lines[0], 1)] }, default))))
            .ShouldBe(Budget.MinutesMissing);
        (await CodeAsync(() => DoAsync<AcceptanceAppService>(s => s.CreateAsync(
            new CreateAcceptanceInput { ContractId = contract.Id, Day = Clock.Today(), InstallationId = Guid.CreateVersion7(), Lines = [Amount(estimate.Lines[0], 1)] }, default))))
            .ShouldBe(KernelErrorCodes.NotFound);
    }

    [Fact]
    public async Task Allocate_WhenAReduction_TakesBackOnlyWhatIsFree()
    {
        var estimate = await ApprovedAsync(Line(100));
        var line = estimate.Lines[0];
        await AllocateAsync(estimate.Id, Amount(line, 100));
        await ContractAsync(estimate.Id, Amount(line, 70));

        (await CodeAsync(() => ReduceAsync(31))).ShouldBe(Codes.NotEnoughAvailable);
        await ReduceAsync(30);

        (await GetAsync(estimate.Id)).Money.ShouldBe(new BudgetMoneyDto(100, 70, 70, 0, 0, 0, 30, 0, 0, 0, 100));

        Task ReduceAsync(long amount) => DoAsync<AllocationAppService>(s => s.CreateAsync(
            new CreateAllocationInput
            {
                EstimateId = estimate.Id, Number = "2900/QĐ-UBND", Day = Clock.Today(), Subject = "Điều chỉnh giảm", ReductionReason = "Cắt giảm chi",
                Lines = [new AllocationLineInput { LineKey = line.Key, Amount = amount }],
            },
            default));
    }

    [Fact]
    public async Task Allocate_WhenALineIsPaidByContributions_TakesTheMoneyFromTheCampaign()
    {
        var estimate = await ApprovedAsync(Line(100, FundingSource.Contributions));
        var (campaign, ofHamlet, unbegun) = (await CampaignAsync(FundLedger.CommuneA), await CampaignAsync(FundLedger.HamletB), await CampaignAsync(FundLedger.CommuneA, open: false));
        await FundAsync(campaign, LedgerAccount.Treasury, 60);
        await FundAsync(campaign, LedgerAccount.Bank, 30);

        (await CodeAsync(() => AllocateAsync(null, 90))).ShouldBe(Budget.CampaignMissing);
        (await CodeAsync(() => AllocateAsync(Guid.CreateVersion7(), 90))).ShouldBe(Budget.CampaignUnknown);
        (await CodeAsync(() => AllocateAsync(ofHamlet, 90))).ShouldBe(Budget.CampaignUnknown);
        (await CodeAsync(() => AllocateAsync(unbegun, 90))).ShouldBe(CameraProgramErrorCodes.Funding.NotBegun);
        (await CodeAsync(() => AllocateAsync(campaign, 91))).ShouldBe(Codes.NotEnoughBank);
        await AllocateAsync(campaign, 90);

        var balances = await QueryAsync(db => Task.FromResult(db.LedgerBalances.Where(b => b.SubjectId == campaign && b.Amount > 0).ToDictionary(b => b.Account, b => b.Amount)));
        balances.ShouldBe(new Dictionary<LedgerAccount, long> { [LedgerAccount.Assigned] = 90 });

        Task AllocateAsync(Guid? campaignId, long amount) => FromCampaignAsync(estimate, campaignId, amount);
    }

    [Fact]
    public async Task Reduce_WhenTheCampaignDidNotGiveToTheLine_Refuses()
    {
        var estimate = await ApprovedAsync(Line(100, FundingSource.Contributions));
        var other = await ApprovedAsync(Line(100, FundingSource.Contributions));
        var (first, second) = (await CampaignAsync(FundLedger.CommuneA), await CampaignAsync(FundLedger.CommuneA));
        await FundAsync(first, LedgerAccount.Treasury, 60);
        await FundAsync(second, LedgerAccount.Treasury, 80);
        await FromCampaignAsync(estimate, first, 60);
        await FromCampaignAsync(estimate, second, 10);
        await FromCampaignAsync(other, second, 70);

        (await CodeAsync(() => FromCampaignAsync(estimate, second, 11, "Cắt giảm chi"))).ShouldBe(Codes.NotEnoughAssigned);
        await FromCampaignAsync(estimate, second, 10, "Cắt giảm chi");
        (await CodeAsync(() => FromCampaignAsync(estimate, second, 1, "Cắt giảm chi"))).ShouldBe(Codes.NotEnoughAssigned);
        await FromCampaignAsync(estimate, first, 60, "Cắt giảm chi");

        (await GetAsync(estimate.Id)).Money.Allocated.ShouldBe(0);
        (await GetAsync(other.Id)).Money.Allocated.ShouldBe(70);
    }

    [Fact]
    public async Task Get_WhenTheOtherCommuneAsks_FindsNothing()
    {
        var (_, line, contract) = await AcceptedAsync(100);
        var payment = await PaidAsync(contract.Id, PaymentKind.Payment, Asked(line.Key, 100));

        (await CodeAsync(() => DoAsync<ContractDetailAppService>(s => s.GetAsync(contract.Id, default), TenantB))).ShouldBe(KernelErrorCodes.NotFound);
        (await CodeAsync(() => DoAsync<PaymentDetailAppService>(s => s.GetAsync(payment.Id, default), TenantB))).ShouldBe(KernelErrorCodes.NotFound);
    }

    [Fact]
    public async Task List_WithASearch_FindsWithoutDiacritics()
    {
        var (estimate, _, contract) = await AcceptedAsync(100);

        var contracts = await DoAsync<ContractAppService, PagedResult<ContractListItemDto>>(s => s.ListAsync(new ContractListInput { Filter = "cong ty camera", EstimateId = estimate.Id }, default));
        contracts.Items.ShouldHaveSingleItem().Money.Accepted.ShouldBe(100);
        (await DoAsync<AllocationAppService, PagedResult<AllocationListItemDto>>(s => s.ListAsync(new AllocationListInput { Filter = "2831" }, default))).Total.ShouldBe(1);
        contract.Acceptances.ShouldHaveSingleItem().Files.ShouldHaveSingleItem().FileName.ShouldBe("bien-ban.txt");
    }

    private async Task<(BudgetEstimateDto Estimate, BudgetEstimateLineDto Line, ContractDto Contract)> AcceptedAsync(long amount)
    {
        var estimate = await ApprovedAsync(Line(amount));
        await AllocateAsync(estimate.Id, Amount(estimate.Lines[0], amount));
        var contract = await ContractAsync(estimate.Id, Amount(estimate.Lines[0], amount));
        return (estimate, estimate.Lines[0], await AcceptAsync(contract.Id, Amount(estimate.Lines[0], amount)));
    }

    private Task<PagedResult<PaymentListItemDto>> ListAsync(PaymentListInput input) =>
        DoAsync<PaymentDetailAppService, PagedResult<PaymentListItemDto>>(s => s.ListAsync(input, default));
}
