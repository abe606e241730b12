using CameraProgram.Kernel.Text;

namespace CameraProgram.Budgets;

/// <summary>How papers name an estimate in a sentence. What its title says already is not said twice.</summary>
public static class EstimateInText
{
    /// <summary>"dự toán “Mua camera” năm 2026"; "“Dự toán mua camera năm 2026”" as it is.</summary>
    /// <param name="word">What it is: "dự toán", "quyết toán kinh phí".</param>
    public static string Name(string title, int year, string word = "dự toán")
    {
        var plain = SearchText.Normalize(title);
        var of = plain.StartsWith(SearchText.Normalize(word), StringComparison.Ordinal) ? string.Empty : word + " ";
        var inYear = plain.EndsWith(FormattableString.Invariant($"nam {year}"), StringComparison.Ordinal) ? string.Empty : FormattableString.Invariant($" năm {year}");
        return $"{of}“{title}”{inYear}";
    }

    public static string Name(Estimate estimate, string word = "dự toán") => Name(estimate.Title, estimate.Year, word);
}
