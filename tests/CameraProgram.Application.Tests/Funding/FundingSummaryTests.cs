using CameraProgram.Funding;
using CameraProgram.Kernel.Errors;
using CameraProgram.Kernel.Paging;
using CameraProgram.Ledgers;
using CameraProgram.Parties;
using Shouldly;
using Xunit;

namespace CameraProgram.Application.Tests.Funding;

public sealed class FundingSummaryTests : FundingTest
{
    [Fact]
    public async Task Get_KeepsTheFundsApart()
    {
        var (commune, first, second) = (await OpenInCommuneAsync(), await OpenInHamletAsync(AnHoa), await OpenInHamletAsync(DeoLan));
        await CollectAsync(commune.Id, 1_000_000, MoneyChannel.Bank);
        await CollectAsync(first.Id, 200_000);
        await VoidAsync(await CollectAsync(first.Id, 70_000));
        await CollectAsync(second.Id, 30_000);

        var summary = await SummaryAsync();

        (summary.Commune!.Given, summary.Commune.Bank, summary.OpenInCommune).ShouldBe((1_000_000, 1_000_000, 1));
        (summary.Hamlets!.Given, summary.OpenInHamlets).ShouldBe((230_000, 2));
        summary.ByHamlet.Select(h => (h.Hamlet.Name, h.Figures.Cash)).ShouldBe([("An Hòa", 200_000), ("Đèo Lăn", 30_000)]);
    }

    [Fact]
    public async Task Get_ForWhoeverIsLimitedToAHamlet_ShowsOnlyItsFund()
    {
        await CollectAsync((await OpenInCommuneAsync()).Id);
        await CollectAsync((await OpenInHamletAsync(AnHoa)).Id, 200_000);
        await CollectAsync((await OpenInHamletAsync(DeoLan)).Id, 30_000);
        User.HamletIds = new HashSet<Guid> { DeoLan };

        var summary = await SummaryAsync();

        summary.Commune.ShouldBeNull();
        summary.Hamlets!.Given.ShouldBe(30_000);
        summary.ByHamlet.ShouldHaveSingleItem().Hamlet.Name.ShouldBe("Đèo Lăn");
        (await FiguresAsync(new ContributionFiguresInput())).Total.Money.ShouldBe(30_000);
    }

    [Fact]
    public async Task Contributions_AreCountedByKindAndByWhereGiversBelong()
    {
        var open = await OpenInCommuneAsync();
        await CollectAsync(open.Id, 100_000);
        var input = ReceiptOf(open.Id, 900_000);
        input.Giver = new GiverInput { Kind = PartyKind.Enterprise, Name = "Công ty Góp Demo", HamletId = AnHoa };
        await DoAsync<ReceiptAppService, ReceiptDto>(s => s.CreateAsync(input, default));
        await VoidAsync(await CollectAsync(open.Id, 5_000));

        var figures = await FiguresAsync(new ContributionFiguresInput { Ledger = FundLedger.CommuneA });

        figures.Total.ShouldBe(new ContributionSumDto(2, 1_000_000, 0));
        figures.ByKind.Select(k => (k.Kind, k.Sum.Money)).ShouldBe([(PartyKind.Household, 100_000), (PartyKind.Enterprise, 900_000)], ignoreOrder: true);
        figures.ByHamlet.Select(h => (h.Hamlet?.Name, h.Sum.Money)).ShouldBe([("An Hòa", 900_000), (null, 100_000)]);
        (await FiguresAsync(new ContributionFiguresInput { To = new DateOnly(2026, 3, 1) })).Total.Count.ShouldBe(0);
    }

    [Fact]
    public async Task Entries_TellWhatEveryPaperDid()
    {
        var open = await OpenInCommuneAsync();
        var receipt = await VoidAsync(await CollectAsync(open.Id));

        var entries = (await DoAsync<FundingSummaryAppService, PagedResult<FundEntryDto>>(s => s.EntriesAsync(open.Id, new FundEntryListInput { Sort = "day" }, default))).Items;

        entries.Select(e => (e.Kind, e.From, e.To, e.Amount, e.DocumentId)).ShouldBe(
        [
            (LedgerKind.Receipt, LedgerAccount.Given, LedgerAccount.Cash, 500_000, receipt.Id),
            (LedgerKind.ReceiptVoid, LedgerAccount.Cash, LedgerAccount.Given, 500_000, receipt.Id),
        ]);
        await Should.ThrowAsync<EntityNotFoundException>(() =>
            DoAsync<FundingSummaryAppService, PagedResult<FundEntryDto>>(s => s.EntriesAsync(open.Id, new FundEntryListInput(), default), TenantB));
    }

    private Task<FundingSummaryDto> SummaryAsync() => DoAsync<FundingSummaryAppService, FundingSummaryDto>(s => s.GetAsync(default));

    private Task<ContributionFiguresDto> FiguresAsync(ContributionFiguresInput input) =>
        DoAsync<ContributionFiguresAppService, ContributionFiguresDto>(s => s.GetAsync(input, default));
}
