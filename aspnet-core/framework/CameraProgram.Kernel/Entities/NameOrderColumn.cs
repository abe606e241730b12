namespace CameraProgram.Kernel.Entities;

/// <summary>The companion column of <see cref="INamed"/> things, filled with <see cref="Text.NameOrder"/>.</summary>
public static class NameOrderColumn
{
    public const string Name = "NameOrder";
}
