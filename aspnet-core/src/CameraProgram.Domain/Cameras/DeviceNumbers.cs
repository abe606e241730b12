using CameraProgram.Kernel.Errors;

namespace CameraProgram.Cameras;

/// <summary>Numbers that stand on a device, as they are kept so that the same device is recognised.</summary>
public static class DeviceNumbers
{
    /// <summary>Capitals without spaces; blank is null.</summary>
    public static string? Serial(string? typed)
    {
        var serial = Check.OptionalText(typed, CameraConsts.SerialLength, "serial");
        return serial is null ? null : string.Concat(serial.Where(c => !char.IsWhiteSpace(c))).ToUpperInvariant();
    }

    /// <summary>"aa-bb-cc-dd-ee-ff" and "aabb.ccdd.eeff" become "AA:BB:CC:DD:EE:FF"; blank is null.</summary>
    /// <exception cref="InputException"><c>Cameras:MacInvalid</c>.</exception>
    public static string? Mac(string? typed)
    {
        if (string.IsNullOrWhiteSpace(typed))
        {
            return null;
        }

        var digits = string.Concat(typed.Where(c => !":-. ".Contains(c, StringComparison.Ordinal))).ToUpperInvariant();
        return digits.Length == 12 && digits.All(char.IsAsciiHexDigit)
            ? string.Join(':', digits.Chunk(2).Select(pair => new string(pair)))
            : throw new InputException("mac", CameraProgramErrorCodes.Cameras.MacInvalid);
    }
}
