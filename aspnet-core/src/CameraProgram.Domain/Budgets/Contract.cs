using CameraProgram.Identity;
using CameraProgram.Kernel.Entities;
using CameraProgram.Kernel.Errors;
using CameraProgram.Kernel.Time;
using CameraProgram.Ledgers;
using Codes = CameraProgram.CameraProgramErrorCodes.Budgets;

namespace CameraProgram.Budgets;

/// <summary>A contract, before it is checked.</summary>
public sealed record ContractDraft(
    ContractKind Kind, string Number, DateOnly Day, string Subject, Guid? PartyId, string ContractorName, string? TaxCode, DateOnly? From, DateOnly? To,
    IReadOnlyList<LineAmountDraft> Lines);

/// <summary>
/// A contract or a direct purchase: binds allocated money of lines to a contractor. Its amounts never change; what is not
/// needed any more is released by a document of its own.
/// </summary>
public sealed class Contract : BudgetDocument, INamed
{
    private readonly List<ContractLine> _lines = [];

    private Contract()
    {
    }

    /// <param name="known">The lines of the estimate in force.</param>
    public Contract(Guid id, Guid rootId, ContractDraft draft, IReadOnlyCollection<KnownLine> known, IReadOnlyList<Guid> fileIds, Actor actor, DateTime at)
        : base(id, rootId, actor, fileIds)
    {
        Kind = draft.Kind;
        Number = Check.Text(draft.Number, CameraProgramConsts.SymbolLength);
        Day = draft.Day <= VietnamTime.DayOf(at) ? draft.Day : throw new InputException("day", Codes.DayInFuture);
        Subject = Check.Text(draft.Subject, CameraProgramConsts.TitleLength);
        PartyId = draft.PartyId;
        ContractorName = Check.Text(draft.ContractorName, CameraProgramConsts.NameLength);
        TaxCode = TaxCodeOf(draft.TaxCode);
        if (draft.To < draft.From)
        {
            throw new InputException("to", KernelErrorCodes.PeriodReversed).WithData("from", draft.From).WithData("to", draft.To);
        }

        (From, To) = (draft.From, draft.To);
        _lines.AddRange(LineAmounts.Of(draft.Lines, known, (line, i, amount) => new ContractLine(id, line, i, amount)));
        Total = _lines.Sum(l => l.Amount);
    }

    /// <summary>What is left of it goes on in the next year's estimate; its lines keep their keys.</summary>
    private Contract(Guid id, Guid rootId, Contract former, IEnumerable<LineAmountDraft> left, Actor actor)
        : base(id, rootId, actor, former.FileIds)
    {
        (Kind, Number, Day, Subject, PartyId) = (former.Kind, former.Number, former.Day, former.Subject, former.PartyId);
        (ContractorName, TaxCode, From, To, ContinuesId) = (former.ContractorName, former.TaxCode, former.From, former.To, former.Id);
        _lines.AddRange(LineAmounts.Of([.. left], [.. former.Lines.Select(l => l.Line)], (line, i, amount) => new ContractLine(id, line, i, amount)));
        Total = _lines.Sum(l => l.Amount);
    }

    public ContractKind Kind { get; private set; }

    public string Number { get; private set; } = string.Empty;

    public DateOnly Day { get; private set; }

    public string Subject { get; private set; } = string.Empty;

    public Guid? PartyId { get; private set; }

    public string ContractorName { get; private set; } = string.Empty;

    /// <summary>10 digits, or 13 for a branch ("0301234567-001").</summary>
    public string? TaxCode { get; private set; }

    public DateOnly? From { get; private set; }

    public DateOnly? To { get; private set; }

    /// <summary>Whole đồng, with tax.</summary>
    public long Total { get; private set; }

    /// <summary>The contract of the former year that goes on in this one.</summary>
    public Guid? ContinuesId { get; private set; }

    public IReadOnlyList<ContractLine> Lines => [.. _lines.OrderBy(l => l.Ordinal)];

    public string NameInLists => Subject;

    /// <param name="left">What is neither paid nor released of each line.</param>
    public Contract Continue(Guid id, Guid nextRootId, IEnumerable<LineAmountDraft> left, Actor actor) => new(id, nextRootId, this, left, actor);

    /// <summary>Binds the money, and writes down what is ordered.</summary>
    public IReadOnlyList<LedgerMove> Moves() =>
    [
        .. Lines.Select(l => l.Move(LedgerAccount.Available, LedgerAccount.Committed, Id)),
        .. Lines.Select(l => l.Move(LedgerAccount.Orders, LedgerAccount.Undelivered, Id)),
    ];

    public override string GetSearchWords() => $"{Number} {Subject} {ContractorName} {TaxCode}";

    private static string? TaxCodeOf(string? typed)
    {
        var code = string.Concat((typed ?? string.Empty).Where(c => !char.IsWhiteSpace(c)));
        var digits = code.Replace("-", string.Empty, StringComparison.Ordinal);
        return code.Length == 0 ? null
            : digits.Length is 10 or 12 or 13 && digits.All(char.IsAsciiDigit) ? code
            : throw new InputException("taxCode", Codes.TaxCodeInvalid);
    }
}

/// <summary>What a contract binds of a line.</summary>
public sealed class ContractLine : LineAmount
{
    private ContractLine()
    {
    }

    internal ContractLine(Guid contractId, KnownLine line, int ordinal, long amount)
        : base(line, ordinal, amount) => ContractId = contractId;

    public Guid ContractId { get; private set; }
}
