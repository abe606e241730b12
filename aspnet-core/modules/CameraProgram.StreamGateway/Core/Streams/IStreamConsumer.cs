namespace CameraProgram.StreamGateway.Core.Streams;

/// <summary>
/// Somebody who takes a camera's pictures: a viewer, a recording. Called by the one owner of the stream, one call at a time; it
/// must not wait, for all others wait with it.
/// </summary>
public interface IStreamConsumer
{
    /// <summary>The next picture. Whoever comes new begins with the last key picture and all after it.</summary>
    void Take(LiveFragment fragment);

    /// <summary>The stream does something else from now on.</summary>
    void Tell(StreamStatus status);

    /// <summary>It was detached, or the stream is no more: nothing follows.</summary>
    void End();
}
