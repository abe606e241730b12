using CameraProgram.Documents;
using CameraProgram.Kernel.Errors;
using Codes = CameraProgram.CameraProgramErrorCodes.Plans;

namespace CameraProgram.Plans;

/// <summary>What a draft still lacks before it may be submitted, and what a person should look at.</summary>
public sealed partial class Plan
{
    /// <summary>
    /// All that still keeps the draft from being submitted, in the order of the form. Each names under <c>field</c> the place
    /// in the form where it can be put right.
    /// </summary>
    /// <param name="estimateTotal">As for <see cref="Submit"/>.</param>
    public IEnumerable<BusinessException> Gaps(long? estimateTotal)
    {
        if (IssuingBody == IssuingBodyKind.Board && BoardId is null)
        {
            yield return Gap(Codes.BoardMissing, "boardId");
        }

        if (_sections.Count == 0 && _assignments.Count == 0)
        {
            yield return Gap(Codes.Empty, "sections");
        }

        foreach (var section in Sections.Where(PrintsNothing))
        {
            yield return Gap(Codes.SectionEmpty, $"sections[{section.Ordinal}].body").WithData("title", section.Heading);
        }

        foreach (var assignment in Assignments)
        {
            if (assignment.LeadUnitId is null)
            {
                yield return Gap(Codes.LeadUnitMissing, assignment, "leadUnitId");
            }

            if (assignment.DueDay is null)
            {
                yield return Gap(Codes.DueDayMissing, assignment, "dueDay");
            }
            else if (assignment.DueDay < From)
            {
                yield return Gap(Codes.DueBeforeStart, assignment, "dueDay").WithData("due", assignment.DueDay).WithData("from", From);
            }
        }

        if (AmountGap(estimateTotal) is { } differs)
        {
            yield return differs;
        }
    }

    /// <summary>
    /// What does not keep it from being submitted but is seldom meant: days outside its own period. Each names its field, as
    /// <see cref="Gaps"/> do.
    /// </summary>
    public IEnumerable<BusinessException> Doubts()
    {
        foreach (var assignment in Assignments.Where(a => a.DueDay > To))
        {
            yield return Gap(Codes.DueAfterEnd, assignment, "dueDay").WithData("due", assignment.DueDay).WithData("to", To);
        }

        foreach (var target in Targets.Where(t => t.DueDay < From || t.DueDay > To))
        {
            yield return Gap(Codes.TargetOutsidePeriod, $"targets[{target.Ordinal}].dueDay")
                .WithData("place", target.Ordinal + 1).WithData("due", target.DueDay).WithData("from", From).WithData("to", To);
        }
    }

    /// <summary>The paper would show a heading with nothing below it.</summary>
    private bool PrintsNothing(PlanSection section) => string.IsNullOrWhiteSpace(section.Body) && section.Kind switch
    {
        PlanSectionKind.ModelSheet => ModelSheet is null,
        PlanSectionKind.Targets => _targets.Count == 0,
        PlanSectionKind.Funding => DeclaredAmount is null,
        PlanSectionKind.Assignments => _assignments.Count == 0,
        _ => true,
    };

    private BusinessException? AmountGap(long? estimateTotal) => estimateTotal is { } total && DeclaredAmount != total
        ? Gap(Codes.AmountDiffers, "declaredAmount").WithData("declared", DeclaredAmount ?? 0).WithData("total", total)
        : null;

    private static BusinessException Gap(string code, PlanAssignment assignment, string field) =>
        Gap(code, $"assignments[{assignment.Ordinal}].{field}").WithData("title", assignment.Title).WithData("place", assignment.Ordinal + 1);

    private static BusinessException Gap(string code, string field) => new BusinessException(code).WithData("field", field);
}
