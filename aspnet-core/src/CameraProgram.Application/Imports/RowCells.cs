using System.Globalization;
using CameraProgram.Imports.Reading;
using CameraProgram.Kernel.Errors;

namespace CameraProgram.Imports;

/// <summary>The cells of one row by what they hold.</summary>
internal sealed class RowCells(TableRow row, Dictionary<ImportColumn, int> places, HashSet<ImportColumn> filled)
{
    public List<RowProblem> Problems { get; } = [];

    public string? Raw(ImportColumn column) =>
        !places.TryGetValue(column, out var place) ? null : filled.Contains(column) ? row.Fill(place) : row.Cell(place);

    public bool Has(ImportColumn column) => Raw(column) is not null;

    /// <summary>Null for a blank cell, and for one that cannot be taken, which is then noted.</summary>
    public string? Text(ImportColumn column, int maxLength)
    {
        if (Raw(column) is not { } text)
        {
            return null;
        }

        if (CellText.IsError(text))
        {
            if (!Problems.Exists(p => p.Column == column))
            {
                Refuse(column, CameraProgramErrorCodes.ImportRows.CellError);
            }

            return null;
        }

        if (text.Length > maxLength)
        {
            Refuse(column, KernelErrorCodes.TooLong, ("max", $"{maxLength}"));
            return null;
        }

        return text;
    }

    public string? Checked(ImportColumn column, Func<string, string?> check)
    {
        if (Text(column, CameraProgramConsts.TitleLength) is not { } text)
        {
            return null;
        }

        try
        {
            return check(text);
        }
        catch (InputException problem)
        {
            Refuse(column, problem);
            return null;
        }
    }

    public void Refuse(ImportColumn column, string code, params (string Name, string? Value)[] data) =>
        Problems.Add(RowProblem.Error(column, code, [("value", Raw(column)), .. data]));

    public void Refuse(ImportColumn column, InputException problem) => Refuse(
        column, problem.Code, [.. problem.Details.Where(d => d.Key != "field").Select(d => (d.Key, d.Value is IFormattable f ? f.ToString(null, CultureInfo.InvariantCulture) : d.Value?.ToString()))]);

    public void Warn(ImportColumn column, string code, params (string Name, string? Value)[] data) =>
        Problems.Add(RowProblem.Warning(column, code, [("value", Raw(column)), .. data]));
}
