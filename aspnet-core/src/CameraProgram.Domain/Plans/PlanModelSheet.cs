using CameraProgram.Kernel.Errors;

namespace CameraProgram.Plans;

/// <summary>The basic information of a model (seed 001, part II). Passages take the same marks as a section's body.</summary>
public sealed class PlanModelSheet
{
    private PlanModelSheet()
    {
    }

    public PlanModelSheet(string? name, string? goals, string? coreContent, string? slogan, string? targetGroups, string? area, string? roadmap)
    {
        Name = Check.OptionalText(name, CameraProgramConsts.TitleLength, "name");
        Goals = Check.OptionalText(goals, PlanConsts.PassageLength, "goals");
        CoreContent = Check.OptionalText(coreContent, PlanConsts.PassageLength, "coreContent");
        Slogan = Check.OptionalText(slogan, PlanConsts.LineLength, "slogan");
        TargetGroups = Check.OptionalText(targetGroups, PlanConsts.PassageLength, "targetGroups");
        Area = Check.OptionalText(area, PlanConsts.PassageLength, "area");
        Roadmap = Check.OptionalText(roadmap, PlanConsts.PassageLength, "roadmap");
    }

    public string? Name { get; private set; }

    public string? Goals { get; private set; }

    public string? CoreContent { get; private set; }

    public string? Slogan { get; private set; }

    public string? TargetGroups { get; private set; }

    public string? Area { get; private set; }

    public string? Roadmap { get; private set; }

    public bool IsEmpty => (Name ?? Goals ?? CoreContent ?? Slogan ?? TargetGroups ?? Area ?? Roadmap) is null;

    internal bool Says(PlanModelSheet other) =>
        (Name, Goals, CoreContent, Slogan, TargetGroups, Area, Roadmap)
        == (other.Name, other.Goals, other.CoreContent, other.Slogan, other.TargetGroups, other.Area, other.Roadmap);
}
