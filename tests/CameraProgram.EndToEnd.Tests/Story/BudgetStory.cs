using CameraProgram.EndToEnd.Tests.Running;
using Microsoft.Playwright;
using Shouldly;
using Xunit;

namespace CameraProgram.EndToEnd.Tests.Story;

/// <summary>52.400.000 đồng from the estimate to the settlement, each step by whom it belongs to; the papers read back.</summary>
public sealed class BudgetStory(RunningProgram program, Browser browser)
{
    private const string Title = "Mua sắm, lắp đặt camera, thử từ dự toán đến quyết toán";
    private const string InWords = "Năm mươi hai triệu bốn trăm nghìn đồng";

    [Fact]
    public async Task Story_FromEstimateToSettlement_GoesThrough()
    {
        await SecretaryDraftsAsync();
        await OfficeAppraisesAsync();
        await HeadApprovesAndAllocatesAsync();
        var payment = await OfficeContractsAcceptsAndAsksAsync();
        await HeadApprovesAsync(payment);
        var settlement = await OfficePaysAndSettlesAsync(payment);
        await HeadDecidesAsync(settlement);
    }

    private async Task SecretaryDraftsAsync()
    {
        await using var secretary = await Person.SignInAsync(browser, program, "thuky");
        var page = secretary.Page;
        await page.GotoAsync("/kinh-phi/du-toan/moi");
        await page.Field("Tên dự toán").FillAsync(Title);
        await WriteLineAsync(page, 0, "Camera IP ngoài trời", "bộ", "12", "3.200.000");
        await WriteLineAsync(page, 1, "Nhân công lắp đặt", "điểm", "7", "2.000.000");
        await page.SeesAsync(InWords);
        await page.Button("Lưu dự toán").ClickAsync();
        await page.SeesAsync("Đã lưu dự toán.");
        await page.Button("Trình thẩm định").ClickAsync();
        await page.ConfirmAsync("Trình thẩm định");
        await page.SeesAsync("Phòng Kinh tế sẽ thẩm định");
        await secretary.ShootAsync("estimate-submitted");
    }

    private async Task OfficeAppraisesAsync()
    {
        await using var office = await Person.SignInAsync(browser, program, "kinhte");
        var page = office.Page;
        await OpenEstimateAsync(page);
        await page.Link("Thẩm định").ClickAsync();
        await page.Field("Ý kiến chung của người thẩm định").FillAsync("Đơn giá, khối lượng phù hợp.");
        await page.Button("Đồng ý, trình phê duyệt").ClickAsync();
        await page.SeesAsync("Dự toán chờ người đứng đầu phê duyệt");
    }

    private async Task HeadApprovesAndAllocatesAsync()
    {
        await using var head = await Person.SignInAsync(browser, program, "truongban");
        var page = head.Page;
        await OpenEstimateAsync(page);
        await page.Button("Phê duyệt").ClickAsync();
        await page.ConfirmAsync("Ký và phê duyệt");
        await page.SeesAsync("số tiền đã ghi sổ");
        await page.Link("Phân bổ kinh phí").ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Toàn bộ phần còn lại" }).ClickAsync();
        await head.ShootAsync("allocation");
        await page.Button("Ký và phân bổ").ClickAsync();
        await page.ConfirmAsync("Ký và phân bổ");
        await page.SeesAsync("Đã ký quyết định");
    }

    private async Task<string> OfficeContractsAcceptsAndAsksAsync()
    {
        await using var office = await Person.SignInAsync(browser, program, "kinhte");
        var page = office.Page;
        await OpenEstimateAsync(page);
        await page.Link("Ghi hợp đồng").ClickAsync();
        await page.Field("Số hợp đồng hoặc hóa đơn").FillAsync("15/2026/HĐ-THU");
        await page.Field("Nội dung").FillAsync("Cung cấp, lắp đặt camera");
        await page.Field("Tên nhà thầu, bên bán").FillAsync("Công ty TNHH Thử Demo");
        await TakeAllAsync(page);
        await page.Button("Ghi hợp đồng").ClickAsync();
        await page.SeesAsync("Đã ghi hợp đồng 15/2026/HĐ-THU.");
        await office.ShootAsync("contract");
        await AsksTooEarlyAsync(page);
        await page.Button("Nghiệm thu").ClickAsync();
        var dialog = page.GetByRole(AriaRole.Dialog);
        await TakeAllAsync(page);
        await dialog.GetByText("Theo biên bản nghiệm thu").ClickAsync();
        await dialog.GetByLabel("Số hoặc tên biên bản nghiệm thu").FillAsync("BB-01");
        await dialog.Locator("input[type=file]").First.SetInputFilesAsync(new FilePayload { Name = "bb.pdf", MimeType = "application/pdf", Buffer = "%PDF-1.4\n%demo"u8.ToArray() });
        await dialog.GetByText("bb.pdf").WaitForAsync();
        await Assertions.Expect(dialog.GetByRole(AriaRole.Progressbar)).ToHaveCountAsync(0);
        await page.ConfirmAsync("Nghiệm thu");
        await page.SeesAsync("Đã ghi nghiệm thu");
        await page.Button("Đề nghị thanh toán").ClickAsync();
        await TakeAllAsync(page);
        await page.Field("Nội dung").FillAsync("Thanh toán hợp đồng camera");
        await office.ShootAsync("payment-asked");
        await page.Button("Gửi đề nghị").ClickAsync();
        await page.SeesAsync("Đã gửi đề nghị thanh toán");
        return await page.OpensOneOfAsync("/kinh-phi/thanh-toan");
    }

