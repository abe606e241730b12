using CameraProgram.Identity;
using CameraProgram.Kernel.Entities;
using CameraProgram.Kernel.Errors;
using CameraProgram.Kernel.Time;
using CameraProgram.Ledgers;
using Codes = CameraProgram.CameraProgramErrorCodes.Budgets;

namespace CameraProgram.Budgets;

/// <summary>A decision on allocation, before it is checked.</summary>
/// <param name="Number">"2831/QĐ-UBND".</param>
/// <param name="ReductionReason">Set when the decision takes back what was allocated.</param>
/// <param name="Campaigns">For lines paid by contributions: the campaign of the commune whose money it is, by the key of the line.</param>
public sealed record AllocationDraft(
    string Number, DateOnly Day, string Subject, string? ReductionReason, IReadOnlyList<LineAmountDraft> Lines, IReadOnlyDictionary<Guid, Guid> Campaigns);

/// <summary>A decision that allocates approved money to lines (phân bổ), or takes some of it back. It never changes.</summary>
public sealed class Allocation : BudgetDocument
{
    private readonly List<AllocationLine> _lines = [];

    private Allocation()
    {
    }

    /// <param name="known">The lines of the estimate in force.</param>
    /// <exception cref="InputException"><c>Budgets:UnknownLine</c>, <c>Budgets:CampaignMissing</c>, <c>Budgets:DayInFuture</c>.</exception>
    public Allocation(Guid id, Guid rootId, AllocationDraft draft, IReadOnlyCollection<KnownLine> known, IReadOnlyList<Guid> fileIds, Actor actor, DateTime at)
        : base(id, rootId, actor, fileIds)
    {
        Number = Check.Text(draft.Number, CameraProgramConsts.SymbolLength);
        Day = draft.Day <= VietnamTime.DayOf(at) ? draft.Day : throw new InputException("day", Codes.DayInFuture);
        Subject = Check.Text(draft.Subject, CameraProgramConsts.TitleLength);
        ReductionReason = Check.OptionalText(draft.ReductionReason, CameraProgramConsts.NoteLength);
        _lines.AddRange(LineAmounts.Of(draft.Lines, known, (line, i, amount) => new AllocationLine(
            id, line, i, amount,
            line.Source != FundingSource.Contributions ? null
            : draft.Campaigns.TryGetValue(line.Key, out var campaign) ? campaign
            : throw new InputException($"lines[{i}].campaignId", Codes.CampaignMissing))));
        Total = _lines.Sum(l => l.Amount);
    }

    /// <summary>Number and symbol of the decision.</summary>
    public string Number { get; private set; } = string.Empty;

    public DateOnly Day { get; private set; }

    public string Subject { get; private set; } = string.Empty;

    /// <summary>Set when it takes back.</summary>
    public string? ReductionReason { get; private set; }

    /// <summary>Whole đồng.</summary>
    public long Total { get; private set; }

    /// <summary>The decision in the register, when it was made here.</summary>
    public Guid? DocumentId { get; private set; }

    public IReadOnlyList<AllocationLine> Lines => [.. _lines.OrderBy(l => l.Ordinal)];

    public bool IsReduction => ReductionReason is not null;

    public IReadOnlyList<LedgerMove> Moves() =>
    [
        .. Lines.Select(l => IsReduction ? l.Move(LedgerAccount.Available, LedgerAccount.Unallocated) : l.Move(LedgerAccount.Unallocated, LedgerAccount.Available)),
    ];

    /// <summary>The decision was signed here and took its number.</summary>
    public void Register(Guid documentId, string symbol) =>
        (DocumentId, Number) = (Check.Id(documentId), Check.Text(symbol, CameraProgramConsts.SymbolLength));

    public override string GetSearchWords() => $"{Number} {Subject}";
}

/// <summary>What a decision gives to a line, or takes from it.</summary>
public sealed class AllocationLine : LineAmount
{
    private AllocationLine()
    {
    }

    internal AllocationLine(Guid allocationId, KnownLine line, int ordinal, long amount, Guid? campaignId)
        : base(line, ordinal, amount) => (AllocationId, CampaignId) = (allocationId, campaignId);

    public Guid AllocationId { get; private set; }

    /// <summary>Whose money it is, for a line paid by contributions.</summary>
    public Guid? CampaignId { get; private set; }
}
