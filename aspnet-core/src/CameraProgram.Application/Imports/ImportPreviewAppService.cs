using System.Globalization;
using CameraProgram.Kernel.Localization;
using CameraProgram.Kernel.Text;
using CameraProgram.Kernel.Time;
using CameraProgram.Parties;
using CameraProgram.Querying;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.Imports;

/// <summary>Shows the rows of a list as they would go in now.</summary>
public sealed class ImportPreviewAppService(ImportReader reader, ImportSheetReader sheets, RegisterComparison register, TextCatalog texts)
{
    private const int GroupsPerQuery = 500;

    public async Task<ImportPreviewDto> RowsAsync(Guid id, ImportRowsInput input, CancellationToken cancellationToken)
    {
        var job = await reader.Jobs.AsNoTracking().GetAsync(id, cancellationToken);
        var sheet = await sheets.ReadAsync(job, cancellationToken);
        var groups = new List<GroupJudgement>();
        foreach (var chunk in sheet.Groups.Chunk(GroupsPerQuery))
        {
            groups.AddRange(await register.JudgeAsync(chunk, forChange: false, cancellationToken));
        }

        var rows = groups.SelectMany(g => g.Rows.Select(r => (Group: g, Row: r))).ToList();
        var wanted = rows.Where(r => Wants(input, r.Row)).ToList();
        return new ImportPreviewDto([.. wanted.Skip(input.Skip()).Take(input.PageSize).Select(r => ToDto(r.Group, r.Row))], wanted.Count, Count(groups, [.. rows.Select(r => r.Row)]));
    }

    private static ImportPreviewCountsDto Count(List<GroupJudgement> groups, List<RowJudgement> rows)
    {
        var outcomes = rows.CountBy(r => r.Outcome).ToDictionary();
        return new ImportPreviewCountsDto(
            rows.Count, groups.Count, groups.Count(g => g.Party is null && !g.IsRefused),
            Of(ImportOutcome.New), Of(ImportOutcome.Changed), Of(ImportOutcome.Unchanged), Of(ImportOutcome.Repeated), Of(ImportOutcome.Refused),
            rows.Count(r => r.Outcome != ImportOutcome.Refused && r.Problems.Count > 0));

        int Of(ImportOutcome outcome) => outcomes.GetValueOrDefault(outcome);
    }

    private static bool Wants(ImportRowsInput input, RowJudgement row)
    {
        if ((input.Outcome is { } outcome && row.Outcome != outcome) || (input.WithProblems && row.Problems.Count == 0))
        {
            return false;
        }

        var words = SearchText.Normalize(input.Filter).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0)
        {
            return true;
        }

        var text = SearchText.Normalize($"{row.Row.OwnerName} {row.Row.Phone} {row.Row.Address} {row.Row.HamletName} {row.Row.Name} {row.Row.Serial} {row.Row.Code}");
        return words.All(w => text.Contains(w, StringComparison.Ordinal));
    }

    private ImportRowDto ToDto(GroupJudgement group, RowJudgement judged)
    {
        var row = judged.Row;
        var differences = judged.Row == group.Group.Rows[0] ? group.OwnerDifferences.Concat(judged.Differences) : judged.Differences;
        return new ImportRowDto(
            row.Number, group.Group.Number + 1, group.Group.Rows.Count, group.Party is null, judged.Outcome, row.OwnerName, row.Phone, row.Address, row.HamletName,
            row.Name, judged.Camera?.Id, [.. Values(row)], [.. differences.Select(d => new ImportDifferenceDto(d.Column, Say(d.Column, d.Before), Say(d.Column, d.After)))],
            [.. judged.Problems.OrderByDescending(p => p.IsError).Select(reader.Tell)]);
    }

    private IEnumerable<ImportValueDto> Values(CameraRow row)
    {
        (ImportColumn Column, string? Text)[] all =
        [
            (ImportColumn.OwnerKind, Word(row.OwnerKind)), (ImportColumn.Representative, row.Representative), (ImportColumn.IdNumber, PhoneNumber.Mask(row.IdNumber, 3, 2)),
            (ImportColumn.Code, row.Code), (ImportColumn.Location, row.Location), (ImportColumn.Route, row.RouteName), (ImportColumn.Lenses, Number(row.Lenses)),
            (ImportColumn.Model, row.Model), (ImportColumn.Serial, row.Serial), (ImportColumn.Mac, row.Mac), (ImportColumn.Resolution, row.Resolution),
            (ImportColumn.Bearing, row.Bearing is { } b ? $"{Number(b)}°" : null), (ImportColumn.RetentionDays, Number(row.RetentionDays)),
            (ImportColumn.Coordinates, row.Position is { } p ? string.Create(CultureInfo.InvariantCulture, $"{p.Latitude:0.######}, {p.Longitude:0.######}") : null),
            (ImportColumn.Status, Word(row.Status)), (ImportColumn.InstalledDay, row.InstalledDay is { } day ? VietnamTime.Format(day) : null),
            (ImportColumn.Funding, Word(row.Funding)), (ImportColumn.Note, row.Note),
        ];
        return all.Where(v => v.Text is not null).Select(v => new ImportValueDto(v.Column, v.Text!));
    }

    private string? Word<T>(T? value)
        where T : struct, Enum => value is { } v ? texts.Get($"Enum:{typeof(T).Name}.{v}") : null;

    private string? Say(ImportColumn column, string? value) => value is null ? null : column switch
    {
        ImportColumn.Status => texts.Find($"Enum:CameraStatus.{value}") ?? value,
        ImportColumn.Funding => texts.Find($"Enum:CameraFunding.{value}") ?? value,
        _ => value,
    };

    private static string? Number(int? number) => number?.ToString(CultureInfo.InvariantCulture);
}
