using CameraProgram.Kernel.Users;
using CameraProgram.TestBase;

namespace CameraProgram.Application.Tests.Ledgers.Property;

/// <summary>Whoever acts in the current flow of work, so that several people can be at it at once.</summary>
internal sealed class ActingUser : ICurrentUser
{
    private static readonly TestUser s_program = new();

    private readonly AsyncLocal<TestUser?> _acting = new();

    public Guid? Id => Now.Id;

    public string? UserName => Now.UserName;

    public string? FullName => Now.FullName;

    public Guid? OrgUnitId => Now.OrgUnitId;

    public Guid? ActingForId => Now.ActingForId;

    public string? ActingForName => Now.ActingForName;

    public Guid? DelegationId => Now.DelegationId;

    public IReadOnlySet<Guid>? HamletIds => Now.HamletIds;

    private TestUser Now => _acting.Value ?? s_program;

    public bool Has(string permission) => Now.Has(permission);

    /// <summary>For the rest of the caller's flow.</summary>
    public void Become(TestUser user) => _acting.Value = user;
}
