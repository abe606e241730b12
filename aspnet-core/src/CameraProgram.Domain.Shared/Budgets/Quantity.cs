using System.Globalization;

namespace CameraProgram.Budgets;

/// <summary>How many, with up to three decimals: kept as whole thousandths so that nothing is lost.</summary>
public readonly record struct Quantity(long Thousandths)
{
    private const int PerUnit = 1_000;

    /// <summary>The exact value.</summary>
    public decimal Value => (decimal)Thousandths / PerUnit;

    /// <returns>False when there are more than three decimals or the number is too large.</returns>
    public static bool TryFrom(decimal value, out Quantity quantity)
    {
        var scaled = Math.Abs(value) <= long.MaxValue / (PerUnit * 2) ? value * PerUnit : 0.5m;
        var whole = scaled == decimal.Truncate(scaled);
        quantity = whole ? new Quantity((long)scaled) : default;
        return whole;
    }

    /// <summary>Whole đồng for this many at a unit price; half a đồng counts up, away from zero. Exact at any size.</summary>
    public Int128 Times(long unitPrice)
    {
        var thousandths = (Int128)Thousandths * unitPrice;
        var half = thousandths >= 0 ? PerUnit / 2 : -PerUnit / 2;
        return (thousandths + half) / PerUnit;
    }

    /// <summary>As papers write it: "1.500" or "1,5".</summary>
    public string ToVietnamese() =>
        Value.ToString("#,0.###", CultureInfo.InvariantCulture).Replace(',', ';').Replace('.', ',').Replace(';', '.');
}
