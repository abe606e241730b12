using System.Collections.Frozen;
using System.Globalization;
using System.Reflection;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace CameraProgram.Kernel.Localization;

/// <summary>
/// The sentences of the program in Vietnamese and English, from embedded <c>Localization/{vi,en}.json</c>.
/// Placeholders are written <c>{name}</c>; numbers get dots, but for a <c>{year}</c>, days dd/MM/yyyy.
/// </summary>
public sealed partial class TextCatalog
{
    public const string DefaultLanguage = "vi";

    private const string YearName = "year";

    private readonly FrozenDictionary<string, FrozenDictionary<string, string>> _languages;

    public TextCatalog(Assembly assembly, params string[] languages)
    {
        _languages = languages.ToFrozenDictionary(language => language, language => Load(assembly, language));
    }

    public IReadOnlyCollection<string> Languages => _languages.Keys;

    public IReadOnlyCollection<string> Keys(string language) => _languages[language].Keys;

    /// <summary>The text in the language of the current culture, or <c>null</c> when there is none.</summary>
    public string? Find(string key, IReadOnlyDictionary<string, object?>? data = null) =>
        Find(CultureInfo.CurrentUICulture.TwoLetterISOLanguageName, key, data);

    public string? Find(string language, string key, IReadOnlyDictionary<string, object?>? data = null)
    {
        var texts = _languages.GetValueOrDefault(language) ?? _languages[DefaultLanguage];
        return texts.TryGetValue(key, out var text) ? Fill(text, data, language) : null;
    }

    public string Get(string key, IReadOnlyDictionary<string, object?>? data = null) => Find(key, data) ?? key;

    private string Fill(string text, IReadOnlyDictionary<string, object?>? data, string language) =>
        data is null || data.Count == 0
            ? text
            : Placeholder().Replace(text, match => data.TryGetValue(match.Groups["name"].Value, out var value) ? Format(match.Groups["name"].Value, value, language) : match.Value);

    private string Format(string name, object? value, string language) => value switch
    {
        null => string.Empty,
        DateOnly day => Time.VietnamTime.Format(day),
        DateTime instant => (instant + Time.VietnamTime.Offset).ToString("HH:mm dd/MM/yyyy", CultureInfo.InvariantCulture),
        int year when name == YearName => year.ToString(CultureInfo.InvariantCulture),
        long or int => string.Create(Vietnamese, $"{value:N0}"),
        Enum item => Find(language, $"Enum:{item.GetType().Name}.{item}") ?? item.ToString(),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? string.Empty,
    };

    private static readonly CultureInfo Vietnamese = CultureInfo.GetCultureInfo("vi-VN");

    private static FrozenDictionary<string, string> Load(Assembly assembly, string language)
    {
        var name = assembly.GetManifestResourceNames().Single(n => n.EndsWith($"Localization.{language}.json", StringComparison.Ordinal));
        using var stream = assembly.GetManifestResourceStream(name)!;
        return JsonSerializer.Deserialize<Dictionary<string, string>>(stream)!.ToFrozenDictionary();
    }

    [GeneratedRegex(@"\{(?<name>\w+)\}", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Placeholder();
}
