namespace CameraProgram.Documents;

public enum FindingSeverity
{
    Warning,
    Error,
}

/// <summary>One point in which a paper departs from the form of NĐ 30/2020.</summary>
/// <param name="Rule">1 to 14, as the rules of form are numbered.</param>
/// <param name="Where">The place in the paper, in Vietnamese.</param>
public sealed record PaperFindingDto(int Rule, FindingSeverity Severity, string Where, string Message);
