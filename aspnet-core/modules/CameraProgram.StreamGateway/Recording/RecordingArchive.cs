using System.Security.Cryptography;
using CameraProgram.StreamGateway.Core.Media;

namespace CameraProgram.StreamGateway.Recording;

/// <summary>What is recorded, read from the disks.</summary>
public sealed class RecordingArchive(IReadOnlyList<RecordingDisk> disks)
{
    private static readonly TimeSpan s_longestSegment = TimeSpan.FromHours(1);

    /// <summary>What overlaps the time, the first first; the last may still be written and has no hash then.</summary>
    /// <param name="from">UTC.</param>
    /// <param name="to">UTC.</param>
    public IReadOnlyList<Segment> Find(Guid cameraId, DateTime from, DateTime to)
    {
        var (first, last) = (DateOnly.FromDateTime(from - s_longestSegment), DateOnly.FromDateTime(to));
        return
        [
            .. DayFolders(cameraId).Where(f => f.Day >= first && f.Day <= last)
                .SelectMany(f => In(cameraId, f.Path)).Where(s => s.Start < to && from < s.End).OrderBy(s => s.Start),
        ];
    }

    /// <summary>The days (UTC) of which anything is recorded, the first first.</summary>
    public IReadOnlyList<DateOnly> Days(Guid cameraId) => [.. DayFolders(cameraId).Select(f => f.Day).Distinct().Order()];

    /// <summary>Whether the file is still what was recorded.</summary>
    public static async Task<bool> VerifyAsync(Segment segment, CancellationToken cancellationToken)
    {
        await using var file = segment.Open();
        return file.Length == segment.Bytes
            && Convert.ToHexStringLower(await SHA256.HashDataAsync(file, cancellationToken)) == segment.Sha256;
    }

    /// <summary>All closed segments of a disk, the oldest first, without reading more than one day at a time.</summary>
    internal static IEnumerable<Segment> OldestFirst(RecordingDisk disk)
    {
        var folders = CameraFolders(disk.Path)
            .SelectMany(c => Directory.EnumerateDirectories(c.Path).Select(path => (c.CameraId, Path: path, Day: Segment.DayOf(path))))
            .Where(f => f.Day is not null).ToList();
        return folders.GroupBy(f => f.Day).OrderBy(day => day.Key)
            .SelectMany(day => day.SelectMany(f => Closed(f.CameraId, f.Path)).OrderBy(s => s.Start));
    }

    /// <summary>Each camera of which there is anything on a disk.</summary>
    internal static IEnumerable<(Guid CameraId, string Path)> CameraFolders(string disk) =>
        (Directory.Exists(disk) ? Directory.EnumerateDirectories(disk) : [])
        .Select(path => (Guid.TryParseExact(Path.GetFileName(path), "N", out var id) ? id : Guid.Empty, path)).Where(f => f.Item1 != Guid.Empty);

    private static IEnumerable<Segment> Closed(Guid cameraId, string folder) =>
        Directory.EnumerateFiles(folder, "*.mp4").Select(path => Segment.Read(cameraId, path)).OfType<Segment>();

    private static IEnumerable<Segment> In(Guid cameraId, string folder) => Closed(cameraId, folder).Concat(Open(cameraId, folder));

    private static IEnumerable<Segment> Open(Guid cameraId, string folder)
    {
        foreach (var path in Directory.EnumerateFiles(folder, "*.open"))
        {
            if (Segment.StartOfOpen(Path.GetFileName(path)) is { } start && ContentOf(path) is { Fragments.Count: > 0 } content)
            {
                yield return new Segment(cameraId, start, MediaTime.ToTimeSpan(content.Length), content.PlayableBytes, string.Empty, path);
            }
        }
    }

    private static FileContent? ContentOf(string path)
    {
        try
        {
            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            return FragmentReader.Read(file);
        }
        catch (FileNotFoundException)
        {
            // It was closed in this moment, and has another name now.
            return null;
        }
    }

    private IEnumerable<(DateOnly Day, string Path)> DayFolders(Guid cameraId) => disks
        .Select(d => Segment.FolderOf(d.Path, cameraId)).Where(Directory.Exists)
        .SelectMany(Directory.EnumerateDirectories)
        .Select(path => (Segment.DayOf(path), path)).Where(f => f.Item1 is not null).Select(f => (f.Item1!.Value, f.path));
}
