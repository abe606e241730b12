using System.Net;
using System.Net.Http.Headers;
using System.Text;
using CameraProgram.Attachments;
using CameraProgram.Hamlets;
using CameraProgram.HttpApi.Tests.Hosting;
using CameraProgram.Identity;
using CameraProgram.Kernel.Errors;
using CameraProgram.Kernel.Paging;
using Shouldly;
using Xunit;

namespace CameraProgram.HttpApi.Tests.Problems;

/// <summary>Bad input and faults: a clear answer, nothing lost, nothing twice.</summary>
public sealed class RefusalTests(EmptyCommunesHost host) : IClassFixture<EmptyCommunesHost>
{
    [Theory]
    [InlineData("vi", "Không tìm thấy")]
    [InlineData("en", "Not found")]
    public async Task Problem_SpeaksTheUsersLanguage(string language, string title)
    {
        var client = await SecretariatAsync();
        client.Language = language;

        var problem = await (await client.GetAsync($"/api/hamlets/{Guid.CreateVersion7()}")).ShouldBeProblemAsync(HttpStatusCode.NotFound, KernelErrorCodes.NotFound);

        ((string?)problem["title"]).ShouldBe(title);
        problem["traceId"].ShouldNotBeNull();
    }

    [Fact]
    public async Task Problem_ForAStranger_Is401WithACode() =>
        await (await host.Stranger().GetAsync("/api/hamlets")).ShouldBeProblemAsync(HttpStatusCode.Unauthorized, KernelErrorCodes.NotSignedIn);

    [Fact]
    public async Task UnknownAddress_UnderTheApi_Is404AndNoPage()
    {
        var answer = await host.Stranger().GetAsync("/api/khong-co");

        await answer.ShouldBeProblemAsync(HttpStatusCode.NotFound, KernelErrorCodes.NotFound);
    }

    [Theory]
    [InlineData("{", "application/json", HttpStatusCode.BadRequest)]
    [InlineData("", "application/json", HttpStatusCode.BadRequest)]
    [InlineData("[]", "application/json", HttpStatusCode.BadRequest)]
    [InlineData("{\"kind\":\"lâu đài\",\"name\":\"A\"}", "application/json", HttpStatusCode.BadRequest)]
    [InlineData("{\"kind\":\"thon\",\"name\":\"A\",\"households\":\"5\"}", "application/json", HttpStatusCode.BadRequest)]
    [InlineData("{\"kind\":\"thon\",\"name\":\"A\",\"households\":99999999999999999999}", "application/json", HttpStatusCode.BadRequest)]
    [InlineData("{\"kind\":\"thon\",\"name\":\"\\ud800\"}", "application/json", HttpStatusCode.BadRequest)]
    [InlineData("<a/>", "text/xml", HttpStatusCode.UnsupportedMediaType)]
    public async Task Body_ThatIsNoInput_IsRefusedAsAProblem(string body, string contentType, HttpStatusCode status)
    {
        using var content = new StringContent(body, Encoding.UTF8, contentType);

        var answer = await (await SecretariatAsync()).SendAsync(HttpMethod.Post, "/api/hamlets", content);

        answer.StatusCode.ShouldBe(status, await answer.Content.ReadAsStringAsync());
        var problem = await answer.ShouldBeProblemAsync(
            status, status == HttpStatusCode.BadRequest ? KernelErrorCodes.InvalidInput : KernelErrorCodes.UnsupportedMediaType);
        ((string?)problem["detail"]).ShouldNotBeNullOrEmpty();
    }

    [Fact]
    public async Task Body_WithAFieldOfTheWrongKind_NamesThatFieldAlone()
    {
        using var content = new StringContent("""{"kind":"thon","name":"A","households":"5"}""", Encoding.UTF8, "application/json");

        var problem = await (await (await SecretariatAsync()).SendAsync(HttpMethod.Post, "/api/hamlets", content))
            .ShouldBeProblemAsync(HttpStatusCode.BadRequest, KernelErrorCodes.InvalidInput);

        problem["errors"]!.AsObject().Select(e => e.Key).ShouldBe(["households"]);
    }

    [Fact]
    public async Task Words_OfAnUnknownLanguage_AreNotFound() =>
        await (await host.Stranger().GetAsync("/api/localization/zz")).ShouldBeProblemAsync(HttpStatusCode.NotFound, KernelErrorCodes.NotFound);

    [Fact]
    public async Task Name_OfTenThousandLetters_IsRefusedAtTheField_AndAnyUnicodeIsKept()
    {
        var client = await SecretariatAsync();

        var problem = await (await client.PostAsync("/api/hamlets", NewHamlet(new string('ề', 10_000)))).ShouldBeProblemAsync(HttpStatusCode.BadRequest, KernelErrorCodes.InvalidInput);
        problem["errors"]!["name"].ShouldNotBeNull();

        var name = $"Xóm 🏘️ Ａ ﷽ {Guid.CreateVersion7():n} D̛à Nẵng".Normalize(NormalizationForm.FormC);
        (await ApiClient.ReadAsync<HamletDto>(await client.PostAsync("/api/hamlets", NewHamlet(name)))).Name.ShouldBe(name);
    }

