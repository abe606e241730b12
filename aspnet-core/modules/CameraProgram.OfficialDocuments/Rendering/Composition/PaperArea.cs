using CameraProgram.OfficialDocuments.Model;

namespace CameraProgram.OfficialDocuments.Rendering.Composition;

/// <summary>The room for text on one page, in points.</summary>
internal readonly record struct PaperArea(double WidthPt, double HeightPt)
{
    private const double PointsPerMm = 72 / 25.4;

    public static PaperArea Of(PaperLayout layout) => new(
        (layout.PageWidthMm - layout.MarginLeftMm - layout.MarginRightMm) * PointsPerMm,
        (layout.PageHeightMm - layout.MarginTopMm - layout.MarginBottomMm) * PointsPerMm);
}
