using System.Globalization;
using CameraProgram.Kernel.Errors;
using CameraProgram.Kernel.Text;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.Communes;

/// <summary>The official list of commune-level units: loaded by the operator, used to warn about names that differ.</summary>
public sealed class OfficialUnitAppService(ICameraProgramDb db)
{
    private const int MaxListed = 50;

    /// <summary>More than the country has (3,321 since 1 July 2025).</summary>
    private const int MaxOfficialUnits = 12_000;

    private static readonly string[] Columns = ["code", "province_code", "type", "name", "full_name"];

    /// <summary>Loads a TSV with a header line; all rows or none.</summary>
    public async Task<ImportUnitsResult> ImportAsync(TextReader reader, CancellationToken cancellationToken)
    {
        var header = (await reader.ReadLineAsync(cancellationToken))?.TrimStart('\uFEFF').Split('\t') ?? [];
        var positions = Columns.Select(c => Array.IndexOf(header, c)).ToArray();
        if (positions.Any(p => p < 0))
        {
            return ImportUnitsResult.Failed([string.Create(CultureInfo.InvariantCulture, $"The header must name: {string.Join(", ", Columns)}.")]);
        }

        var known = await db.OfficialUnits.ToDictionaryAsync(u => u.Code, cancellationToken);
        var errors = new List<string>();
        var seen = new HashSet<string>();
        var (added, changed, unchanged, lineNumber) = (0, 0, 0, 1);
        while (await reader.ReadLineAsync(cancellationToken) is { } line)
        {
            lineNumber++;
            if (line.Length == 0)
            {
                continue;
            }

            if (Parse(line.Split('\t'), positions) is not { } unit || !seen.Add(unit.Code))
            {
                errors.Add(string.Create(CultureInfo.InvariantCulture, $"Line {lineNumber}: {line}"));
                continue;
            }

            if (!known.TryGetValue(unit.Code, out var existing))
            {
                db.OfficialUnits.Add(unit);
                added++;
            }
            else if (existing.Name != unit.Name || existing.Type != unit.Type || existing.FullName != unit.FullName)
            {
                existing.Revise(unit.Type, unit.Name, unit.FullName);
                changed++;
            }
            else
            {
                unchanged++;
            }
        }

        if (errors.Count > 0)
        {
            return ImportUnitsResult.Failed(errors);
        }

        await db.SaveChangesAsync(cancellationToken);
        return new ImportUnitsResult(added, changed, unchanged, []);
    }

    /// <summary>The official name under this code when it differs from the commune's; <c>null</c> when all agrees or the list is not loaded.</summary>
    public async Task<OfficialUnit?> FindDifferingAsync(string code, CommuneType type, string name, CancellationToken cancellationToken)
    {
        var official = await db.OfficialUnits.AsNoTracking().SingleOrDefaultAsync(u => u.Code == code, cancellationToken);
        return official is null || (official.Type == type && string.Equals(official.Name, name, StringComparison.Ordinal)) ? null : official;
    }

    /// <summary>Rows whose code or name has every word of the filter, at most 50; few enough in all to compare without diacritics in memory.</summary>
    public async Task<IReadOnlyList<OfficialUnitDto>> ListAsync(OfficialUnitListInput input, CancellationToken cancellationToken)
    {
        var units = await db.OfficialUnits.AsNoTracking()
            .Where(u => input.ProvinceCode == null || u.ProvinceCode == input.ProvinceCode)
            .OrderBy(u => u.Code).Take(MaxOfficialUnits)
            .Select(u => new OfficialUnitDto(u.Code, u.ProvinceCode, u.Type, u.Name, u.FullName))
            .ToListAsync(cancellationToken);
        var words = SearchText.Normalize(input.Filter).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return [.. units.Where(u => Array.TrueForAll(words, SearchText.Normalize($"{u.Code} {u.FullName}").Contains)).Take(MaxListed)];
    }

    private static OfficialUnit? Parse(string[] cells, int[] positions)
    {
        if (cells.Length <= positions.Max())
        {
            return null;
        }

        var (code, province, kind) = (cells[positions[0]], cells[positions[1]], cells[positions[2]]);
        if (code.Length != CommuneConsts.CodeLength || !code.All(char.IsAsciiDigit) || Province.Find(province) is null || TypeOf(kind) is not { } type)
        {
            return null;
        }

        try
        {
            return new OfficialUnit(code, province, type, cells[positions[3]], cells[positions[4]]);
        }
        catch (InputException)
        {
            return null;
        }
    }

    private static CommuneType? TypeOf(string text) => SearchText.Normalize(text) switch
    {
        "xa" => CommuneType.Xa,
        "phuong" => CommuneType.Phuong,
        "dac khu" => CommuneType.DacKhu,
        _ => null,
    };
}

public sealed record ImportUnitsResult(int Added, int Changed, int Unchanged, IReadOnlyList<string> Errors)
{
    public static ImportUnitsResult Failed(IReadOnlyList<string> errors) => new(0, 0, 0, errors);
}
