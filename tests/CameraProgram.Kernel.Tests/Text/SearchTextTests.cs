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

    [Fact]
    public void Normalize_WhenDecomposed_EqualsComposed() =>
        SearchText.Normalize("Thiện Tân".Normalize(System.Text.NormalizationForm.FormD)).ShouldBe(SearchText.Normalize("Thiện Tân"));
}
