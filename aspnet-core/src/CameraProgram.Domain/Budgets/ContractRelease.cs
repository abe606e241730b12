using CameraProgram.Identity;
using CameraProgram.Kernel.Errors;
using CameraProgram.Kernel.Time;
using CameraProgram.Ledgers;
using Codes = CameraProgram.CameraProgramErrorCodes.Budgets;

namespace CameraProgram.Budgets;

/// <summary>A contract needs less than it bound: the rest is free for others again.</summary>
public sealed class ContractRelease : BudgetDocument
{
    private readonly List<ContractReleaseLine> _lines = [];

    private ContractRelease()
    {
    }

    public ContractRelease(
        Guid id, Contract contract, DateOnly day, string reason, IReadOnlyList<LineAmountDraft> lines, IReadOnlyList<Guid> fileIds, Actor actor, DateTime at)
        : base(id, contract.RootId, actor, fileIds)
    {
        ContractId = contract.Id;
        Day = day <= VietnamTime.DayOf(at) && day >= contract.Day ? day : throw new InputException(nameof(day), Codes.DayOutsideContract).WithData("from", contract.Day);
        Reason = Check.Text(reason, CameraProgramConsts.NoteLength);
        _lines.AddRange(LineAmounts.Of(lines, [.. contract.Lines.Select(l => l.Line)], (line, i, amount) => new ContractReleaseLine(id, line, i, amount)));
    }

    public Guid ContractId { get; private set; }

    public DateOnly Day { get; private set; }

    public string Reason { get; private set; } = string.Empty;

    public IReadOnlyList<ContractReleaseLine> Lines => [.. _lines.OrderBy(l => l.Ordinal)];

    public IReadOnlyList<LedgerMove> Moves() =>
    [
        .. Lines.Select(l => l.Move(LedgerAccount.Committed, LedgerAccount.Available, ContractId)),
        .. Lines.Select(l => l.Move(LedgerAccount.Undelivered, LedgerAccount.Orders, ContractId)),
    ];

    public override string GetSearchWords() => Reason[..Math.Min(Reason.Length, CameraProgramConsts.TitleLength)];
}

public sealed class ContractReleaseLine : LineAmount
{
    private ContractReleaseLine()
    {
    }

    internal ContractReleaseLine(Guid releaseId, KnownLine line, int ordinal, long amount)
        : base(line, ordinal, amount) => ReleaseId = releaseId;

    public Guid ReleaseId { get; private set; }
}
