using System.Text.Json;
using CameraProgram.Exporting;
using CameraProgram.Kernel.Auditing;
using CameraProgram.Kernel.Errors;
using CameraProgram.Kernel.Localization;
using CameraProgram.Kernel.Paging;
using CameraProgram.Kernel.Time;
using CameraProgram.Querying;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.Audit;

/// <summary>
/// The trail of every change in a commune, newest first, told in sentences. What one save did alike to several things
/// without a name of their own, like the sections of a new report, is one row.
/// </summary>
public sealed class AuditAppService(ICameraProgramDb db, TextCatalog texts)
{
    /// <summary>More changes than the rows read at once have, unless somebody saved thousands of things at once.</summary>
    private const int MaxEntries = 5_000;

    /// <summary>Rows that are read at once for an export: not more values to look for than every database takes.</summary>
    private const int ChunkSize = 500;

    /// <summary>Sentences of one row.</summary>
    private const int MaxSentences = 5;

    public IReadOnlyList<AuditEntityTypeDto> GetEntityTypes() =>
        [.. AuditedTypes.All.Keys.Select(type => new AuditEntityTypeDto(type, texts.Get($"Entity:{type}"))).OrderBy(t => t.Text, StringComparer.CurrentCulture)];

    public async Task<PagedResult<AuditEntryDto>> ListAsync(AuditListInput input, CancellationToken cancellationToken)
    {
        var found = Found(input);
        var page = await Rows(found, input.Sort).ToPageAsync(input, cancellationToken);
        return new PagedResult<AuditEntryDto>(await ReadAsync(found, page.Items, cancellationToken), page.Total);
    }

    /// <summary>The rows of an export, in the order of the list.</summary>
    public async Task<IReadOnlyList<AuditEntryDto>> AllAsync(AuditListInput input, CancellationToken cancellationToken)
    {
        var found = Found(input);
        var told = new List<AuditEntryDto>();
        foreach (var rows in (await Rows(found, input.Sort).Take(ListExporter.MaxRows).ToListAsync(cancellationToken)).Chunk(ChunkSize))
        {
            told.AddRange(await ReadAsync(found, rows, cancellationToken));
        }

        return told;
    }

    private IQueryable<AuditEntry> Found(AuditListInput input)
    {
        DateTime? start = input.From is { } from ? VietnamTime.StartOf(from) : null;
        DateTime? end = input.To is { } to ? VietnamTime.EndOf(to) : null;
        var name = input.Filter?.Trim();
        return db.AuditEntries.AsNoTracking()
            .WhereIf(input.UserId == Guid.Empty, a => a.UserId == null)
            .WhereIf(input.UserId is { } id && id != Guid.Empty, a => a.UserId == input.UserId)
            .WhereIf(input.EntityType is not null, a => a.EntityType == input.EntityType)
            .WhereIf(input.EntityId is not null, a => a.EntityId == input.EntityId)
            .WhereIf(input.Action is not null, a => a.Action == input.Action)
            .WhereIf(start is not null, a => a.Instant >= start)
            .WhereIf(end is not null, a => a.Instant < end)
            .WhereIf(!string.IsNullOrEmpty(name), a => a.EntityName!.Contains(name!) || a.UserName == name);
    }

    private static IOrderedQueryable<AuditRow> Rows(IQueryable<AuditEntry> found, string? sort)
    {
        var rows = found.GroupBy(a => new AuditRow
        {
            Instant = a.Instant, UserId = a.UserId, EntityType = a.EntityType, Action = a.Action, EntityName = a.EntityName,
        }).Select(g => g.Key);
        var ordered = sort switch
        {
            null or "" or "-instant" => rows.OrderByDescending(r => r.Instant),
            "instant" => rows.OrderBy(r => r.Instant),
            _ => throw new InputException("sort", KernelErrorCodes.InvalidInput).WithData("allowed", "instant"),
        };
        return ordered.ThenBy(r => r.EntityType).ThenBy(r => r.Action).ThenBy(r => r.EntityName).ThenBy(r => r.UserId);
    }

