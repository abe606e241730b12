namespace CameraProgram.Reviews;

/// <param name="Required">The paper does not go out without it.</param>
public sealed record OutlineSection(string Key, bool Required = false);

public sealed record OutlinePart(string Key, IReadOnlyList<OutlineSection> Sections);

/// <summary>
/// The outline of a review. No complete model of a commune's review was found; it is put together from the source documents
/// and from practice, and a part without text is left out of the paper. What its parts are called says <see cref="ReviewNames"/>.
/// </summary>
public static class ReviewOutline
{
    public const string Opening = "opening";
    public const string Closing = "closing";
    public const string Area = "situation.area";
    public const string Documents = "leadership.documents";
    public const string Boards = "leadership.boards";
    public const string Tasks = "results.tasks";
    public const string Survey = "results.survey";
    public const string Installation = "results.installation";
    public const string Commitments = "results.commitments";
    public const string Funding = "results.funding";
    public const string Operation = "results.operation";

    /// <summary>The part after which the appendices are referred to.</summary>
    public const string Results = "results";

    /// <summary>The part whose heading names the period that comes next.</summary>
    public const string Outlook = "outlook";

    public static IReadOnlyList<OutlinePart> Parts { get; } =
    [
        new("situation",
        [
            new(Area, Required: true),
            new("situation.security"),
            new("situation.conditions"),
        ]),
        new("leadership",
        [
            new(Documents, Required: true),
            new(Boards),
            new("leadership.meetings"),
        ]),
        new(Results,
        [
            new(Tasks, Required: true),
            new("results.outreach"),
            new(Survey),
            new(Installation),
            new(Commitments),
            new(Funding),
            new(Operation),
            new("results.footage"),
            new("results.privacy"),
            new("results.commendation"),
        ]),
        new("assessment",
        [
            new("assessment.strengths", Required: true),
            new("assessment.weaknesses"),
            new("assessment.causes"),
            new("assessment.lessons"),
        ]),
        new(Outlook, [new("outlook.tasks", Required: true)]),
        new("proposals", [new("outlook.proposals")]),
    ];

    /// <summary>In the order of the paper.</summary>
    public static IReadOnlyList<OutlineSection> Sections { get; } =
    [
        new(Opening, Required: true),
        .. Parts.SelectMany(p => p.Sections),
        new(Closing, Required: true),
    ];

    /// <summary>The sections that the paper needs and that say nothing yet.</summary>
    public static IEnumerable<OutlineSection> EmptyIn(Review review) => Sections.Where(s => s.Required && string.IsNullOrWhiteSpace(review.TextOf(s.Key)));
}
