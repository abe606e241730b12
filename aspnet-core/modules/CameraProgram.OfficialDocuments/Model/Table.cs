namespace CameraProgram.OfficialDocuments.Model;

/// <summary>A table. Numbers come formatted (see <see cref="Numerals.Grouped"/>); the head repeats on every page.</summary>
public sealed record Table : Block
{
    public required IReadOnlyList<TableColumn> Columns { get; init; }

    public required IReadOnlyList<TableRow> Rows { get; init; }

    /// <summary>A bold line above the table.</summary>
    public string? Caption { get; init => field = value is null ? null : PaperText.Line(value); }

    /// <summary>The unit, in italics at the right above the table: "Đơn vị tính: đồng".</summary>
    public string? Unit { get; init => field = value is null ? null : PaperText.Line(value); }

    /// <summary>Adds the row (1) (2) (3) … under the head.</summary>
    public bool NumbersColumns { get; init; }
}

/// <summary>A column; its width is a share of the table's.</summary>
public sealed record TableColumn
{
    public TableColumn(string header, double weight = 1, TextAlignment alignment = TextAlignment.Left)
    {
        if (!double.IsFinite(weight) || weight <= 0)
        {
            throw new ArgumentOutOfRangeException(nameof(weight), weight, "The width of a column is a positive share.");
        }

        (Header, Weight, Alignment) = (PaperText.Line(header), weight, alignment);
    }

    public string Header { get; }

    public double Weight { get; }

    public TextAlignment Alignment { get; }

    /// <summary>Heads above this one, outermost first; neighbours under the same heads share a cell.</summary>
    public IReadOnlyList<string> Groups { get; init => field = PaperText.Lines(value); } = [];
}

public enum TableRowKind
{
    Normal,

    /// <summary>A row that heads a group of rows: bold.</summary>
    Group,

    /// <summary>A total: bold.</summary>
    Total,
}

public sealed record TableRow
{
    public TableRow(params IReadOnlyList<TableCell> cells) => Cells = cells;

    public IReadOnlyList<TableCell> Cells { get; }

    public TableRowKind Kind { get; init; }

    public static TableRow Group(params IReadOnlyList<TableCell> cells) => new(cells) { Kind = TableRowKind.Group };

    public static TableRow Total(params IReadOnlyList<TableCell> cells) => new(cells) { Kind = TableRowKind.Total };
}

/// <summary>A cell; a string is a cell over one column.</summary>
public sealed record TableCell(RichText Text, int Span = 1)
{
    /// <summary>Null: as the column.</summary>
    public TextAlignment? Alignment { get; init; }

    public static implicit operator TableCell(string? text) => FromString(text);

    public static TableCell FromString(string? text) => new(RichText.FromString(text));
}
