using CameraProgram.Communes;
using CameraProgram.Kernel.Auditing;
using CameraProgram.Kernel.Entities;
using CameraProgram.Kernel.Errors;

namespace CameraProgram.Identity;

/// <summary>
/// A person who signs in. Belongs to one commune, or to the province when the tenant is empty.
/// User names are unique in the whole installation, because signing in names no commune.
/// </summary>
public sealed class User : FullAuditedAggregateRoot, IMayHaveTenant, ISearchable, INamed
{
    private readonly List<UserRole> _roles = [];
    private readonly List<UserHamlet> _hamlets = [];

    private User()
    {
    }

    public User(Guid id, string userName, string fullName)
        : base(id)
    {
        UserName = Check.Text(userName, IdentityConsts.UserNameLength);
        if (!UserName.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-' or '_' or '@'))
        {
            throw new InputException(nameof(userName), CameraProgramErrorCodes.Identity.UserNameInvalid);
        }

        NormalizedUserName = UserName.ToUpperInvariant();
        Describe(fullName, jobTitle: null, email: null, phone: null);
    }

    public Guid? TenantId { get; private set; }

    public string UserName { get; private set; } = string.Empty;

    [NotAudited]
    public string NormalizedUserName { get; private set; } = string.Empty;

    public string FullName { get; private set; } = string.Empty;

    /// <summary>"Chủ tịch UBND xã".</summary>
    public string? JobTitle { get; private set; }

    public string? Email { get; private set; }

    public string? Phone { get; private set; }

    public Guid? OrgUnitId { get; private set; }

    /// <summary>For a province user: the province whose communes are in view; empty means every commune of the installation.</summary>
    public string? ProvinceCode { get; private set; }

    public bool IsActive { get; private set; } = true;

    public bool MustChangePassword { get; private set; }

    [NotAudited]
    public string? PasswordHash { get; private set; }

    /// <summary>UTC; kept so that the audit trail shows each change, made by whom.</summary>
    public DateTime? PasswordChangedAt { get; private set; }

    /// <summary>Changes with password, second factor and "sign out everywhere"; sessions that carry an older one end.</summary>
    [AuditedWithoutValue]
    public string SecurityStamp { get; private set; } = Guid.NewGuid().ToString("n");

    public bool TwoFactorEnabled { get; private set; }

    [AuditedWithoutValue]
    public string? AuthenticatorKey { get; private set; }

    /// <summary>The last code of the authenticator app that was taken; it is good once (RFC 6238, 5.2).</summary>
    [NotAudited]
    [OutsideVersion]
    public string? UsedAuthenticatorCode { get; private set; }

    /// <summary>Hashes of the codes not yet used.</summary>
    [NotAudited]
    public List<string> RecoveryCodes { get; private set; } = [];

    [NotAudited]
    [OutsideVersion]
    public int AccessFailedCount { get; private set; }

    /// <summary>UTC; the account is locked until then.</summary>
    [OutsideVersion]
    public DateTime? LockoutEnd { get; private set; }

    public IReadOnlyList<UserRole> Roles => _roles;

    /// <summary>The hamlets the user is limited to; empty: the whole commune.</summary>
    public IReadOnlyList<UserHamlet> Hamlets => _hamlets;

    public void Describe(string fullName, string? jobTitle, string? email, string? phone)
    {
        FullName = Check.Text(fullName, CameraProgramConsts.NameLength);
        JobTitle = Check.OptionalText(jobTitle, CameraProgramConsts.NameLength);
        Email = Check.OptionalText(email, IdentityConsts.EmailLength);
        Phone = Check.OptionalText(phone, IdentityConsts.PhoneLength);
    }

    public void WorkFor(Guid? orgUnitId) => OrgUnitId = orgUnitId;

    public void LimitToProvince(string? provinceCode)
    {
        if (provinceCode is not null && Province.Find(provinceCode) is null)
        {
            throw new InputException(nameof(provinceCode), CameraProgramErrorCodes.Communes.UnknownProvince);
        }

        ProvinceCode = provinceCode;
    }

    public void GiveRoles(IEnumerable<Guid> roleIds)
    {
        var wanted = roleIds.ToHashSet();
        _roles.RemoveAll(r => !wanted.Contains(r.RoleId));
        _roles.AddRange(wanted.Where(id => _roles.All(r => r.RoleId != id)).Select(id => new UserRole(Id, id)));
    }

    public void LimitToHamlets(IEnumerable<Guid> hamletIds)
    {
        var wanted = hamletIds.ToHashSet();
        _hamlets.RemoveAll(h => !wanted.Contains(h.HamletId));
        _hamlets.AddRange(wanted.Where(id => _hamlets.All(h => h.HamletId != id)).Select(id => new UserHamlet(Id, id)));
    }

    public void Deactivate()
    {
        IsActive = false;
        EndSessions();
    }

    public void Activate() => IsActive = true;

    public void EndSessions() => SecurityStamp = Guid.NewGuid().ToString("n");

    public void RequirePasswordChange() => MustChangePassword = true;

    /// <summary>Only the hash, which also changes when the way of hashing does; see the two verbs below.</summary>
    public void SetPasswordHash(string? hash) => PasswordHash = hash;

    /// <summary>The user chose the password themselves.</summary>
    public void ConfirmPassword(DateTime now)
    {
        PasswordChangedAt = now;
        MustChangePassword = false;
    }

    /// <summary>An administrator gave a password: it lasts until the first sign-in, and the lock of the old one is lifted.</summary>
    public void ReceivePassword(DateTime now)
    {
        PasswordChangedAt = now;
        MustChangePassword = true;
        Unlock();
    }

    public void SetSecurityStamp(string stamp) => SecurityStamp = stamp;

    public void SetAuthenticatorKey(string? key) => AuthenticatorKey = key;

    public void SetTwoFactor(bool enabled)
    {
        TwoFactorEnabled = enabled;
        if (!enabled)
        {
            RecoveryCodes = [];
            AuthenticatorKey = null;
        }
    }

    /// <returns>False when this very code was taken before.</returns>
    public bool UseAuthenticatorCode(string code)
    {
        var isNew = UsedAuthenticatorCode != code;
        UsedAuthenticatorCode = code;
        return isNew;
    }

    public void ReplaceRecoveryCodes(IEnumerable<string> hashes) => RecoveryCodes = [.. hashes];

    public bool IsLockedAt(DateTime now) => LockoutEnd > now;

    public void CountFailedAccess(DateTime now)
    {
        if (++AccessFailedCount >= IdentityConsts.MaxFailedAttempts)
        {
            AccessFailedCount = 0;
            LockoutEnd = now + IdentityConsts.LockoutTime;
        }
    }

    public void ForgetFailedAccess() => AccessFailedCount = 0;

    public void Unlock()
    {
        AccessFailedCount = 0;
        LockoutEnd = null;
    }

    public string NameInLists => FullName;

    public string GetSearchWords() => $"{UserName} {FullName} {JobTitle}";
}

/// <summary>A role held by a user.</summary>
public sealed class UserRole
{
    private UserRole()
    {
    }

    internal UserRole(Guid userId, Guid roleId) => (UserId, RoleId) = (userId, roleId);

    public Guid UserId { get; private set; }

    public Guid RoleId { get; private set; }
}

/// <summary>A hamlet a user is limited to.</summary>
public sealed class UserHamlet
{
    private UserHamlet()
    {
    }

    internal UserHamlet(Guid userId, Guid hamletId) => (UserId, HamletId) = (userId, hamletId);

    public Guid UserId { get; private set; }

    public Guid HamletId { get; private set; }
}
