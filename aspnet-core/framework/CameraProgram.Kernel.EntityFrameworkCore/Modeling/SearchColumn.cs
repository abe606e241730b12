namespace CameraProgram.Kernel.EntityFrameworkCore;

/// <summary>The companion column of <see cref="Entities.ISearchable"/> things.</summary>
public static class SearchColumn
{
    public const string Name = "SearchText";
}
