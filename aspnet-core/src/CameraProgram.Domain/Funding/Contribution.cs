using CameraProgram.Identity;
using CameraProgram.Parties;

namespace CameraProgram.Funding;

/// <summary>A receipt or a gift in kind: something that somebody gave.</summary>
public abstract class Contribution : FundDocument
{
    protected Contribution()
    {
    }

    protected Contribution(Guid id, Campaign campaign, DateOnly day, DateOnly today, Giver giver, long amount, Guid? pledgeId, Actor actor)
        : base(id, campaign, day, today, amount, actor)
    {
        campaign.EnsureOpen();
        campaign.EnsureTakesOn(day);
        var given = giver.Checked();
        (PartyId, GiverKind, GiverName, GiverAddress) = (given.PartyId, given.Kind, given.Name, given.Address);
        (GiverHamletId, AnonymousInPublic, PledgeId) = (given.HamletId ?? campaign.HamletId, given.AnonymousInPublic, pledgeId);
    }

    /// <summary>The giver in the register, when it is known there.</summary>
    public Guid? PartyId { get; private set; }

    public PartyKind GiverKind { get; private set; }

    /// <summary>As printed; empty when the giver did not say.</summary>
    public string? GiverName { get; private set; }

    public string? GiverAddress { get; private set; }

    public Guid? GiverHamletId { get; private set; }

    public bool AnonymousInPublic { get; private set; }

    /// <summary>The pledge that it keeps.</summary>
    public Guid? PledgeId { get; private set; }

    /// <summary>The party turned out to be another one.</summary>
    public void FollowParty(Guid partyId) => PartyId = partyId;
}
