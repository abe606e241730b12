using CameraProgram.Kernel.Paging;
using CameraProgram.Kernel.Time;
using CameraProgram.Ledgers;
using Shouldly;
using Xunit;

namespace CameraProgram.Budgets;

public sealed class BudgetEntryTests : BudgetTest
{
    [Fact]
    public async Task List_OfEveryNumber_AddsUpToThatNumber_OfTheWholeAndOfALine()
    {
        var (estimate, contract) = await SpentAsync();
        var (now, first) = (await GetAsync(estimate.Id), estimate.Lines[0]);
        var line = now.Lines.Single(l => l.Key == first.Key);

        foreach (var figure in Enum.GetValues<BudgetFigure>().Where(f => f is not (BudgetFigure.Undelivered or BudgetFigure.Payable)))
        {
            (await SumAsync(estimate.Id, new BudgetEntryListInput { Figure = figure })).ShouldBe(Of(now.Money, figure), figure.ToString());
            (await SumAsync(estimate.Id, new BudgetEntryListInput { Figure = figure, LineKey = first.Key })).ShouldBe(Of(line.Money, figure), $"{figure} of a line");
        }

        (await SumAsync(estimate.Id, new BudgetEntryListInput { Figure = BudgetFigure.Undelivered, ContractId = contract.Id })).ShouldBe(contract.Money.Undelivered);
        (await SumAsync(estimate.Id, new BudgetEntryListInput { Figure = BudgetFigure.Payable, ContractId = contract.Id })).ShouldBe(contract.Money.Payable);
    }

    [Fact]
    public async Task List_ByKindSourceAndDocument_FindsWhatDidIt()
    {
        var (estimate, contract) = await SpentAsync();

        var ordered = (await ListAsync(estimate.Id, new BudgetEntryListInput { Kind = LedgerKind.Contract })).Items;
        ordered.ShouldAllBe(e => e.DocumentId == contract.Id && e.ContractId == contract.Id && e.ByName == "Chủ Tịch Demo" && e.Change == null);
        ordered.Select(e => (e.From, e.To, e.Amount)).ShouldBe(
            [(LedgerAccount.Available, LedgerAccount.Committed, 900), (LedgerAccount.Orders, LedgerAccount.Undelivered, 900)], ignoreOrder: true);
        (await ListAsync(estimate.Id, new BudgetEntryListInput { DocumentId = contract.Id })).Total.ShouldBe(2);
        (await ListAsync(estimate.Id, new BudgetEntryListInput { Source = FundingSource.ProvinceBudget })).Items.ShouldAllBe(e => e.LineKey == estimate.Lines[1].Key);
        (await ListAsync(estimate.Id, new BudgetEntryListInput { From = Clock.Today().AddDays(1) })).Total.ShouldBe(0);
    }

    [Fact]
    public async Task List_OfTheOtherCommune_FindsNothing()
    {
        var (estimate, _) = await SpentAsync();

        (await CodeAsync(() => DoAsync<BudgetEntryAppService>(s => s.ListAsync(estimate.Id, new BudgetEntryListInput(), default), TenantB)))
            .ShouldBe(Kernel.Errors.KernelErrorCodes.NotFound);
    }

    /// <summary>1,000 and 500 approved, the first allocated, 900 ordered with 200 in advance, 600 accepted, 300 paid with 50 of the advance.</summary>
    private async Task<(BudgetEstimateDto Estimate, ContractDto Contract)> SpentAsync()
    {
        var estimate = await ApprovedAsync(Line(1_000), Line(500, FundingSource.ProvinceBudget, "Đầu ghi"));
        var line = estimate.Lines[0];
        await AllocateAsync(estimate.Id, Amount(line, 950));
        var contract = await ContractAsync(estimate.Id, Amount(line, 900));
        await PaidAsync(contract.Id, PaymentKind.Advance, Asked(line.Key, 200));
        await AcceptAsync(contract.Id, Amount(line, 600));
        await PaidAsync(contract.Id, PaymentKind.Payment, Asked(line.Key, 300, recovered: 50));
        return (estimate, await DoAsync<ContractDetailAppService, ContractDto>(s => s.GetAsync(contract.Id, default)));
    }

    private static long Of(BudgetMoneyDto money, BudgetFigure figure) => (long)typeof(BudgetMoneyDto).GetProperty(figure.ToString())!.GetValue(money)!;

    private async Task<long> SumAsync(Guid estimateId, BudgetEntryListInput input) => (await ListAsync(estimateId, input)).Items.Sum(e => e.Change!.Value);

    private Task<PagedResult<BudgetEntryDto>> ListAsync(Guid estimateId, BudgetEntryListInput input)
    {
        input.PageSize = ListInput.MaxPageSize;
        return DoAsync<BudgetEntryAppService, PagedResult<BudgetEntryDto>>(s => s.ListAsync(estimateId, input, default));
    }
}
