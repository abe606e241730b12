namespace CameraProgram.Kernel.EntityFrameworkCore;

/// <summary>The companion column of <see cref="Entities.INamed"/> things, filled with <see cref="Text.NameOrder"/>.</summary>
public static class NameOrderColumn
{
    public const string Name = "NameOrder";
}
