using System.IO.Compression;
using System.Text;
using CameraProgram.Kernel.Blobs;
using Shouldly;
using Xunit;

namespace CameraProgram.Kernel.Tests.Blobs;

public sealed class ContentSnifferTests
{
    private const string Docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private const string Xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    [Theory]
    [InlineData("%PDF-1.7 …", "application/pdf")]
    [InlineData("Báo cáo tháng 3", "text/plain")]
    [InlineData("Xem tệp %PDF-1.7", "text/plain")]
    [InlineData("<html><script>alert(1)</script>", ContentSniffer.Unknown)]
    [InlineData("  <svg onload=x>", ContentSniffer.Unknown)]
    public async Task Sniff_WhenText_NeverTrustsMarkup(string head, string expected) =>
        (await SniffAsync(Encoding.UTF8.GetBytes(head))).ShouldBe(expected);

    [Fact]
    public async Task Sniff_WhenHeadEndsInsideALetter_StillSeesText() =>
        (await SniffAsync(Encoding.UTF8.GetBytes("Thiện Tân ế")[..^1])).ShouldBe("text/plain");

    [Theory]
    [InlineData("utf-16", "Ngày,Số tiền\r\n01/02/2026,5", "text/plain")]
    [InlineData("utf-16BE", "Ngày,Số tiền", "text/plain")]
    [InlineData("utf-16", "<script>alert(1)</script>", ContentSniffer.Unknown)]
    [InlineData("utf-16", "a\u0001b", ContentSniffer.Unknown)]
    public async Task Sniff_WhenUtf16WithItsMark_IsTextUnlessItCouldRun(string encoding, string text, string type)
    {
        var letters = System.Text.Encoding.GetEncoding(encoding);
        (await SniffAsync([.. letters.GetPreamble(), .. letters.GetBytes(text)])).ShouldBe(type);
    }

    [Fact]
    public async Task Sniff_WhenInAnOlderCodePage_IsTextUnlessItCouldRun()
    {
        // "Nội dung" in Windows-1258: ô and a combining dot below.
        byte[] text = [0x4E, 0xF4, 0xF2, 0x69, 0x20, 0x64, 0x75, 0x6E, 0x67, 0x0D, 0x0A];
        (await SniffAsync(text)).ShouldBe("text/plain");
        (await SniffAsync([.. text, 0x01])).ShouldBe(ContentSniffer.Unknown);
        (await SniffAsync([.. text, .. "<b>"u8])).ShouldBe(ContentSniffer.Unknown);
    }

    [Fact]
    public async Task Sniff_WhenProgram_IsUnknown() => (await SniffAsync([0x4D, 0x5A, 0x90, 0x00, 0x03])).ShouldBe(ContentSniffer.Unknown);

    [Fact]
    public async Task Sniff_WhenPng_SaysSo() =>
        (await SniffAsync([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0x00])).ShouldBe("image/png");

    [Theory]
    [InlineData("isom", "mp42", "video/mp4")]
    [InlineData("heic", "mif1", "image/heic")]
    [InlineData("mif1", "heic", "image/heic")]
    [InlineData("mif1", "avif", ContentSniffer.Unknown)]
    [InlineData("avif", "mif1", "image/avif")]
    [InlineData("qt  ", "qt  ", "video/quicktime")]
    public async Task Sniff_WhenOfTheMp4Family_GoesByItsBrands(string brand, string other, string expected) =>
        (await SniffAsync([0, 0, 0, 20, .. "ftyp"u8, .. Encoding.ASCII.GetBytes(brand), 0, 0, 0, 0, .. Encoding.ASCII.GetBytes(other), .. new byte[40]])).ShouldBe(expected);

    [Fact]
    public async Task Sniff_WhenOnlyTheEightLettersOfMp4AreThere_IsUnknown() => (await SniffAsync([0, 0, 0, 8, .. "ftyp"u8])).ShouldBe(ContentSniffer.Unknown);

    [Theory]
    [InlineData("word/document.xml", Docx)]
    [InlineData("word/document2.xml", Docx)]
    [InlineData("xl/workbook.xml", Xlsx)]
    [InlineData("ke-hoach.txt", "application/zip")]
    public async Task Sniff_WhenZip_GoesByItsParts(string part, string expected) =>
        (await SniffAsync(Zip("[Content_Types].xml", part))).ShouldBe(expected);

    [Fact]
    public async Task Sniff_WhenLargePicturesComeBeforeTheText_StillSeesWord() =>
        (await SniffAsync(Zip(300_000, "[Content_Types].xml", "word/media/anh.jpg", "word/document.xml"))).ShouldBe(Docx);

    [Theory]
    [InlineData("word/document.xml")]
    [InlineData("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin")]
    public async Task Sniff_WhenAZipOnlyLooksLikeWord_IsAnyZip(params string[] parts) =>
        (await SniffAsync(Zip(parts))).ShouldBe("application/zip");

    [Fact]
    public async Task Sniff_WhenAZipIsCutOff_IsUnknown() =>
        (await SniffAsync(Zip("[Content_Types].xml", "word/document.xml")[..60])).ShouldBe(ContentSniffer.Unknown);

    [Theory]
    [InlineData("WordDocument", "application/msword")]
    [InlineData("Workbook", "application/vnd.ms-excel")]
    [InlineData("__properties_version1.0", "application/x-ole-storage")]
    public async Task Sniff_WhenCompoundFile_GoesByItsStreams(string stream, string expected)
    {
        // The name lies across the border of two reads.
        byte[] file = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[65_590], .. Encoding.Unicode.GetBytes(stream), .. new byte[500]];

        (await SniffAsync(file)).ShouldBe(expected);
    }

    private static Task<string> SniffAsync(byte[] content) =>
        ContentSniffer.SniffAsync(new MemoryStream(content), TestContext.Current.CancellationToken);

    private static byte[] Zip(params string[] parts) => Zip(10, parts);

    private static byte[] Zip(int size, params string[] parts)
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var part in parts)
            {
                using var entry = zip.CreateEntry(part, CompressionLevel.NoCompression).Open();
                entry.Write(new byte[size]);
            }
        }

        return file.ToArray();
    }
}
