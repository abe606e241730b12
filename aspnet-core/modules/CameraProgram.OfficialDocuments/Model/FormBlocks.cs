namespace CameraProgram.OfficialDocuments.Model;

/// <summary>A line with a box to tick: "☐ Đồng ý …", "☑ Không đồng ý …". The signs ☐ and ☑ are drawn in any other text, too.</summary>
public sealed record CheckLine(RichText Text, bool IsChecked = false) : Block
{
    public const char Open = '☐';
    public const char Checked = '☑';
}

/// <summary>What is filled in on one line of a form, one field or several side by side: "Họ và tên: ………… Điện thoại: …………".</summary>
public sealed record FillIn : Block
{
    public FillIn(params IReadOnlyList<FillInField> fields) => Fields = fields;

    public FillIn(string label, string? value = null) : this(new FillInField(label, value))
    {
    }

    public IReadOnlyList<FillInField> Fields { get; }

    /// <summary>Dotted lines for somebody who writes by hand.</summary>
    public static IEnumerable<Block> EmptyLines(int count) => Enumerable.Range(0, count).Select(_ => new FillIn(""));
}

/// <summary>A label and what is filled in after it; without a value a dotted line to the end of its room.</summary>
public sealed record FillInField
{
    /// <param name="label">With or without its colon; may be empty.</param>
    /// <param name="value">Null or blank: to be written by hand.</param>
    /// <param name="weight">The share of the line.</param>
    public FillInField(string label, string? value = null, double weight = 1)
    {
        if (!double.IsFinite(weight) || weight <= 0)
        {
            throw new ArgumentOutOfRangeException(nameof(weight), weight, "The width of a field is a positive share.");
        }

        var bare = PaperText.Line(label).TrimEnd(':', ' ');
        (Label, Value, Weight) = (bare.Length == 0 ? "" : $"{bare}:", PaperText.Line(value), weight);
    }

    /// <summary>Ends with a colon, unless it is empty.</summary>
    public string Label { get; }

    /// <summary>Empty when it is written by hand.</summary>
    public string Value { get; }

    public double Weight { get; }
}
