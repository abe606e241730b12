using CameraProgram.Kernel.Localization;

namespace CameraProgram.Localization;

/// <summary>The texts of errors, permissions, enums and notifications; see <c>vi.json</c> and <c>en.json</c>.</summary>
public static class CameraProgramTexts
{
    public static readonly TextCatalog Catalog = new(typeof(CameraProgramTexts).Assembly, "vi", "en");

    /// <summary>The word of an enum's member on a paper: papers are in Vietnamese, whatever language the screen has.</summary>
    public static string OnPaper(Enum value) => Catalog.Find("vi", $"Enum:{value.GetType().Name}.{value}") ?? value.ToString();
}
