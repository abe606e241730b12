namespace CameraProgram.Kernel.Errors;

/// <summary>Refusals that belong to no single feature.</summary>
public static class KernelErrorCodes
{
    public const string Required = "CameraProgram:Required";
    public const string TooLong = "CameraProgram:TooLong";
    public const string OutOfRange = "CameraProgram:OutOfRange";
    public const string DayOutOfRange = "CameraProgram:DayOutOfRange";
    public const string InvalidInput = "CameraProgram:InvalidInput";
    public const string PeriodReversed = "CameraProgram:PeriodReversed";
    public const string NotFound = "CameraProgram:NotFound";
    public const string StaleVersion = "CameraProgram:StaleVersion";
    public const string Forbidden = "CameraProgram:Forbidden";
    public const string NotSignedIn = "CameraProgram:NotSignedIn";
    public const string Duplicate = "CameraProgram:Duplicate";
    public const string InUse = "CameraProgram:InUse";
    public const string IdempotencyKeyReused = "CameraProgram:IdempotencyKeyReused";
    public const string AntiforgeryFailed = "CameraProgram:AntiforgeryFailed";
    public const string TooLarge = "CameraProgram:TooLarge";
    public const string TooManyRequests = "CameraProgram:TooManyRequests";
    public const string UnsupportedMediaType = "CameraProgram:UnsupportedMediaType";
    public const string Busy = "CameraProgram:Busy";
    public const string FileEmpty = "CameraProgram:FileEmpty";
    public const string FileKindNotAllowed = "CameraProgram:FileKindNotAllowed";
    public const string NoTenant = "CameraProgram:NoTenant";
    public const string Unexpected = "CameraProgram:Unexpected";
}
