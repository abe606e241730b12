namespace CameraProgram.StreamGateway.Sources;

/// <summary>Where a camera's pictures are, and how one proves to be allowed to see them.</summary>
/// <param name="Address">Without user and password: it is shown and logged.</param>
/// <param name="CertificateSha256">Of a camera that signed its certificate itself: the only one that is taken, in hexadecimal.</param>
public sealed record CameraAddress(Uri Address, string User, string Password, string? CertificateSha256 = null)
{
    /// <summary>Takes a user and a password out of the address, where they stand in it.</summary>
    public static CameraAddress Of(string address)
    {
        var uri = new UriBuilder(address);
        var (user, password) = (Uri.UnescapeDataString(uri.UserName), Uri.UnescapeDataString(uri.Password));
        (uri.UserName, uri.Password) = (string.Empty, string.Empty);
        return new CameraAddress(uri.Uri, user, password);
    }

    /// <summary>Records write all they hold; a password is not for logs.</summary>
    public override string ToString() => Address.ToString();
}
