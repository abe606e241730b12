using CameraProgram.EndToEnd.Tests.Running;
using Microsoft.Playwright;
using Shouldly;
using Xunit;

namespace CameraProgram.EndToEnd.Tests.Story;

/// <summary>
/// Cameras as people watch them: the police at a desk, the head of a hamlet with a phone; the right is taken back while the
/// picture runs, recordings are looked at, the log tells it all, and a new right is given.
/// </summary>
public sealed class LiveStory(RunningProgram program, Browser browser)
{
    /// <summary>At least one picture is there, and another one comes.</summary>
    private const string PicturesMove = """
        async () => {
          const videos = [...document.querySelectorAll('video')];
          const before = videos.map((v) => v.currentTime);
          await new Promise((done) => setTimeout(done, 500));
          return videos.length > 0 && videos.every((v, i) => v.readyState >= 2 && v.videoWidth > 0 && v.currentTime > before[i]);
        }
        """;

    [Fact]
    public async Task Story_FromMovingPicturesToTheLog_GoesThrough()
    {
        await PoliceWatchesAtTheDeskAsync();
        await using var head = await HeadWatchesOnThePhoneAsync();
        await PoliceTakesTheRightBackAsync();
        await head.Page.SeesAsync("không còn quyền xem camera này");
        await head.ShootAsync("live-cut");
        await PoliceLooksBackAsync();
        await PoliceReadsTheLogAsync();
        await PoliceGivesTheRightAgainAsync();
        await head.Page.GotoAsync("/truc-tiep");
        await MovesAsync(head.Page);
    }

    private async Task PoliceWatchesAtTheDeskAsync()
    {
        await using var police = await Person.SignInAsync(browser, program, "congan");
        var page = police.Page;
        await page.GotoAsync("/truc-tiep");
        await MovesAsync(page);
        (await page.Locator("video").CountAsync()).ShouldBe(4);
        await police.ShootAsync("live-grid");
    }

    private async Task<Person> HeadWatchesOnThePhoneAsync()
    {
        var head = await Person.SignInAsync(browser, program, "truongthon", width: 360);
        await head.Page.GotoAsync("/truc-tiep");
        await MovesAsync(head.Page);
        await head.ShootAsync("live-phone");
        return head;
    }

    private async Task PoliceTakesTheRightBackAsync()
    {
        await using var police = await Person.SignInAsync(browser, program, "congan");
        var page = police.Page;
        await page.GotoAsync("/truc-tiep/quyen-xem");
        await page.Button("Thu hồi").First.ClickAsync();
        await page.GiveReasonAsync("Hết ca trực.", "Thu hồi");
        await page.SeesAsync("Đã thu hồi quyền xem");
        await police.ShootAsync("live-revoked");
    }

    private async Task PoliceLooksBackAsync()
    {
        await using var police = await Person.SignInAsync(browser, program, "congan");
        var page = police.Page;
        await page.GotoAsync("/truc-tiep");
        await page.Button("Xem lại các hình này").ClickAsync();
        await MovesAsync(page);
        await page.Button("Lùi 10 giây").ClickAsync();
        await MovesAsync(page);
        await police.ShootAsync("live-playback");
    }

    private async Task PoliceReadsTheLogAsync()
    {
        await using var police = await Person.SignInAsync(browser, program, "congan");
        await police.Page.GotoAsync("/truc-tiep/nhat-ky");
        await police.Page.SeesAsync("Bị ngắt: hết quyền hoặc hết hạn");
        await police.Page.SeesAsync("Xem lại");
        await police.ShootAsync("live-log");
    }

    private async Task PoliceGivesTheRightAgainAsync()
    {
        await using var police = await Person.SignInAsync(browser, program, "congan");
        var page = police.Page;
        await page.GotoAsync("/truc-tiep/quyen-xem/moi");
        await page.Field("Người được xem").ClickAsync();
        await page.GetByRole(AriaRole.Option).Filter(new LocatorFilterOptions { HasText = "Trưởng thôn" }).First.ClickAsync();
        await page.Field("Thôn, tổ dân phố").ClickAsync();
        await page.GetByRole(AriaRole.Option).First.ClickAsync();
        await page.Field("Lý do").FillAsync("Trực an ninh của thôn theo phân công.");
        await police.ShootAsync("live-grant-form");
        await page.Button("Cấp quyền").ClickAsync();
        await page.SeesAsync("Đã cấp quyền xem cho");
    }

    private static async Task MovesAsync(IPage page) => await page.WaitForFunctionAsync(PicturesMove);
}
