namespace CameraProgram.Parties;

public static class PartyConsts
{
    public const int AddressLength = 300;

    /// <summary>Digits of a telephone number in Vietnam, the leading 0 included; eleven with an area code.</summary>
    public const int PhoneMinLength = 8;

    public const int PhoneMaxLength = 12;

    /// <summary>Digits of a citizen's identity number (Luật 26/2023/QH15 Đ.12); 9 on old cards.</summary>
    public const int IdNumberLength = 12;

    public const int OldIdNumberLength = 9;

    /// <summary>Bounded, so that every database takes it into an index.</summary>
    public const int SearchTextLength = 400;
}
