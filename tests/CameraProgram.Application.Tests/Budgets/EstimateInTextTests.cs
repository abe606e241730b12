using Shouldly;
using Xunit;

namespace CameraProgram.Budgets;

public sealed class EstimateInTextTests
{
    [Theory]
    [InlineData("Mua camera", "dự toán “Mua camera” năm 2026")]
    [InlineData("Dự toán mua camera", "“Dự toán mua camera” năm 2026")]
    [InlineData("Mua camera năm 2026", "dự toán “Mua camera năm 2026”")]
    [InlineData("DỰ TOÁN mua camera năm 2026", "“DỰ TOÁN mua camera năm 2026”")]
    [InlineData("Dự toán mua camera năm 2025", "“Dự toán mua camera năm 2025” năm 2026")]
    public void Name_SaysNothingTwice(string title, string text) => EstimateInText.Name(title, 2026).ShouldBe(text);
}
