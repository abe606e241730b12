using CameraProgram.StreamGateway.Recording;
using Microsoft.Extensions.Options;

namespace CameraProgram.Live;

/// <summary>What the gateway in this process recorded.</summary>
public sealed class LocalFootage(RecordingArchive archive, Holds holds, ClipStore clips, IOptions<StreamGatewaySettings> settings) : IFootage
{
    private static readonly TimeSpan s_noGap = TimeSpan.FromSeconds(2);

    public bool CanBeExact => clips.CanBeExact;

    public int ClipDays => settings.Value.ClipDays;

    public IReadOnlyList<TimeSpanDto> Recorded(Guid cameraId, DateTime from, DateTime to) =>
        TimeSpans.Within(TimeSpans.Joined(archive.Find(cameraId, from, to).Select(s => new TimeSpanDto(s.Start, s.End)), s_noGap), from, to);

    public IReadOnlyList<TimeSpanDto> Held(Guid cameraId, DateTime from, DateTime to) =>
        TimeSpans.Within(TimeSpans.Joined(holds.All().Where(h => h.CameraId == cameraId).Select(h => new TimeSpanDto(h.From, h.To))), from, to);

    public IReadOnlyList<FootageFile> List(Guid cameraId, DateTime from, DateTime to) => [.. archive.Find(cameraId, from, to).Select(ToFile)];

    public async Task<IReadOnlyList<FootageFile>> FindDamagedAsync(Guid cameraId, DateTime from, DateTime to, CancellationToken cancellationToken)
    {
        var damaged = new List<FootageFile>();
        foreach (var segment in archive.Find(cameraId, from, to).Where(s => s.Sha256.Length > 0))
        {
            if (!await RecordingArchive.VerifyAsync(segment, cancellationToken))
            {
                damaged.Add(ToFile(segment));
            }
        }

        return damaged;
    }

    public void Hold(FootageHold hold) => holds.Take(new Hold(hold.Id, hold.CameraId, hold.From, hold.To));

    public void Release(Guid holdId) => holds.Release(holdId);

    public async Task<CutClip> CutAsync(ClipOrder order, IProgress<double> progress, CancellationToken cancellationToken)
    {
        try
        {
            var span = new TimeRange(order.From, order.To);
            var clip = await clips.MakeAsync(order.ClipId, order.CameraId, span, order.Manner == ClipManner.Exact, progress, cancellationToken);
            var missing = clip.Holes.Aggregate(TimeSpan.Zero, (sum, hole) => sum + (hole.To - hole.From));
            return new CutClip(clip.From, clip.To, missing, clip.Bytes, clip.Sha256);
        }
        catch (ClipException fault)
        {
            throw new FootageException(GatewayWords.ToFailure(fault.Fault), fault);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new FootageException(ClipFailure.DiskFailed, fault);
        }
    }

    public Stream? OpenClip(Guid clipId) => clips.Open(clipId);

    public void DeleteClip(Guid clipId) => clips.Delete(clipId);

    private static FootageFile ToFile(Segment segment) =>
        new(segment.Start, segment.End, segment.Bytes, segment.Sha256.Length > 0 ? segment.Sha256 : null);
}
