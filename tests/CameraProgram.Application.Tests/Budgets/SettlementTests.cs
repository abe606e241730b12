using CameraProgram.Funding;
using CameraProgram.Kernel.Entities;
using CameraProgram.Kernel.Paging;
using CameraProgram.Kernel.Time;
using CameraProgram.Ledgers;
using CameraProgram.Reviews;
using Budget = CameraProgram.CameraProgramErrorCodes.Budgets;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace CameraProgram.Budgets;

public sealed class SettlementTests : FundedBudgetTest
{
    [Fact]
    public async Task Approve_WhenSomeIsGivenUpAndSomeGoesOn_ClosesTheYearToTheLastDong()
    {
        var (estimate, contract) = await HalfSpentAsync();
        var (camera, recorder) = (estimate.Lines[0], estimate.Lines[1]);
        var settlement = await CreateAsync(estimate.Id);
        await SaveAsync(settlement, Said(camera, SettlementRest.CarryOver, "Hợp đồng thực hiện sang năm sau"), Said(recorder, SettlementRest.Cancel, "Không mua nữa"));
        await SubmitAsync(settlement.Id);
        As(Head);
        settlement = await ApproveAsync(settlement.Id);

        (settlement.Status, settlement.Approved, settlement.Paid, settlement.Difference).ShouldBe((SettlementStatus.Approved, 1_500, 300, 1_200));
        var old = await GetAsync(estimate.Id);
        old.Stage.ShouldBe(BudgetStage.Settled);
        // Of the 1,000 for cameras 900 were allocated, 300 are paid and 700 go on; the 500 for the recorder are given up.
        old.Money.ShouldBe(new BudgetMoneyDto(1_500, 900, 300, 300, 0, 300, 0, 0, 700, 500, 0));

        var next = await GetAsync(settlement.NextEstimateId!.Value);
        (next.Year, next.Status, next.Total, next.ApprovalNumber).ShouldBe((estimate.Year + 1, EstimateStatus.Approved, 700, "99/QĐ-UBND"));
        next.Title.ShouldBe($"{estimate.Title} (chuyển nguồn từ năm {estimate.Year})");
        next.Money.ShouldBe(new BudgetMoneyDto(700, 600, 500, 100, 200, 0, 100, 100, 0, 0, 500));
        var continued = await QueryAsync(db => db.Contracts.SingleAsync(c => c.RootId == next.Id));
        (continued.ContinuesId, continued.Number, continued.Total).ShouldBe((contract.Id, contract.Number, 500));
        await BooksShouldAgreeAsync();

        // The report says what becomes of the difference, also after the books were closed; the two halves of the contract know each other.
        (settlement.Advanced, settlement.CarriedOver, settlement.Cancelled).ShouldBe((200, 700, 500));
        (settlement.Lines[0].Bound, settlement.Lines[0].Advanced).ShouldBe((300, 200));
        var closed = await DoAsync<ContractDetailAppService, ContractDto>(s => s.GetAsync(contract.Id, default));
        (closed.Money.Bound, closed.Lines[0].CarriedOver, closed.Continued).ShouldBe((300, 500, new ContractOfYearDto(continued.Id, next.Year, 500)));
        (await DoAsync<ContractDetailAppService, ContractDto>(s => s.GetAsync(continued.Id, default))).Former.ShouldBe(new ContractOfYearDto(contract.Id, estimate.Year, 800));

        // Whose year is to be settled next: the old one is not asked about again.
        (await OpenForSettlementAsync(hasSettlement: true)).ShouldBe([estimate.Id]);
        (await OpenForSettlementAsync(hasSettlement: false)).ShouldBe([next.Id]);

        // The next year's calendar has its end once, and asks for no publication of what the settlement approved.
        var calendar = await DoAsync<DeadlineAppService, BudgetCalendarDto>(s => s.CalendarAsync(next.Year, default));
        calendar.Entries.Where(e => e.Kind == CalendarEntryKind.Contract).Select(e => e.LinkId).ShouldBe([continued.Id]);
        calendar.Entries.ShouldNotContain(e => e.LinkId == next.Id && e.DisclosureKind == BudgetDisclosureKind.Estimate);

        // It is money of the next year. Then the contract goes on where it stood: what was accepted is paid with the advance taken off.
        var settledOn = Clock.Today();
        (await CodeAsync(() => PaidAsync(continued.Id, PaymentKind.Payment, Asked(camera.Key, 100, recovered: 100)))).ShouldBe(Budget.YearNotBegun);
        Clock.SetDay(new DateOnly(next.Year, 1, 4));
        (await PaidAsync(continued.Id, PaymentKind.Payment, Asked(camera.Key, 100, recovered: 100))).Net.ShouldBe(0);
        await BooksShouldAgreeAsync();

        // A review still says what was approved: giving up the rest undoes no decision, and nothing carried over counts twice.
        var period = new ReviewPeriod(settledOn.AddDays(-1), new DateOnly(settledOn.Year + 1, 12, 31));
        (await FigureAsync(BudgetFigures.Approved, period)).Value.ShouldBe(1_500);
        (await FigureAsync("funding.left", period)).Value.ShouldBe(500);
    }

