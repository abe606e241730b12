using CameraProgram.StreamGateway.Sources.Rtsp;

namespace CameraProgram.StreamGateway.Sources;

/// <summary>Makes the source that speaks the protocol of an address.</summary>
public interface ISourceFactory
{
    /// <exception cref="NotSupportedException">There is none for this scheme.</exception>
    ISource Create(CameraAddress camera);
}

/// <param name="samples">The folder of sample pictures.</param>
public sealed class SourceFactory(SourceLimits limits, string samples, TimeProvider clock) : ISourceFactory
{
    public ISource Create(CameraAddress camera) => camera.Address.Scheme switch
    {
        "rtsp" or "rtsps" => new RtspSource(camera, limits, clock),
        SampleSource.Scheme => new SampleSource(camera.Address.AbsolutePath, samples, clock),
        var other => throw new NotSupportedException($"Nothing reads {other}."),
    };
}
