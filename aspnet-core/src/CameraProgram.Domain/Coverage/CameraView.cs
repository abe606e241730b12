using CameraProgram.Geography;

namespace CameraProgram.Coverage;

/// <summary>The sector of ground that a camera sees, its edges included.</summary>
/// <param name="Position">Where it hangs.</param>
/// <param name="Bearing">Degrees clockwise from north, 0–359: the middle of the sector.</param>
/// <param name="FieldOfView">Degrees from the left to the right edge, 1–360.</param>
/// <param name="Range">Metres, 1–500.</param>
public sealed record CameraView(GeoPoint Position, double Bearing, double FieldOfView, double Range);
