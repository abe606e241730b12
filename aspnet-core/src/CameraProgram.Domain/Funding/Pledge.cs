using CameraProgram.Kernel.Auditing;
using CameraProgram.Kernel.Entities;
using CameraProgram.Kernel.Errors;
using CameraProgram.Parties;

namespace CameraProgram.Funding;

/// <summary>What somebody means to give on a day, before it is checked.</summary>
public sealed record InstalmentDraft(DateOnly PlannedDay, long Amount);

/// <summary>
/// Đăng ký ủng hộ: what somebody said they mean to give. It is a free word: it has no deadline, nobody is reminded of it,
/// and there is no balance that anybody owes. What was received is the sum of its receipts.
/// </summary>
public sealed class Pledge : FullAuditedAggregateRoot, IMultiTenant, ISearchable, IOfFund
{
    private readonly List<PledgeInstalment> _instalments = [];

    private Pledge()
    {
    }

    public Pledge(Guid id, Campaign campaign, DateOnly day, Giver giver, string? note, IReadOnlyList<InstalmentDraft> instalments)
        : base(id)
    {
        campaign.EnsureOpen();
        (CampaignId, Ledger, HamletId, Day) = (campaign.Id, campaign.Ledger, campaign.HamletId, day);
        Write(giver, note, instalments);
        GiverHamletId ??= campaign.HamletId;
    }

    public Guid TenantId { get; private set; }

    public Guid CampaignId { get; private set; }

    public FundLedger Ledger { get; private set; }

    public Guid? HamletId { get; private set; }

    /// <summary>When they said so.</summary>
    public DateOnly Day { get; private set; }

    public Guid? PartyId { get; private set; }

    public PartyKind GiverKind { get; private set; }

    public string? GiverName { get; private set; }

    public string? GiverAddress { get; private set; }

    public Guid? GiverHamletId { get; private set; }

    public bool AnonymousInPublic { get; private set; }

    public string? Note { get; private set; }

    /// <summary>The sum of its instalments, in whole đồng.</summary>
    public long Amount { get; private set; }

    /// <summary>It is over: kept, or the giver thought otherwise. No reason is asked.</summary>
    public DateOnly? EndedDay { get; private set; }

    public IReadOnlyList<PledgeInstalment> Instalments => _instalments;

    /// <exception cref="BusinessException"><c>Funding:PledgeEnded</c>.</exception>
    public void Change(Giver giver, string? note, IReadOnlyList<InstalmentDraft> instalments)
    {
        EnsureOpen();
        Write(giver, note, instalments);
    }

    /// <exception cref="BusinessException"><c>Funding:PledgeEnded</c>.</exception>
    public void End(DateOnly today)
    {
        EnsureOpen();
        EndedDay = today;
    }

    /// <exception cref="BusinessException"><c>Funding:PledgeEnded</c>.</exception>
    public void EnsureOpen()
    {
        if (EndedDay is not null)
        {
            throw new BusinessException(CameraProgramErrorCodes.Funding.PledgeEnded).WithData("day", EndedDay);
        }
    }

    public void FollowParty(Guid partyId) => PartyId = partyId;

    public string GetSearchWords() => $"{GiverName} {GiverAddress} {Note}";

    private void Write(Giver giver, string? note, IReadOnlyList<InstalmentDraft> instalments)
    {
        var given = giver.Checked();
        (PartyId, GiverKind, GiverName, GiverAddress) = (given.PartyId, given.Kind, given.Name, given.Address);
        (GiverHamletId, AnonymousInPublic) = (given.HamletId ?? GiverHamletId, given.AnonymousInPublic);
        Note = Check.OptionalText(note, CameraProgramConsts.NoteLength);
        Check.Range(instalments.Count, 1, FundingConsts.MaxInstalments, nameof(instalments));
        _instalments.Clear();
        _instalments.AddRange(instalments.OrderBy(i => i.PlannedDay).Select((i, order) => new PledgeInstalment(Id, order, i)));
        Amount = Check.Range(_instalments.Sum(i => i.Amount), 1, CameraProgramConsts.MaxAmount, "amount");
    }
}

/// <summary>A part of a pledge on a day that the giver named.</summary>
[NotAudited]
public sealed class PledgeInstalment : Entity
{
    private PledgeInstalment()
    {
    }

    internal PledgeInstalment(Guid pledgeId, int order, InstalmentDraft draft)
        : base(Guid.CreateVersion7())
    {
        (PledgeId, Order, PlannedDay) = (pledgeId, order, draft.PlannedDay);
        Amount = Check.Range(draft.Amount, 1, CameraProgramConsts.MaxAmount, $"instalments[{order}].amount");
    }

    public Guid PledgeId { get; private set; }

    /// <summary>From 0, by day.</summary>
    public int Order { get; private set; }

    public DateOnly PlannedDay { get; private set; }

    public long Amount { get; private set; }
}
