using System.Globalization;
using System.Text.Json;
using CameraProgram.EndToEnd.Tests.Running;
using Microsoft.Playwright;
using Shouldly;
using Xunit;

namespace CameraProgram.EndToEnd.Tests.Story;

/// <summary>
/// A hamlet head walks an alley with a phone and no network: three cameras, one photograph, a proposed site. Back online
/// everything is sent once; the police agree to the site, look at the pictures, and the alley counts as seen.
/// </summary>
public sealed class SurveyStory(RunningProgram program, Browser browser)
{
    private const string Alley = "Ngõ 3 Đèo Lăn";
    private const string Site = "Cột điện cuối ngõ, thử";
    private static readonly string[] Owners = ["Phạm Văn Thử Một", "Phạm Văn Thử Hai", "Phạm Văn Thử Ba"];

    [Fact]
    public async Task Story_FromAnAlleyWithoutANetworkToItsCoverage_GoesThrough()
    {
        await using var head = await Person.SignInAsync(browser, program, "truongthon", width: 360);
        var page = head.Page;
        await page.WaitForFunctionAsync("() => navigator.serviceWorker.controller !== null");
        await page.GotoAsync("/khao-sat");
        await page.SeesAsync("Đã tải về máy để dùng khi không có mạng");
        var route = await RouteAsync(page);
        await page.Field("Tìm tuyến, thôn (gõ không dấu cũng được)").FillAsync("ngo 3 deo lan");
        await page.GetByRole(AriaRole.Link).Filter(new LocatorFilterOptions { HasText = Alley }).ClickAsync();
        await Assertions.Expect(page.Button("Thêm")).ToBeVisibleAsync();

        await page.Context.SetOfflineAsync(true);
        await page.ReloadAsync();
        for (var number = 0; number < Owners.Length; number++)
        {
            await AddCameraAsync(page, number, On(route, 0.2 + (number * 0.3)), withPhoto: number == 0);
        }

        await ProposeSiteAsync(page, On(route, 0.35));
        await page.SeesAsync("4 chờ gửi");
        await head.ShootAsync("survey-offline");

        await page.Context.SetOfflineAsync(false);
        await page.SeesAsync("Đã gửi 4 phiếu");
        await page.ReloadAsync();
        await page.SeesAsync("Phiếu của tôi (4)");
        await head.ShootAsync("survey-sent");
        await EachIsReceivedOnceAsync(page, route);
        await PoliceAgreeAndLookAsync(route);
    }

    private static async Task AddCameraAsync(IPage page, int number, string position, bool withPhoto)
    {
        await AddAsync(page, "Camera có sẵn");
        await page.Button("Lưu và gửi").ClickAsync();
        await page.SeesAsync("Chưa ghi tên chủ camera.");
        await page.GetByRole(AriaRole.Textbox, new PageGetByRoleOptions { Name = "Tọa độ" }).FillAsync(position);
        await page.GetByLabel("Tên chủ camera").FillAsync(Owners[number]);
        await page.GetByLabel("Số độ").FillAsync("90");
        if (withPhoto)
        {
            var picture = await page.ScreenshotAsync();
            await page.Locator("input[type=file]").First.SetInputFilesAsync(new FilePayload { Name = "anh.png", MimeType = "image/png", Buffer = picture });
            await page.SeesAsync("1/10 ảnh");
            await page.SeesAsync("Đã lưu trên máy này");
            await page.ReloadAsync();
            await page.SeesAsync("1/10 ảnh");
            await Assertions.Expect(page.GetByLabel("Tên chủ camera")).ToHaveValueAsync(Owners[number]);
        }

        await page.Button("Lưu và gửi").ClickAsync();
        await page.SeesAsync("Phiếu tự gửi khi có mạng");
    }

    private static async Task ProposeSiteAsync(IPage page, string position)
    {
        await AddAsync(page, "Đề xuất vị trí mới");
        await page.GetByRole(AriaRole.Textbox, new PageGetByRoleOptions { Name = "Tọa độ" }).FillAsync(position);
        await page.GetByLabel("Tên vị trí").FillAsync(Site);
        await page.Button("Lưu và gửi").ClickAsync();
        await page.SeesAsync("Phiếu tự gửi khi có mạng");
    }

    private static async Task AddAsync(IPage page, string what)
    {
        await page.Button("Thêm").ClickAsync();
        await page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button).Filter(new LocatorFilterOptions { HasText = what }).First.ClickAsync();
    }

    private static async Task EachIsReceivedOnceAsync(IPage page, JsonElement route)
    {
        var findings = await page.GetAsync($"/api/survey-findings?mine=true&routeId={route.GetProperty("id").GetString()}");
        findings.GetProperty("total").GetInt32().ShouldBe(4);
        var items = findings.GetProperty("items").EnumerateArray().ToList();
        items.ShouldAllBe(finding => finding.GetProperty("status").GetString() == "applied");
        items.Sum(finding => finding.GetProperty("photos").GetInt32()).ShouldBe(1);
        foreach (var owner in Owners)
        {
            var cameras = await page.GetAsync($"/api/cameras?filter={Uri.EscapeDataString(owner)}");
            cameras.GetProperty("total").GetInt32().ShouldBe(1, owner);
        }
    }

    private async Task PoliceAgreeAndLookAsync(JsonElement route)
    {
        await using var police = await Person.SignInAsync(browser, program, "congan");
        var page = police.Page;
        var coverage = $"/api/coverage/routes/{route.GetProperty("id").GetString()}";
        var seenBefore = await MetresSeenAsync(page, coverage);

        var site = await OneAsync(page, "/api/camera-sites", Site);
        var agreed = await page.ChangeAsync($"/api/camera-sites/{site.GetProperty("id").GetString()}/agree", site, new { note = (string?)null });
        agreed.GetProperty("status").GetString().ShouldBe("agreed");

        foreach (var owner in Owners)
        {
            var camera = await OneAsync(page, "/api/cameras", owner);
            await page.ChangeAsync($"/api/cameras/{camera.GetProperty("id").GetString()}/check-image", camera, new { passed = true });
        }

        (await MetresSeenAsync(page, coverage)).ShouldBeGreaterThan(seenBefore + 20);
    }

    private static async Task<int> MetresSeenAsync(IPage page, string coverage) =>
        (await page.GetAsync(coverage)).GetProperty("coverage").GetProperty("seenMetres").GetInt32();

    private static async Task<JsonElement> OneAsync(IPage page, string list, string name)
    {
        var found = await page.GetAsync($"{list}?filter={Uri.EscapeDataString(name)}");
        found.GetProperty("total").GetInt32().ShouldBe(1, name);
        return found.GetProperty("items")[0];
    }

    private static async Task<JsonElement> RouteAsync(IPage page)
    {
        var pack = await page.GetAsync("/api/survey-findings/pack");
        return pack.GetProperty("routes").EnumerateArray().Single(route => route.GetProperty("name").GetString() == Alley);
    }

    /// <summary>A point of the alley, from 0 at its start to 1 at its end, as map programs write it.</summary>
    private static string On(JsonElement route, double share)
    {
        var points = route.GetProperty("points").EnumerateArray().ToList();
        var at = share * (points.Count - 1);
        var (from, to) = (points[(int)at], points[Math.Min((int)at + 1, points.Count - 1)]);
        double Between(string axis) => from.GetProperty(axis).GetDouble() + ((at - Math.Floor(at)) * (to.GetProperty(axis).GetDouble() - from.GetProperty(axis).GetDouble()));
        return string.Create(CultureInfo.InvariantCulture, $"{Between("latitude"):F6}, {Between("longitude"):F6}");
    }
}
