using System.Text.Json;
using CameraProgram.Kernel.Auditing;
using CameraProgram.Kernel.Localization;
using CameraProgram.Kernel.Paging;
using CameraProgram.Kernel.Time;
using CameraProgram.Querying;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.Audit;

/// <summary>The trail of every change in a commune, newest first, told in sentences.</summary>
public sealed class AuditAppService(ICameraProgramDb db, TextCatalog texts)
{
    private static readonly SortMap<AuditEntry> Sorts = new SortMap<AuditEntry>("-instant").Add("instant", a => a.Instant);

    public IReadOnlyList<AuditEntityTypeDto> GetEntityTypes() =>
        [.. AuditedTypes.All.Keys.Select(type => new AuditEntityTypeDto(type, texts.Get($"Entity:{type}"))).OrderBy(t => t.Text, StringComparer.CurrentCulture)];

    public async Task<PagedResult<AuditEntryDto>> ListAsync(AuditListInput input, CancellationToken cancellationToken)
    {
        DateTime? start = input.From is { } from ? VietnamTime.StartOf(from) : null;
        DateTime? end = input.To is { } to ? VietnamTime.EndOf(to) : null;
        var name = input.Filter?.Trim();
        var found = db.AuditEntries.AsNoTracking()
            .WhereIf(input.UserId is not null, a => a.UserId == input.UserId)
            .WhereIf(input.EntityType is not null, a => a.EntityType == input.EntityType)
            .WhereIf(input.EntityId is not null, a => a.EntityId == input.EntityId)
            .WhereIf(input.Action is not null, a => a.Action == input.Action)
            .WhereIf(start is not null, a => a.Instant >= start)
            .WhereIf(end is not null, a => a.Instant < end)
            .WhereIf(!string.IsNullOrEmpty(name), a => a.EntityName!.Contains(name!) || a.UserName == name);
        var page = await Sorts.Apply(found, input.Sort).ToPageAsync(input, cancellationToken);
        return new PagedResult<AuditEntryDto>(await TellAsync(page.Items, cancellationToken), page.Total);
    }

    private async Task<IReadOnlyList<AuditEntryDto>> TellAsync(IReadOnlyList<AuditEntry> entries, CancellationToken cancellationToken)
    {
        var changes = entries.ToDictionary(e => e.Id, e => JsonSerializer.Deserialize<Dictionary<string, JsonElement[]>>(e.Changes)!);
        var names = await NamesAsync(entries, changes.Values, cancellationToken);
        var roleIds = changes.Values.Select(AuditSentences.RoleOf).OfType<Guid>().ToHashSet();
        var words = new AuditWords(texts, names);
        var sentences = new AuditSentences(texts, words, await AuditFacts.ReadAsync(db, entries, roleIds, cancellationToken));
        return
        [
            .. entries.Select(e =>
            {
                var what = e.EntityName ?? names.GetValueOrDefault(e.EntityId);
                return new AuditEntryDto(
                    e.Id, e.Instant, e.Action, e.EntityType, words.TypeText(e.EntityType), e.EntityId, what, e.UserId,
                    NameOfUser(e, names), e.ActingForName, sentences.Tell(e, changes[e.Id], NameOfUser(e, names), what),
                    words.Changes(e.EntityType, changes[e.Id]));
            }),
        ];
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
}