    private async Task<IReadOnlyList<AuditEntryDto>> ReadAsync(IQueryable<AuditEntry> found, IReadOnlyList<AuditRow> rows, CancellationToken cancellationToken)
    {
        var (instants, types, names) = (Values(rows, r => r.Instant), Values(rows, r => r.EntityType), Values(rows, r => r.EntityName));
        var entries = await found.Where(a => instants.Contains(a.Instant) && types.Contains(a.EntityType) && names.Contains(a.EntityName))
            .OrderByDescending(a => a.Instant).ThenByDescending(a => a.Id).Take(MaxEntries).ToListAsync(cancellationToken);
        var parts = (await TellAsync(entries, cancellationToken)).ToLookup(told => told.Row, told => told.Entry);
        return [.. rows.Where(parts.Contains).Select(row => Joined([.. parts[row]]))];
    }

    private static List<T> Values<T>(IEnumerable<AuditRow> rows, Func<AuditRow, T> value) => [.. rows.Select(value).Distinct()];

    /// <summary>One row of what is told alike; where the sentences differ, it has them all.</summary>
    private static AuditEntryDto Joined(IReadOnlyList<AuditEntryDto> parts)
    {
        var sentences = parts.Select(p => p.Sentence).Distinct().ToList();
        return parts[0] with
        {
            Sentence = string.Join("; ", sentences.Take(MaxSentences)) + (sentences.Count > MaxSentences ? "; …" : string.Empty),
            Alike = [.. parts.Skip(1).Select(p => new AuditPartDto(p.Id, p.Changes))],
        };
    }

    private async Task<IEnumerable<(AuditRow Row, AuditEntryDto Entry)>> TellAsync(IReadOnlyList<AuditEntry> entries, CancellationToken cancellationToken)
    {
        var changes = entries.ToDictionary(e => e.Id, e => JsonSerializer.Deserialize<Dictionary<string, JsonElement[]>>(e.Changes)!);
        var names = await NamesAsync(entries, changes.Values, cancellationToken);
        var roleIds = changes.Values.Select(AuditSentences.RoleOf).OfType<Guid>().ToHashSet();
        var words = new AuditWords(texts, names);
        var sentences = new AuditSentences(texts, words, await AuditFacts.ReadAsync(db, entries, roleIds, cancellationToken));
        return entries.Select(e =>
        {
            var what = e.EntityName ?? names.GetValueOrDefault(e.EntityId);
            return (AuditRow.Of(e), new AuditEntryDto(
                e.Id, e.Instant, e.Action, e.EntityType, words.TypeText(e.EntityType), e.EntityId, what, e.UserId,
                NameOfUser(e, names), e.ActingForName, sentences.Tell(e, changes[e.Id], NameOfUser(e, names), what),
                words.Changes(e.EntityType, changes[e.Id]), []));
        });
    }

    private static string? NameOfUser(AuditEntry entry, Dictionary<Guid, string> names) =>
        entry.UserId is { } id && names.TryGetValue(id, out var name) ? name : entry.UserName;

    /// <summary>What the things were called that the entries name by id: the trail itself knows, since it saw them come into being.</summary>
    private async Task<Dictionary<Guid, string>> NamesAsync(
        IEnumerable<AuditEntry> entries, IEnumerable<Dictionary<string, JsonElement[]>> changes, CancellationToken cancellationToken)
    {
        var ids = changes.SelectMany(c => c.Values).SelectMany(pair => pair)
            .Select(value => value.ValueKind == JsonValueKind.String && Guid.TryParse(value.GetString(), out var id) ? id : Guid.Empty)
            .Concat(entries.SelectMany(e => new[] { e.EntityId, e.UserId ?? Guid.Empty }))
            .Where(id => id != Guid.Empty).Distinct().ToList();
        var named = await db.AuditEntries.AsNoTracking()
            .Where(a => ids.Contains(a.EntityId) && a.Action == AuditAction.Created && a.EntityName != null)
            .Select(a => new { a.EntityId, a.EntityName }).ToListAsync(cancellationToken);
        return named.DistinctBy(n => n.EntityId).ToDictionary(n => n.EntityId, n => n.EntityName!);
    }

    /// <summary>What the entries of one row have in common.</summary>
    private sealed record AuditRow
    {
        public DateTime Instant { get; init; }

        public Guid? UserId { get; init; }

        public required string EntityType { get; init; }

        public AuditAction Action { get; init; }

        public string? EntityName { get; init; }

        public static AuditRow Of(AuditEntry entry) => new()
        {
            Instant = entry.Instant, UserId = entry.UserId, EntityType = entry.EntityType, Action = entry.Action, EntityName = entry.EntityName,
        };
    }
}
