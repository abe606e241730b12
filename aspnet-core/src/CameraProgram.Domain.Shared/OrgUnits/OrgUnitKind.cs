namespace CameraProgram.OrgUnits;

/// <summary>What a unit is. Police, military, party and Front bodies write papers by their own rules, not by NĐ 30/2020.</summary>
public enum OrgUnitKind
{
    PeoplesCommittee,
    Office,
    EconomicDivision,
    CultureSocialDivision,
    PublicServiceCenter,
    CommunePolice,
    MilitaryCommand,
    PartyCommittee,
    FatherlandFront,
    MassOrganisation,
    School,
    ReligiousFacility,
    Enterprise,
    Hamlet,
    SecurityTeam,
    SupportTeam,
    SteeringBoard,
    Other,
}
