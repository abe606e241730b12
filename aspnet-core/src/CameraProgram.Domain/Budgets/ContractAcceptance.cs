using CameraProgram.Identity;
using CameraProgram.Kernel.Errors;
using CameraProgram.Kernel.Time;
using CameraProgram.Ledgers;
using Codes = CameraProgram.CameraProgramErrorCodes.Budgets;

namespace CameraProgram.Budgets;

/// <summary>
/// What a contractor delivered was accepted (nghiệm thu): cameras by the handover of the camera register, all else by
/// minutes that are attached. Only then it can be paid.
/// </summary>
public sealed class ContractAcceptance : BudgetDocument
{
    private readonly List<ContractAcceptanceLine> _lines = [];

    private ContractAcceptance()
    {
    }

    /// <param name="installationId">Handed over; empty where no cameras are concerned.</param>
    /// <param name="minutes">Number or name of the minutes; must be there, with a file, when there is no handover.</param>
    public ContractAcceptance(
        Guid id, Contract contract, DateOnly day, Guid? installationId, string? minutes, string? note, IReadOnlyList<LineAmountDraft> lines,
        IReadOnlyList<Guid> fileIds, Actor actor, DateTime at)
        : base(id, contract.RootId, actor, fileIds)
    {
        ContractId = contract.Id;
        Day = day <= VietnamTime.DayOf(at) && day >= contract.Day ? day : throw new InputException(nameof(day), Codes.DayOutsideContract).WithData("from", contract.Day);
        InstallationId = installationId;
        Minutes = Check.OptionalText(minutes, CameraProgramConsts.NameLength);
        Note = Check.OptionalText(note, CameraProgramConsts.NoteLength);
        if (installationId is null && (Minutes is null || fileIds.Count == 0))
        {
            throw new InputException(Minutes is null ? "minutes" : "fileIds", Codes.MinutesMissing);
        }

        _lines.AddRange(LineAmounts.Of(lines, [.. contract.Lines.Select(l => l.Line)], (line, i, amount) => new ContractAcceptanceLine(id, line, i, amount)));
        Total = _lines.Sum(l => l.Amount);
    }

    public Guid ContractId { get; private set; }

    public DateOnly Day { get; private set; }

    /// <summary>The handover in the camera register.</summary>
    public Guid? InstallationId { get; private set; }

    public string? Minutes { get; private set; }

    public string? Note { get; private set; }

    /// <summary>Whole đồng.</summary>
    public long Total { get; private set; }

    /// <summary>It was wrong, and counts no more from this day on.</summary>
    public DateOnly? ReversedDay { get; private set; }

    public string? ReversalReason { get; private set; }

    public string? ReversedByName { get; private set; }

    public string? ReversedForName { get; private set; }

    public IReadOnlyList<ContractAcceptanceLine> Lines => [.. _lines.OrderBy(l => l.Ordinal)];

    public IReadOnlyList<LedgerMove> Moves() => [.. Lines.Select(l => l.Move(LedgerAccount.Undelivered, LedgerAccount.Accepted, ContractId))];

    /// <summary>Accepted by mistake: all of it is not delivered again, on the day of the reversal.</summary>
    /// <returns>What goes into the books; they refuse what was paid for already.</returns>
    /// <exception cref="BusinessException"><c>Budgets:AcceptanceReversed</c>.</exception>
    public IReadOnlyList<LedgerMove> Reverse(string reason, Actor actor, DateTime at)
    {
        if (ReversedDay is not null)
        {
            throw new BusinessException(Codes.AcceptanceReversed).WithData("day", ReversedDay);
        }

        ReversalReason = Check.Text(reason, CameraProgramConsts.NoteLength);
        (ReversedDay, ReversedByName, ReversedForName) = (VietnamTime.DayOf(at), actor.Name, actor.ForName);
        return [.. Moves().Select(m => m with { From = m.To, To = m.From })];
    }

    public override string GetSearchWords() => $"{Minutes}";
}

public sealed class ContractAcceptanceLine : LineAmount
{
    private ContractAcceptanceLine()
    {
    }

    internal ContractAcceptanceLine(Guid acceptanceId, KnownLine line, int ordinal, long amount)
        : base(line, ordinal, amount) => AcceptanceId = acceptanceId;

    public Guid AcceptanceId { get; private set; }
}
