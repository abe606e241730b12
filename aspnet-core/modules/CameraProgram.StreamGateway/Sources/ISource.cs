using CameraProgram.StreamGateway.Core.Media;

namespace CameraProgram.StreamGateway.Sources;

/// <summary>Something that gives pictures as long as it runs.</summary>
public interface ISource
{
    /// <summary>Runs until it is cancelled or fails; it does not try again by itself.</summary>
    /// <param name="picture">Called for each picture, one at a time.</param>
    /// <exception cref="SourceException">It could not begin, or ended.</exception>
    Task RunAsync(Action<AccessUnit> picture, CancellationToken cancellationToken);
}
