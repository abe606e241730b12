using CameraProgram.Coverage;
using CameraProgram.Kernel.Errors;

namespace CameraProgram.Cameras;

/// <summary>Where a camera looks and how far.</summary>
/// <param name="Bearing">0–359 degrees clockwise from north; null while nobody has measured it.</param>
/// <param name="FieldOfView">Degrees, 1–360.</param>
/// <param name="Range">Metres, 1–500, at which it still shows who passes by.</param>
public sealed record Aim(int? Bearing, int FieldOfView = CoverageConsts.DefaultFieldOfView, int Range = CoverageConsts.DefaultRange)
{
    public Aim Checked() => new(
        Bearing is { } bearing ? Check.Range(bearing, CoverageConsts.MinBearing, CoverageConsts.MaxBearing, nameof(bearing)) : null,
        Check.Range(FieldOfView, CoverageConsts.MinFieldOfView, CoverageConsts.MaxFieldOfView, nameof(FieldOfView)),
        Check.Range(Range, CoverageConsts.MinRange, CoverageConsts.MaxRange, nameof(Range)));
}
