using System.Globalization;
using System.Text.RegularExpressions;

namespace CameraProgram.OfficialDocuments.Model;

/// <summary>A point of a drawing; x to the right, y downward.</summary>
public readonly record struct DrawnPoint(double X, double Y);

/// <summary>A step of the pen: 'M' lifts it to a point, 'L', 'Q' and 'C' draw a line or a curve to the last of the points.</summary>
public sealed record DrawnStep(char Command, IReadOnlyList<DrawnPoint> Points);

/// <summary>
/// A signature drawn on a screen, as strokes. It comes from a browser, so nothing but the four commands with absolute
/// numbers is read, and what is printed is written anew from what was read.
/// </summary>
public sealed partial record SignatureDrawing
{
    /// <summary>The longest path that is read, in characters.</summary>
    public const int LongestPath = 64_000;

    /// <summary>Width and height of the place that was drawn on are 1 to this, in any unit.</summary>
    public const double LargestSide = 10_000;

    private SignatureDrawing(double width, double height, IReadOnlyList<DrawnStep> steps) => (Width, Height, Steps) = (width, height, steps);

    /// <summary>The place that was drawn on, in the units of the path.</summary>
    public double Width { get; }

    public double Height { get; }

    public IReadOnlyList<DrawnStep> Steps { get; }

    /// <summary>
    /// Reads the path data of an SVG: "M12.5 40 L13 41.25 Q…,… C…". Every command is written out, numbers have at most five
    /// digits before and six after the point and no exponent; no point lies further outside of the place than the
    /// place is long.
    /// </summary>
    /// <exception cref="OfficialDocumentException"><see cref="OfficialDocumentErrorCodes.InvalidDrawing"/></exception>
    public static SignatureDrawing Parse(string? path, double width, double height)
    {
        if (!IsSide(width) || !IsSide(height))
        {
            throw Invalid("the width or height");
        }

        if (path is null || path.Length > LongestPath)
        {
            throw Invalid("the length of the path");
        }

        var steps = Read(path).ToList();
        if (steps is not [{ Command: 'M' }, ..] || !HasStroke(steps))
        {
            throw Invalid("a path without a stroke");
        }

        return steps.SelectMany(s => s.Points).All(p => p.X >= -width && p.X <= 2 * width && p.Y >= -height && p.Y <= 2 * height)
            ? new SignatureDrawing(width, height, steps)
            : throw Invalid("a point far outside");
    }

    private static IEnumerable<DrawnStep> Read(string path)
    {
        var at = 0;
        while (Command().Match(path, at) is { Success: true } command)
        {
            at += command.Length;
            var letter = command.Groups["letter"].Value[0];
            var points = new DrawnPoint[letter switch { 'C' => 3, 'Q' => 2, _ => 1 }];
            for (var i = 0; i < points.Length; i++)
            {
                points[i] = new DrawnPoint(Next(path, ref at), Next(path, ref at));
            }

            yield return new DrawnStep(letter, points);
        }

        if (!string.IsNullOrWhiteSpace(path[at..]))
        {
            throw Invalid("something that is no command");
        }
    }

    private static double Next(string path, ref int at)
    {
        var number = Number().Match(path, at);
        if (!number.Success)
        {
            throw Invalid("a number");
        }

        at += number.Length;
        return double.Parse(number.Groups["digits"].ValueSpan, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
    }

    // A dot alone is no signature, and would be drawn by no printer.
    private static bool HasStroke(IReadOnlyList<DrawnStep> steps) =>
        steps.Zip(steps.Skip(1)).Any(pair => pair.Second.Command != 'M' && pair.Second.Points.Any(p => p != pair.First.Points[^1]));

    private static bool IsSide(double length) => double.IsFinite(length) && length is >= 1 and <= LargestSide;

    private static OfficialDocumentException Invalid(string what) =>
        new(OfficialDocumentErrorCodes.InvalidDrawing, new Dictionary<string, object?>(StringComparer.Ordinal) { ["What"] = what });

    [GeneratedRegex(@"\G\s*(?<letter>[MLQC])", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Command();

    [GeneratedRegex(@"\G[ \t\r\n]*,?[ \t\r\n]*(?<digits>-?[0-9]{1,5}(\.[0-9]{1,6})?)(?![0-9.])", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Number();
}