    [Fact]
    public async Task Approve_WhenPartOfALineGoesOn_CancelsTheRemainderAndSaysSoEverywhere()
    {
        var (estimate, contract) = await HalfSpentAsync();
        var (camera, recorder) = (estimate.Lines[0], estimate.Lines[1]);
        var settlement = await CreateAsync(estimate.Id);
        await SaveAsync(settlement, Part(camera, 499), Said(recorder, SettlementRest.Cancel, "Không mua nữa"));
        (await CodeAsync(() => SubmitAsync(settlement.Id))).ShouldBe(Budget.CarriedBelowBound);
        await SaveAsync(settlement, Part(camera, 701));
        (await CodeAsync(() => SubmitAsync(settlement.Id))).ShouldBe(Budget.CarriedAboveRest);
        await SaveAsync(settlement, Part(camera, 520));
        await SubmitAsync(settlement.Id);
        As(Head);
        settlement = await ApproveAsync(settlement.Id);

        // Of the 700 for cameras that are left 500 are tied; 20 of the 100 allocated and free go on, 80 and the 100 never allocated are given up.
        (settlement.CarriedOver, settlement.Cancelled, settlement.Lines[0].CarriedOver, settlement.Lines[0].Cancelled).ShouldBe((520, 680, 520, 180));
        (await GetAsync(estimate.Id)).Money.ShouldBe(new BudgetMoneyDto(1_500, 900, 300, 300, 0, 300, 0, 0, 520, 680, 0));
        var next = await GetAsync(settlement.NextEstimateId!.Value);
        next.Total.ShouldBe(520);
        next.Money.ShouldBe(new BudgetMoneyDto(520, 520, 500, 100, 200, 0, 0, 20, 0, 0, 320));
        (await QueryAsync(db => db.Contracts.SingleAsync(c => c.RootId == next.Id))).ContinuesId.ShouldBe(contract.Id);
        await BooksShouldAgreeAsync();

        var disclosure = await DoAsync<BudgetDisclosureAppService, BudgetDisclosureDto>(s => s.CreateAsync(
            new CreateBudgetDisclosureInput { EstimateId = estimate.Id, Kind = BudgetDisclosureKind.Settlement }, default));
        (disclosure.CarriedOver, disclosure.Cancelled).ShouldBe((520, 680));
        disclosure.Lines.Select(l => (l.CarriedOver, l.Cancelled)).ShouldBe([(520, 180), (0, 500)]);
    }

    [Fact]
    public async Task Approve_WhenContributionsGoOnInPartAndAreGivenUpLater_GivesBackToEachCampaignWhatItGave()
    {
        var estimate = await ApprovedAsync(Line(100, FundingSource.Contributions));
        var (first, second) = (await CampaignAsync(FundLedger.CommuneA), await CampaignAsync(FundLedger.CommuneA));
        await FundAsync(first, LedgerAccount.Treasury, 60);
        await FundAsync(second, LedgerAccount.Treasury, 40);
        await FromCampaignAsync(estimate, first, 60);
        await FromCampaignAsync(estimate, second, 40);
        var settlement = await CreateAsync(estimate.Id);
        await SaveAsync(settlement, Part(estimate.Lines[0], 70));
        await SubmitAsync(settlement.Id);
        As(Head);
        var next = (await ApproveAsync(settlement.Id)).NextEstimateId!.Value;
        (await TreasuryAsync(first), await TreasuryAsync(second)).ShouldBe((0, 30));

        Clock.SetDay(new DateOnly(estimate.Year + 1, 12, 31));
        settlement = await CreateAsync(next);
        await SaveAsync(settlement, Said(estimate.Lines[0], SettlementRest.Cancel, "Không mua nữa"));
        await SubmitAsync(settlement.Id);
        As(Head);
        await ApproveAsync(settlement.Id);
        (await TreasuryAsync(first), await TreasuryAsync(second)).ShouldBe((60, 40));
    }

    [Fact]
    public async Task Submit_WhenADifferenceIsNotExplained_Refuses()
    {
        var estimate = await ApprovedAsync(Line(100));
        var settlement = await CreateAsync(estimate.Id);

        (await CodeAsync(() => SubmitAsync(settlement.Id))).ShouldBe(Budget.DifferenceUnexplained);
    }

