using CameraProgram.Identity;
using CameraProgram.Kernel.Entities;
using CameraProgram.Kernel.Errors;
using CameraProgram.Ledgers;

namespace CameraProgram.Funding;

/// <summary>
/// A paper that moves an amount of one campaign. It never changes: a mistake is voided with a reason on the day it is found,
/// and the books take the amount back on that day.
/// </summary>
public abstract class FundDocument : FullAuditedAggregateRoot, IMultiTenant, ISearchable, IOfFund
{
    protected FundDocument()
    {
    }

    protected FundDocument(Guid id, Campaign campaign, DateOnly day, DateOnly today, long amount, Actor actor)
        : base(id)
    {
        campaign.EnsureDay(day, today);
        (CampaignId, Ledger, HamletId, Day) = (campaign.Id, campaign.Ledger, campaign.HamletId, day);
        Amount = Check.Range(amount, 1, CameraProgramConsts.MaxAmount);
        (RecordedByName, RecordedForName) = (actor.Name, actor.ForName);
    }

    public Guid TenantId { get; private set; }

    public Guid CampaignId { get; private set; }

    public FundLedger Ledger { get; private set; }

    /// <summary>The hamlet whose fund it is; empty in A.</summary>
    public Guid? HamletId { get; private set; }

    public DateOnly Day { get; private set; }

    /// <summary>Whole đồng, at least 1.</summary>
    public long Amount { get; private protected set; }

    public string RecordedByName { get; private set; } = string.Empty;

    /// <summary>In whose place it was recorded.</summary>
    public string? RecordedForName { get; private set; }

    public DateOnly? VoidedDay { get; private set; }

    public string? VoidReason { get; private set; }

    public string? VoidedByName { get; private set; }

    public string? VoidedForName { get; private set; }

    public FundDocumentState State => VoidedDay is null ? FundDocumentState.Valid : FundDocumentState.Voided;

    /// <summary>The day on which the book has it; empty while the book does not know it yet.</summary>
    public virtual DateOnly? PostedDay => Day;

    /// <summary>What it did to the book of its campaign.</summary>
    public abstract LedgerKind PostsAs { get; }

    public abstract LedgerKind VoidsAs { get; }

    /// <summary>The number and what it was for, as the book and refusals name it.</summary>
    public abstract string Words { get; }

    protected abstract (LedgerAccount From, LedgerAccount To) Accounts { get; }

    public LedgerMove Move() => new(Accounts.From, Accounts.To, Amount, Words);

    public LedgerMove MoveBack() => new(Accounts.To, Accounts.From, Amount, Words);

    /// <exception cref="BusinessException"><c>Funding:AlreadyVoided</c>.</exception>
    public void Void(string reason, Actor actor, DateOnly today)
    {
        EnsureValid();
        VoidReason = Check.Text(reason, CameraProgramConsts.NoteLength);
        (VoidedDay, VoidedByName, VoidedForName) = (today, actor.Name, actor.ForName);
    }

    /// <exception cref="BusinessException"><c>Funding:AlreadyVoided</c>.</exception>
    public void EnsureValid()
    {
        if (VoidedDay is not null)
        {
            throw new BusinessException(CameraProgramErrorCodes.Funding.AlreadyVoided).WithData("what", Words).WithData("day", VoidedDay);
        }
    }

    public abstract string GetSearchWords();

    protected static LedgerAccount AccountOf(MoneyChannel channel) => channel == MoneyChannel.Cash ? LedgerAccount.Cash : LedgerAccount.Bank;
}
