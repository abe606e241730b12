using System.Security.Cryptography;
using System.Text;

namespace CameraProgram.Identity;

/// <summary>Recovery codes are random and long, so a plain hash keeps them safe at rest.</summary>
internal static class RecoveryCode
{
    public static string Hash(string code) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(code.Trim().ToUpperInvariant())));
}
