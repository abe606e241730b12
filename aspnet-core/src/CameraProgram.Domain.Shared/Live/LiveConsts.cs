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

    /// <summary>Minutes that one clip may span.</summary>
    public const int MaxClipMinutes = 120;

    /// <summary>Clips of one person that may wait or be cut at once.</summary>
    public const int MaxClipsPerPerson = 5;

    /// <summary>Clips of everybody that may wait.</summary>
    public const int MaxClipsWaiting = 200;

    /// <summary>How often a clip is tried whose cutting the end of the program broke off.</summary>
    public const int MaxClipAttempts = 3;

    /// <summary>Hours for which an opened clip can be played and fetched.</summary>
    public const int ClipOpenHours = 2;

    public const int Sha256Length = 64;
}
