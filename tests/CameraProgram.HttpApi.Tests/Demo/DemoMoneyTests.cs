using System.Net;
using System.Text.RegularExpressions;
using CameraProgram.Budgets;
using CameraProgram.Funding;
using CameraProgram.HttpApi.Tests.Hosting;
using CameraProgram.HttpApi.Tests.Security;
using CameraProgram.Kernel.Paging;
using Shouldly;
using Xunit;

namespace CameraProgram.HttpApi.Tests.Demo;

/// <summary>The money of the demo: the sums of its source document, books that agree, nothing of a person in public.</summary>
public sealed partial class DemoMoneyTests(DemoHost host) : IClassFixture<DemoHost>
{
    [Fact]
    public async Task TuNghia_AddsUpExactlyToTheAmountOfItsPlan_AndIsPartlyPaid()
    {
        var client = await host.SignedInAsync("kinhte.tunghia");
        var listed = (await client.ReadAsync<PagedResult<BudgetEstimateListItemDto>>("/api/budgets/estimates")).Items.Single(e => e.PlanId is not null);
        var estimate = await client.ReadAsync<BudgetEstimateDto>($"/api/budgets/estimates/{listed.Id}");

        estimate.Total.ShouldBe(52_400_000);
        estimate.TotalInWords.ShouldBe("Năm mươi hai triệu bốn trăm nghìn đồng");
        estimate.Plan!.DeclaredAmount.ShouldBe(52_400_000);
        estimate.VatAmount.ShouldBeGreaterThan(0);
        estimate.Lines.Sum(l => l.Total).ShouldBe(52_400_000);
        estimate.Sources.Select(s => s.Source).ShouldBe([FundingSource.NationalProgramme, FundingSource.ProvinceBudget], ignoreOrder: true);
        var money = estimate.Money;
        money.Allocated.ShouldBe(52_400_000);
        money.Paid.ShouldBeInRange(1, money.Accepted - 1);
        money.Committed.ShouldBeInRange(money.Accepted + 1, money.Allocated);
        var waiting = await client.ReadAsync<PagedResult<PaymentListItemDto>>($"/api/budgets/payments?estimateId={estimate.Id}&status=requested");
        waiting.Items.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Books_OfEveryCommune_Agree() => await host.RunDbMigratorAsync("check-ledger");

    [Fact]
    public async Task SeedingAgain_ChangesNothing()
    {
        var before = await TenantRows.ReadAsync(host, host.TenantA);

        await host.RunDbMigratorAsync("seed-demo");

        before.DifferencesTo(await TenantRows.ReadAsync(host, host.TenantA)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("06436")]
    [InlineData("14038")]
    public async Task PublicPage_HoldsNoNumberOfAPerson(string code)
    {
        var stranger = host.Stranger();
        var lists = await stranger.ReadAsync<PublicDisclosuresDto>($"/api/public/communes/{code}/disclosures");
        lists.Items.Select(i => i.Ledger).Distinct().Count().ShouldBe(2);
        foreach (var list in lists.Items)
        {
            var rows = await stranger.ReadAsync<PagedResult<DisclosureRowDto>>($"/api/public/communes/{code}/disclosures/{list.Id}/rows");
            rows.Items.ShouldNotBeEmpty();
            foreach (var text in rows.Items.SelectMany(r => new[] { r.Name, r.Address, r.Goods }).Append(list.Title).OfType<string>())
            {
                PersonalNumber().IsMatch(text).ShouldBeFalse(text);
            }
        }
    }

    [Fact]
    public async Task PublicPage_KeepsAnonymousGiversUnnamed_AndLeavesTakenDownListsOut()
    {
        var client = await host.SignedInAsync("kinhte");
        var hidden = (await client.ReadAsync<PagedResult<ReceiptListItemDto>>("/api/funding/receipts?pageSize=200")).Items
            .Where(r => r.Giver is { AnonymousInPublic: true, Name: not null }).Select(r => r.Giver.Name!).ToHashSet();
        hidden.Count.ShouldBe(2);
        var takenDown = await client.ReadAsync<PagedResult<DisclosureListItemDto>>("/api/funding/disclosures?status=takenDown");
        var stranger = host.Stranger();
        var lists = (await stranger.ReadAsync<PublicDisclosuresDto>("/api/public/communes/06436/disclosures")).Items;

        lists.Select(l => l.Id).ShouldNotContain(takenDown.Items.ShouldHaveSingleItem().Id);
        foreach (var list in lists)
        {
            var rows = await stranger.ReadAsync<PagedResult<DisclosureRowDto>>($"/api/public/communes/06436/disclosures/{list.Id}/rows");
            rows.Items.Select(r => r.Name).OfType<string>().Intersect(hidden).ShouldBeEmpty();
        }
    }

    [Fact]
    public async Task ThirdHamlet_WithoutAgreement_IsLocked()
    {
        var client = await host.SignedInAsync("truongthon3");
        var campaign = (await client.ReadAsync<PagedResult<CampaignListItemDto>>("/api/funding/campaigns")).Items.ShouldHaveSingleItem();

        var answer = await client.PostAsync($"/api/funding/campaigns/{campaign.Id}/open", version: campaign.Version);

        await answer.ShouldBeProblemAsync(HttpStatusCode.Conflict, "CameraProgram:Funding:AgreementMissing");
    }

    [GeneratedRegex(@"\p{Nd}[ .\-]?(?:\p{Nd}[ .\-]?){5,}|số nhà|\bĐT\b", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex PersonalNumber();
}
