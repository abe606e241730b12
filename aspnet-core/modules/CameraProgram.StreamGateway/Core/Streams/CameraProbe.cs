using CameraProgram.StreamGateway.Core.Media;
using CameraProgram.StreamGateway.Sources;

namespace CameraProgram.StreamGateway.Core.Streams;

/// <summary>What came of asking a camera for one picture.</summary>
/// <param name="Fault">Empty: it came.</param>
/// <param name="Detail">For people who look after cameras; holds no password.</param>
/// <param name="File">A file (MP4) of that one picture.</param>
public sealed record ProbeResult(TimeSpan Took, SourceFault? Fault, string? Detail, VideoFormat? Format, byte[]? File);

/// <summary>Asks a camera for one picture and lets it go.</summary>
public sealed class CameraProbe(ISourceFactory sources, TimeProvider clock)
{
    /// <summary>Cameras that send a key picture less often than this are taken for hung.</summary>
    private static readonly TimeSpan s_limit = TimeSpan.FromSeconds(20);

    public async Task<ProbeResult> AskAsync(CameraAddress address, CancellationToken cancellationToken)
    {
        var began = clock.GetTimestamp();
        using var limit = new CancellationTokenSource(s_limit, clock);
        using var enough = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, limit.Token);
        LiveFragment? first = null;
        var writer = new FragmentWriter(() => 0);
        try
        {
            await sources.Create(address).RunAsync(
                unit =>
                {
                    if (first is null && unit.IsKey)
                    {
                        first = writer.Write(unit);
                        enough.Cancel();
                    }
                },
                enough.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            // A picture is there, or none came in time.
        }
        catch (SourceException e) when (first is null)
        {
            return Failed(e.Fault, e.Message);
        }
        catch (Exception e) when (first is null && e is not OperationCanceledException)
        {
            // Whatever a camera sent to bring this about.
            return Failed(SourceFault.Garbled, e.GetType().Name);
        }

        return first is null
            ? Failed(SourceFault.NoFrames, "No key picture came.")
            : new ProbeResult(clock.GetElapsedTime(began), null, null, first.Track.Format, [.. first.Track.Init, .. first.Bytes]);

        ProbeResult Failed(SourceFault fault, string detail) => new(clock.GetElapsedTime(began), fault, detail, null, null);
    }
}
