namespace CameraProgram.Installations;

public static class InstallationConsts
{
    public const int MaxLines = 300;
    public const int MaxMembers = 30;
    public const int MaxBases = 20;
    public const int MaxDefects = 100;
    public const int MaxQuantity = 1_000_000;
    public const int MaxCopies = 20;
    public const int UnitLength = 30;

    /// <summary>The newest events that a detail shows.</summary>
    public const int ShownHistory = 200;

    /// <summary>Bounded, so that every database takes it into an index.</summary>
    public const int SearchTextLength = 600;
}
