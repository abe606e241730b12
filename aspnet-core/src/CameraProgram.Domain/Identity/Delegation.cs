using CameraProgram.Kernel.Entities;
using CameraProgram.Kernel.Errors;

namespace CameraProgram.Identity;

/// <summary>
/// One person stands in for another (ủy quyền): in writing, within a scope, for a period, never passed on
/// (NĐ 30/2020 Đ.13: thừa ủy quyền).
/// </summary>
public sealed class Delegation : FullAuditedAggregateRoot, IMultiTenant
{
    private Delegation()
    {
    }

    public Delegation(
        Guid id, Guid fromUserId, Guid toUserId, DelegationKind kind, string basis, DateOnly from, DateOnly to, IEnumerable<string> permissions)
        : base(id)
    {
        if (fromUserId == toUserId)
        {
            throw new BusinessException(CameraProgramErrorCodes.Identity.DelegationToSelf);
        }

        Check.Period(from, to);
        if (to.DayNumber - from.DayNumber > IdentityConsts.MaxDelegationDays)
        {
            throw new InputException("toDay", CameraProgramErrorCodes.Identity.DelegationTooLong).WithData("days", IdentityConsts.MaxDelegationDays);
        }

        FromUserId = Check.Id(fromUserId);
        ToUserId = Check.Id(toUserId);
        Kind = kind;
        Basis = Check.Text(basis, CameraProgramConsts.TitleLength);
        From = from;
        To = to;
        Permissions = [.. permissions.Distinct().Order(StringComparer.Ordinal)];
    }

    public Guid TenantId { get; private set; }

    public Guid FromUserId { get; private set; }

    public Guid ToUserId { get; private set; }

    public DelegationKind Kind { get; private set; }

    /// <summary>The written basis: "Giấy ủy quyền số 05/GUQ-UBND ngày 02/3/2026".</summary>
    public string Basis { get; private set; } = string.Empty;

    public DateOnly From { get; private set; }

    public DateOnly To { get; private set; }

    /// <summary>What is delegated; empty means all that the first person may do.</summary>
    public List<string> Permissions { get; private set; } = [];

    /// <summary>UTC; ended before its period did.</summary>
    public DateTime? RevokedAt { get; private set; }

    public void Revoke(DateTime now)
    {
        if (RevokedAt is not null)
        {
            throw new BusinessException(CameraProgramErrorCodes.Identity.DelegationEnded);
        }

        RevokedAt = now;
    }

    public bool IsActiveOn(DateOnly day) => StateOn(day) == DelegationState.Active;

    public DelegationState StateOn(DateOnly day) => this switch
    {
        { RevokedAt: not null } => DelegationState.Revoked,
        _ when day < From => DelegationState.Coming,
        _ when day > To => DelegationState.Over,
        _ => DelegationState.Active,
    };
}