    private static async Task TakeAllAsync(IPage page)
    {
        foreach (var line in new[] { "Camera IP ngoài trời", "Nhân công lắp đặt" })
        {
            await page.Button($"Lấy hết phần còn lại của “{line}”").ClickAsync();
        }
    }

    /// <summary>Nothing is accepted yet: the page says so, and where to go.</summary>
    private static async Task AsksTooEarlyAsync(IPage page)
    {
        var contract = await page.OpensOneOfAsync("/kinh-phi/hop-dong");
        await page.Button("Việc khác").ClickAsync();
        await page.GetByRole(AriaRole.Menuitem, new() { Name = "Đề nghị tạm ứng" }).ClickAsync();
        await page.GetByRole(AriaRole.Radio, new() { Name = "Thanh toán: chi phần" }).ClickAsync();
        await page.SeesAsync("Chưa có phần nào được nghiệm thu nên chưa thanh toán được");
        await page.GotoAsync(contract);
    }

    private async Task HeadApprovesAsync(string payment)
    {
        await using var head = await Person.SignInAsync(browser, program, "truongban");
        await head.Page.GotoAsync(payment);
        await head.Page.Button("Duyệt").ClickAsync();
        await head.Page.ConfirmAsync("Duyệt");
        await head.Page.SeesAsync("Kế toán sẽ chi");
    }

    private async Task<string> OfficePaysAndSettlesAsync(string payment)
    {
        await using var office = await Person.SignInAsync(browser, program, "kinhte");
        var page = office.Page;
        await page.GotoAsync(payment);
        await page.Button("Ghi đã chi").ClickAsync();
        await page.Field("Số chứng từ").FillAsync("UNC 21");
        await page.ConfirmAsync("Ghi đã chi");
        await page.SeesAsync("Đã ghi chi vào sổ");
        await ReadsAsync(page, $"/api/budgets/payments/{IdIn(payment)}/paper?format=pdf");
        await OpenEstimateAsync(page);
        await ReadsAsync(page, $"/api/budgets/estimates/{IdIn(page.Url)}/paper?kind=submission&format=pdf");
        await office.ShootAsync("estimate-paid");
        await page.Link("Lập quyết toán").ClickAsync();
        await page.Button("Lập quyết toán").ClickAsync();
        await page.Button("Trình duyệt").ClickAsync();
        await page.ConfirmAsync("Trình duyệt");
        await page.SeesAsync("Đã trình quyết toán");
        return await page.OpensOneOfAsync("/kinh-phi/quyet-toan");
    }

    private async Task HeadDecidesAsync(string settlement)
    {
        await using var head = await Person.SignInAsync(browser, program, "truongban");
        var page = head.Page;
        await page.GotoAsync(settlement);
        await page.Button("Duyệt quyết toán").ClickAsync();
        await page.ConfirmAsync("Ký và duyệt quyết toán");
        await page.SeesAsync("Đã duyệt quyết toán");
        await head.ShootAsync("settlement");
        await ReadsAsync(page, $"/api/budgets/settlements/{IdIn(settlement)}/paper?format=pdf");
    }

    private static async Task WriteLineAsync(IPage page, int row, string content, string unit, string quantity, string price)
    {
        if (await page.Locator($"[data-cell='{row}-content']").CountAsync() == 0)
        {
            await page.Button("Thêm dòng").ClickAsync();
        }

        async Task Fill(string field, string text) => await page.Locator($"[data-cell='{row}-{field}']").FillAsync(text);
        await Fill("content", content);
        await Fill("unit", unit);
        await Fill("quantity", quantity);
        await Fill("unitPrice", price);
    }

    private static async Task OpenEstimateAsync(IPage page)
    {
        await page.GotoAsync($"/kinh-phi/du-toan?filter={Uri.EscapeDataString(Title)}");
        await page.GetByText(Title).First.ClickAsync();
        await page.OpensOneOfAsync("/kinh-phi/du-toan");
        await page.Heading(Title).WaitForAsync();
    }

    private async Task ReadsAsync(IPage page, string address) =>
        (await Poppler.PaperAsync(page, new Uri($"{program.Url}{address}"), address.Split('/')[3])).ShouldContain(InWords);

    private static string IdIn(string address) => new Uri(address).Segments[3].TrimEnd('/');
}
