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

    [Theory]
    [InlineData("2025-12-31")]
    [InlineData("2027-01-01")]
    [InlineData("0001-01-01")]
    [InlineData("9999-12-31")]
    public void Day_WhenFarFromWhatIsMeant_SaysBetweenWhichDays(string typed)
    {
        var (first, last) = (new DateOnly(2026, 1, 1), new DateOnly(2026, 12, 31));
        var input = new { LastDay = DateOnly.Parse(typed, System.Globalization.CultureInfo.InvariantCulture) };

        var refusal = Should.Throw<InputException>(() => Check.Day(input.LastDay, first, last));

        refusal.Code.ShouldBe(KernelErrorCodes.DayOutOfRange);
        refusal.Field.ShouldBe("lastDay");
        (refusal.Details["first"], refusal.Details["last"]).ShouldBe((first, last));
        (Check.Day(first, first, last), Check.Day(last, first, last)).ShouldBe((first, last));
    }

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
