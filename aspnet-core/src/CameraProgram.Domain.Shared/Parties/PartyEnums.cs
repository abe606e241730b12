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
}
