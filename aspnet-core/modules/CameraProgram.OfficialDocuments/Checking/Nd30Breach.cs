using System.Text.Json.Serialization;

namespace CameraProgram.OfficialDocuments.Checking;

public enum BreachSeverity
{
    /// <summary>A person should look: usage differs, or the rule is a matter of words.</summary>
    Warning,

    /// <summary>The decree says otherwise.</summary>
    Error,
}

/// <summary>One breach of the form of official papers.</summary>
/// <param name="Rule">
/// 1 margins, page and font; 2 sizes; 3 page number on page 1; 4 rules under the head; 5 zeros in dates; 6 numbers
/// under 10; 7 "./."; 8 legal bases; 9 "Lưu: VT"; 10 papers to a superior; 11 appendices; 12 names of communes;
/// 13 titles before names; 14 capitals; 15 characters that the typeface lacks.
/// </param>
/// <param name="Severity">How sure the breach is.</param>
/// <param name="Where">The place in the paper, in Vietnamese: "Căn cứ 2".</param>
/// <param name="MessageVi">What is wrong and what to write instead.</param>
/// <param name="MessageEn">The same in English.</param>
public sealed record Nd30Breach(int Rule, BreachSeverity Severity, string Where, string MessageVi, string MessageEn)
{
    /// <summary>The place in English: "Legal basis 2".</summary>
    [JsonIgnore]
    public string WhereEn => PaperPlaces.InEnglish(Where);
}

/// <summary>What the checker must be told about the commune.</summary>
public sealed record Nd30CheckContext
{
    public static readonly Nd30CheckContext None = new();

    /// <summary>Official names with their kind, "xã Thiện Tân". Empty: names are not checked against a register.</summary>
    public IReadOnlyCollection<string> CommuneNames { get; init; } = [];

    /// <summary>The issuing commune, "xã Thiện Tân".</summary>
    public string? OwnCommune { get; init; }

    /// <summary>The commune is named after a person, a number or an event, so that its kind must stand with it.</summary>
    public bool PlaceRequiresPrefix { get; init; }

    /// <summary>Armed forces, schools and hospitals may name ranks and degrees by their own rules.</summary>
    public bool AllowsProfessionalTitles { get; init; }
}

/// <summary>What was measured on a finished file. Null: not measured.</summary>
public sealed record PrintedFacts
{
    public double? PageWidthMm { get; init; }

    public double? PageHeightMm { get; init; }

    public double? MarginTopMm { get; init; }

    public double? MarginBottomMm { get; init; }

    public double? MarginLeftMm { get; init; }

    public double? MarginRightMm { get; init; }

    public IReadOnlyCollection<string> Fonts { get; init; } = [];

    public double? BodySizePt { get; init; }

    public bool? ShowsNumberOnFirstPage { get; init; }

    /// <summary>Length of the rule under the motto, as a share of the motto.</summary>
    public double? MottoRuleShare { get; init; }

    /// <summary>Length of the rule under the issuing body, as a share of its longest line.</summary>
    public double? IssuerRuleShare { get; init; }

    /// <summary>Length of the rule under the subject, as a share of its longest line.</summary>
    public double? SubjectRuleShare { get; init; }
}