    [Fact]
    public async Task DoubleClick_WithOneIdempotencyKey_CreatesOnceAndAnswersAlike()
    {
        var client = await SecretariatAsync();
        var name = $"Xóm {Guid.CreateVersion7():n}";
        var key = Guid.CreateVersion7().ToString();

        var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => client.PostAsync("/api/hamlets", NewHamlet(name), idempotencyKey: key)));

        foreach (var answer in answers)
        {
            answer.StatusCode.ShouldBe(HttpStatusCode.Created, await answer.Content.ReadAsStringAsync());
        }

        (await Task.WhenAll(answers.Select(ApiClient.ReadAsync<HamletDto>))).Select(h => h.Id).Distinct().ShouldHaveSingleItem();
        (await client.ReadAsync<PagedResult<HamletDto>>($"/api/hamlets?filter={Uri.EscapeDataString(name)}")).Total.ShouldBe(1);
    }

    [Fact]
    public async Task IdempotencyKey_WithOtherContent_IsRefused()
    {
        var client = await SecretariatAsync();
        var key = Guid.CreateVersion7().ToString();
        await client.PostAsync("/api/hamlets", NewHamlet($"Xóm {Guid.CreateVersion7():n}"), idempotencyKey: key);

        await (await client.PostAsync("/api/hamlets", NewHamlet($"Xóm {Guid.CreateVersion7():n}"), idempotencyKey: key))
            .ShouldBeProblemAsync(HttpStatusCode.Conflict, KernelErrorCodes.IdempotencyKeyReused);
    }

    [Fact]
    public async Task IdempotencyKey_AfterARefusal_IsFreeForTheCorrectedInput()
    {
        var client = await SecretariatAsync();
        var key = Guid.CreateVersion7().ToString();
        (await client.PostAsync("/api/hamlets", NewHamlet(string.Empty), idempotencyKey: key)).StatusCode.ShouldBe(HttpStatusCode.BadRequest);

        (await client.PostAsync("/api/hamlets", NewHamlet($"Xóm {Guid.CreateVersion7():n}"), idempotencyKey: key)).StatusCode.ShouldBe(HttpStatusCode.Created);
    }

    [Fact]
    public async Task StaleVersion_IsRefusedWith412_AndNothingChanges()
    {
        var client = await SecretariatAsync();
        var created = await client.PostAsync("/api/hamlets", NewHamlet($"Xóm {Guid.CreateVersion7():n}"));
        var hamlet = await ApiClient.ReadAsync<HamletDto>(created);
        created.Headers.ETag!.Tag.ShouldBe($"\"{hamlet.Version}\"");
        var first = NewHamlet($"Xóm {Guid.CreateVersion7():n}");
        (await client.PutAsync($"/api/hamlets/{hamlet.Id}", first, hamlet.Version)).StatusCode.ShouldBe(HttpStatusCode.OK);

        await (await client.PutAsync($"/api/hamlets/{hamlet.Id}", NewHamlet("Người thứ hai"), hamlet.Version))
            .ShouldBeProblemAsync(HttpStatusCode.PreconditionFailed, KernelErrorCodes.StaleVersion);

        (await client.ReadAsync<HamletDto>($"/api/hamlets/{hamlet.Id}")).Name.ShouldBe(first.Name);
    }

    [Fact]
    public async Task Upload_OverTheLimit_IsRefusedWith413() =>
        await (await UploadAsync("anh.pdf", [.. "%PDF-1.7\n"u8, .. new byte[AttachmentConsts.MaxBytes]]))
            .ShouldBeProblemAsync(HttpStatusCode.RequestEntityTooLarge, KernelErrorCodes.TooLarge);

    [Fact]
    public async Task Upload_OfAProgramNamedLikeAPaper_IsRefused() =>
        await (await UploadAsync("hợp đồng.pdf", [0x4D, 0x5A, 0x90, 0x00, 0x03, 0x00, 0x00, 0x00])).ShouldBeProblemAsync(HttpStatusCode.BadRequest, KernelErrorCodes.FileKindNotAllowed);

    [Theory]
    [InlineData("bảng tính.xlsx")]
    [InlineData("hợp đồng.pdf")]
    [InlineData("ảnh.jpg")]
    public async Task Upload_OfATextUnderAnotherName_IsRefused(string fileName) =>
        await (await UploadAsync(fileName, [.. "xin chào"u8])).ShouldBeProblemAsync(HttpStatusCode.BadRequest, KernelErrorCodes.FileKindNotAllowed);

    [Fact]
    public async Task Upload_OfNothing_IsRefused() =>
        await (await UploadAsync("rong.pdf", [])).ShouldBeProblemAsync(HttpStatusCode.BadRequest, KernelErrorCodes.FileEmpty);

    [Fact]
    public async Task Upload_IsReadBackByTheUploaderOnly_AsADownload()
    {
        var client = await SecretariatAsync();
        byte[] content = [.. "%PDF-1.7\nnội dung"u8];
        var uploaded = await ApiClient.ReadAsync<AttachmentDto>(await UploadAsync("..\\..\\kế hoạch.pdf", content, client));

        uploaded.FileName.ShouldBe("kế hoạch.pdf");
        var answer = await client.GetAsync($"/api/attachments/{uploaded.Id}");
        (await answer.Content.ReadAsByteArrayAsync()).ShouldBe(content);
        answer.Content.Headers.ContentDisposition!.DispositionType.ShouldBe("attachment");
        answer.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
        (await (await SecretariatAsync()).GetAsync($"/api/attachments/{uploaded.Id}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Upload_AgainWithItsKey_IsTheSameAttachment()
    {
        var client = await SecretariatAsync();
        var key = Guid.CreateVersion7().ToString();
        byte[] photo = [.. "%PDF-1.7\nảnh"u8];

        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => UploadAsync("anh.pdf", photo, client, key)));
        var afterwards = await UploadAsync("anh.pdf", photo, client, key);

        (await Task.WhenAll(answers.Append(afterwards).Select(ApiClient.ReadAsync<AttachmentDto>))).Select(a => a.Id).Distinct().ShouldHaveSingleItem();
        afterwards.StatusCode.ShouldBe(HttpStatusCode.Created);
    }

    [Theory]
    [InlineData("anh.pdf", "%PDF-1.7\nảnh khác")]
    [InlineData("anh khac.pdf", "%PDF-1.7\nảnh")]
    public async Task Upload_OfAnotherFileWithAUsedKey_IsRefused(string fileName, string content)
    {
        var client = await SecretariatAsync();
        var key = Guid.CreateVersion7().ToString();
        (await UploadAsync("anh.pdf", [.. "%PDF-1.7\nảnh"u8], client, key)).StatusCode.ShouldBe(HttpStatusCode.Created);

        await (await UploadAsync(fileName, Encoding.UTF8.GetBytes(content), client, key))
            .ShouldBeProblemAsync(HttpStatusCode.Conflict, KernelErrorCodes.IdempotencyKeyReused);
    }

    [Fact]
    public async Task Upload_WithAKeyOfSomebodyElse_IsAnUploadOfOnesOwn()
    {
        var key = Guid.CreateVersion7().ToString();
        byte[] photo = [.. "%PDF-1.7\nảnh"u8];

        var first = await ApiClient.ReadAsync<AttachmentDto>(await UploadAsync("anh.pdf", photo, idempotencyKey: key));
        var second = await ApiClient.ReadAsync<AttachmentDto>(await UploadAsync("anh.pdf", photo, idempotencyKey: key));

        second.Id.ShouldNotBe(first.Id);
    }

    [Theory]
    [InlineData("page=0")]
    [InlineData("pageSize=201")]
    [InlineData("sort=passwordHash")]
    [InlineData("page=abc")]
    public async Task List_WithABadQuery_IsRefused(string query) =>
        (await (await SecretariatAsync()).GetAsync($"/api/hamlets?{query}")).StatusCode.ShouldBe(HttpStatusCode.BadRequest);

    [Fact]
    public async Task SignIn_WhenTriedTooOftenFromOneAddress_IsSlowedDown()
    {
        var stranger = host.Stranger("10.9.8.7");
        var answers = await Task.WhenAll(Enumerable.Range(0, 320).Select(_ => stranger.PostAsync("/api/account/refresh", new RefreshInput { RefreshToken = "x" })));

        answers.ShouldContain(a => a.StatusCode == HttpStatusCode.TooManyRequests);
        await answers.First(a => a.StatusCode == HttpStatusCode.TooManyRequests).ShouldBeProblemAsync(HttpStatusCode.TooManyRequests, KernelErrorCodes.TooManyRequests);
    }

    private static SaveHamletInput NewHamlet(string name) => new() { Kind = HamletKind.Thon, Name = name, Households = 10, Population = 40 };

    private async Task<ApiClient> SecretariatAsync()
    {
        var name = $"u{Guid.CreateVersion7():n}";
        await host.AddUserAsync(host.TenantA, name, RoleCodes.Secretariat);
        return await host.SignedInAsync(name);
    }

    private async Task<HttpResponseMessage> UploadAsync(string fileName, byte[] content, ApiClient? client = null, string? idempotencyKey = null)
    {
        var file = new ByteArrayContent(content);
        file.Headers.ContentType = new MediaTypeHeaderValue("application/pdf");
        using var form = new MultipartFormDataContent();
        form.Add(file, "file", fileName);
        return await (client ?? await SecretariatAsync()).SendAsync(HttpMethod.Post, "/api/attachments", form, idempotencyKey: idempotencyKey);
    }
}
