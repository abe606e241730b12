namespace CameraProgram.Budgets;

public static class EstimateConsts
{
    public const int MaxLines = 500;

    /// <summary>1,000,000 units, in thousandths.</summary>
    public const long MaxQuantityThousandths = 1_000_000_000;

    /// <summary>20 %: no rate of the value-added tax is higher.</summary>
    public const int MaxVatBasisPoints = 2_000;

    public const int UnitLength = 50;
    public const int SpecificationLength = 1_000;
    public const int PriceBasisLength = 500;
}
