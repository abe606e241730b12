using CameraProgram.EndToEnd.Tests.Running;
using Microsoft.Playwright;
using Shouldly;
using Xunit;

namespace CameraProgram.EndToEnd.Tests.Story;

/// <summary>
/// A hamlet on its head's phone: the agreement is recorded, three gifts are collected, one of them anonymous, one voided;
/// anybody reads the rest on the public page.
/// </summary>
public sealed class FundingStory(RunningProgram program, Browser browser)
{
    private const string Campaign = "Lắp camera ngõ, thử từ đầu đến cuối";
    private const string Named = "Ông Thử Một Demo";
    private const string Anonymous = "Bà Thử Hai Demo";
    private const string Voided = "Anh Thử Ba Demo";

    [Fact]
    public async Task Story_FromAgreementToPublicPage_GoesThrough()
    {
        await HeadOpensTheCampaignAsync();
        await HeadCollectsAsync();
        await HeadVoidsOneAsync();
        await HeadPostsAsync();
        await AnybodyReadsAsync();
    }

    private async Task HeadOpensTheCampaignAsync()
    {
        await using var head = await Person.SignInAsync(browser, program, "truongthon", width: 360);
        var page = head.Page;
        await page.GotoAsync("/dong-gop/dot-van-dong/moi");
        // Who has one hamlet need not choose it, once it is read.
        await Assertions.Expect(page.Field("Thôn, tổ dân phố")).ToContainTextAsync("Đèo Lăn");
        await page.Field("Tên đợt").FillAsync(Campaign);
        await page.Field("Mục đích sử dụng").FillAsync("Lắp hai camera đầu ngõ.");
        await page.Button("Lưu đợt vận động").ClickAsync();
        await page.SeesAsync("Còn việc phải làm trước khi mở");
        await page.Link("Ghi thỏa thuận của cư dân").ClickAsync();
        await page.Field("Ngày họp").FillAsync(Today);
        await page.Field("Số người dự họp").FillAsync("60");
        await page.Field("Số người đồng ý").FillAsync("55");
        await page.Field("Nội dung").FillAsync("Lắp hai camera đầu ngõ, thôn trông giữ.");
        await page.Field("Mức đóng góp như cư dân đã bàn").FillAsync("Tùy tâm");
        await page.Field("Hình thức").FillAsync("Tiền mặt hoặc hiện vật");
        await page.Locator("input[type=file]").First.SetInputFilesAsync(new FilePayload { Name = "bb-hop.pdf", MimeType = "application/pdf", Buffer = "%PDF-1.4\n%demo"u8.ToArray() });
        await page.SeesAsync("bb-hop.pdf");
        await Assertions.Expect(page.Locator("app-file-drop").GetByRole(AriaRole.Progressbar)).ToHaveCountAsync(0);
        await head.ShootAsync("agreement");
        await page.Button("Lưu thỏa thuận").ClickAsync();
        await page.Button("Mở đợt vận động").ClickAsync();
        await page.ConfirmAsync("Mở đợt vận động");
        await page.SeesAsync("Đang nhận đóng góp");
    }

    private async Task HeadCollectsAsync()
    {
        await using var head = await Person.SignInAsync(browser, program, "truongthon", width: 360);
        var page = head.Page;
        await page.GotoAsync($"/dong-gop/dot-van-dong?filter={Uri.EscapeDataString(Campaign)}");
        await page.GetByText(Campaign).First.ClickAsync();
        await page.Link("Lập phiếu thu").ClickAsync();
        await WriteReceiptAsync(page, Named, "500.000 đ", isAnonymous: false);
        await page.Button("Lập phiếu tiếp theo").ClickAsync();
        await WriteReceiptAsync(page, Anonymous, "1,200,000", isAnonymous: true);
        await head.ShootAsync("receipt-written");
        await page.Button("Lập phiếu tiếp theo").ClickAsync();
        await WriteReceiptAsync(page, Voided, "300000", isAnonymous: false);
    }

    private async Task HeadVoidsOneAsync()
    {
        await using var head = await Person.SignInAsync(browser, program, "truongthon", width: 360);
        var page = head.Page;
        await page.GotoAsync("/dong-gop/phieu-thu");
        await page.GetByText(Voided).First.ClickAsync();
        await page.Button("Việc khác").ClickAsync();
        await page.GetByRole(AriaRole.Menuitem, new() { Name = "Hủy phiếu thu" }).ClickAsync();
        await page.GiveReasonAsync("Ghi nhầm số tiền", "Hủy phiếu thu");
        await page.SeesAsync("Lý do: Ghi nhầm số tiền");
        await head.ShootAsync("receipt-voided");
    }

    private async Task HeadPostsAsync()
    {
        await using var head = await Person.SignInAsync(browser, program, "truongthon", width: 360);
        var page = head.Page;
        await page.GotoAsync("/dong-gop/cong-khai/moi");
        await page.ChooseAsync(page.Locator("main"), "Đợt vận động", Campaign);
        await page.Field("Từ ngày").FillAsync(Today);
        await page.Button("Lưu và xem trước").ClickAsync();
        await page.SeesAsync("Đây đúng là những gì mọi người sẽ thấy");
        await page.Link("Đăng công khai").ClickAsync();
        await page.Button("Đăng công khai").ClickAsync();
        await page.ConfirmAsync("Đăng công khai");
        await page.SeesAsync("Đã đăng công khai.");
    }

    private async Task AnybodyReadsAsync()
    {
        var page = await browser.OpenAsync(program.Url, width: 360);
        await page.GotoAsync("/cong-khai/06436");
        await page.GetByText($"Công khai kết quả {Campaign}").ClickAsync();
        await page.SeesAsync("Đã thu 1.700.000 đ, đã chi 0 đ, còn lại 1.700.000 đ");
        await page.SeesAsync(Named);
        var text = await page.Locator("body").InnerTextAsync();
        text.ShouldContain("Ẩn danh");
        text.ShouldNotContain(Anonymous);
        text.ShouldNotContain(Voided);
        await page.Context.CloseAsync();
    }

    private static async Task WriteReceiptAsync(IPage page, string name, string amount, bool isAnonymous)
    {
        await page.GetByRole(AriaRole.Radio, new() { Name = "Ghi tên", Exact = true }).ClickAsync();
        await page.Field("Họ tên hoặc tên đơn vị").FillAsync(name);
        if (isAnonymous)
        {
            await page.GetByText("Ghi “Ẩn danh”").ClickAsync();
        }

        await page.Field("Số tiền").FillAsync(amount);
        await page.Button("Lưu và lấy số").ClickAsync();
        await page.SeesAsync("Đã lập phiếu thu số");
    }

    private static string Today => $"{TimeProvider.System.GetUtcNow().AddHours(7):dd/MM/yyyy}";
}
