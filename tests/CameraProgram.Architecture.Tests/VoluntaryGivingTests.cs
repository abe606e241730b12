using System.Text.Json;
using System.Text.RegularExpressions;
using CameraProgram.Funding;
using CameraProgram.Localization;
using Shouldly;
using Xunit;

namespace CameraProgram.Architecture.Tests;

/// <summary>Giving is voluntary: no fixed levy, no list of those who have given nothing, no debt, no reminder.</summary>
public sealed class VoluntaryGivingTests
{
    /// <summary>Words of a levy, a debt or a reminder in connection with giving; said nowhere in the program.</summary>
    private static readonly Regex Levy = new(
        @"định mức (đóng góp|thu|ủng hộ)|mức (thu|đóng góp|nộp) (mỗi|một|từng|theo) (hộ|khẩu|đầu người)|mỗi (hộ|khẩu) (phải )?(đóng|góp|nộp|ủng hộ)|còn nợ|nợ đóng góp|" +
        @"(chưa|không|chậm|thiếu) (đóng góp|ủng hộ|góp tiền|nộp tiền ủng hộ)|nhắc (nhở |lại )?(việc )?(đóng góp|ủng hộ|góp)|đôn đốc (thu|đóng góp|ủng hộ)|" +
        @"(?<!không )(bắt buộc|phải) (đóng góp|ủng hộ|góp tiền)|đóng góp bắt buộc|" +
        @"(compulsory|mandatory|obligatory|required|overdue|unpaid|outstanding) (contribution|donation|gift|pledge)s?|" +
        @"(has|have|had|did) not (yet )?(given|give|contributed?|donated?|paid their)|non-?(contributor|giver|donor)s?|debtors?|per[- ]household (levy|rate|amount)|" +
        @"(remind|chase|urge)\w* (the )?(giver|contributor|donor|household)s?",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(5));

    /// <summary>Within contributions even these words are too much.</summary>
    private static readonly Regex Pressure = new(
        @"\b(nợ|quá hạn|nhắc|đôn đốc|bắt buộc|truy thu)\b|overdue|\bowes?\b|\bdebts?\b|remind|obliged",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(5));

    private static readonly string[] OfFunding = ["Funding", "Campaign", "Pledge", "Gift", "Receipt", "Disclosure", "Contribution", "Voucher", "Expense"];

    [Theory]
    [InlineData("Định mức đóng góp mỗi hộ 100.000 đồng")]
    [InlineData("Hộ này còn nợ 50.000 đồng")]
    [InlineData("Danh sách hộ chưa đóng góp")]
    [InlineData("Nhắc đóng góp")]
    [InlineData("Mọi hộ bắt buộc đóng góp")]
    [InlineData("Households that have not contributed")]
    [InlineData("Overdue pledges")]
    [InlineData("Remind the contributors")]
    public void TheSearch_FindsWhatItIsFor(string text) => Levy.IsMatch(text).ShouldBeTrue();

    [Fact]
    public void NoText_SpeaksOfALevyADebtOrAReminder() =>
        ServerTexts().Concat(WebTexts()).Where(t => Levy.IsMatch(t.Text)).ShouldBeEmpty();

    [Fact]
    public void NoTextOfContributions_PutsPressureOnAnybody() =>
        ServerTexts().Where(t => OfFunding.Any(name => t.Key.Contains(name, StringComparison.Ordinal)))
            .Concat(WebTexts().Where(t => t.Key.StartsWith("funding", StringComparison.Ordinal)))
            .Where(t => Pressure.IsMatch(t.Text)).ShouldBeEmpty();

    /// <summary>Papers are written in the sources.</summary>
    [Fact]
    public void NoPaperAndNoScreenOfContributions_SpeaksOfALevyADebtOrAReminder() =>
        Sources.Files("aspnet-core", ".cs", ".typ").Where(f => f.Contains("/Funding/", StringComparison.Ordinal) || f.EndsWith(".typ", StringComparison.Ordinal))
            .Concat(Sources.Files("angular/src", ".ts", ".html").Where(f => f.Contains("/funding/", StringComparison.Ordinal)))
            .Where(f => Levy.IsMatch(Sources.Read(f))).ShouldBeEmpty();

    [Fact]
    public void NoListOfContributions_AsksForThoseWhoGaveNothing() =>
        typeof(PledgeDto).Assembly.GetExportedTypes().Where(t => t.Namespace == typeof(PledgeDto).Namespace).SelectMany(t => t.GetProperties(), (t, p) => $"{t.Name}.{p.Name}")
            .Where(name => Regex.IsMatch(name, @"\.(\w*(Overdue|Owed|Owing|Debt|Remind|Unpaid|Late|Missing|NotGiven|Levy|PerHousehold)\w*)$", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1)))
            .ShouldBeEmpty();

    private static IEnumerable<(string Key, string Text)> ServerTexts() =>
        from language in new[] { "vi", "en" }
        from key in CameraProgramTexts.Catalog.Keys(language)
        select (key, CameraProgramTexts.Catalog.Find(language, key)!);

    private static IEnumerable<(string Key, string Text)> WebTexts()
    {
        foreach (var language in new[] { "vi", "en" })
        {
            using var file = JsonDocument.Parse(Sources.Read($"angular/public/i18n/{language}.json"));
            foreach (var text in Texts("", file.RootElement).ToList())
            {
                yield return text;
            }
        }
    }

    private static IEnumerable<(string Key, string Text)> Texts(string path, JsonElement element) => element.ValueKind == JsonValueKind.String
        ? [(path, element.GetString()!)]
        : element.EnumerateObject().SelectMany(p => Texts(path.Length == 0 ? p.Name : $"{path}.{p.Name}", p.Value));
}
