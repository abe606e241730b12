namespace CameraProgram.Parties;

/// <summary>What a party to the programme is.</summary>
public enum PartyKind
{
    Household,
    Agency,
    Enterprise,
    School,
    ReligiousSite,
    Organisation,
    Person,

    /// <summary>A unit within a body: an army unit, a department.</summary>
    Unit,

    /// <summary>A thôn or tổ dân phố as a whole.</summary>
    Hamlet,
}
