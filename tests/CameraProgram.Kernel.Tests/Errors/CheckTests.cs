using CameraProgram.Kernel.Errors;
using Shouldly;
using Xunit;

namespace CameraProgram.Kernel.Tests.Errors;

public sealed class CheckTests
{
    [Fact]
    public void Text_WhenDecomposedAndPadded_IsTrimmedNfc()
    {
        var decomposed = "  Thiện Tân ".Normalize(System.Text.NormalizationForm.FormD);

        Check.Text(decomposed, 20).ShouldBe("Thiện Tân");
    }

    [Fact]
    public void Text_WhenBlank_NamesTheField()
    {
        var programmeName = " ";

        var refusal = Should.Throw<InputException>(() => Check.Text(programmeName, 20));

        refusal.Field.ShouldBe("programmeName");
        refusal.Code.ShouldBe(KernelErrorCodes.Required);
    }

    [Fact]
    public void Text_WhenTooLong_SaysTheLimit() =>
        Should.Throw<InputException>(() => Check.Text(new string('a', 21), 20)).Details["max"].ShouldBe(20);

    [Fact]
    public void Period_WhenReversed_IsRefused() =>
        Should.Throw<BusinessException>(() => Check.Period(new DateOnly(2026, 2, 1), new DateOnly(2026, 1, 31)))
            .Code.ShouldBe(KernelErrorCodes.PeriodReversed);

    [Theory]
    [InlineData(0, true)]
    [InlineData(100, true)]
    [InlineData(-1, false)]
    [InlineData(101, false)]
    public void Range_WhenAtTheEdges_HoldsThem(int value, bool allowed)
    {
        if (allowed)
        {
            Check.Range(value, 0, 100).ShouldBe(value);
        }
        else
        {
            Should.Throw<InputException>(() => Check.Range(value, 0, 100)).Code.ShouldBe(KernelErrorCodes.OutOfRange);
        }
    }
}
