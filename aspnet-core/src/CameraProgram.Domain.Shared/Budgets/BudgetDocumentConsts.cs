namespace CameraProgram.Budgets;

public static class BudgetDocumentConsts
{
    /// <summary>Of the words that people search by: number, subject, contractor.</summary>
    public const int SearchTextLength = 1_000;

    /// <summary>Documents of one contract that its page shows.</summary>
    public const int ShownOfContract = 200;
}
