namespace CameraProgram.Budgets;

internal static class EstimateMapping
{
    public static IReadOnlyList<EstimateLineDraft> ToDrafts(this IEnumerable<SaveEstimateLineInput> lines) =>
    [
        .. lines.Select(l => new EstimateLineDraft(
            l.Group, l.Content, l.Specification, l.Unit, l.Quantity, l.UnitPrice, l.Source, l.PriceBasis, l.Note, l.Key)),
    ];
}
