using CameraProgram.Identity;
using CameraProgram.Kernel.Entities;
using CameraProgram.Kernel.Errors;
using CameraProgram.Kernel.Time;
using CameraProgram.Ledgers;
using Codes = CameraProgram.CameraProgramErrorCodes.Budgets;

namespace CameraProgram.Budgets;

/// <summary>What is asked for a line, before it is checked.</summary>
/// <param name="Amount">Whole đồng, before an advance is taken off.</param>
/// <param name="Recovered">How much of it was paid in advance; 0 for an advance.</param>
public sealed record PaymentLineDraft(Guid LineKey, long Amount, long Recovered);

/// <summary>
/// Money for a contractor: an advance (tạm ứng) or a payment for what was accepted (thanh toán). Asked for, decided by
/// somebody else, paid; only paying moves the books.
/// </summary>
public sealed class Payment : BudgetDocument
{
    private readonly List<PaymentLine> _lines = [];
    private readonly List<PaymentEvent> _events = [];

    private Payment()
    {
    }

    public Payment(
        Guid id, PaymentKind kind, Contract contract, DateOnly day, string purpose, IReadOnlyList<PaymentLineDraft> lines, IReadOnlyList<Guid> fileIds,
        Actor actor, DateTime at)
        : base(id, contract.RootId, actor, fileIds)
    {
        (Kind, ContractId) = (kind, contract.Id);
        Day = day <= VietnamTime.DayOf(at) && day >= contract.Day ? day : throw new InputException(nameof(day), Codes.DayOutsideContract).WithData("from", contract.Day);
        Purpose = Check.Text(purpose, CameraProgramConsts.TitleLength);
        var recovered = lines.GroupBy(l => l.LineKey).ToDictionary(g => g.Key, g => g.First().Recovered);
        _lines.AddRange(LineAmounts.Of(
            [.. lines.Select(l => new LineAmountDraft(l.LineKey, l.Amount))], [.. contract.Lines.Select(l => l.Line)],
            (line, i, amount) => new PaymentLine(
                id, line, i, amount, Check.Range(recovered[line.Key], 0, kind == PaymentKind.Advance ? 0 : amount, $"lines[{i}].recovered"))));
        (Total, Recovered) = (_lines.Sum(l => l.Amount), _lines.Sum(l => l.Recovered));
        RequesterIds = [.. actor.People];
        Happen(PaymentEventKind.Requested, actor, at);
    }

    public PaymentKind Kind { get; private set; }

    public Guid ContractId { get; private set; }

    /// <summary>Of the request.</summary>
    public DateOnly Day { get; private set; }

    public string Purpose { get; private set; } = string.Empty;

    public PaymentStatus Status { get; private set; }

    /// <summary>Whole đồng, before what was advanced is taken off.</summary>
    public long Total { get; private set; }

    /// <summary>Whole đồng of it that were paid in advance.</summary>
    public long Recovered { get; private set; }

    /// <summary>What leaves the account.</summary>
    public long Net => Total - Recovered;

    /// <summary>Who asked, and in whose place: none of them approves it.</summary>
    public List<Guid> RequesterIds { get; private set; } = [];

    public DateOnly? PaidDay { get; private set; }

    /// <summary>Number of the payment order or voucher.</summary>
    public string? VoucherNumber { get; private set; }

    public IReadOnlyList<PaymentLine> Lines => [.. _lines.OrderBy(l => l.Ordinal)];

    public IReadOnlyList<PaymentEvent> Events => [.. _events.OrderBy(e => e.Order)];

    /// <exception cref="BusinessException"><c>Budgets:ApproverRequested</c>, <c>Budgets:WrongStatus</c>.</exception>
    public void Approve(Actor actor, DateTime at)
    {
        Ensure(PaymentStatus.Requested);
        if (!MayBeApprovedBy(actor))
        {
            throw new BusinessException(Codes.ApproverRequested).WithData("name", Purpose);
        }

        Status = PaymentStatus.Approved;
        Happen(PaymentEventKind.Approved, actor, at);
    }

    /// <summary>False for whoever asked, and for whoever stands in for them.</summary>
    public bool MayBeApprovedBy(Actor actor) => !IsOf(actor);

