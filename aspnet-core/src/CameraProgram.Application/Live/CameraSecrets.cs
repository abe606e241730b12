using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Logging;

namespace CameraProgram.Live;

/// <summary>Encrypts the passwords of cameras with the keys of the program; each is of use for its own camera only.</summary>
public sealed class CameraSecrets(IDataProtectionProvider protection, ILogger<CameraSecrets> log)
{
    private const string Purpose = "CameraProgram.Live.CameraPassword";

    public string Hide(Guid cameraId, string password) => Protector(cameraId).Protect(password);

    /// <returns>Empty: there is none, or the keys with which it was encrypted are gone.</returns>
    public string? Reveal(Guid cameraId, string? secret)
    {
        try
        {
            return secret is null ? null : Protector(cameraId).Unprotect(secret);
        }
        catch (CryptographicException)
        {
            log.LogWarning("The password of camera {CameraId} cannot be read: the keys are gone. It has to be typed again.", cameraId);
            return null;
        }
    }

    private IDataProtector Protector(Guid cameraId) => protection.CreateProtector(Purpose, cameraId.ToString("N"));
}
