using System.Globalization;
using System.IO.Compression;
using System.Text;
using CameraProgram.Kernel.Errors;
using ExcelDataReader;
using ExcelDataReader.Exceptions;

namespace CameraProgram.Imports.Reading;

/// <summary>Rows of an Excel file, old or new, one after the other; formulas count with the value that Excel had worked out.</summary>
internal static class ExcelTable
{
    static ExcelTable() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public static IReadOnlyList<string> Sheets(Stream content)
    {
        using var reader = Open(content);
        var names = new List<string>();
        do
        {
            if (reader.VisibleState == "visible")
            {
                names.Add(reader.Name);
            }
        }
        while (reader.NextResult());

        return names;
    }

    /// <exception cref="BusinessException"><c>Imports:NotReadable</c>, <c>Imports:Protected</c>, <c>Imports:UnknownSheet</c>.</exception>
    public static IEnumerable<TableRow> Rows(Stream content, string? sheet)
    {
        var errors = sheet is null ? new Dictionary<string, string>() : ErrorsOf(content, sheet);
        using var reader = Open(content);
        while (sheet is not null && reader.Name != sheet)
        {
            if (!reader.NextResult())
            {
                throw new BusinessException(CameraProgramErrorCodes.Imports.UnknownSheet).WithData("sheet", sheet);
            }
        }

        var merges = new MergedCells(reader.MergeCells ?? []);
        for (var index = 0; Read(reader); index++)
        {
            var cells = new string?[Math.Min(reader.FieldCount, ImportConsts.MaxColumns)];
            var fractions = new HashSet<int>();
            for (var column = 0; column < cells.Length; column++)
            {
                if (reader.GetValue(column) is double number && number != Math.Truncate(number))
                {
                    fractions.Add(column);
                }

                cells[column] = Text(reader, column) ?? (errors.Count > 0 ? errors.GetValueOrDefault($"{ColumnName(column)}{index + 1}") : null);
            }

            yield return new TableRow(index + 1, cells, merges.Fill(index, cells), fractions);
        }
    }

    private static IExcelDataReader Open(Stream content)
    {
        try
        {
            EnsureUnpacksSmall(content);
            return ExcelReaderFactory.CreateReader(content, new ExcelReaderConfiguration { LeaveOpen = true, FallbackEncoding = Encoding.GetEncoding(1258) });
        }
        catch (InvalidPasswordException e)
        {
            throw new BusinessException(CameraProgramErrorCodes.Imports.Protected, e);
        }
        catch (Exception e) when (IsBroken(e))
        {
            throw new BusinessException(CameraProgramErrorCodes.Imports.NotReadable, e);
        }
    }

    private static IReadOnlyDictionary<string, string> ErrorsOf(Stream content, string sheet)
    {
        try
        {
            return ExcelErrors.Of(content, sheet);
        }
        catch (Exception e) when (IsBroken(e))
        {
            throw new BusinessException(CameraProgramErrorCodes.Imports.NotReadable, e);
        }
    }

    /// <param name="column">From 0.</param>
    private static string ColumnName(int column) =>
        column < 26 ? ((char)('A' + column)).ToString() : ColumnName(column / 26 - 1) + (char)('A' + column % 26);

    private static bool Read(IExcelDataReader reader)
    {
        try
        {
            return reader.Read();
        }
        catch (Exception e) when (IsBroken(e))
        {
            throw new BusinessException(CameraProgramErrorCodes.Imports.NotReadable, e);
        }
    }

    /// <summary>What a damaged or forged file makes the reader stumble over.</summary>
    private static bool IsBroken(Exception e) =>
        e is ExcelReaderException or InvalidDataException or IOException or System.Xml.XmlException or FormatException or OverflowException
            or ArgumentException or InvalidOperationException or IndexOutOfRangeException or NullReferenceException;

    private static void EnsureUnpacksSmall(Stream content)
    {
        content.Position = 0;
        if (content.ReadByte() == 'P')
        {
            using var zip = new ZipArchive(content, ZipArchiveMode.Read, leaveOpen: true);
            if (zip.Entries.Sum(e => e.Length) > ImportConsts.MaxUnpackedBytes)
            {
                throw new BusinessException(CameraProgramErrorCodes.Imports.TooManyRows).WithData("max", ImportConsts.MaxRows);
            }
        }

        content.Position = 0;
    }

    private static string? Text(IExcelDataReader reader, int column) => reader.GetValue(column) switch
    {
        null => null,
        string text => CellText.Clean(text),
        double number => CellText.Number(number),
        bool truth => truth ? "1" : "0",
        DateTime day => day.ToString(day.TimeOfDay == TimeSpan.Zero ? "dd/MM/yyyy" : "dd/MM/yyyy HH:mm", CultureInfo.InvariantCulture),
        IFormattable other => CellText.Clean(other.ToString(null, CultureInfo.InvariantCulture)),
        var other => CellText.Clean(other.ToString()),
    };
}
