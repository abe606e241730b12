namespace CameraProgram;

/// <summary>An answer that carries the version of its aggregate; sent as <c>ETag</c> too.</summary>
public interface IHasVersion
{
    long Version { get; }
}
