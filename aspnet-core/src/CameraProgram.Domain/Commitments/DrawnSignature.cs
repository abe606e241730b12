using CameraProgram.Kernel.Errors;

namespace CameraProgram.Commitments;

/// <summary>
/// A signature drawn on a screen, as path data. Nothing but strokes is ever kept: letters of other commands, markup and
/// addresses are refused here, whoever calls.
/// </summary>
public sealed record DrawnSignature
{
    private const string Letters = "MLQC0123456789.,- \t\r\n";

    /// <exception cref="InputException"><c>Commitments:SignatureInvalid</c>.</exception>
    public DrawnSignature(string path, double width, double height, string? device)
    {
        if (path.Length is 0 or > CommitmentConsts.SignatureLength || path[0] != 'M' || !path.All(Letters.Contains) || !IsSide(width) || !IsSide(height))
        {
            throw new InputException("signature", CameraProgramErrorCodes.Commitments.SignatureInvalid);
        }

        (Path, Width, Height) = (path, width, height);
        Device = device is { Length: > CommitmentConsts.DeviceLength } ? device[..CommitmentConsts.DeviceLength] : device;
    }

    public string Path { get; }

    public double Width { get; }

    public double Height { get; }

    /// <summary>As the browser names itself.</summary>
    public string? Device { get; }

    private static bool IsSide(double length) => double.IsFinite(length) && length is >= 1 and <= CommitmentConsts.MaxSignatureSide;
}
