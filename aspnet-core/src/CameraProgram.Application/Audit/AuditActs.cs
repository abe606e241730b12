using System.Text.Json;
using CameraProgram.Boards;
using CameraProgram.Hamlets;
using CameraProgram.Identity;
using CameraProgram.Kernel.Auditing;
using CameraProgram.OrgUnits;

namespace CameraProgram.Audit;

/// <summary>Reads out of the recorded values what somebody did: "đặt lại mật khẩu của …" rather than "sửa người dùng".</summary>
internal static class AuditActs
{
    /// <returns>The sentence's key after <c>Audit:</c>; <c>null</c> when "created", "changed" or "deleted" says it all.</returns>
    public static string? Of(AuditEntry entry, IReadOnlyDictionary<string, JsonElement[]> changes) => entry.EntityType switch
    {
        nameof(User) => OfUser(entry, changes),
        nameof(UserRole) => entry.Action == AuditAction.Created ? "RoleGiven" : "RoleTaken",
        nameof(UserHamlet) => entry.Action == AuditAction.Created ? "HamletGiven" : "HamletTaken",
        nameof(Delegation) when entry.Action == AuditAction.Created => "DelegationGiven",
        nameof(Delegation) when changes.ContainsKey(nameof(Delegation.RevokedAt)) => "DelegationRevoked",
        nameof(BoardMember) => OfMember(entry, changes),
        nameof(Board) when WasSet(changes, nameof(Board.ValidTo)) => "Dissolved",
        nameof(Hamlet) or nameof(OrgUnit) when WasSet(changes, nameof(OrgUnit.ValidTo)) => "Ended",
        nameof(Hamlet) or nameof(OrgUnit) when WasTaken(changes, nameof(OrgUnit.ValidTo)) => "Reopened",
        _ when entry.Action == AuditAction.Changed && changes.ContainsKey("Status") => "StatusChanged",
        _ => null,
    };

    private static string? OfUser(AuditEntry entry, IReadOnlyDictionary<string, JsonElement[]> changes)
    {
        if (entry.Action != AuditAction.Changed)
        {
            return entry.Action == AuditAction.Created ? "UserAdded" : null;
        }

        var oneself = entry.UserId == entry.EntityId;
        return changes switch
        {
            _ when changes.ContainsKey(nameof(User.IsActive)) => IsOn(changes, nameof(User.IsActive)) ? "UserActivated" : "UserDeactivated",
            _ when changes.ContainsKey(nameof(User.PasswordChangedAt)) => oneself ? "PasswordChanged" : "PasswordReset",
            _ when changes.ContainsKey(nameof(User.TwoFactorEnabled)) => TwoFactor(oneself, IsOn(changes, nameof(User.TwoFactorEnabled))),
            _ when changes.ContainsKey(nameof(User.AuthenticatorKey)) => "TwoFactorPrepared",
            _ when WasTaken(changes, nameof(User.LockoutEnd)) => "UserUnlocked",
            _ when changes.ContainsKey(nameof(User.LockoutEnd)) => "UserLocked",
            _ when changes.ContainsKey(nameof(User.SecurityStamp)) => oneself ? "OwnSessionsEnded" : "SessionsEnded",
            _ => null,
        };
    }

    private static string TwoFactor(bool oneself, bool on) => on ? "TwoFactorOn" : oneself ? "TwoFactorOff" : "TwoFactorReset";

    private static string OfMember(AuditEntry entry, IReadOnlyDictionary<string, JsonElement[]> changes) => entry.Action switch
    {
        AuditAction.Created => KeepsFormerDuties(changes) ? "MemberDutiesKept" : "MemberAppointed",
        _ when WasSet(changes, nameof(BoardMember.To)) => "MemberReleased",
        _ => "MemberChanged",
    };

    /// <summary>Only the record of former duties is born with its end, and without anybody having left.</summary>
    private static bool KeepsFormerDuties(IReadOnlyDictionary<string, JsonElement[]> changes) =>
        WasSet(changes, nameof(BoardMember.To)) && !WasSet(changes, nameof(BoardMember.ReleaseReason));

    private static bool IsOn(IReadOnlyDictionary<string, JsonElement[]> changes, string property) => changes[property][1].ValueKind == JsonValueKind.True;

    private static bool WasSet(IReadOnlyDictionary<string, JsonElement[]> changes, string property) =>
        changes.TryGetValue(property, out var pair) && pair[1].ValueKind != JsonValueKind.Null;

    private static bool WasTaken(IReadOnlyDictionary<string, JsonElement[]> changes, string property) =>
        changes.TryGetValue(property, out var pair) && pair[0].ValueKind != JsonValueKind.Null && pair[1].ValueKind == JsonValueKind.Null;
}
