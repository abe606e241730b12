namespace CameraProgram.Coverage;

/// <summary>A part of a route, in metres along it from its start.</summary>
public readonly record struct Stretch(double From, double To)
{
    public double Length => To - From;
}
