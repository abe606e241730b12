using System.Text.Json;
using System.Text.RegularExpressions;
using CameraProgram.Commitments;
using CameraProgram.Localization;
using Shouldly;
using Xunit;

namespace CameraProgram.Architecture.Tests;

/// <summary>Taking part is voluntary: commitments know no list of those who did not sign, no reminder and no duty to sign.</summary>
public sealed class VoluntaryTests
{
    /// <summary>Words of pressure, in both languages. "Không bắt buộc" (not required) is no such word.</summary>
    private static readonly Regex Pressure = new(
        @"chưa ký|không ký|từ chối|nhắc (nhở|ký|lại)|đôn đốc|vận động ký|phải ký|(?<!không )bắt buộc|chậm ký|danh sách hộ|remind|refuse|have not signed|has not signed|did not sign|unsigned|must sign|obliged",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(5));

    [Fact]
    public void NoTextOfCommitments_PutsPressureOnAnybody() =>
        ServerTexts().Concat(WebTexts("vi")).Concat(WebTexts("en")).Where(t => Pressure.IsMatch(t.Text)).ShouldBeEmpty();

    [Fact]
    public void TheFirstClauses_PutNoPressureOnAnybody()
    {
        var text = FirstTerms.Of("Camera an ninh", "xã");

        text.Clauses.Select(c => $"{c.Text} {c.Source}").Append(text.Introduction).Append(text.ContactConsentText).Where(t => Pressure.IsMatch(t)).ShouldBeEmpty();
    }

    [Fact]
    public void NoListOfCommitments_AsksForThoseWhoHaveNone() =>
        typeof(CommitmentListInput).GetProperties().Concat(typeof(CommitmentProgressDto).GetProperties()).Select(p => p.Name)
            .Where(name => Regex.IsMatch(name, "Without|Missing|Refus|Unsigned|Not", RegexOptions.None, TimeSpan.FromSeconds(1))).ShouldBeEmpty();

    private static IEnumerable<(string Key, string Text)> ServerTexts() =>
        from language in new[] { "vi", "en" }
        from key in CameraProgramTexts.Catalog.Keys(language)
        where key.Contains("Commitment", StringComparison.Ordinal)
        select (key, CameraProgramTexts.Catalog.Find(language, key)!);

    private static List<(string Key, string Text)> WebTexts(string language)
    {
        using var file = JsonDocument.Parse(Sources.Read($"angular/public/i18n/{language}.json"));
        return [.. Texts("commitments", file.RootElement.GetProperty("commitments"))];
    }

    private static IEnumerable<(string Key, string Text)> Texts(string path, JsonElement element) => element.ValueKind == JsonValueKind.String
        ? [(path, element.GetString()!)]
        : element.EnumerateObject().SelectMany(p => Texts($"{path}.{p.Name}", p.Value));
}
