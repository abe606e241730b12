using CameraProgram.Cameras;
using CameraProgram.Parties;

namespace CameraProgram.Imports;

/// <summary>A field in which the list differs from the register.</summary>
internal sealed record FieldDifference(ImportColumn Column, string? Before, string? After);

/// <summary>What becomes of a row.</summary>
internal sealed record RowJudgement(CameraRow Row, ImportOutcome Outcome, Camera? Camera, IReadOnlyList<FieldDifference> Differences, IReadOnlyList<RowProblem> Problems);

/// <summary>What becomes of the rows of one owner.</summary>
/// <param name="Party">The owner in the register; null for a new one.</param>
internal sealed record GroupJudgement(OwnerGroup Group, Party? Party, IReadOnlyList<FieldDifference> OwnerDifferences, IReadOnlyList<RowJudgement> Rows)
{
    public bool IsRefused => Rows.Any(r => r.Outcome == ImportOutcome.Refused);
}
