using CameraProgram.Documents;
using CameraProgram.Kernel.Blobs;
using CameraProgram.Kernel.Errors;
using Shouldly;
using Xunit;

namespace CameraProgram.Application.Tests.Documents;

public sealed class PublicDocumentAppServiceTests : DocumentTest
{
    [Theory]
    [InlineData("")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAA")]
    [InlineData("%")]
    public async Task Get_WhenCodeIsUnknown_FindsNothing(string code)
    {
        await RegisterAsync();

        await Should.ThrowAsync<EntityNotFoundException>(() => DoAsync<PublicDocumentAppService>(s => s.GetAsync(code, default)));
    }

    [Fact]
    public async Task Get_WhenAStrangerHoldsTheCode_TellsWhatIsPrintedAndNoMore()
    {
        var document = await RegisterAsync();

        var shown = await DoAsync<PublicDocumentAppService, PublicDocumentDto>(s => s.GetAsync(document.PublicCode, default), Guid.Empty);

        shown.Symbol.ShouldBe("01/BC-UBND");
        shown.PdfSha256.ShouldBe(document.PdfKey);
        typeof(PublicDocumentDto).GetProperties().Select(p => p.Name).ShouldBe(
            ["Number", "Symbol", "Day", "TypeName", "Subject", "IssuerName", "ProvinceName", "IsSuperseded", "PdfSha256", "DocxSha256"], ignoreOrder: true);
    }

    [Fact]
    public async Task Check_WhenTheFileIsThePdf_SaysSo()
    {
        var document = await RegisterAsync();
        var pdf = await ReadAsync(document.PdfKey);

        (await CheckAsync(document, pdf)).Matches.ShouldBe(FileMatch.Pdf);
    }

    [Fact]
    public async Task Check_WhenOneByteDiffers_MatchesNothing()
    {
        var document = await RegisterAsync();
        var pdf = await ReadAsync(document.PdfKey);
        pdf[^10] ^= 1;

        (await CheckAsync(document, pdf)).Matches.ShouldBe(FileMatch.None);
    }

    [Fact]
    public async Task Check_WhenTheFileIsEmpty_IsRefused()
    {
        var document = await RegisterAsync();

        var refusal = await Should.ThrowAsync<BusinessException>(() => CheckAsync(document, []));

        refusal.Code.ShouldBe(KernelErrorCodes.FileEmpty);
    }

    private Task<FileCheckDto> CheckAsync(OfficialDocument document, byte[] file) => DoAsync<PublicDocumentAppService, FileCheckDto>(
        s => s.CheckAsync(document.PublicCode, new MemoryStream(file), default), Guid.Empty);

    private Task<byte[]> ReadAsync(string key) => DoAsync<IBlobStore, byte[]>(async blobs =>
    {
        await using var content = blobs.OpenRead(key).ShouldNotBeNull();
        using var copy = new MemoryStream();
        await content.CopyToAsync(copy);
        return copy.ToArray();
    });
}
