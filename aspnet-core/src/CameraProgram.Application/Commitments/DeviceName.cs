using System.Text.RegularExpressions;

namespace CameraProgram.Commitments;

/// <summary>What a browser says of itself, in short: "Linux; Android 14; Pixel 8 · Chrome/126.0.0.0".</summary>
internal static partial class DeviceName
{
    public static string? Of(string? userAgent)
    {
        if (string.IsNullOrWhiteSpace(userAgent))
        {
            return null;
        }

        var text = string.Concat(userAgent.Trim().Where(c => !char.IsControl(c)));
        var (system, browser) = (System().Match(text), Browser().Match(text));
        var name = system.Success && browser.Success ? $"{system.Groups["system"].Value} · {browser.Value}" : text;
        return name.Length > CommitmentConsts.DeviceLength ? name[..CommitmentConsts.DeviceLength] : name;
    }

    [GeneratedRegex(@"\((?<system>[^()]+)\)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex System();

    // Every browser on Chrome's engine calls itself Chrome too, so its own name comes first.
    [GeneratedRegex(@"(Edg|OPR|SamsungBrowser|coc_coc_browser|FxiOS|CriOS|Firefox)[A-Za-z]*/[0-9.]+|Chrome/[0-9.]+|Version/[0-9.]+(?=.*Safari)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Browser();
}
