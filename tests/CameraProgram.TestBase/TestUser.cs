using CameraProgram.Kernel.Users;

namespace CameraProgram.TestBase;

/// <summary>The current user of a test: everything is allowed until the test says otherwise.</summary>
public sealed class TestUser : ICurrentUser
{
    private HashSet<string>? _permissions;

    public Guid? Id { get; set; }

    public string? UserName { get; set; } = "tester";

    public string? FullName { get; set; } = "Người Thử";

    public Guid? OrgUnitId { get; set; }

    public Guid? ActingForId { get; set; }

    public string? ActingForName { get; set; }

    public Guid? DelegationId { get; set; }

    public IReadOnlySet<Guid>? HamletIds { get; set; }

    public bool Has(string permission) => _permissions?.Contains(permission) ?? true;

    public void AllowOnly(params string[] permissions) => _permissions = [.. permissions];

    public void AllowEverything() => _permissions = null;
}