    /// <summary>Whoever decides sees the figures that they decide on.</summary>
    [Fact]
    public async Task Submit_FromThenOnNothingMoves_UntilItIsReturned()
    {
        var (estimate, contract) = await HalfSpentAsync();
        var (camera, recorder) = (estimate.Lines[0], estimate.Lines[1]);
        var settlement = await CreateAsync(estimate.Id);
        await SaveAsync(settlement, Said(camera, SettlementRest.CarryOver, "Sang năm sau"), Said(recorder, SettlementRest.Cancel, "Không mua nữa"));
        await SubmitAsync(settlement.Id);

        (await CodeAsync(() => PaidAsync(contract.Id, PaymentKind.Payment, Asked(camera.Key, 100, recovered: 100)))).ShouldBe(Budget.SettlementWaiting);
        (await CodeAsync(() => AllocateAsync(estimate.Id, Amount(camera, 1)))).ShouldBe(Budget.SettlementWaiting);
        await DoAsync<SettlementAppService>(s => s.ReturnAsync(settlement.Id, new ReasonInput { Reason = "Bổ sung số liệu" }, ExpectedVersion.Any, default));
        await AllocateAsync(estimate.Id, Amount(camera, 1));
    }

    [Fact]
    public async Task Submit_WhenAnAdvanceOrAContractIsOpenAndNotCarriedOver_Refuses()
    {
        var (estimate, contract) = await HalfSpentAsync();
        var (camera, recorder) = (estimate.Lines[0], estimate.Lines[1]);
        var settlement = await CreateAsync(estimate.Id);
        await SaveAsync(settlement, Said(camera, SettlementRest.Cancel, "Thừa"), Said(recorder, SettlementRest.Cancel, "Thừa"));

        (await CodeAsync(() => SubmitAsync(settlement.Id))).ShouldBe(Budget.AdvanceOpen);
        await DoAsync<ContractAppService>(s => s.RefundAdvanceAsync(
            contract.Id, new ReleaseContractInput { Day = Clock.Today(), Reason = "Hoàn ứng", Lines = [Amount(camera, 200)] }, default));
        (await CodeAsync(() => SubmitAsync(settlement.Id))).ShouldBe(Budget.ContractOpen);
    }

    [Fact]
    public async Task Submit_WhenAPaymentWaits_Refuses()
    {
        var (estimate, contract) = await HalfSpentAsync();
        As(Drafter);
        await AskAsync(contract.Id, PaymentKind.Payment, Asked(estimate.Lines[0].Key, 50));
        var settlement = await CreateAsync(estimate.Id);

        (await CodeAsync(() => SubmitAsync(settlement.Id))).ShouldBe(Budget.PaymentsOpen);
    }

    [Fact]
    public async Task Approve_WhenByWhoHandedItIn_Refuses()
    {
        var estimate = await ApprovedAsync(Line(100));
        var settlement = await CreateAsync(estimate.Id);
        await SaveAsync(settlement, Said(estimate.Lines[0], SettlementRest.Cancel, "Không thực hiện"));
        await SubmitAsync(settlement.Id);

        (await CodeAsync(() => ApproveAsync(settlement.Id))).ShouldBe(Budget.ApproverSettled);
    }

    [Fact]
    public async Task Approve_WhenContributionsAreLeftAndGivenUp_GivesThemBackToTheCampaigns()
    {
        var estimate = await ApprovedAsync(Line(100, FundingSource.Contributions));
        var (first, second) = (await CampaignAsync(FundLedger.CommuneA), await CampaignAsync(FundLedger.CommuneA));
        await FundAsync(first, LedgerAccount.Treasury, 60);
        await FundAsync(second, LedgerAccount.Treasury, 30);
        await FromCampaignAsync(estimate, first, 60);
        await FromCampaignAsync(estimate, first, 20, "Cắt giảm chi");
        await FromCampaignAsync(estimate, second, 30);
        await ContractAsync(estimate.Id, Amount(estimate.Lines[0], 25));
        var contract = await QueryAsync(db => db.Contracts.SingleAsync(c => c.RootId == estimate.Id));
        await AcceptAsync(contract.Id, Amount(estimate.Lines[0], 25));
        await PaidAsync(contract.Id, PaymentKind.Payment, Asked(estimate.Lines[0].Key, 25));
        var settlement = await CreateAsync(estimate.Id);
        await SaveAsync(settlement, Said(estimate.Lines[0], SettlementRest.Cancel, "Không mua nữa"));
        await SubmitAsync(settlement.Id);
        As(Head);
        await ApproveAsync(settlement.Id);

        // 45 of the 70 they had given are left: the second, who gave last, has its 30 back, the first 15 beside the 20 of the reduction.
        var treasury = await QueryAsync(db => db.LedgerBalances.Where(b => b.Account == LedgerAccount.Treasury).ToDictionaryAsync(b => b.SubjectId, b => b.Amount));
        (treasury[first], treasury[second]).ShouldBe((35, 30));
        var money = (await GetAsync(estimate.Id)).Money;
        (money.Paid, money.Cancelled, money.Left).ShouldBe((25, 75, 0));
    }

