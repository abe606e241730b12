using System.Text;
using CameraProgram.Kernel.Blobs;
using Shouldly;
using Xunit;

namespace CameraProgram.Kernel.Tests.Blobs;

public sealed class ContentSnifferTests
{
    [Theory]
    [InlineData("%PDF-1.7 …", "application/pdf")]
    [InlineData("Báo cáo tháng 3", "text/plain")]
    [InlineData("<html><script>alert(1)</script>", ContentSniffer.Unknown)]
    [InlineData("  <svg onload=x>", ContentSniffer.Unknown)]
    public void Sniff_WhenText_NeverTrustsMarkup(string head, string expected) =>
        ContentSniffer.Sniff(Encoding.UTF8.GetBytes(head)).ShouldBe(expected);

    [Fact]
    public void Sniff_WhenHeadEndsInsideALetter_StillSeesText()
    {
        var bytes = Encoding.UTF8.GetBytes("Thiện Tân ế");

        ContentSniffer.Sniff(bytes.AsSpan()[..^1]).ShouldBe("text/plain");
    }

    [Fact]
    public void Sniff_WhenProgram_IsUnknown() => ContentSniffer.Sniff([0x4D, 0x5A, 0x90, 0x00, 0x03]).ShouldBe(ContentSniffer.Unknown);

    [Fact]
    public void Sniff_WhenPng_SaysSo() =>
        ContentSniffer.Sniff([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0x00]).ShouldBe("image/png");
}
