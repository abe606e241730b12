namespace CameraProgram.Identity;

/// <summary>The roles a commune starts with. Their permission sets can be edited; the codes stay.</summary>
public static class RoleCodes
{
    public const string BoardHead = "board_head";
    public const string StandingDeputy = "standing_deputy";
    public const string Secretariat = "secretariat";
    public const string Economic = "economic";
    public const string Police = "police";
    public const string HamletHead = "hamlet_head";
    public const string SecurityTeam = "security_team";
    public const string MemberUnit = "member_unit";
    public const string Owner = "owner";
    public const string ProvinceViewer = "province_viewer";
    public const string Admin = "admin";
    public const string Auditor = "auditor";

    public static readonly IReadOnlyList<string> OfCommune =
    [
        BoardHead, StandingDeputy, Secretariat, Economic, Police, HamletHead, SecurityTeam, MemberUnit, Owner, Admin, Auditor,
    ];

    public static readonly IReadOnlyList<string> All = [.. OfCommune, ProvinceViewer];
}
