namespace CameraProgram.Documents;

public static class DocumentConsts
{
    /// <summary>SHA-256 in lower-case hex.</summary>
    public const int BlobKeyLength = 64;

    public const int TypeCodeLength = 8;

    /// <summary>128 random bits in URL-safe base 64.</summary>
    public const int PublicCodeLength = 22;

    public const int MaxRecipients = 50;

    /// <summary>The largest number a series may reach in a year.</summary>
    public const int MaxNumber = 99_999;

    /// <summary>Bytes of one printed file.</summary>
    public const long MaxFileBytes = 50 * 1024 * 1024;

    /// <summary>Bytes of a file that a stranger may hand in to be checked.</summary>
    public const long MaxCheckBytes = 25 * 1024 * 1024;
}
