using System.Buffers.Binary;
using System.Security.Cryptography;
using CameraProgram.StreamGateway.Core.Media;

namespace CameraProgram.StreamGateway.Recording;

/// <summary>
/// Cuts a clip out of recordings without coding anything anew: whole groups of pictures one after the other, their times counted
/// from the first. Nothing is hidden in it; what is in the file is what is seen.
/// </summary>
public sealed class ClipCutter(RecordingArchive archive)
{
    /// <summary>Less is how cameras count, more is a hole.</summary>
    private static readonly TimeSpan s_hole = TimeSpan.FromSeconds(1);

    /// <param name="from">UTC; rounded down to a key picture.</param>
    /// <param name="to">UTC; rounded up to the next.</param>
    /// <param name="target">Gets the file; written from its beginning to its end.</param>
    /// <param name="progress">From 0 to 1.</param>
    /// <exception cref="ClipException">There is nothing, or no one file can hold it.</exception>
    public async Task<Clip> CutAsync(Guid cameraId, DateTime from, DateTime to, Stream target, IProgress<double>? progress, CancellationToken cancellationToken)
    {
        var run = new Run(target);
        foreach (var segment in archive.Find(cameraId, from, to))
        {
            await run.AddAsync(segment, from, to, cancellationToken);
            progress?.Report(Math.Clamp((segment.End - from) / (to - from), 0, 1));
        }

        return run.End();
    }

    /// <summary>One clip on its way.</summary>
    private sealed class Run(Stream target)
    {
        private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        private readonly List<TimeRange> _holes = [];
        private byte[]? _init;
        private DateTime? _first;
        private DateTime _last;
        private uint _fragments;
        private long _time;
        private long _bytes;

        public async Task AddAsync(Segment segment, DateTime from, DateTime to, CancellationToken cancellationToken)
        {
            await using var file = new FileStream(segment.Path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            var content = FragmentReader.Read(file);
            var wanted = content.Fragments.Where(f => At(segment, f.DecodeTime) < to && from < At(segment, f.DecodeTime + f.Duration)).ToList();
            if (wanted.Count == 0)
            {
                return;
            }

            var init = await ReadAsync(file, 0, content.InitBytes, cancellationToken);
            if (_init is null)
            {
                _init = init;
                await WriteAsync(init, cancellationToken);
            }
            else if (!_init.AsSpan().SequenceEqual(init))
            {
                throw new ClipException(ClipFault.FormatChanged);
            }

            foreach (var fragment in wanted)
            {
                var bytes = await ReadAsync(file, fragment.Offset, fragment.Bytes, cancellationToken);
                BinaryPrimitives.WriteUInt32BigEndian(bytes.AsSpan(FragmentReader.NumberOffset), ++_fragments);
                BinaryPrimitives.WriteInt64BigEndian(bytes.AsSpan(FragmentReader.DecodeTimeOffset), _time);
                await WriteAsync(bytes, cancellationToken);
                _time += fragment.Duration;
                Reach(At(segment, fragment.DecodeTime), At(segment, fragment.DecodeTime + fragment.Duration));
            }
        }

        public Clip End() => _first is { } first
            ? new Clip(first, _last, _holes, _bytes, Convert.ToHexStringLower(_hash.GetHashAndReset()))
            : throw new ClipException(ClipFault.NothingRecorded);

        private static DateTime At(Segment segment, long time) => segment.Start + MediaTime.ToTimeSpan(time);

        private static async Task<byte[]> ReadAsync(FileStream file, long offset, long length, CancellationToken cancellationToken)
        {
            var bytes = GC.AllocateUninitializedArray<byte>(checked((int)length));
            file.Position = offset;
            await file.ReadExactlyAsync(bytes, cancellationToken);
            return bytes;
        }

        private void Reach(DateTime from, DateTime to)
        {
            if (_first is not null && from - _last > s_hole)
            {
                _holes.Add(new TimeRange(_last, from));
            }

            (_first, _last) = (_first ?? from, to);
        }

        private async Task WriteAsync(byte[] bytes, CancellationToken cancellationToken)
        {
            await target.WriteAsync(bytes, cancellationToken);
            _hash.AppendData(bytes);
            _bytes += bytes.Length;
        }
    }
}
