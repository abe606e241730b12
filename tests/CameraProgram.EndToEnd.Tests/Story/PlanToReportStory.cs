using System.IO.Compression;
using System.Text.RegularExpressions;
using CameraProgram.EndToEnd.Tests.Running;
using Microsoft.Playwright;
using Shouldly;
using Xunit;

namespace CameraProgram.EndToEnd.Tests.Story;

/// <summary>
/// The main job once through, as people do it: a plan with two assignments and an estimate, signed; its tasks done;
/// the six-month review drafted, approved, numbered and issued; the PDF read back.
/// </summary>
public sealed class PlanToReportStory(RunningProgram program, Browser browser)
{
    private const string Subject = "Lắp đặt camera an ninh tại các điểm phức tạp, thử từ đầu đến cuối";
    private const string PoliceTask = "Khảo sát, lập sơ đồ vị trí lắp đặt camera (thử)";
    private const string ReportTitle = "Sơ kết thực hiện mô hình camera, thử từ đầu đến cuối";
    private const string OfficeTask = "Tổng hợp, báo cáo kết quả thực hiện (thử)";

    [Fact]
    public async Task Story_FromPlanToIssuedReport_GoesThrough()
    {
        await SecretaryWritesThePlanAsync();
        await HeadSignsAsync();
        await PoliceWorksOnTheTaskAsync();
        await SecretaryReturnsTheTaskAsync();
        await PoliceSubmitsAgainAsync();
        await SecretaryCompletesTheTaskAsync();
        var review = await SecretaryDraftsTheReviewAsync();
        await HeadApprovesAndIssuesAsync(review);
        await AnybodyReadsThePapersAsync(review);
    }

    private async Task SecretaryWritesThePlanAsync()
    {
        await using var secretary = await Person.SignInAsync(browser, program, "thuky");
        var page = secretary.Page;
        await page.GotoAsync("/ke-hoach");
        await page.Link("Lập kế hoạch").First.ClickAsync();
        await page.Field("Trích yếu").FillAsync(Subject);
        await page.Field("Nội dung").Nth(0).FillAsync("1. Mục đích\nBảo đảm an ninh, trật tự tại các điểm phức tạp.\n2. Yêu cầu\nĐúng tiến độ, tiết kiệm, công khai.");
        await page.Field("Nội dung").Nth(1).FillAsync("Khảo sát, lắp đặt và đưa vào vận hành camera tại 7 điểm.");
        await AddAssignmentAsync(page, 1, PoliceTask, "Công an xã");
        await AddAssignmentAsync(page, 2, OfficeTask, "Văn phòng HĐND và UBND xã");
        await page.Field("Số tiền ghi trong kế hoạch").FillAsync("52400000");
        await secretary.ShootAsync("plan-form-top");
        await AddLineAsync(page, 0, "Camera IP ngoài trời", "bộ", "12", "3.200.000");
        await AddLineAsync(page, 1, "Nhân công lắp đặt", "điểm", "7", "2.000.000");
        await secretary.ShootAsync("plan-form");
        await Assertions.Expect(page.GetByText("Năm mươi hai triệu bốn trăm nghìn đồng").First).ToBeVisibleAsync();
        await page.Button("Lưu và xem").ClickAsync();
        await page.Button("Gửi trình ký").ClickAsync();
        await page.ConfirmAsync("Gửi trình ký");
        await page.SeesAsync("Đã gửi trình ký.");
        await secretary.ShootAsync("plan-submitted");
    }

    private async Task HeadSignsAsync()
    {
        await using var head = await Person.SignInAsync(browser, program, "truongban");
        var page = head.Page;
        await page.GotoAsync("/ke-hoach");
        await page.GetByText(Subject).First.ClickAsync();
        await page.Button("Ký và ban hành").ClickAsync();
        await page.ConfirmAsync("Ký và ban hành");
        await page.SeesAsync("nhiệm vụ đã đến các đơn vị");
        await head.ShootAsync("plan-issued");
    }