    /// <summary>It was asked for by them, or in their place.</summary>
    public bool IsOf(Actor actor) => actor.People.Intersect(RequesterIds).Any();

    /// <summary>Not wanted any more, or wrong: taken back by whoever asked, as long as nobody has decided.</summary>
    /// <exception cref="BusinessException"><c>Budgets:NotOwnRequest</c>, <c>Budgets:WrongStatus</c>.</exception>
    public void Withdraw(string reason, Actor actor, DateTime at)
    {
        Ensure(PaymentStatus.Requested);
        if (!IsOf(actor))
        {
            throw new BusinessException(Codes.NotOwnRequest).WithData("name", Purpose);
        }

        var why = Check.Text(reason, CameraProgramConsts.NoteLength);
        Status = PaymentStatus.Withdrawn;
        Happen(PaymentEventKind.Withdrawn, actor, at, why);
    }

    /// <summary>Not paid: by whoever approves, or later by whoever pays.</summary>
    public void Refuse(string reason, Actor actor, DateTime at)
    {
        Ensure(PaymentStatus.Requested, PaymentStatus.Approved);
        var why = Check.Text(reason, CameraProgramConsts.NoteLength);
        Status = PaymentStatus.Refused;
        Happen(PaymentEventKind.Refused, actor, at, why);
    }

    /// <returns>What goes into the books.</returns>
    public IReadOnlyList<LedgerMove> Pay(DateOnly day, string? voucherNumber, Actor actor, DateTime at)
    {
        Ensure(PaymentStatus.Approved);
        PaidDay = day <= VietnamTime.DayOf(at) && day >= Day ? day : throw new InputException(nameof(day), Codes.PaidDayWrong).WithData("from", Day);
        VoucherNumber = Check.OptionalText(voucherNumber, CameraProgramConsts.SymbolLength);
        Status = PaymentStatus.Paid;
        Happen(PaymentEventKind.Paid, actor, at, VoucherNumber);
        return Moves();
    }

    /// <summary>Paid by mistake: all of it goes back, on the day of the reversal.</summary>
    /// <returns>What goes into the books.</returns>
    public IReadOnlyList<LedgerMove> Reverse(string reason, Actor actor, DateTime at)
    {
        Ensure(PaymentStatus.Paid);
        var why = Check.Text(reason, CameraProgramConsts.NoteLength);
        Status = PaymentStatus.Reversed;
        Happen(PaymentEventKind.Reversed, actor, at, why);
        return [.. Moves().Select(m => m with { From = m.To, To = m.From })];
    }

    /// <summary>What paying it does, or will do, to the books.</summary>
    public IReadOnlyList<LedgerMove> Moves() => Kind == PaymentKind.Advance
        ? [.. Lines.Select(l => l.Move(LedgerAccount.Committed, LedgerAccount.Advanced, ContractId))]
        :
        [
            .. Lines.Select(l => l.Move(LedgerAccount.Accepted, LedgerAccount.Delivered, ContractId)),
            .. Lines.Where(l => l.Net > 0).Select(l => l.Move(LedgerAccount.Committed, LedgerAccount.Paid, l.Net, ContractId)),
            .. Lines.Where(l => l.Recovered > 0).Select(l => l.Move(LedgerAccount.Advanced, LedgerAccount.Paid, l.Recovered, ContractId)),
        ];

    /// <summary>What an advance is for: it has to be delivered still. Only asked of the books, it does not move.</summary>
    public IReadOnlyList<LedgerMove> Awaited() => [.. Lines.Select(l => l.Move(LedgerAccount.Undelivered, LedgerAccount.Orders, ContractId))];

    public override string GetSearchWords() => $"{Purpose} {VoucherNumber}";

    private void Ensure(params ReadOnlySpan<PaymentStatus> allowed)
    {
        if (!allowed.Contains(Status))
        {
            throw new BusinessException(Codes.WrongStatus).WithData("name", Purpose).WithData("status", Status);
        }
    }

    private void Happen(PaymentEventKind kind, Actor actor, DateTime at, string? note = null) =>
        _events.Add(new PaymentEvent(Id, _events.Count, kind, actor, at, note));
}
