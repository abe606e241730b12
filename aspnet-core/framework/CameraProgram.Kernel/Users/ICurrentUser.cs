namespace CameraProgram.Kernel.Users;

/// <summary>Who is asking, in which commune, with which rights, and in whose place.</summary>
public interface ICurrentUser
{
    /// <summary>Empty for a stranger and for jobs of the program itself.</summary>
    Guid? Id { get; }

    string? UserName { get; }

    string? FullName { get; }

    /// <summary>The unit the user works for, when there is one.</summary>
    Guid? OrgUnitId { get; }

    /// <summary>Set while the user stands in for another (ủy quyền); what is done is recorded as "for" that person.</summary>
    Guid? ActingForId { get; }

    string? ActingForName { get; }

    /// <summary>The grant under which the user stands in.</summary>
    Guid? DelegationId { get; }

    /// <summary>The hamlets the user is limited to; <c>null</c> when the whole commune is open.</summary>
    IReadOnlySet<Guid>? HamletIds { get; }

    bool Has(string permission);
}

public static class CurrentUserExtensions
{
    public static Guid RequiredId(this ICurrentUser user) =>
        user.Id ?? throw new Errors.ForbiddenException(Errors.KernelErrorCodes.NotSignedIn);

    public static bool MaySeeHamlet(this ICurrentUser user, Guid? hamletId) =>
        user.HamletIds is null || (hamletId is { } id && user.HamletIds.Contains(id));
}
