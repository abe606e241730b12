using CameraProgram.Identity;
using CameraProgram.Kernel.Errors;
using CameraProgram.Kernel.Time;
using CameraProgram.Ledgers;
using Codes = CameraProgram.CameraProgramErrorCodes.Budgets;

namespace CameraProgram.Budgets;

/// <summary>The contractor gives an advance back (hoàn tạm ứng), whole or in part; the contract may be paid with it again.</summary>
public sealed class AdvanceRefund : BudgetDocument
{
    private readonly List<AdvanceRefundLine> _lines = [];

    private AdvanceRefund()
    {
    }

    public AdvanceRefund(
        Guid id, Contract contract, DateOnly day, string reason, IReadOnlyList<LineAmountDraft> lines, IReadOnlyList<Guid> fileIds, Actor actor, DateTime at)
        : base(id, contract.RootId, actor, fileIds)
    {
        ContractId = contract.Id;
        Day = day <= VietnamTime.DayOf(at) && day >= contract.Day ? day : throw new InputException(nameof(day), Codes.DayOutsideContract).WithData("from", contract.Day);
        Reason = Check.Text(reason, CameraProgramConsts.NoteLength);
        _lines.AddRange(LineAmounts.Of(lines, [.. contract.Lines.Select(l => l.Line)], (line, i, amount) => new AdvanceRefundLine(id, line, i, amount)));
    }

    public Guid ContractId { get; private set; }

    public DateOnly Day { get; private set; }

    public string Reason { get; private set; } = string.Empty;

    public IReadOnlyList<AdvanceRefundLine> Lines => [.. _lines.OrderBy(l => l.Ordinal)];

    public IReadOnlyList<LedgerMove> Moves() => [.. Lines.Select(l => l.Move(LedgerAccount.Advanced, LedgerAccount.Committed, ContractId))];

    public override string GetSearchWords() => Reason[..Math.Min(Reason.Length, CameraProgramConsts.TitleLength)];
}

public sealed class AdvanceRefundLine : LineAmount
{
    private AdvanceRefundLine()
    {
    }

    internal AdvanceRefundLine(Guid refundId, KnownLine line, int ordinal, long amount)
        : base(line, ordinal, amount) => RefundId = refundId;

    public Guid RefundId { get; private set; }
}
