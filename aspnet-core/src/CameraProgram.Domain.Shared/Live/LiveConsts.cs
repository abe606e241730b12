namespace CameraProgram.Live;

public static class LiveConsts
{
    public const int AddressLength = 500;
    public const int UserLength = 100;
    public const int PasswordLength = 200;

    /// <summary>A password as it is stored: encrypted, in base 64.</summary>
    public const int SecretLength = 2_000;

    /// <summary>SHA-256 of a certificate in hexadecimal.</summary>
    public const int FingerprintLength = 64;

    /// <summary>Of a network address from which somebody watches.</summary>
    public const int ViewerAddressLength = 64;

    /// <summary>Bounded, so that every database takes it into an index.</summary>
    public const int SearchTextLength = 400;

    /// <summary>Whoever needs it longer is given it again.</summary>
    public const int MaxGrantDays = 366;

    /// <summary>Seconds within which a ticket has to be used.</summary>
    public const int TicketSeconds = 60;

    /// <summary>Hours that one look at recordings may span.</summary>
    public const int MaxPlaybackHours = 24;
}
