namespace CameraProgram.Maps;

public sealed class MapSheetInput
{
    /// <summary>Only this hamlet, on a sheet of its own; empty: the whole commune.</summary>
    public Guid? HamletId { get; set; }

    /// <summary>A3 instead of A4.</summary>
    public bool IsLarge { get; set; }
}
