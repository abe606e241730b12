namespace CameraProgram.Ledgers;

public static class LedgerConsts
{
    /// <summary>The words of an entry: the content of an estimate's line, the number of a receipt.</summary>
    public const int WordsLength = 300;

    /// <summary>Moves in one transaction: every line of an estimate twice, money and delivery, with a recovered advance.</summary>
    public const int MaxEntries = 2_000;
}
