using CameraProgram.Localization;

namespace CameraProgram.Identity;

/// <summary>A built-in role that the commune has not renamed is called by its name in the reader's language.</summary>
internal static class RoleNames
{
    public static string Of(string code, string name)
    {
        var key = $"Role:{code}";
        return CameraProgramTexts.Catalog.Find("vi", key) == name ? CameraProgramTexts.Catalog.Get(key) : name;
    }
}
