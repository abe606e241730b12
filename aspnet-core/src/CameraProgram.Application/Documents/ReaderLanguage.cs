using System.Globalization;

namespace CameraProgram.Documents;

/// <summary>The language of who asks, for texts that the papers' module holds in both.</summary>
internal static class ReaderLanguage
{
    public static string Choose(string vietnamese, string english) =>
        CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en" ? english : vietnamese;
}
