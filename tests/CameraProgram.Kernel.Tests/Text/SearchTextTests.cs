using CameraProgram.Kernel.Text;
using Shouldly;
using Xunit;

namespace CameraProgram.Kernel.Tests.Text;

public sealed class SearchTextTests
{
    [Theory]
    [InlineData("Nguyễn Văn A", "nguyen van a")]
    [InlineData("  ĐÈO   Lăn\n", "deo lan")]
    [InlineData("Ư Ơ đ", "u o d")]
    [InlineData(null, "")]
    [InlineData("   ", "")]
    public void Normalize_WhenGivenVietnamese_IsPlainLowerCase(string? text, string expected) => SearchText.Normalize(text).ShouldBe(expected);

    [Theory]
    [InlineData("Đèo Lăn", 20, "deo lan")]
    [InlineData("Đèo Lăn", 7, "deo lan")]
    [InlineData("Đèo Lăn", 5, "deo l")]
    [InlineData("Camera 📷", 8, "camera ")]
    public void Normalize_WhenLongerThanAllowed_IsCutBetweenCharacters(string text, int maxLength, string expected) =>
        SearchText.Normalize(text, maxLength).ShouldBe(expected);

    [Fact]
    public void Normalize_WhenDecomposed_EqualsComposed() =>
        SearchText.Normalize("Thiện Tân".Normalize(System.Text.NormalizationForm.FormD)).ShouldBe(SearchText.Normalize("Thiện Tân"));
}
