namespace CameraProgram.OfficialDocuments.Model;

/// <summary>Every form of signing in NĐ 30/2020, Phụ lục I, Mục II.7, with the words the decree prescribes.</summary>
public static class Signatures
{
    private const string Committee = "TM. ỦY BAN NHÂN DÂN";

    /// <summary>The people's committee as a collective, signed by its chair.</summary>
    public static Signature CommitteeByChair(string? name) => Of(name, Committee, "CHỦ TỊCH");

    /// <summary>The people's committee as a collective, signed by a deputy for the chair.</summary>
    public static Signature CommitteeByDeputy(string? name) => Of(name, Committee, "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH");

    /// <summary>The head in their own power: "CHỦ TỊCH", "TRƯỞNG BAN".</summary>
    public static Signature Head(string title, string? name) => Of(name, title);

    /// <summary>A deputy for the head: "KT. CHỦ TỊCH / PHÓ CHỦ TỊCH". Also for a deputy who runs the body meanwhile.</summary>
    public static Signature DeputyForHead(string headTitle, string deputyTitle, string? name) => Of(name, $"KT. {headTitle}", deputyTitle);

    /// <summary>An acting head: "Q. CHỦ TỊCH".</summary>
    public static Signature ActingHead(string title, string? name) => Of(name, $"Q. {title}");

    /// <summary>By order of the head: "TL. CHỦ TỊCH / CHÁNH VĂN PHÒNG".</summary>
    public static Signature ByOrder(string headTitle, string title, string? name) => Of(name, $"TL. {headTitle}", title);

    /// <summary>By order of the head, signed by the deputy of the unit: "TL. … / KT. CHÁNH VĂN PHÒNG / PHÓ CHÁNH VĂN PHÒNG".</summary>
    public static Signature ByOrderThroughDeputy(string headTitle, string unitHeadTitle, string deputyTitle, string? name) =>
        Of(name, $"TL. {headTitle}", $"KT. {unitHeadTitle}", deputyTitle);

    /// <summary>By written authorisation of the head: "TUQ. CHỦ TỊCH / TRƯỞNG PHÒNG".</summary>
    public static Signature ByAuthorisation(string headTitle, string title, string? name) => Of(name, $"TUQ. {headTitle}", title);

    /// <summary>
    /// A board that uses the committee's seal: the title in the board above, the office in the committee
    /// (which owns the seal) above the name.
    /// </summary>
    public static Signature BoardWithCommitteeSeal(string boardTitle, string committeeTitle, string? name) =>
        Of(name, boardTitle) with { OtherTitle = committeeTitle };

    /// <summary>A deputy head of a board that uses the committee's seal.</summary>
    public static Signature BoardDeputyWithCommitteeSeal(string headTitle, string deputyTitle, string committeeTitle, string? name) =>
        DeputyForHead(headTitle, deputyTitle, name) with { OtherTitle = committeeTitle };

    /// <summary>A board that has no right to a seal.</summary>
    public static Signature BoardWithoutSeal(string boardTitle, string? name) => Of(name, boardTitle);

    /// <summary>Minutes: the secretary at the left, the chair at the right.</summary>
    public static SignatureArea Minutes(string? secretary, string? chair, string secretaryTitle = "THƯ KÝ", string chairTitle = "CHỦ TỌA") =>
        new() { Columns = [Of(secretary, secretaryTitle), Of(chair, chairTitle)] };

    /// <summary>Parties side by side, as own forms have them.</summary>
    public static SignatureArea Parties(params Signature[] columns) => new() { Columns = columns };

    private static Signature Of(string? name, params string[] authority) => new() { Authority = authority, SignerName = name };
}
