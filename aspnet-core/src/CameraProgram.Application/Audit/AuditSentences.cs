using System.Text.Json;
using CameraProgram.Boards;
using CameraProgram.Identity;
using CameraProgram.Kernel.Auditing;
using CameraProgram.Kernel.Localization;

namespace CameraProgram.Audit;

/// <summary>One sentence per entry: who did what to whom or what.</summary>
internal sealed class AuditSentences(TextCatalog texts, AuditWords words, AuditFacts facts)
{
    /// <param name="who">Whoever did it; nobody: the program.</param>
    /// <param name="name">What people called the thing.</param>
    public string Tell(AuditEntry entry, IReadOnlyDictionary<string, JsonElement[]> changes, string? who, string? name)
    {
        var data = new Dictionary<string, object?>
        {
            ["who"] = Actor(entry, who),
            ["what"] = words.TypeText(entry.EntityType) + (name is null ? string.Empty : $" “{name}”"),
            ["name"] = name ?? words.TypeText(entry.EntityType),
        };
        return AuditActs.Of(entry, changes) is { } act && Knows(entry, changes, data)
            ? texts.Get($"Audit:{act}", data)
            : texts.Get($"Audit:{entry.Action}", data);
    }

    private string Actor(AuditEntry entry, string? who)
    {
        var actor = who ?? texts.Get("Audit:Program");
        return entry.ActingForName is { } principal
            ? texts.Get("Audit:For", new Dictionary<string, object?> { ["who"] = actor, ["principal"] = principal })
            : actor;
    }

    /// <summary>Fills in what the act's sentence names besides. False: it is no longer known, the plain sentence must do.</summary>
    private bool Knows(AuditEntry entry, IReadOnlyDictionary<string, JsonElement[]> changes, Dictionary<string, object?> data)
    {
        foreach (var (property, name) in Said)
        {
            if (changes.TryGetValue(property, out var pair))
            {
                data[name] = words.Value(entry.EntityType, property, pair[1]) ?? words.Value(entry.EntityType, property, pair[0]);
            }
        }

        switch (entry.EntityType)
        {
            case nameof(Delegation):
                var found = facts.Delegations.TryGetValue(entry.EntityId, out var people);
                (data["principal"], data["deputy"]) = people;
                return found;
            case nameof(BoardMember):
                var known = facts.Members.TryGetValue(entry.EntityId, out var member);
                (data["name"], data["seat"], data["board"]) = (entry.EntityName ?? member.Name, member.Seat, member.Board);
                return known;
            case nameof(UserRole):
                data["role"] = RoleOf(changes) is { } id && facts.Roles.TryGetValue(id, out var role) ? role : data.GetValueOrDefault("role");
                return true;
            default:
                return true;
        }
    }

    /// <summary>The recorded values that a sentence may name, and by what.</summary>
    private static readonly (string Property, string Name)[] Said =
    [
        (nameof(UserRole.RoleId), "role"), (nameof(UserHamlet.HamletId), "hamlet"), (nameof(User.LockoutEnd), "until"),
        (nameof(Board.ValidTo), "day"), (nameof(BoardMember.To), "day"), ("Status", "status"),
    ];

    public static Guid? RoleOf(IReadOnlyDictionary<string, JsonElement[]> changes) =>
        changes.TryGetValue(nameof(UserRole.RoleId), out var pair)
        && Array.Find(pair, v => v.ValueKind == JsonValueKind.String) is { ValueKind: JsonValueKind.String } value && value.TryGetGuid(out var id)
            ? id
            : null;
}