    [Fact]
    public async Task Reverse_WhenTheYearIsSettled_Refuses()
    {
        var estimate = await ApprovedAsync(Line(100));
        var line = estimate.Lines[0];
        await AllocateAsync(estimate.Id, Amount(line, 100));
        var contract = await ContractAsync(estimate.Id, Amount(line, 100));
        await AcceptAsync(contract.Id, Amount(line, 100));
        var payment = await PaidAsync(contract.Id, PaymentKind.Payment, Asked(line.Key, 100));
        var settlement = await CreateAsync(estimate.Id);
        await SubmitAsync(settlement.Id);
        As(Head);
        settlement = await ApproveAsync(settlement.Id);

        settlement.NextEstimateId.ShouldBeNull();
        (await CodeAsync(() => DoAsync<PaymentAppService>(s => s.ReverseAsync(payment.Id, new ReasonInput { Reason = "Nhầm" }, ExpectedVersion.Any, default)))).ShouldBe(Budget.Settled);
        (await CodeAsync(() => CreateAsync(estimate.Id))).ShouldBe(Budget.SettlementExists);
    }

    /// <summary>1,000 for cameras: 900 allocated, 800 bound, 300 paid, 200 advanced, 100 more accepted; 500 for a recorder: not allocated.</summary>
    private async Task<(BudgetEstimateDto Estimate, ContractDto Contract)> HalfSpentAsync()
    {
        var estimate = await ApprovedAsync(Line(1_000), Line(500, content: "Đầu ghi"));
        var line = estimate.Lines[0];
        await AllocateAsync(estimate.Id, Amount(line, 900));
        var contract = await ContractAsync(estimate.Id, Amount(line, 800));
        await PaidAsync(contract.Id, PaymentKind.Advance, Asked(line.Key, 200));
        await AcceptAsync(contract.Id, Amount(line, 400));
        await PaidAsync(contract.Id, PaymentKind.Payment, Asked(line.Key, 300));
        return (estimate, contract);
    }

    private async Task<IReadOnlyList<Guid>> OpenForSettlementAsync(bool hasSettlement) =>
        [.. (await DoAsync<EstimateListAppService, PagedResult<BudgetEstimateListItemDto>>(s => s.ListAsync(new BudgetEstimateListInput { HasSettlement = hasSettlement }, default))).Items.Select(e => e.Id)];

    private Task<SettlementDto> CreateAsync(Guid estimateId)
    {
        As(Appraiser);
        return DoAsync<SettlementAppService, SettlementDto>(s => s.CreateAsync(new CreateSettlementInput { EstimateId = estimateId }, default));
    }

    private static SettlementLineInput Said(BudgetEstimateLineDto line, SettlementRest rest, string explanation) =>
        new() { LineKey = line.Key, Rest = rest, Explanation = explanation };

    private static SettlementLineInput Part(BudgetEstimateLineDto line, long carried) =>
        new() { LineKey = line.Key, Rest = SettlementRest.CarryPart, CarriedPart = carried, Explanation = "Một phần thực hiện sang năm sau" };

    private Task<long> TreasuryAsync(Guid campaign) =>
        QueryAsync(db => db.LedgerBalances.Where(b => b.Account == LedgerAccount.Treasury && b.SubjectId == campaign).Select(b => b.Amount).SingleAsync());

    private Task SaveAsync(SettlementDto settlement, params SettlementLineInput[] lines) =>
        DoAsync<SettlementAppService>(s => s.SaveAsync(settlement.Id, new SaveSettlementInput { Lines = lines }, ExpectedVersion.Any, default));

    private Task<SettlementDto> SubmitAsync(Guid id) => DoAsync<SettlementAppService, SettlementDto>(s => s.SubmitAsync(id, ExpectedVersion.Any, default));

    private Task<SettlementDto> ApproveAsync(Guid id) => DoAsync<SettlementAppService, SettlementDto>(s => s.ApproveAsync(
        id, new ApproveSettlementInput { Number = "99/QĐ-UBND", Day = Clock.Today() }, ExpectedVersion.Any, default));
}
