using CameraProgram.Kernel.Time;
using CameraProgram.Ledgers;
using CameraProgram.Reviews;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace CameraProgram.Budgets;

public sealed class BudgetFiguresTests : BudgetTest
{
    [Fact]
    public async Task Figures_ForThePeriod_AreTheEntriesOfTheBook()
    {
        await SpentAsync();
        var period = new ReviewPeriod(Clock.Today().AddDays(-10), Clock.Today());

        var approved = await FigureAsync("funding.approved", period);
        (approved.Value, approved.Rows.Sum(r => r.Amount), approved.Rows.Count).ShouldBe((1_500, 1_500, 2));
        approved.Rows.Select(r => r.Group).ShouldBe([nameof(FundingSource.CommuneBudget), nameof(FundingSource.ProvinceBudget)], ignoreOrder: true);
        (await FigureAsync("funding.allocated", period)).Value.ShouldBe(900);
        (await FigureAsync("funding.committed", period)).Value.ShouldBe(800);
        (await FigureAsync("funding.paid", period)).Value.ShouldBe(400);
        (await FigureAsync("funding.left", period)).Rows.Select(r => (r.Group, r.Amount))
            .ShouldBe([(nameof(FundingSource.CommuneBudget), 600), (nameof(FundingSource.ProvinceBudget), 500)], ignoreOrder: true);
        (await FigureAsync("funding.paid", new ReviewPeriod(Clock.Today().AddDays(-10), Clock.Today().AddDays(-1)))).Value.ShouldBe(0);
    }

    [Fact]
    public async Task Summary_OfAYear_TellsTheMoneyBySource()
    {
        await SpentAsync();
        await DraftAsync(Line(7));

        var summary = await DoAsync<BudgetSummaryAppService, BudgetSummaryDto>(s => s.GetAsync(Clock.Today().Year, default));

        (summary.Money.Approved, summary.Money.Allocated, summary.Money.Committed, summary.Money.Paid).ShouldBe((1_500, 900, 800, 400));
        summary.Sources.Select(s => (s.Source, s.Amount, s.Money.Left)).ShouldBe([(FundingSource.CommuneBudget, 1_000, 600), (FundingSource.ProvinceBudget, 500, 500)]);
        summary.Estimates.Select(e => (e.Status, e.Count)).ShouldBe([(EstimateStatus.Draft, 1), (EstimateStatus.Approved, 1)]);
        (await DoAsync<BudgetSummaryAppService, BudgetSummaryDto>(s => s.GetAsync(Clock.Today().Year, default), TenantB)).Money.Approved.ShouldBe(0);
    }

    [Fact]
    public async Task Check_WhenADocumentSaysOtherThanTheBook_NamesIt()
    {
        await SpentAsync();
        await BooksShouldAgreeAsync();
        await QueryAsync(db => db.Payments.ExecuteUpdateAsync(set => set.SetProperty(p => p.Total, 399)));

        var difference = (await DoAsync<LedgerChecker, IReadOnlyList<LedgerDifference>>(c => c.FindAsync(default))).ShouldHaveSingleItem();
        (difference.Expected, difference.Found).ShouldBe((400, 399));
        difference.What.ShouldStartWith("payments of estimate");
    }

    private async Task SpentAsync()
    {
        var estimate = await ApprovedAsync(Line(1_000), Line(500, FundingSource.ProvinceBudget, "Đầu ghi"));
        var line = estimate.Lines[0];
        await AllocateAsync(estimate.Id, Amount(line, 900));
        var contract = await ContractAsync(estimate.Id, Amount(line, 800));
        await AcceptAsync(contract.Id, Amount(line, 400));
        await PaidAsync(contract.Id, PaymentKind.Payment, Asked(line.Key, 400));
    }
}
