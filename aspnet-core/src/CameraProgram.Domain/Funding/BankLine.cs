using CameraProgram.Identity;
using CameraProgram.Kernel.Entities;
using CameraProgram.Kernel.Errors;

namespace CameraProgram.Funding;

/// <summary>A line of a bank statement. A person decides which paper it belongs to, or that it is of no concern.</summary>
public sealed class BankLine : FullAuditedAggregateRoot, IMultiTenant, ISearchable, IOfFund
{
    private BankLine()
    {
    }

    public BankLine(BankStatement statement, int order, BankLineDraft line)
        : base(Guid.CreateVersion7())
    {
        (StatementId, Ledger, HamletId, Order, Day) = (statement.Id, statement.Ledger, statement.HamletId, order, line.Day);
        Amount = Check.Range(line.Amount, -CameraProgramConsts.MaxAmount, CameraProgramConsts.MaxAmount);
        (Text, Reference) = (line.Text, line.Reference);
    }

    public Guid TenantId { get; private set; }

    public Guid StatementId { get; private set; }

    public FundLedger Ledger { get; private set; }

    public Guid? HamletId { get; private set; }

    /// <summary>From 0, as in the file.</summary>
    public int Order { get; private set; }

    public DateOnly Day { get; private set; }

    /// <summary>Whole đồng, below zero where money went out.</summary>
    public long Amount { get; private set; }

    public string Text { get; private set; } = string.Empty;

    public string? Reference { get; private set; }

    public BankMatchKind? MatchKind { get; private set; }

    public Guid? MatchId { get; private set; }

    public string? DecidedByName { get; private set; }

    public string? DecidedForName { get; private set; }

    public string? SetAsideReason { get; private set; }

    public BankLineState State => MatchId is not null ? BankLineState.Matched : SetAsideReason is not null ? BankLineState.SetAside : BankLineState.Open;

    /// <exception cref="BusinessException"><c>Funding:LineMatched</c>.</exception>
    public void Match(BankMatchKind kind, Guid documentId, Actor actor)
    {
        EnsureOpen();
        (MatchKind, MatchId, DecidedByName, DecidedForName) = (kind, documentId, actor.Name, actor.ForName);
    }

    /// <exception cref="BusinessException"><c>Funding:LineMatched</c>.</exception>
    public void SetAside(string reason, Actor actor)
    {
        EnsureOpen();
        (SetAsideReason, DecidedByName, DecidedForName) = (Check.Text(reason, CameraProgramConsts.NoteLength), actor.Name, actor.ForName);
    }

    /// <summary>Takes the decision back.</summary>
    /// <exception cref="BusinessException"><c>Funding:LineNotMatched</c>.</exception>
    public void Undo()
    {
        if (State == BankLineState.Open)
        {
            throw new BusinessException(CameraProgramErrorCodes.Funding.LineNotMatched);
        }

        Free();
    }

    /// <summary>Its paper was voided: it is left over again.</summary>
    public void Free() => (MatchKind, MatchId, DecidedByName, DecidedForName, SetAsideReason) = (null, null, null, null, null);

    public string GetSearchWords() => $"{Text} {Reference}";

    private void EnsureOpen()
    {
        if (State != BankLineState.Open)
        {
            throw new BusinessException(CameraProgramErrorCodes.Funding.LineMatched).WithData("name", DecidedByName);
        }
    }
}
