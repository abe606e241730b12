namespace CameraProgram.Commitments;

public static class CommitmentConsts
{
    /// <summary>One clause, or the text of the separate consent.</summary>
    public const int ClauseLength = 2_000;

    /// <summary>Why a clause is there, or where it comes from.</summary>
    public const int SourceLength = 500;

    public const int IntroductionLength = 4_000;
    public const int MaxClauses = 40;

    /// <summary>Months that a commitment can hold; without any it holds until it is withdrawn.</summary>
    public const int MaxTermMonths = 600;

    public const int MaxCameras = 100;

    /// <summary>Pictures or files of one signed paper.</summary>
    public const int MaxScans = 10;

    /// <summary>What the browser says of itself, in short.</summary>
    public const int DeviceLength = 200;

    /// <summary>Characters of a drawn signature.</summary>
    public const int SignatureLength = 64_000;

    /// <summary>Width and height of the place that was drawn on are 1 to this.</summary>
    public const int MaxSignatureSide = 10_000;

    /// <summary>So many days before its end a commitment counts as running out.</summary>
    public const int ExpiringDays = 30;

    /// <summary>How many drafts are prepared, or papers printed, in one go.</summary>
    public const int MaxAtOnce = 1_000;

    /// <summary>Bounded, so that every database takes it into an index.</summary>
    public const int SearchTextLength = 400;
}
