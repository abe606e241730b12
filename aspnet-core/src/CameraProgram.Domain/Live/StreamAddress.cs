using CameraProgram.Kernel.Errors;

namespace CameraProgram.Live;

/// <summary>Where a camera's pictures are, as people paste it: user and password are taken out of it, for it is shown and logged.</summary>
public sealed record StreamAddress
{
    /// <summary>What the gateway reads; <c>sample</c> are the pictures that come with the program.</summary>
    private static readonly string[] Schemes = ["rtsp", "rtsps", Sample];

    private const string Sample = "sample";

    private StreamAddress(string text, string? user, string? password) => (Text, User, Password) = (text, user, password);

    /// <summary>Without user and password.</summary>
    public string Text { get; }

    public string? User { get; }

    public string? Password { get; }

    public static bool IsSample(string address) => address.StartsWith(Sample + ":", StringComparison.Ordinal);

    /// <exception cref="InputException"><c>Live:AddressInvalid</c>, <c>Live:SchemeUnknown</c>.</exception>
    public static StreamAddress Read(string? text, string field)
    {
        var given = Check.Text(text, LiveConsts.AddressLength, field);
        if (!Uri.TryCreate(given, UriKind.Absolute, out var uri) || given.Any(char.IsControl))
        {
            throw new InputException(field, CameraProgramErrorCodes.Live.AddressInvalid);
        }

        if (!Schemes.Contains(uri.Scheme))
        {
            throw new InputException(field, CameraProgramErrorCodes.Live.SchemeUnknown).WithData("scheme", uri.Scheme);
        }

        if (uri.Scheme != Sample && string.IsNullOrEmpty(uri.Host))
        {
            throw new InputException(field, CameraProgramErrorCodes.Live.AddressInvalid);
        }

        var parts = uri.UserInfo.Split(':', 2);
        var plain = uri.UserInfo.Length == 0 ? given : given.Remove(given.IndexOf(uri.UserInfo + "@", StringComparison.Ordinal), uri.UserInfo.Length + 1);
        return new StreamAddress(plain, Part(0), Part(1));

        string? Part(int i) => parts.Length > i && parts[i].Length > 0 ? Uri.UnescapeDataString(parts[i]) : null;
    }

    /// <summary>A password is not for logs.</summary>
    public override string ToString() => Text;
}
