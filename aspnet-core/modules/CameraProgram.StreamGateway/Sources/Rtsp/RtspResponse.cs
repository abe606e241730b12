namespace CameraProgram.StreamGateway.Sources.Rtsp;

/// <summary>An answer of RFC 2326; names of headers are compared without case.</summary>
internal sealed record RtspResponse(int Status, string Reason, ILookup<string, string> Headers, byte[] Body)
{
    /// <summary>The first of that name.</summary>
    public string? Header(string name) => Headers[name].FirstOrDefault();
}
