namespace CameraProgram.Budgets;

public static class StatutoryDeadlineConsts
{
    public const int CodeLength = 40;
    public const int MaxDays = 3_650;

    /// <summary>A year without a 29th of February.</summary>
    public const int CommonYear = 2_023;

    public const int MaxPostings = 20;
    public const int MaxFindings = 100;
    public const int PlaceLength = 200;
}
