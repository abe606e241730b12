using CameraProgram.Funding;
using CameraProgram.Parties;
using CameraProgram.Reviews;
using Shouldly;
using Xunit;

namespace CameraProgram.Application.Tests.Funding;

public sealed class ContributionFiguresTests : FundingTest
{
    [Fact]
    public async Task Figures_OfEitherLedger_CountItsOwnMoneyOnly()
    {
        var (commune, hamlet) = (await OpenInCommuneAsync(), await OpenInHamletAsync());
        await CollectAsync(commune.Id, 700_000);
        await CollectAsync(hamlet.Id, 300_000);

        (await FigureAsync("funding.moneyA", Year)).Value.ShouldBe(700_000);
        var ofHamlet = await FigureAsync("funding.moneyB", Year);
        ofHamlet.Rows.ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            r => r.Group.ShouldBe(nameof(PartyKind.Household)),
            r => r.Link.ShouldBe(FigureLink.Receipt),
            r => r.Label.ShouldNotContain("Nguyễn Văn Góp Demo"),
            r => r.Amount.ShouldBe(300_000));
        (await FigureAsync("funding.byHamlets", Year)).Rows.ShouldHaveSingleItem().Group.ShouldBe("Thôn An Hòa");
        (await FigureAsync("funding.goodsA", Year)).Value.ShouldBe(0);
    }

    [Fact]
    public async Task Figures_WhenAReceiptIsVoidedLater_LeaveThePastAsItWas()
    {
        var hamlet = await OpenInHamletAsync();
        await VoidAsync(await CollectAsync(hamlet.Id, 300_000));

        (await FigureAsync("funding.moneyB", new ReviewPeriod(new DateOnly(2026, 1, 1), Today.AddDays(-1)))).Value.ShouldBe(300_000);
        var whole = await FigureAsync("funding.moneyB", Year);
        (whole.Value, whole.Rows.Sum(r => r.Amount), whole.Rows.Count).ShouldBe((0, 0, 2));
    }

    private ReviewPeriod Year => new(new DateOnly(2026, 1, 1), Today);

    private Task<FigureResult> FigureAsync(string code, ReviewPeriod period) =>
        DoAsync<IEnumerable<IReviewFigureSource>, FigureResult>(sources => sources.SelectMany(s => s.Figures).Single(f => f.Code == code).ComputeAsync(period, default));
}
