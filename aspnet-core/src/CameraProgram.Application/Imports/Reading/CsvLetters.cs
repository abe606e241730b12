using System.Text;
using CameraProgram.Kernel.Errors;

namespace CameraProgram.Imports.Reading;

/// <summary>In which letters a CSV file is written. Unicode is recognised; for older code pages somebody has to look.</summary>
internal static class CsvLetters
{
    private const int SampleLength = 1_500;

    /// <summary>What is offered when the file is not Unicode; the last shows a Unicode file with damaged letters.</summary>
    public static readonly IReadOnlyList<string> Choices = ["windows-1258", "windows-1252", "utf-8"];

    static CsvLetters() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <returns>Null when it is not Unicode.</returns>
    /// <exception cref="BusinessException"><c>Imports:NotReadable</c>: no text at all.</exception>
    public static string? Recognise(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith(Encoding.Unicode.Preamble) || LooksLikeUtf16(bytes, zeroAt: 1))
        {
            return "utf-16";
        }

        if (bytes.StartsWith(Encoding.BigEndianUnicode.Preamble) || LooksLikeUtf16(bytes, zeroAt: 0))
        {
            return "utf-16BE";
        }

        if (bytes.ContainsAnyInRange((byte)0, (byte)8))
        {
            throw new BusinessException(CameraProgramErrorCodes.Imports.NotReadable);
        }

        return System.Text.Unicode.Utf8.IsValid(bytes) ? "utf-8" : null;
    }

    public static string Decode(byte[] bytes, string encoding)
    {
        var text = Encoding.GetEncoding(encoding).GetString(bytes);
        return (text.StartsWith('\ufeff') ? text[1..] : text).Normalize(NormalizationForm.FormC);
    }

    /// <summary>The beginning of the file in each of <see cref="Choices"/>.</summary>
    public static IReadOnlyList<(string Encoding, string Sample)> Samples(byte[] bytes)
    {
        var head = bytes[..Math.Min(bytes.Length, SampleLength)];
        return [.. Choices.Select(encoding => (encoding, Decode(head, encoding)))];
    }

    /// <summary>Without a mark: nearly every other byte of Latin text is zero.</summary>
    private static bool LooksLikeUtf16(ReadOnlySpan<byte> bytes, int zeroAt)
    {
        var head = bytes[..Math.Min(bytes.Length, 1_000)];
        var zeros = 0;
        for (var i = zeroAt; i < head.Length; i += 2)
        {
            zeros += head[i] == 0 ? 1 : 0;
        }

        return head.Length >= 4 && zeros > head.Length / 2 * 0.6;
    }
}
