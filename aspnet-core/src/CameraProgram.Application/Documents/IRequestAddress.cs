namespace CameraProgram.Documents;

/// <summary>Known only where there is a request: the host has one, the operator's command line has none.</summary>
public interface IRequestAddress
{
    /// <summary>"https://camera.xa.gov.vn", by which the program was called; <c>null</c> outside of a request.</summary>
    string? BaseUrl { get; }
}
