using System.Numerics;
using CameraProgram.Identity;
using CameraProgram.Kernel.Errors;
using Shouldly;
using Xunit;
using Codes = CameraProgram.CameraProgramErrorCodes.Budgets;

namespace CameraProgram.Budgets;

public sealed class EstimateTests
{
    private static readonly DateTime Now = new(2026, 3, 16, 2, 0, 0, DateTimeKind.Utc);
    private static readonly Actor Drafter = new(Guid.CreateVersion7(), "Người Lập Demo");

    [Theory]
    [InlineData(0, Codes.QuantityOutOfRange)]
    [InlineData(-1, Codes.QuantityOutOfRange)]
    [InlineData(1_000_001, Codes.QuantityOutOfRange)]
    [InlineData(1.0005, Codes.QuantityTooFine)]
    public void Write_WhenTheQuantityIsNotAllowed_MarksTheLine(double quantity, string code)
    {
        var refusal = Should.Throw<InputException>(() => Of(0, Line(1, 10), Line((decimal)quantity, 10)));

        refusal.Code.ShouldBe(code);
        refusal.Field.ShouldBe("lines[1].quantity");
    }

    [Theory]
    [InlineData(0L)]
    [InlineData(-5L)]
    [InlineData(1_000_000_000_000_001L)]
    public void Write_WhenTheUnitPriceIsNotAllowed_MarksTheLine(long price) =>
        Should.Throw<InputException>(() => Of(0, Line(1, price))).Field.ShouldBe("lines[0].unitPrice");

    [Fact]
    public void Write_WhenAnAmountExceedsTheLimit_Refuses() =>
        Should.Throw<InputException>(() => Of(0, Line(2, CameraProgramConsts.MaxAmount))).Code.ShouldBe(Codes.AmountOutOfRange);

    [Fact]
    public void Write_WhenAnAmountRoundsToNothing_Refuses() =>
        Should.Throw<InputException>(() => Of(0, Line(0.001m, 1))).Code.ShouldBe(Codes.AmountOutOfRange);

    [Fact]
    public void Write_WhenTheTotalExceedsTheLimit_Refuses()
    {
        var half = Line(1, CameraProgramConsts.MaxAmount / 2);

        Of(0, half, half).Total.ShouldBe(CameraProgramConsts.MaxAmount);
        Should.Throw<BusinessException>(() => Of(1, half, half)).Code.ShouldBe(Codes.TotalOutOfRange);
        Should.Throw<BusinessException>(() => Of(0, [.. Enumerable.Repeat(Line(1, CameraProgramConsts.MaxAmount), 500)])).Code.ShouldBe(Codes.TotalOutOfRange);
    }

    [Fact]
    public void Write_WhenThereAreTooManyLines_Refuses() =>
        Should.Throw<InputException>(() => Of(0, [.. Enumerable.Repeat(Line(1, 1), 501)])).Code.ShouldBe(Codes.TooManyLines);

    [Theory]
    [InlineData(0.5, 1, 1)]
    [InlineData(1.5, 1, 2)]
    [InlineData(2.5, 1, 3)]
    [InlineData(0.499, 1_001, 499)]
    [InlineData(12.345, 1_000, 12_345)]
    public void Amount_WhenThereIsAFraction_RoundsHalfAwayFromZero(double quantity, long price, long amount) =>
        Of(0, Line((decimal)quantity, price)).Lines[0].Amount.ShouldBe(amount);

    [Fact]
    public void Times_WhenNegative_RoundsHalfAwayFromZero() => new Quantity(-500).Times(1).ShouldBe((Int128)(-1));

    [Fact]
    public void Lines_WhenEnteredInAnyOrder_StandByGroupThenAsEntered()
    {
        var estimate = Of(0, Line(1, 1, EstimateGroup.MaintenanceAndContingency, content: "x"), Line(1, 2, content: "y"), Line(1, 3, content: "z"));

        estimate.Lines.Select(l => l.Content).ShouldBe(["y", "z", "x"]);
    }

    [Fact]
    public void Write_WhenWrittenAgain_ReplacesEverything()
    {
        var estimate = Of(1_000, Line(1, 100), Line(1, 200));

        estimate.Write(0, [Line(1, 7)], Drafter, Now);

        estimate.Total.ShouldBe(7);
        estimate.Lines.Count.ShouldBe(1);
    }

    /// <summary>For any estimate: totals agree with exact arithmetic, groups add up to the subtotal, sources to the total.</summary>
    [Fact]
    public void Totals_ForAnyEstimate_AddUpExactly()
    {
        for (var seed = 0; seed < 300; seed++)
        {
            var random = new Random(seed);
            var vat = random.Next(0, EstimateConsts.MaxVatBasisPoints + 1);
            var lines = Enumerable.Range(0, random.Next(1, 40)).Select(_ => Line(
                random.Next(1, 5_000_000) / 1_000m,
                random.NextInt64(1_000, 900_000_000),
                (EstimateGroup)random.Next(5),
                (FundingSource)random.Next(4))).ToArray();

            var estimate = Of(vat, lines);

            var subtotal = lines.Aggregate(BigInteger.Zero, (sum, l) => sum + Rounded((BigInteger)(l.Quantity * 1_000) * l.UnitPrice, 1_000));
            ((BigInteger)estimate.Subtotal).ShouldBe(subtotal, $"seed {seed}");
            ((BigInteger)estimate.Total).ShouldBe(subtotal + Rounded(subtotal * vat, 10_000), $"seed {seed}");
            Enum.GetValues<EstimateGroup>().Sum(estimate.SubtotalOf).ShouldBe(estimate.Subtotal, $"seed {seed}");
            estimate.TotalsBySource().Sum(s => s.Amount).ShouldBe(estimate.Total, $"seed {seed}");
            estimate.LineTotals().Sum(t => t.Total).ShouldBe(estimate.Total, $"seed {seed}");
        }
    }

    [Theory]
    [InlineData(1_500_000, "1.500")]
    [InlineData(1_500, "1,5")]
    [InlineData(1_234_567, "1.234,567")]
    [InlineData(10_000, "10")]
    public void ToVietnamese_ForAnyQuantity_WritesCommaForDecimals(long thousandths, string text) =>
        new Quantity(thousandths).ToVietnamese().ShouldBe(text);

    private static BigInteger Rounded(BigInteger value, int divisor) => (value + divisor / 2) / divisor;

    private static Estimate Of(int vatBasisPoints, params EstimateLineDraft[] lines)
    {
        var estimate = new Estimate(Guid.CreateVersion7(), 2026, "Mua sắm camera", planId: null, Drafter, Now);
        estimate.Write(vatBasisPoints, lines, Drafter, Now);
        return estimate;
    }

    private static EstimateLineDraft Line(
        decimal quantity, long price, EstimateGroup group = EstimateGroup.Equipment, FundingSource source = FundingSource.CommuneBudget, string content = "Camera") =>
        new(group, content, null, "Chiếc", quantity, price, source, null, null);
}
