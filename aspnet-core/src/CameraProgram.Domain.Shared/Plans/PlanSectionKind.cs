namespace CameraProgram.Plans;

/// <summary>What stands in a section besides its own text. Each kind but <see cref="Text"/> occurs once at most.</summary>
public enum PlanSectionKind
{
    Text,

    /// <summary>Name, goals, core content, slogan, target groups, area, roadmap of the model.</summary>
    ModelSheet,

    /// <summary>The aims per hamlet, as a table.</summary>
    Targets,

    /// <summary>The declared amount and the estimate.</summary>
    Funding,

    /// <summary>Who does what.</summary>
    Assignments,
}