    private async Task PoliceWorksOnTheTaskAsync()
    {
        await using var police = await Person.SignInAsync(browser, program, "congan", width: 360);
        var page = police.Page;
        await OpenTaskAsync(page);
        await page.Button("Nhận việc").ClickAsync();
        await page.SeesAsync("Đã nhận việc.");
        await page.Field("Đã làm được").EvaluateAsync("(slider) => { slider.value = 60; slider.dispatchEvent(new Event('input', { bubbles: true })); slider.dispatchEvent(new Event('change', { bubbles: true })); }");
        await page.Field("Kết quả, khó khăn").FillAsync("Đã khảo sát 4/7 điểm, kèm sơ đồ.");
        await page.Locator("input[type=file]").First.SetInputFilesAsync(new FilePayload
        {
            Name = "so-do-vi-tri.pdf", MimeType = "application/pdf", Buffer = "%PDF-1.4\n%demo"u8.ToArray(),
        });
        await page.SeesAsync("so-do-vi-tri.pdf");
        await Assertions.Expect(page.Locator("app-file-drop").GetByRole(AriaRole.Progressbar)).ToHaveCountAsync(0);
        await page.Button("Ghi báo cáo").ClickAsync();
        await page.SeesAsync("báo cáo tiến độ 60 %");
        await police.ShootAsync("task-reported");
        await page.Button("Gửi duyệt").ClickAsync();
        await page.ConfirmAsync("Gửi duyệt");
        await page.SeesAsync("Đã gửi duyệt.");
        await police.ShootAsync("task-submitted");
    }

    private async Task SecretaryReturnsTheTaskAsync()
    {
        await using var secretary = await Person.SignInAsync(browser, program, "thuky");
        var page = secretary.Page;
        await OpenTaskAsync(page);
        await page.Button("Trả lại để bổ sung").ClickAsync();
        await page.GiveReasonAsync("Bổ sung ảnh hiện trạng 3 điểm còn lại.", "Trả lại để bổ sung");
        await page.SeesAsync("Đã trả lại để bổ sung.");
        await secretary.ShootAsync("task-returned");
    }

    private async Task PoliceSubmitsAgainAsync()
    {
        await using var police = await Person.SignInAsync(browser, program, "congan");
        var page = police.Page;
        await OpenTaskAsync(page);
        await page.Field("Kết quả, khó khăn").FillAsync("Đã bổ sung đủ ảnh 7/7 điểm.");
        await page.Button("Ghi báo cáo").ClickAsync();
        await page.SeesAsync("Đã ghi báo cáo.");
        await page.Button("Gửi duyệt").ClickAsync();
        await page.ConfirmAsync("Gửi duyệt");
        await page.SeesAsync("Đã gửi duyệt.");
    }

    private async Task SecretaryCompletesTheTaskAsync()
    {
        await using var secretary = await Person.SignInAsync(browser, program, "thuky");
        var page = secretary.Page;
        await OpenTaskAsync(page);
        await page.Button("Xác nhận hoàn thành").ClickAsync();
        await page.ConfirmAsync("Xác nhận hoàn thành");
        await page.SeesAsync("Đã xác nhận hoàn thành.");
        await secretary.ShootAsync("task-completed");
    }

    private async Task<string> SecretaryDraftsTheReviewAsync()
    {
        await using var secretary = await Person.SignInAsync(browser, program, "thuky");
        var page = secretary.Page;
        await page.GotoAsync("/bao-cao/moi");
        // The demo has the last two half-years already: one review of a kind, a period and a body.
        var year = TimeProvider.System.GetUtcNow().Year - 1;
        await page.Field("Từ ngày").FillAsync($"01/01/{year}");
        await page.Field("Đến ngày").FillAsync($"30/06/{year}");
        await page.Field("Trích yếu").FillAsync(ReportTitle);
        await page.Button("Lập và tính số liệu").ClickAsync();
        await page.Heading(ReportTitle).WaitForAsync();
        foreach (var passage in await page.Locator(".section textarea").AllAsync())
        {
            if ((await passage.InputValueAsync()).Length == 0)
            {
                await passage.FillAsync("Các đơn vị thực hiện đúng kế hoạch, bảo đảm tiến độ; không có vướng mắc lớn.");
            }
        }

        await page.GetByRole(AriaRole.Tab, new PageGetByRoleOptions { Name = "Số liệu" }).ClickAsync();
        await secretary.ShootAsync("review-figures");
        await page.Button("Gửi duyệt").ClickAsync();
        await page.ConfirmAsync("Gửi duyệt");
        await page.SeesAsync("Đã gửi duyệt.");
        return new Uri(page.Url).AbsolutePath;
    }

