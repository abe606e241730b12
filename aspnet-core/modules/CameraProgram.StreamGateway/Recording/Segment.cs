using System.Globalization;
using System.Text.RegularExpressions;

namespace CameraProgram.StreamGateway.Recording;

/// <summary>
/// A closed piece of a recording: a file that plays by itself. Its name says all there is to know of it, so that no index can be
/// lost or disagree with the disk: <c>20261123T082400123Z_60040_15012345_{SHA-256}.mp4</c> in the folder of its camera and day.
/// </summary>
/// <param name="Start">UTC, of the first picture.</param>
/// <param name="Length">Whole milliseconds.</param>
/// <param name="Bytes">Of the file.</param>
/// <param name="Sha256">Of the file, in hexadecimal, small letters.</param>
/// <param name="Path">Where it lies.</param>
public sealed partial record Segment(Guid CameraId, DateTime Start, TimeSpan Length, long Bytes, string Sha256, string Path)
{
    private const string StartFormat = "yyyyMMdd'T'HHmmssfff'Z'";
    private const string DayFormat = "yyyyMMdd";
    private const string OpenSuffix = ".open";

    public DateTime End => Start + Length;

    /// <summary>For reading; it may be closed, renamed or deleted meanwhile.</summary>
    /// <exception cref="FileNotFoundException">It was deleted, or closed in this moment and has another name now.</exception>
    public FileStream Open() => new(Path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);

    /// <summary>The folder of a camera on a disk.</summary>
    public static string FolderOf(string disk, Guid cameraId) => System.IO.Path.Combine(disk, cameraId.ToString("N"));

    /// <summary>The folder of the day (UTC) on which a segment begins.</summary>
    public static string FolderOf(string disk, Guid cameraId, DateTime start) =>
        System.IO.Path.Combine(FolderOf(disk, cameraId), start.ToString(DayFormat, CultureInfo.InvariantCulture));

    /// <summary>The name while it is being written.</summary>
    public static string OpenName(DateTime start) => start.ToString(StartFormat, CultureInfo.InvariantCulture) + OpenSuffix;

    /// <returns>Empty: not the name of a segment that is being written.</returns>
    public static DateTime? StartOfOpen(string name) =>
        name.EndsWith(OpenSuffix, StringComparison.Ordinal) && TryReadStart(name[..^OpenSuffix.Length], out var start) ? start : null;

    public static string NameOf(DateTime start, TimeSpan length, long bytes, string sha256) => string.Create(
        CultureInfo.InvariantCulture, $"{start.ToString(StartFormat, CultureInfo.InvariantCulture)}_{(long)length.TotalMilliseconds}_{bytes}_{sha256}.mp4");

    /// <returns>Empty: not the name of a segment.</returns>
    public static Segment? Read(Guid cameraId, string path)
    {
        var match = Name().Match(System.IO.Path.GetFileName(path));
        return match.Success && TryReadStart(match.Groups["start"].Value, out var start)
            ? new Segment(cameraId, start, TimeSpan.FromMilliseconds(Number("length")), Number("bytes"), match.Groups["sha"].Value, path)
            : null;

        long Number(string group) => long.Parse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);
    }

    /// <returns>Empty: not a folder of a day.</returns>
    public static DateOnly? DayOf(string folder) =>
        DateOnly.TryParseExact(System.IO.Path.GetFileName(folder), DayFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static bool TryReadStart(string text, out DateTime start) => DateTime.TryParseExact(
        text, StartFormat, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out start);

    [GeneratedRegex("^(?<start>[0-9]{8}T[0-9]{9}Z)_(?<length>[0-9]{1,9})_(?<bytes>[0-9]{1,15})_(?<sha>[0-9a-f]{64})\\.mp4$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Name();
}
