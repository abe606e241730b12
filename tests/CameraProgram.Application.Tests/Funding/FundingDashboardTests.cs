using CameraProgram.Dashboard;
using CameraProgram.Funding;
using CameraProgram.Identity;
using CameraProgram.Permissions;
using Shouldly;
using Xunit;

namespace CameraProgram.Application.Tests.Funding;

public sealed class FundingDashboardTests : FundingTest
{
    [Fact]
    public async Task Get_TellsTheHeadOfAHamletOfThatHamletOnly_AndTheChairmanOfTheCommune()
    {
        await DraftAsync(FundLedger.CommuneA);
        await DraftAsync(FundLedger.HamletB, DeoLan);
        User.AllowOnly([.. DefaultRolePermissions.Of(RoleCodes.HamletHead)]);
        User.HamletIds = new HashSet<Guid> { AnHoa };
        (await CodesAsync()).ShouldBeEmpty();

        User.HamletIds = new HashSet<Guid> { DeoLan };
        (await CodesAsync()).ShouldBe(["CampaignsWithoutAgreement"]);

        User.HamletIds = null;
        User.AllowOnly([.. DefaultRolePermissions.Of(RoleCodes.BoardHead)]);
        (await CodesAsync()).ShouldBe(["CampaignsToDecide"]);
    }

    [Fact]
    public async Task Get_WhenAReceiptWasVoided_TellsWhoeverChecksTheBooks()
    {
        var open = await OpenInHamletAsync();
        await VoidAsync(await CollectAsync(open.Id));

        User.AllowOnly([.. DefaultRolePermissions.Of(RoleCodes.Auditor)]);
        (await CodesAsync()).ShouldBe(["ReceiptsVoided"]);
    }

    private async Task<IEnumerable<string>> CodesAsync()
    {
        var dashboard = await DoAsync<DashboardAppService, DashboardDto>(s => s.OfAsync<FundingDashboardSource>(default));
        dashboard.Items.ShouldAllBe(i => i.Text.Length > 10 && i.Link.StartsWith("/dong-gop", StringComparison.Ordinal));
        return dashboard.Items.Select(i => i.Code);
    }
}
