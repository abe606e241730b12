namespace CameraProgram.Kernel.Entities;

/// <summary>The companion column of <see cref="ISearchable"/> things.</summary>
public static class SearchColumn
{
    public const string Name = "SearchText";
}
