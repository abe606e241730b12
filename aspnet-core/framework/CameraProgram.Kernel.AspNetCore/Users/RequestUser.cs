using CameraProgram.Kernel.Users;

namespace CameraProgram.Kernel.AspNetCore.Users;

/// <summary>The current user of one request; a stranger until somebody is recognised.</summary>
public sealed class RequestUser : ICurrentUser
{
    private ICurrentUser? _recognised;

    public Guid? Id => _recognised?.Id;

    public string? UserName => _recognised?.UserName;

    public string? FullName => _recognised?.FullName;

    public Guid? OrgUnitId => _recognised?.OrgUnitId;

    public Guid? ActingForId => _recognised?.ActingForId;

    public string? ActingForName => _recognised?.ActingForName;

    public Guid? DelegationId => _recognised?.DelegationId;

    public IReadOnlySet<Guid>? HamletIds => _recognised?.HamletIds;

    public bool Has(string permission) => _recognised?.Has(permission) ?? false;

    public void Recognise(ICurrentUser user) => _recognised = user;
}
