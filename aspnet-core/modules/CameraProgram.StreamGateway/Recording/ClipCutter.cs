using System.Security.Cryptography;
using CameraProgram.StreamGateway.Core.Fmp4;

namespace CameraProgram.StreamGateway.Recording;

/// <summary>
/// Cuts a clip out of recordings without coding anything anew: whole groups of pictures one after the other, in a plain MP4 that
/// every player opens. Nothing is hidden in it; what is in the file is what is seen.
/// </summary>
public sealed class ClipCutter(RecordingArchive archive)
{
    private const int Tries = 3;
    private const int CopyBytes = 1024 * 1024;

    /// <param name="from">UTC; rounded down to a key picture.</param>
    /// <param name="to">UTC; rounded up to the next.</param>
    /// <param name="target">Gets the file; written from its beginning to its end.</param>
    /// <param name="progress">From 0 to 1.</param>
    /// <exception cref="ClipException">There is nothing, or no one file can hold it.</exception>
    public async Task<Clip> CutAsync(Guid cameraId, DateTime from, DateTime to, Stream target, IProgress<double>? progress, CancellationToken cancellationToken)
    {
        using var plan = Plan(cameraId, from, to);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var head = MovieHead.Write(InitReader.FormatOf(plan.Init), plan.Chunks);
        var total = head.Length + plan.DataBytes;
        var written = 0L;
        await WriteAsync(head);
        var buffer = new byte[CopyBytes];
        foreach (var (file, at, length) in plan.Data)
        {
            file.Position = at;
            for (var left = length; left > 0;)
            {
                var piece = buffer.AsMemory(0, (int)Math.Min(left, CopyBytes));
                await file.ReadExactlyAsync(piece, cancellationToken);
                await WriteAsync(piece);
                left -= piece.Length;
            }
        }

        return new Clip(plan.From, plan.To, plan.Holes, written, Convert.ToHexStringLower(hash.GetHashAndReset()));

        async Task WriteAsync(ReadOnlyMemory<byte> bytes)
        {
            await target.WriteAsync(bytes, cancellationToken);
            hash.AppendData(bytes.Span);
            written += bytes.Length;
            progress?.Report((double)written / total);
        }
    }

    /// <summary>What is still being written may get its name in this moment: it is looked for again.</summary>
    private ClipPlan Plan(Guid cameraId, DateTime from, DateTime to)
    {
        for (var left = Tries; ; left--)
        {
            try
            {
                return ClipPlan.Of(archive.Find(cameraId, from, to), from, to);
            }
            catch (FileNotFoundException) when (left > 0)
            {
                continue;
            }
        }
    }
}
