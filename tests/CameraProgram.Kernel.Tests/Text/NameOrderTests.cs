using System.Text;
using CameraProgram.Kernel.Text;
using Shouldly;
using Xunit;

namespace CameraProgram.Kernel.Tests.Text;

public sealed class NameOrderTests
{
    [Theory]
    [InlineData("Đỗ Văn An", "Vũ Thị Bình")]
    [InlineData("Dương", "Đào")]
    [InlineData("Tân Lập", "Thống Nhất")]
    [InlineData("An Phú", "Ăn Mày")]
    [InlineData("ăn", "ân")]
    [InlineData("Ea", "Ê a")]
    [InlineData("on", "ôn")]
    [InlineData("ôn", "ơn")]
    [InlineData("un", "ưn")]
    [InlineData("ma", "mà")]
    [InlineData("mà", "mả")]
    [InlineData("mả", "mã")]
    [InlineData("mã", "má")]
    [InlineData("má", "mạ")]
    [InlineData("mạ", "man")]
    [InlineData("ma", "ma a")]
    [InlineData("Thôn 2", "Thôn 10")]
    [InlineData("Thôn 9a", "Thôn 9b")]
    [InlineData("Thôn 12", "Thôn Án")]
    [InlineData("", "a")]
    public void KeyOf_OrdersAsTheAlphabet(string first, string second) =>
        string.CompareOrdinal(NameOrder.KeyOf(first), NameOrder.KeyOf(second)).ShouldBeLessThan(0);

    [Theory]
    [InlineData("THÔN ĐÈO", "Thôn Đèo")]
    [InlineData("“Thôn” Đèo", "Thôn, Đèo")]
    [InlineData("Thôn 02", "thôn 2")]
    public void KeyOf_WhenOnlyCaseOrPunctuationDiffers_IsEqual(string one, string other) =>
        NameOrder.KeyOf(one).ShouldBe(NameOrder.KeyOf(other));

    [Fact]
    public void KeyOf_WhenWrittenInPieces_IsTheSame() =>
        NameOrder.KeyOf("Nguyễn Thị Ưng".Normalize(NormalizationForm.FormD)).ShouldBe(NameOrder.KeyOf("Nguyễn Thị Ưng"));

    [Fact]
    public void KeyOf_WhenTextIsLongOrStrange_StaysShortAndPlain()
    {
        var key = NameOrder.KeyOf(string.Concat(Enumerable.Repeat("ự😀\u0000 ữ123456789012", 500)));

        key.Length.ShouldBeLessThanOrEqualTo(NameOrder.MaximumKeyLength);
        key.ShouldAllBe(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c));
        NameOrder.KeyOf(null).ShouldBe(NameOrder.KeyOf("  "));
    }
}
