using CameraProgram.Documents;
using CameraProgram.Kernel.Errors;
using CameraProgram.WorkTasks;

namespace CameraProgram.Plans;

/// <summary>All that a plan says, before it is checked; a draft may still have gaps.</summary>
public sealed record PlanDraft
{
    public required string Subject { get; init; }

    public required PlanKind Kind { get; init; }

    public required int Year { get; init; }

    public required DateOnly From { get; init; }

    public required DateOnly To { get; init; }

    public IssuingBodyKind IssuingBody { get; init; }

    public Guid? BoardId { get; init; }

    public string? Introduction { get; init; }

    public string? Closing { get; init; }

    public long? DeclaredAmount { get; init; }

    public Guid? SignatoryId { get; init; }

    /// <summary>By what authority the signatory signs: decides the signature block.</summary>
    public SignerPosition SignerPosition { get; init; }

    public Guid? ReplacesPlanId { get; init; }

    public string? Archive { get; init; }

    public PlanModelSheet? ModelSheet { get; init; }

    public IReadOnlyList<LegalBasisDraft> LegalBases { get; init; } = [];

    public IReadOnlyList<PlanSectionDraft> Sections { get; init; } = [];

    public IReadOnlyList<PlanAssignmentDraft> Assignments { get; init; } = [];

    public IReadOnlyList<PlanTargetDraft> Targets { get; init; } = [];

    public IReadOnlyList<string> Recipients { get; init; } = [];

    /// <exception cref="BusinessException"><c>DayOutOfRange</c>: a day lies far from the year; <c>PeriodReversed</c>.</exception>
    internal void EnsureDaysFit()
    {
        var first = new DateOnly(Year - 1, 1, 1);
        var last = new DateOnly(Year + PlanConsts.MaxPeriodYears, 12, 31);
        Check.Day(From, first, last);
        Check.Day(To, first, last);
        Check.Period(From, To);
        var lastWork = new DateOnly(Year + PlanConsts.MaxYearsAhead, 12, 31);
        var lastDue = To > lastWork ? To : lastWork;
        var dues = Assignments.Select((a, i) => (a.DueDay, Field: $"assignments[{i}].dueDay"))
            .Concat(Targets.Select((t, i) => (t.DueDay, Field: $"targets[{i}].dueDay")));
        foreach (var (due, field) in dues)
        {
            if (due is { } day)
            {
                Check.Day(day, first, lastDue, field);
            }
        }
    }
}

/// <param name="Text">As it stands in the paper, without the closing punctuation.</param>
/// <param name="StatusNote">What is known of its force ("hết hiệu lực từ …"); shown in the program, never printed.</param>
public sealed record LegalBasisDraft(string Text, string? StatusNote);

/// <param name="Body">
/// A line each, marked as people write them: "1. …", "2.1. …", "a) …", "- …", "+ …"; anything else is running text.
/// </param>
public sealed record PlanSectionDraft(PlanSectionKind Kind, string Heading, string? Body);

/// <param name="Party">The unit's name as it stands in the paper, when it differs from the register.</param>
public sealed record PlanAssignmentDraft(
    string Title,
    string? Content,
    string? Party,
    Guid? LeadUnitId,
    IReadOnlyList<Guid> CoordinatingUnitIds,
    Guid? AssigneeUserId,
    DateOnly? DueDay,
    TaskPriority Priority);

/// <param name="HamletId">Empty: every hamlet of the commune.</param>
public sealed record PlanTargetDraft(
    Guid? HamletId, string Measure, string? Unit, int? MinQuantity, int? MaxQuantity, DateOnly? DueDay, TargetCount? Counts = null);
