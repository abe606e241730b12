namespace CameraProgram.Maps;

/// <summary>Room that words or a sign take on a drawing.</summary>
internal readonly record struct LabelBox(double Left, double Top, double Width, double Height)
{
    public double Right => Left + Width;

    public double Bottom => Top + Height;

    public static LabelBox Around(double x, double y, double radius) => new(x - radius, y - radius, 2 * radius, 2 * radius);

    public double OverlapWith(LabelBox other) =>
        Math.Max(0, Math.Min(Right, other.Right) - Math.Max(Left, other.Left)) * Math.Max(0, Math.Min(Bottom, other.Bottom) - Math.Max(Top, other.Top));
}

/// <summary>What is free on a drawing. Boxes lie in a grid, so that thousands of them are asked quickly.</summary>
internal sealed class LabelRoom(LabelBox sheet)
{
    private const double Cell = 60;

    private readonly Dictionary<(int Column, int Row), List<LabelBox>> _taken = [];

    public void Take(LabelBox box)
    {
        foreach (var cell in Cells(box))
        {
            if (!_taken.TryGetValue(cell, out var boxes))
            {
                _taken[cell] = boxes = [];
            }

            boxes.Add(box);
        }
    }

    public bool IsFree(LabelBox box) => IsOnSheet(box) && Covered(box) <= 0;

    /// <summary>Of places where none is free, the one that covers least; off the sheet is worst.</summary>
    public LabelBox Least(IEnumerable<LabelBox> places) => places.MinBy(p => IsOnSheet(p) ? Covered(p) : double.MaxValue);

    private double Covered(LabelBox box) => Cells(box).SelectMany(c => _taken.GetValueOrDefault(c) ?? []).Sum(t => t.OverlapWith(box));

    private bool IsOnSheet(LabelBox box) => box.Left >= sheet.Left && box.Top >= sheet.Top && box.Right <= sheet.Right && box.Bottom <= sheet.Bottom;

    private static IEnumerable<(int Column, int Row)> Cells(LabelBox box)
    {
        for (var column = (int)Math.Floor(box.Left / Cell); column <= box.Right / Cell; column++)
        {
            for (var row = (int)Math.Floor(box.Top / Cell); row <= box.Bottom / Cell; row++)
            {
                yield return (column, row);
            }
        }
    }
}
