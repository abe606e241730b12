namespace CameraProgram.Cameras;

public static class CameraConsts
{
    public const int CodeLength = 40;
    public const int ModelLength = 100;
    public const int SerialLength = 60;
    public const int ResolutionLength = 40;
    public const int ConformityReferenceLength = 200;

    /// <summary>Lenses of one device (mắt).</summary>
    public const int MaxLenses = 64;

    /// <summary>Days that pictures are kept; no statute gives a figure, the commune decides.</summary>
    public const int MaxRetentionDays = 3_650;

    /// <summary>Photographs kept of one camera.</summary>
    public const int MaxPhotos = 50;

    /// <summary>Metres within which a camera of the same owner is probably the same.</summary>
    public const double SamePlaceMetres = 5;

    /// <summary>Half the side of a square in degrees that holds the circle: no degree in Vietnam is shorter than 100 km.</summary>
    public const double SamePlaceDegrees = SamePlaceMetres / 100_000;

    /// <summary>Bounded, so that every database takes it into an index.</summary>
    public const int SearchTextLength = 400;
}
