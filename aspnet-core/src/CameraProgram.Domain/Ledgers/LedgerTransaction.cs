using CameraProgram.Identity;
using CameraProgram.Kernel.Auditing;
using CameraProgram.Kernel.Entities;
using CameraProgram.Kernel.Errors;

namespace CameraProgram.Ledgers;

/// <summary>
/// What one document did to one book: moves that stand for ever. A mistake is put right by another transaction that moves
/// the amounts back on its own day; the past stays as it was told.
/// </summary>
[NotAudited]
public sealed class LedgerTransaction : Entity, IMultiTenant, IAppendOnly
{
    private readonly List<LedgerEntry> _entries = [];

    private LedgerTransaction()
    {
    }

    /// <param name="subjectId">The estimate (its first version) or the campaign.</param>
    /// <param name="documentId">The decision, contract, payment or receipt; it posts each kind at most once.</param>
    /// <param name="day">The day of the document in Vietnam.</param>
    public LedgerTransaction(
        Guid id, LedgerBook book, LedgerKind kind, Guid subjectId, Guid documentId, DateOnly day, Actor actor, IEnumerable<LedgerMove> moves)
        : base(id)
    {
        (Book, Kind, SubjectId, DocumentId, Day) = (book, kind, Check.Id(subjectId), Check.Id(documentId), day);
        (UserId, UserName, ForName) = (actor.UserId, actor.Name, actor.ForName);
        _entries.AddRange(moves.Select((move, ordinal) => new LedgerEntry(this, ordinal, move)));
        if (_entries.Count is 0 or > LedgerConsts.MaxEntries)
        {
            throw new ArgumentException($"A transaction has 1 to {LedgerConsts.MaxEntries} moves.", nameof(moves));
        }
    }

    public Guid TenantId { get; private set; }

    public LedgerBook Book { get; private set; }

    public LedgerKind Kind { get; private set; }

    public Guid SubjectId { get; private set; }

    public Guid DocumentId { get; private set; }

    public DateOnly Day { get; private set; }

    public Guid? UserId { get; private set; }

    public string UserName { get; private set; } = string.Empty;

    /// <summary>In whose place.</summary>
    public string? ForName { get; private set; }

    /// <summary>UTC; taken while its balances are held, so that of one subject a later one never stands before an earlier one.</summary>
    public DateTime At { get; private set; }

    public IReadOnlyList<LedgerEntry> Entries => _entries;

    public void Enter(DateTime at) => At = at;

    /// <summary>What each position gains (or loses), in the order in which every transaction takes them.</summary>
    public IReadOnlyList<LedgerChange> Changes() =>
    [
        .. _entries
            .SelectMany(e => new[] { new LedgerChange(e.PositionFrom, -e.Amount, e.Words), new LedgerChange(e.PositionTo, e.Amount, e.Words) })
            .GroupBy(c => c.Position)
            .Select(g => new LedgerChange(g.Key, g.Sum(c => c.Amount), g.First().Words))
            .Where(c => c.Amount != 0)
            .OrderBy(c => c.Position.LineId).ThenBy(c => c.Position.ContractId).ThenBy(c => c.Position.Account),
    ];
}
