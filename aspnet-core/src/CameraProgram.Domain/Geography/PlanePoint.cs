namespace CameraProgram.Geography;

/// <summary>A place on a <see cref="LocalPlane"/>, in metres from its origin.</summary>
public readonly record struct PlanePoint(double East, double North);
