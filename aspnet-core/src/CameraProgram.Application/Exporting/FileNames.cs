using CameraProgram.Kernel.Text;

namespace CameraProgram.Exporting;

/// <summary>Names of files that every machine can save.</summary>
public static class FileNames
{
    private const int MaxLength = 80;

    /// <summary><c>Camera ngõ 3, Đèo Lăn</c> → <c>camera-ngo-3-deo-lan</c></summary>
    public static string Plain(string? words) => string.Join(
        '-',
        SearchText.Normalize(words, MaxLength).Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(word => string.Concat(word.Where(char.IsAsciiLetterOrDigit))).Where(word => word.Length > 0));
}
