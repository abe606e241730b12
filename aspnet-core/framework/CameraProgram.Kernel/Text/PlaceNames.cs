namespace CameraProgram.Kernel.Text;

/// <summary>Names of places are kept without their kind ("Thiện Tân"), which is put before them where it is wanted ("xã Thiện Tân").</summary>
public static class PlaceNames
{
    /// <summary>Takes away a kind that was typed along: "xã Thiện Tân" of kind "Xã" becomes "Thiện Tân".</summary>
    public static string WithoutKind(string kind, string name)
    {
        var bare = name.Trim();
        while (bare.StartsWith(kind, StringComparison.OrdinalIgnoreCase)
            && bare.Length > kind.Length && char.IsWhiteSpace(bare[kind.Length]))
        {
            bare = bare[kind.Length..].TrimStart();
        }

        return bare;
    }
}
