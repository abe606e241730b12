namespace CameraProgram.Coverage;

/// <summary>What a camera can be said to see, and from when on a stretch of a route counts as unseen.</summary>
public static class CoverageConsts
{
    /// <summary>Degrees clockwise from north.</summary>
    public const int MinBearing = 0;

    /// <summary>Degrees clockwise from north.</summary>
    public const int MaxBearing = 359;

    /// <summary>Degrees.</summary>
    public const int MinFieldOfView = 1;

    /// <summary>Degrees: a camera that sees all around.</summary>
    public const int MaxFieldOfView = 360;

    /// <summary>Degrees. The usual lens of a fixed outdoor camera.</summary>
    public const int DefaultFieldOfView = 90;

    /// <summary>Metres.</summary>
    public const int MinRange = 1;

    /// <summary>Metres.</summary>
    public const int MaxRange = 500;

    /// <summary>Metres at which such a camera still shows who passes by.</summary>
    public const int DefaultRange = 25;

    /// <summary>
    /// Metres of a route that one further point is reckoned to cover ◇: it stands in the middle and has a lens each way, so
    /// twice <see cref="DefaultRange"/>.
    /// </summary>
    public const int DefaultPointReach = 2 * DefaultRange;

    /// <summary>Metres.</summary>
    public const int MinPointReach = 10;

    /// <summary>Metres: two lenses of <see cref="MaxRange"/>.</summary>
    public const int MaxPointReach = 2 * MaxRange;

    /// <summary>Metres. A shorter gap between two views is not worth a word: positions are not that exact.</summary>
    public const double MinUnseenStretch = 0.5;
}
