namespace CameraProgram.Communes;

/// <summary>The three kinds of unit at commune level since 1 July 2025.</summary>
public enum CommuneType
{
    Xa,
    Phuong,
    DacKhu,
}
