using System.Globalization;
using CameraProgram.Audit;
using CameraProgram.Kernel.Errors;
using CameraProgram.Kernel.Localization;
using CameraProgram.Kernel.Text;
using CameraProgram.Kernel.Time;
using CameraProgram.Kernel.Users;
using CameraProgram.Parties;
using CameraProgram.Permissions;
using CameraProgram.Querying;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.Imports;

/// <summary>Shows the rows of a list as they would go in now; telephone and identity numbers masked unless asked for and allowed.</summary>
public sealed class ImportPreviewAppService(
    ICameraProgramDb db, ImportReader reader, ImportSheetReader sheets, RegisterComparison register, AccessLog accesses, ICurrentUser user, TextCatalog texts)
{
    private const int GroupsPerQuery = 500;

    /// <exception cref="ForbiddenException">Contacts without the right to see them.</exception>
    public async Task<ImportPreviewDto> RowsAsync(Guid id, ImportRowsInput input, CancellationToken cancellationToken)
    {
        if (input.WithContacts && !user.Has(CameraProgramPermissions.Parties.ViewContacts))
        {
            throw new ForbiddenException();
        }

        var job = await reader.Jobs.AsNoTracking().GetAsync(id, cancellationToken);
        var sheet = await sheets.ReadAsync(job, cancellationToken);
        var groups = new List<GroupJudgement>();
        foreach (var chunk in sheet.Groups.Chunk(GroupsPerQuery))
        {
            groups.AddRange(await register.JudgeAsync(chunk, forChange: false, cancellationToken));
        }

        var rows = groups.SelectMany(g => g.Rows.Select(r => (Group: g, Row: r))).ToList();
        var wanted = rows.Where(r => Wants(input, r.Row)).ToList();
        if (input.WithContacts)
        {
            accesses.Note(AccessKind.ContactShown, subjectId: null, reader.NameForLog(job));
            await db.SaveChangesAsync(cancellationToken);
        }

        return new ImportPreviewDto(
            [.. wanted.Skip(input.Skip()).Take(input.PageSize).Select(r => ToDto(r.Group, r.Row, input.WithContacts))], wanted.Count, Count(groups, [.. rows.Select(r => r.Row)]));
    }

    private static ImportPreviewCountsDto Count(List<GroupJudgement> groups, List<RowJudgement> rows)
    {
        var outcomes = rows.CountBy(r => r.Outcome).ToDictionary();
        return new ImportPreviewCountsDto(
            rows.Count, groups.Count, groups.Count(g => g.Party is null && !g.IsRefused),
            Of(ImportOutcome.New), Of(ImportOutcome.Changed), Of(ImportOutcome.Unchanged), Of(ImportOutcome.Repeated), Of(ImportOutcome.Refused),
            rows.Count(r => r.Outcome != ImportOutcome.Refused && r.Problems.Count > 0),
            rows.Count(r => r.Row.IsFar && r.Outcome is ImportOutcome.New or ImportOutcome.Changed or ImportOutcome.Unchanged));

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

        var text = SearchText.Normalize($"{row.Row.OwnerName} {row.Row.Address} {row.Row.HamletName} {row.Row.Name} {row.Row.Serial} {row.Row.Code}");
        return words.All(w => text.Contains(w, StringComparison.Ordinal));
    }

    private ImportRowDto ToDto(GroupJudgement group, RowJudgement judged, bool withContacts)
    {
        var row = judged.Row;
        var differences = judged.Row == group.Group.Rows[0] ? group.OwnerDifferences.Concat(judged.Differences) : judged.Differences;
        return new ImportRowDto(
            row.Number, group.Group.Number + 1, group.Group.Rows.Count, group.Party is null, judged.Outcome, row.OwnerName, withContacts ? row.Phone : PhoneNumber.Masked(row.Phone), row.Address, row.HamletName,
            row.Name, judged.Camera?.Id, [.. Values(row)], [.. differences.Select(d => ToDto(d, withContacts))],
            [.. judged.Problems.OrderByDescending(p => p.IsError).Select(p => reader.Tell(p, withContacts))]);
    }

    private ImportDifferenceDto ToDto(FieldDifference difference, bool withContacts) => new(
        difference.Column, Say(difference.Column, difference.Before),
        difference.Column is ImportColumn.Phone or ImportColumn.IdNumber && !withContacts
            ? ListMask.OfCell(difference.After, difference.Column)
            : Say(difference.Column, difference.After));

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
