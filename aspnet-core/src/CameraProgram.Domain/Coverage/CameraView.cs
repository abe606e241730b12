using CameraProgram.Geography;

namespace CameraProgram.Coverage;

/// <summary>The sector of ground that a camera sees.</summary>
/// <param name="Bearing">Degrees clockwise from north, 0–359: the middle of the sector.</param>
/// <param name="FieldOfView">Degrees, 1–360.</param>
/// <param name="Range">Metres, 1–500.</param>
public sealed record CameraView(GeoPoint Position, double Bearing, double FieldOfView, double Range);
