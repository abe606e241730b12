namespace CameraProgram.Imports.Reading;

/// <summary>A row of a list, all as text: numbers with a point, days as dd/MM/yyyy, errors of formulas as "#REF!".</summary>
/// <param name="Number">As the spreadsheet numbers it, from 1.</param>
/// <param name="Cells">What stands in the cell itself; of merged cells only the first has it.</param>
/// <param name="Filled">The same, with the value of merged cells in each of them.</param>
internal sealed record TableRow(int Number, IReadOnlyList<string?> Cells, IReadOnlyList<string?> Filled)
{
    private readonly IReadOnlySet<int> _fractions = new HashSet<int>();

    /// <param name="fractions">Columns that hold a number with decimals, which as text could be taken for thousands.</param>
    public TableRow(int number, IReadOnlyList<string?> cells, IReadOnlyList<string?> filled, IReadOnlySet<int> fractions)
        : this(number, cells, filled) => _fractions = fractions;

    public bool IsFraction(int column) => _fractions.Contains(column);

    public bool IsBlank => Cells.All(c => c is null);

    public string? Cell(int column) => column < Cells.Count ? Cells[column] : null;

    public string? Fill(int column) => column < Filled.Count ? Filled[column] : null;
}
