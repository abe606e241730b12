using System.Security.Cryptography;
using CameraProgram.StreamGateway.Core.Media;
using CameraProgram.StreamGateway.Core.Streams;

namespace CameraProgram.StreamGateway.Recording;

/// <summary>A segment that is being written. Every fragment in it is whole on disk before the next begins; closing gives it its name.</summary>
internal sealed class SegmentFile : IDisposable
{
    private readonly Guid _cameraId;
    private readonly string _path;
    private readonly FileStream _file;
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private uint _fragments;
    private long _length;
    private long _bytes;

    private SegmentFile(Guid cameraId, DateTime start, LiveTrack track, string path)
    {
        (_cameraId, Start, Track, _path) = (cameraId, start, track, path);
        _file = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.Read, bufferSize: 0);
        Append(track.Init);
    }

    public DateTime Start { get; }

    public LiveTrack Track { get; }

    public TimeSpan Length => MediaTime.ToTimeSpan(_length);

    /// <summary>Where the clock of the wall must be for the next group to go on in this file.</summary>
    public DateTime End => Start + Length;

    /// <exception cref="IOException">The disk is full or gone.</exception>
    public static SegmentFile Create(string disk, Guid cameraId, DateTime start, LiveTrack track)
    {
        var folder = Segment.FolderOf(disk, cameraId, start);
        Directory.CreateDirectory(folder);
        return new SegmentFile(cameraId, start, track, Path.Combine(folder, Segment.OpenName(start)));
    }

    /// <exception cref="IOException">The disk is full or gone; what was written before stays good.</exception>
    public void Append(PictureGroupBytes group)
    {
        Append(group.Write(_fragments + 1, _length));
        (_fragments, _length) = (_fragments + 1, _length + group.Length);
    }

    /// <summary>What is in it is on the disk for good.</summary>
    public void Flush() => _file.Flush(flushToDisk: true);

    /// <summary>Without what a disk that failed took only in part.</summary>
    /// <returns>Empty: nothing was recorded in it.</returns>
    public Segment? Close()
    {
        _file.SetLength(_bytes);
        Flush();
        _file.Dispose();
        if (_length == 0)
        {
            File.Delete(_path);
            return null;
        }

        var sha = Convert.ToHexStringLower(_hash.GetHashAndReset());
        var path = Path.Combine(Path.GetDirectoryName(_path)!, Segment.NameOf(Start, Length, _bytes, sha));
        File.Move(_path, path);
        return Segment.Read(_cameraId, path);
    }

    public void Dispose()
    {
        _file.Dispose();
        _hash.Dispose();
    }

    private void Append(byte[] bytes)
    {
        _file.Write(bytes);
        _hash.AppendData(bytes);
        _bytes += bytes.Length;
    }
}
