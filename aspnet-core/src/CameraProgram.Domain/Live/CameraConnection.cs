using CameraProgram.Kernel.Auditing;
using CameraProgram.Kernel.Entities;
using CameraProgram.Kernel.Errors;

namespace CameraProgram.Live;

/// <summary>How a connection is to be, as far as it is no secret.</summary>
/// <param name="Main">Of the best pictures, without user and password.</param>
/// <param name="Sub">Of the small pictures; empty: the camera has none.</param>
/// <param name="CertificateSha256">Of a camera that signed its certificate itself.</param>
public sealed record ConnectionDetails(string Main, string? Sub, string? User, string? CertificateSha256, RecordingMode Recording);

/// <summary>
/// How the commune reaches the pictures of one camera: its addresses, the user and the password, and whether it records them. Taken
/// away it is gone for good, password and all; the trail of changes tells that it was there.
/// </summary>
public sealed class CameraConnection : AggregateRoot, IMultiTenant, INamed
{
    private CameraConnection()
    {
    }

    public CameraConnection(Guid id, Guid cameraId, string cameraName, ConnectionDetails details, string? secret)
        : base(id)
    {
        (CameraId, CameraName) = (Check.Id(cameraId), Check.Text(cameraName, CameraProgramConsts.NameLength));
        Edit(details, secret);
    }

    public Guid TenantId { get; private set; }

    public Guid CameraId { get; private set; }

    /// <summary>What the camera was called when it was connected; for the trail of changes.</summary>
    public string CameraName { get; private set; } = string.Empty;

    public string Main { get; private set; } = string.Empty;

    public string? Sub { get; private set; }

    public string? User { get; private set; }

    /// <summary>The password, encrypted; never in an answer, a log or the trail of changes.</summary>
    [NotAudited]
    public string? Secret { get; private set; }

    public string? CertificateSha256 { get; private set; }

    public RecordingMode Recording { get; private set; }

    public string NameInLists => CameraName;

    /// <summary>Pictures that come with the program, not those of a camera.</summary>
    public bool IsSample => StreamAddress.IsSample(Main);

    /// <param name="secret">The password, encrypted; empty: the camera asks for none.</param>
    public void Edit(ConnectionDetails details, string? secret)
    {
        Main = Check.Text(details.Main, LiveConsts.AddressLength);
        Sub = Check.OptionalText(details.Sub, LiveConsts.AddressLength);
        User = Check.OptionalText(details.User, LiveConsts.UserLength);
        CertificateSha256 = Fingerprint(details.CertificateSha256);
        Recording = details.Recording;
        Secret = secret;
    }

    /// <summary>As devices show it: with colons, spaces, capitals.</summary>
    private static string? Fingerprint(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        var digits = text.Replace(":", string.Empty, StringComparison.Ordinal).Replace(" ", string.Empty, StringComparison.Ordinal).ToLowerInvariant();
        return digits.Length == LiveConsts.FingerprintLength && digits.All(char.IsAsciiHexDigit)
            ? digits
            : throw new InputException("certificateSha256", CameraProgramErrorCodes.Live.FingerprintInvalid);
    }
}
