namespace CameraProgram.Coverage;

/// <summary>A surveyed place and how a camera there would look.</summary>
public sealed record SiteCandidate(Guid Id, CameraView View);
