namespace CameraProgram;

/// <summary>Lengths that mean the same everywhere.</summary>
public static class CameraProgramConsts
{
    /// <summary>A name of a person, a unit, a place.</summary>
    public const int NameLength = 200;

    /// <summary>A title or subject line.</summary>
    public const int TitleLength = 500;

    /// <summary>A reason or short note.</summary>
    public const int NoteLength = 2_000;

    /// <summary>A passage of a plan or a review.</summary>
    public const int TextLength = 20_000;

    /// <summary>A number and symbol such as 80/KH-UBND.</summary>
    public const int SymbolLength = 64;

    /// <summary>The largest amount in whole đồng that papers can spell out.</summary>
    public const long MaxAmount = 1_000_000_000_000_000;
}
