using CameraProgram.Boards;
using CameraProgram.Identity;
using CameraProgram.Kernel.Auditing;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.Audit;

/// <summary>What the sentences of one page need to know beyond the recorded values: the two people of a delegation, a member's seat.</summary>
internal sealed record AuditFacts(
    IReadOnlyDictionary<Guid, (string Principal, string Deputy)> Delegations,
    IReadOnlyDictionary<Guid, (string Name, BoardSeat Seat, string Board)> Members,
    IReadOnlyDictionary<Guid, string> Roles)
{
    public static async Task<AuditFacts> ReadAsync(
        ICameraProgramDb db, IReadOnlyList<AuditEntry> entries, IReadOnlyCollection<Guid> roleIds, CancellationToken cancellationToken)
    {
        var delegationIds = IdsOf(entries, nameof(Delegation));
        var memberIds = IdsOf(entries, nameof(BoardMember));
        var delegations = delegationIds.Count == 0
            ? []
            : await db.Delegations.AsNoTracking().Where(d => delegationIds.Contains(d.Id))
                .Select(d => new
                {
                    d.Id,
                    Principal = db.Users.Where(u => u.Id == d.FromUserId).Select(u => u.FullName).First(),
                    Deputy = db.Users.Where(u => u.Id == d.ToUserId).Select(u => u.FullName).First(),
                })
                .ToDictionaryAsync(d => d.Id, d => (d.Principal, d.Deputy), cancellationToken);
        var members = memberIds.Count == 0
            ? []
            : await db.Boards.AsNoTracking()
                .SelectMany(b => b.Members, (b, m) => new { m.Id, m.PersonName, m.Seat, b.Name })
                .Where(m => memberIds.Contains(m.Id))
                .ToDictionaryAsync(m => m.Id, m => (m.PersonName, m.Seat, m.Name), cancellationToken);
        var roles = roleIds.Count == 0
            ? []
            : await db.Roles.AsNoTracking().Where(r => roleIds.Contains(r.Id))
                .ToDictionaryAsync(r => r.Id, r => RoleNames.Of(r.Code, r.Name), cancellationToken);
        return new AuditFacts(delegations, members, roles);
    }

    private static List<Guid> IdsOf(IReadOnlyList<AuditEntry> entries, string type) =>
        [.. entries.Where(e => e.EntityType == type).Select(e => e.EntityId).Distinct()];
}
