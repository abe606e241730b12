namespace CameraProgram.Plans;

/// <summary>The sections of a plan as they are printed: those that were written, and those that the plan needs besides.</summary>
internal static class PlanSections
{
    // By custom the money comes after the aims, and who does what comes last.
    private static readonly (PlanSectionKind Kind, string Heading, Func<Plan, bool> IsNeeded)[] Custom =
    [
        (PlanSectionKind.ModelSheet, "Các thông tin cơ bản của mô hình", plan => plan.ModelSheet is not null),
        (PlanSectionKind.Targets, "Chỉ tiêu thực hiện", plan => plan.Targets.Count > 0),
        (PlanSectionKind.Funding, "Kinh phí thực hiện", plan => plan.DeclaredAmount is not null),
        (PlanSectionKind.Assignments, "Tổ chức thực hiện", plan => plan.Assignments.Count > 0),
    ];

    /// <summary>
    /// The writer's order is kept. What the plan holds but no section names gets a section of its own, before the first
    /// written one that by custom comes after it.
    /// </summary>
    public static IReadOnlyList<PlanSectionDraft> Printed(Plan plan)
    {
        var sections = plan.Sections.Select(s => new PlanSectionDraft(s.Kind, s.Heading, s.Body)).ToList();
        foreach (var (kind, heading, isNeeded) in Custom)
        {
            if (isNeeded(plan) && sections.TrueForAll(s => s.Kind != kind))
            {
                var next = sections.FindIndex(s => s.Kind > kind);
                sections.Insert(next < 0 ? sections.Count : next, new PlanSectionDraft(kind, heading, Body: null));
            }
        }

        return sections;
    }
}
