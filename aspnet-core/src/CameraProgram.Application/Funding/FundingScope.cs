using CameraProgram.Kernel.Errors;
using CameraProgram.Kernel.Users;
using CameraProgram.Permissions;
using CameraProgram.Querying;

namespace CameraProgram.Funding;

/// <summary>
/// What the current user may see and do of the two funds. Who is limited to hamlets sees the funds of those, and never that
/// of the commune.
/// </summary>
public sealed class FundingScope(ICameraProgramDb db, ICurrentUser user)
{
    public IQueryable<Campaign> Campaigns => Visible(db.Campaigns);

    public bool SeesCommune => user.HamletIds is null && user.Has(CameraProgramPermissions.Funding.ViewCommune);

    public bool SeesHamlets => user.Has(CameraProgramPermissions.Funding.ViewHamlet);

    public IQueryable<T> Visible<T>(IQueryable<T> things)
        where T : class, IOfFund
    {
        var own = user.HamletIds?.ToList();
        return things
            .WhereIf(!SeesCommune, t => t.Ledger != FundLedger.CommuneA)
            .WhereIf(!SeesHamlets, t => t.Ledger != FundLedger.HamletB)
            .WhereIf(own is not null, t => t.HamletId != null && own!.Contains(t.HamletId.Value));
    }

    /// <exception cref="ForbiddenException">The right for the other fund is not enough.</exception>
    public void EnsureMayCollect(FundLedger ledger) =>
        EnsureMay(ledger, CameraProgramPermissions.Funding.CollectCommune, CameraProgramPermissions.Funding.CollectHamlet);

    /// <exception cref="ForbiddenException">The right for the other fund is not enough.</exception>
    public void EnsureMayManage(FundLedger ledger) =>
        EnsureMay(ledger, CameraProgramPermissions.Funding.ManageCommune, CameraProgramPermissions.Funding.ManageHamlet);

    private void EnsureMay(FundLedger ledger, string inCommune, string inHamlet)
    {
        if (ledger == FundLedger.CommuneA ? user.HamletIds is not null || !user.Has(inCommune) : !user.Has(inHamlet))
        {
            throw new ForbiddenException();
        }
    }
}
