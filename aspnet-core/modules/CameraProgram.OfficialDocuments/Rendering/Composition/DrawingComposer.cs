using System.Globalization;
using System.Text;
using CameraProgram.OfficialDocuments.Model;

namespace CameraProgram.OfficialDocuments.Rendering.Composition;

/// <summary>Sets a drawn signature into the room above the name.</summary>
internal static class DrawingComposer
{
    private const double WidestMm = 45;
    private const double HighestMm = 18;

    /// <summary>Somebody who signs very small is not blown up beyond this, against the whole place that was drawn on.</summary>
    private const double MostEnlarged = 3;

    public static ComposedDrawing Compose(SignatureDrawing drawing, string? signer, double columnPt)
    {
        const double Pen = ComposedDrawing.PenMm;
        var points = drawing.Steps.SelectMany(s => s.Points).ToList();
        var (left, top) = (points.Min(p => p.X), points.Min(p => p.Y));
        var (inkWidth, inkHeight) = (points.Max(p => p.X) - left, points.Max(p => p.Y) - top);
        var widest = Math.Min(WidestMm, (columnPt * 25.4 / 72) - 4);
        var scale = Math.Min(
            Scale(widest, HighestMm, inkWidth, inkHeight), MostEnlarged * Scale(widest, HighestMm, drawing.Width, drawing.Height));
        IReadOnlyList<DrawnStep> steps = [.. drawing.Steps.Select(s => s with
        {
            Points = [.. s.Points.Select(p => new DrawnPoint(Placed(p.X - left), Placed(p.Y - top)))],
        })];
        var (width, height) = (Math.Round((inkWidth * scale) + Pen, 3), Math.Round((inkHeight * scale) + Pen, 3));
        return new ComposedDrawing(width, height, signer is null ? "Chữ ký" : $"Chữ ký của {signer}", Svg(steps, width, height), steps);

        double Placed(double distance) => Math.Round((distance * scale) + (Pen / 2), 3);
    }

    // The line of the pen reaches half its width beyond the points.
    private static double Scale(double widest, double highest, double width, double height) => Math.Min(
        (widest - ComposedDrawing.PenMm) / Math.Max(width, 1e-6), (highest - ComposedDrawing.PenMm) / Math.Max(height, 1e-6));

    private static string Svg(IReadOnlyList<DrawnStep> steps, double width, double height)
    {
        var path = new StringBuilder();
        foreach (var step in steps)
        {
            path.Append(step.Command);
            path.AppendJoin(' ', step.Points.Select(p => string.Create(CultureInfo.InvariantCulture, $"{p.X} {p.Y}")));
        }

        return string.Create(
            CultureInfo.InvariantCulture,
            $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\"><path d=\"{path}\" fill=\"none\" stroke=\"#000\" stroke-width=\"{ComposedDrawing.PenMm}\" stroke-linecap=\"round\" stroke-linejoin=\"round\"/></svg>");
    }
}