    private async Task HeadApprovesAndIssuesAsync(string review)
    {
        await using var head = await Person.SignInAsync(browser, program, "truongban");
        var page = head.Page;
        await page.GotoAsync(review);
        await page.Button("Duyệt").ClickAsync();
        await page.ConfirmAsync("Duyệt");
        await page.SeesAsync("Đã duyệt báo cáo.");
        await page.Button("Ban hành").ClickAsync();
        await page.ConfirmAsync("Ban hành");
        await page.SeesAsync("Đã ban hành và cấp số báo cáo.");
        await head.ShootAsync("review-issued");
    }

    private async Task AnybodyReadsThePapersAsync(string review)
    {
        await using var reader = await Person.SignInAsync(browser, program, "kiemtra");
        var page = reader.Page;
        await page.GotoAsync(review);
        await page.GetByRole(AriaRole.Tab, new PageGetByRoleOptions { Name = "Xem văn bản" }).ClickAsync();
        await page.SeesAsync("Đúng thể thức theo NĐ 30/2020.");
        var id = review[(review.LastIndexOf('/') + 1)..];
        var register = (await (await page.APIRequest.GetAsync($"{program.Url}/api/documents?sort=-day")).JsonAsync())!.Value;
        var paper = register.GetProperty("items").EnumerateArray().Single(d => d.GetProperty("sourceId").GetString() == id);
        var pdf = Path.Combine(RunningProgram.Artefacts, "review.pdf");
        var file = await page.APIRequest.GetAsync($"{program.Url}/api/documents/{paper.GetProperty("id").GetString()}/pdf");
        await File.WriteAllBytesAsync(pdf, await file.BodyAsync());
        var text = await Poppler.TextAsync(pdf);
        text.ShouldContain("BÁO CÁO");
        text.ShouldContain("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
        Regex.IsMatch(text, @"Số: \d{2,}/BC-", RegexOptions.None, TimeSpan.FromSeconds(1)).ShouldBeTrue(text);
        text.ShouldContain("Phụ lục");

        var download = await page.RunAndWaitForDownloadAsync(() => page.Button("Tải bản Word").ClickAsync());
        var word = Path.Combine(RunningProgram.Artefacts, "review.docx");
        await download.SaveAsAsync(word);
        using var archive = await ZipFile.OpenReadAsync(word);
        archive.GetEntry("word/document.xml").ShouldNotBeNull();
    }

    private static async Task AddAssignmentAsync(IPage page, int number, string title, string unit)
    {
        var section = page.Locator("#part-assignments");
        await section.GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Thêm nhiệm vụ" }).ClickAsync();
        await page.Field($"Nhiệm vụ {number}").FillAsync(title);
        var entry = section.Locator(".entry").Nth(number - 1);
        await page.ChooseAsync(entry, "Đơn vị chủ trì", unit);
        await entry.GetByLabel("Thời hạn").First.FillAsync(TimeProvider.System.GetUtcNow().AddDays(30).ToString("dd/MM/yyyy"));
    }

    private static async Task AddLineAsync(IPage page, int row, string content, string unit, string quantity, string price)
    {
        await page.Button("Thêm dòng").ClickAsync();
        async Task Fill(string field, string text) => await page.Locator($"[data-cell='{row}-{field}']").FillAsync(text);
        await Fill("content", content);
        await Fill("unit", unit);
        await Fill("quantity", quantity);
        await Fill("unitPrice", price);
    }

    private static async Task OpenTaskAsync(IPage page)
    {
        await page.GotoAsync($"/nhiem-vu?filter={Uri.EscapeDataString(PoliceTask)}");
        await page.GetByText(PoliceTask).First.ClickAsync();
        await page.Heading(PoliceTask).WaitForAsync();
    }
}
