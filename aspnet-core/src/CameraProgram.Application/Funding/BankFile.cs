using System.Globalization;
using System.Text.RegularExpressions;
using CameraProgram.Imports.Reading;
using CameraProgram.Kernel.Errors;
using CameraProgram.Kernel.Text;

namespace CameraProgram.Funding;

/// <summary>
/// Reads the CSV file of a bank. A row with neither day nor amount is no line, nor is a sum; everything else is read or refused,
/// so that no money is left out silently.
/// </summary>
internal static partial class BankFile
{
    private static readonly string[] DayFormats = ["d/M/yyyy", "d-M-yyyy", "d.M.yyyy", "yyyy-M-d", "yyyy/M/d", "d/M/yy"];

    public static List<TableRow> Rows(byte[] bytes) =>
        [.. CsvTable.Rows(CsvLetters.Decode(bytes, CsvLetters.Recognise(bytes) ?? CsvLetters.Choices[0])).Where(r => !r.IsBlank).Take(FundingConsts.MaxLines * 2)];

    /// <summary>The row above the first that has a day.</summary>
    public static TableRow? HeadingOf(IReadOnlyList<TableRow> rows)
    {
        var first = rows.TakeWhile(row => !row.Filled.Any(cell => DayOf(cell) is not null)).Count();
        return first > 0 && first < rows.Count ? rows[first - 1] : null;
    }

    public static string HeadingsOf(TableRow row) => string.Join('\u001f', row.Filled.Select(cell => cell?.Trim() ?? string.Empty));

    /// <exception cref="BusinessException"><c>Funding:StatementAmount</c>, <c>Funding:StatementDay</c>, <c>Funding:StatementColumns</c>.</exception>
    public static List<BankLineDraft> LinesOf(IReadOnlyList<TableRow> rows, BankColumns columns)
    {
        if (columns.Amount is null && columns.In is null && columns.Out is null)
        {
            throw new BusinessException(CameraProgramErrorCodes.Funding.StatementColumns);
        }

        var lines = new List<BankLineDraft>();
        foreach (var row in rows.Where(r => r.Number > columns.HeadingRow))
        {
            if (DayOf(Cell(row, columns.Day)) is { } day)
            {
                lines.Add(BankLineDraft.Of(day, AmountOf(row, columns), Cell(row, columns.Text), Cell(row, columns.Reference)));
            }
            else if (LooksLikeDay(Cell(row, columns.Day)) || (HasAmount(row, columns) && !IsSum(row)))
            {
                throw new BusinessException(CameraProgramErrorCodes.Funding.StatementDay).WithData("row", row.Number);
            }
        }

        return lines;
    }

    public static DateOnly? DayOf(string? cell)
    {
        var text = cell?.Trim().Split(' ', 'T')[0];
        return DateOnly.TryParseExact(text, DayFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
    }

    /// <summary>"1,250,000", "1.250.000", "1250000.00", "-500.000 VND", "(500.000)"; parts of a đồng and anything else give nothing.</summary>
    public static long? MoneyOf(string? cell)
    {
        var text = Currency().Replace(cell ?? string.Empty, string.Empty).Replace("\u00a0", string.Empty, StringComparison.Ordinal).Replace(" ", string.Empty, StringComparison.Ordinal);
        var negative = text.StartsWith('-') || (text.StartsWith('(') && text.EndsWith(')'));
        text = text.Trim('+', '-', '(', ')');
        return Amount().Match(text) is { Success: true } match
            && long.TryParse(match.Groups["whole"].Value.Replace(",", "", StringComparison.Ordinal).Replace(".", "", StringComparison.Ordinal), NumberStyles.None, CultureInfo.InvariantCulture, out var amount)
            ? negative ? -amount : amount
            : null;
    }

    private static long AmountOf(TableRow row, BankColumns columns)
    {
        var amount = columns.Amount is { } signed
            ? MoneyOf(Cell(row, signed))
            : Both(Cell(row, columns.In), Cell(row, columns.Out));
        return amount is { } found and not 0
            ? found
            : throw new BusinessException(CameraProgramErrorCodes.Funding.StatementAmount).WithData("row", row.Number);

        static long? Both(string? incoming, string? outgoing)
        {
            var (plus, minus) = (IsEmpty(incoming) ? 0 : MoneyOf(incoming), IsEmpty(outgoing) ? 0 : MoneyOf(outgoing));
            return plus is { } given && minus is { } taken && (given == 0 || taken == 0) ? Math.Abs(given) - Math.Abs(taken) : null;
        }
    }

    private static bool HasAmount(TableRow row, BankColumns columns) =>
        new[] { columns.Amount, columns.In, columns.Out }.Any(column => MoneyOf(Cell(row, column)) is not (null or 0));

    private static bool LooksLikeDay(string? cell) => cell is not null && DayLike().IsMatch(cell);

    /// <summary>What a bank adds up, or what stood on the account before and after: "Tổng cộng", "Số dư đầu kỳ".</summary>
    private static bool IsSum(TableRow row) => row.Filled.Any(cell => Sum().IsMatch(SearchText.Normalize(cell)));

    private static bool IsEmpty(string? cell) => string.IsNullOrWhiteSpace(cell) || cell.Trim() == "-";

    private static string? Cell(TableRow row, int? column) => column is { } index && index < row.Filled.Count ? row.Filled[index] : null;

    /// <summary>Whole amounts, in groups of three or not, with nothing but zeros after a decimal mark.</summary>
    [GeneratedRegex(@"^(?<whole>[0-9]{1,3}(?:,[0-9]{3})+|[0-9]{1,3}(?:\.[0-9]{3})+|[0-9]+)(?:[.,]0{1,2})?$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Amount();

    [GeneratedRegex(@"^\s*[0-9]{1,4}[/.-][0-9]{1,2}[/.-][0-9]{1,4}", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex DayLike();

    /// <summary>In letters without diacritics; the name of a company ("Công ty …", "Tổng công ty …") is none.</summary>
    [GeneratedRegex(
        "^(tong( cong| so| phat sinh| tien| no| co)*|cong( phat sinh| so| tien| don)*|so du .*|phat sinh .*|(sub ?)?total( .*)?|sum|((opening|closing|ending|available) )?balance( .*)?)[: .]*$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Sum();

    [GeneratedRegex(@"vnd|vnđ|đồng|đ", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Currency();
}
