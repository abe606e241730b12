namespace CameraProgram.Budgets;

public static class EstimateConsts
{
    public const int MinYear = 2000;
    public const int MaxYear = 2100;
    public const int MaxLines = 500;

    /// <summary>1,000,000 units, in thousandths.</summary>
    public const long MaxQuantityThousandths = 1_000_000_000;

    /// <summary>20 %: no rate of the value-added tax is higher.</summary>
    public const int MaxVatBasisPoints = 2_000;

    /// <summary>Papers that belong to one document.</summary>
    public const int MaxFiles = 20;

    /// <summary>In which a rest is counted that goes on in the next year.</summary>
    public const string UnitOfRest = "Khoản";

    public const int TaxCodeLength = 20;

    public const int UnitLength = 50;
    public const int SpecificationLength = 1_000;
    public const int PriceBasisLength = 500;

    /// <summary>Steps of its life that are shown.</summary>
    public const int ShownHistory = 200;

    /// <summary>Of the words by which a unit price is searched: content, specification, basis.</summary>
    public const int PriceSearchTextLength = 2_100;

    /// <summary>Bytes of a sheet with lines.</summary>
    public const long MaxSheetBytes = 5 * 1024 * 1024;

    /// <summary>Of the words that people search by.</summary>
    public const int SearchTextLength = 700;
}
