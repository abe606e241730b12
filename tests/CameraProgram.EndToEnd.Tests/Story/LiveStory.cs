using System.Security.Cryptography;
using CameraProgram.EndToEnd.Tests.Running;
using Microsoft.Playwright;
using Shouldly;
using Xunit;

namespace CameraProgram.EndToEnd.Tests.Story;

/// <summary>
/// Cameras as people watch them: the police at a desk, the head of a hamlet with a phone; the right is taken back while the
/// picture runs, recordings are looked at, a clip is cut and played, the log tells it all, and a new right is given.
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
        await CutAndPlayAsync(police);
    }

    /// <summary>The half minute before what is shown, of one camera; played, taken away, and found again in the list.</summary>
    private static async Task CutAndPlayAsync(Person police)
    {
        var page = police.Page;
        await page.GotoAsync("/truc-tiep");
        await page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Xem lại" }).First.ClickAsync();
        await MovesAsync(page);
        await page.Button("Cắt đoạn").ClickAsync();
        await page.SeesAsync("30 giây");
        await page.Field("Cắt để làm gì").FillAsync("Vụ mất xe tại đầu ngõ, theo đề nghị của chủ xe.");
        await police.ShootAsync("live-cut-form");
        await page.Button("Cắt đoạn này").ClickAsync();
        await page.SeesAsync("Đã xong");
        await page.Button("Phát").Last.ClickAsync();
        await page.WaitForFunctionAsync("() => { const v = document.querySelector('mat-dialog-container video'); return v && v.duration > 1 && v.currentTime > 0.3; }");
        await police.ShootAsync("live-clip");
        var fetching = page.WaitForDownloadAsync();
        await page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Tải về" }).ClickAsync();
        var file = await (await fetching).PathAsync();
        var hash = Convert.ToHexStringLower(SHA256.HashData(await File.ReadAllBytesAsync(file)));
        await page.SeesAsync(hash);
        await page.Button("Đóng").First.ClickAsync();
        await page.GotoAsync("/truc-tiep/doan-cat");
        await page.SeesAsync("Vụ mất xe tại đầu ngõ");
        await police.ShootAsync("live-clips");
    }

    private async Task PoliceReadsTheLogAsync()
    {
        await using var police = await Person.SignInAsync(browser, program, "congan");
        await police.Page.GotoAsync("/truc-tiep/nhat-ky");
        await police.Page.SeesAsync("Bị ngắt: hết quyền hoặc hết hạn");
        await police.Page.SeesAsync("Mở, tải đoạn cắt");
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
        // Chips are options too.
        await page.Locator("mat-option").First.ClickAsync();
        await page.Field("Lý do").FillAsync("Trực an ninh của thôn theo phân công.");
        await police.ShootAsync("live-grant-form");
        await page.Button("Cấp quyền").ClickAsync();
        await page.SeesAsync("Đã cấp quyền xem cho");
    }

    /// <summary>Asked by evaluating: what waits for a function takes the promise of an answer for the answer.</summary>
    private static async Task MovesAsync(IPage page)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        while (!await page.EvaluateAsync<bool>(PicturesMove))
        {
            await Task.Delay(200, limit.Token);
        }
    }
}
