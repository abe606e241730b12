using CameraProgram.OfficialDocuments.Model;

namespace CameraProgram.OfficialDocuments.Rendering.Composition;

/// <summary>Sets those who sign side by side, in as many rows as it takes.</summary>
internal static class SignatureComposer
{
    private const double PointsPerMm = 72 / 25.4;
    private const double NarrowestMm = 50;

    public static IReadOnlyList<IReadOnlyList<ComposedSignature>> Compose(SignatureArea? area, double textWidth, PaperSizes sizes)
    {
        if (area is not { Columns.Count: > 0 and var count })
        {
            return [];
        }

        // Rows of nearly the same length: four parties stand two by two, five three above two.
        var inRow = Math.Max(2, (int)(textWidth / PointsPerMm / NarrowestMm));
        var rows = area.Columns.Chunk((int)Math.Ceiling((double)count / Math.Ceiling((double)count / inRow))).ToList();
        return [.. rows.Select((row, index) => ComposeRow(row, index == 0 ? area.PlaceAndDate?.Text : null, textWidth, sizes))];
    }

    private static IReadOnlyList<ComposedSignature> ComposeRow(Signature[] row, string? placeAndDate, double textWidth, PaperSizes sizes)
    {
        var size = sizes.Body;
        // A little apart, or the titles of three parties read as one.
        var width = (textWidth / Math.Max(2, row.Length)) - (row.Length > 2 ? 3 * PointsPerMm : 0);
        return [.. row.Select((column, index) => new ComposedSignature(
            index == row.Length - 1 ? placeAndDate : null,
            [.. column.Authority.SelectMany(line => LineBreaking.Even(line, width, size, bold: true))],
            column.Instruction,
            column.Drawing is { } drawing ? DrawingComposer.Compose(drawing, column.SignerName, width) : null,
            OtherTitle(column, width, size),
            column.SignerName,
            column.SignedNote is { } note ? LineBreaking.Even(note, width, sizes.Recipients, bold: false) : []))];
    }

    private static IReadOnlyList<string> OtherTitle(Signature column, double width, double size) =>
        column.OtherTitle is { } title ? LineBreaking.Even(title, width, size, bold: true) : [];
}
