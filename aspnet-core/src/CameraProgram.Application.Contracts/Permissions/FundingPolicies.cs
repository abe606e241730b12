using P = CameraProgram.Permissions.CameraProgramPermissions.Funding;

namespace CameraProgram.Permissions;

/// <summary>One endpoint serves both funds: one of two rights opens it, the service asks for that of the fund.</summary>
public static class FundingPolicies
{
    public const string View = P.ViewCommune + "|" + P.ViewHamlet;
    public const string Collect = P.CollectCommune + "|" + P.CollectHamlet;
    public const string Manage = P.ManageCommune + "|" + P.ManageHamlet;
}
