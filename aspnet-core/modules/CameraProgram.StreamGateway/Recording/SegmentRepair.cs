using System.Security.Cryptography;
using CameraProgram.StreamGateway.Core.Media;

namespace CameraProgram.StreamGateway.Recording;

/// <summary>Files that a crash left open: cut after the last whole fragment, hashed, and given their name.</summary>
internal static class SegmentRepair
{
    /// <returns>What could be saved.</returns>
    public static IReadOnlyList<Segment> Repair(string disk)
    {
        var saved = new List<Segment>();
        foreach (var (cameraId, cameraFolder) in RecordingArchive.CameraFolders(disk))
        {
            foreach (var path in Directory.EnumerateFiles(cameraFolder, "*.open", SearchOption.AllDirectories).ToList())
            {
                if (Segment.StartOfOpen(Path.GetFileName(path)) is { } start && Mend(cameraId, path, start) is { } segment)
                {
                    saved.Add(segment);
                }
            }
        }

        return saved;
    }

    private static Segment? Mend(Guid cameraId, string path, DateTime start)
    {
        FileContent content;
        string sha;
        using (var file = new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.Read))
        {
            content = FragmentReader.Read(file);
            file.SetLength(content.PlayableBytes);
            file.Position = 0;
            sha = Convert.ToHexStringLower(SHA256.HashData(file));
            file.Flush(flushToDisk: true);
        }

        if (content.Fragments.Count == 0)
        {
            File.Delete(path);
            return null;
        }

        var named = Path.Combine(Path.GetDirectoryName(path)!, Segment.NameOf(start, MediaTime.ToTimeSpan(content.Length), content.PlayableBytes, sha));
        File.Move(path, named);
        return Segment.Read(cameraId, named);
    }
}
