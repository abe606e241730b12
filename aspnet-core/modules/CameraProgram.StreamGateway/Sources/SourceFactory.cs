using CameraProgram.StreamGateway.Sources.Rtsp;

namespace CameraProgram.StreamGateway.Sources;

/// <summary>Makes the source that speaks the protocol of an address.</summary>
public interface ISourceFactory
{
    /// <exception cref="NotSupportedException">There is none for this scheme.</exception>
    ISource Create(CameraAddress camera);
}

public sealed class SourceFactory(SourceLimits limits, TimeProvider clock) : ISourceFactory
{
    public ISource Create(CameraAddress camera) => camera.Address.Scheme switch
    {
        "rtsp" or "rtsps" => new RtspSource(camera, limits, clock),
        _ => throw new NotSupportedException($"Nothing reads {camera.Address.Scheme}."),
    };
}
