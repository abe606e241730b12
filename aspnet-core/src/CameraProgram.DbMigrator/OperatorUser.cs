using CameraProgram.Identity;
using CameraProgram.Kernel.Users;

namespace CameraProgram;

/// <summary>The operator at the command line: every right, no person, so that the trail names the program; the demo lets its people act through it.</summary>
internal sealed class OperatorUser : ICurrentUser
{
    private User? _person;

    public Guid? Id => _person?.Id;

    public string? UserName => _person?.UserName;

    public string? FullName => _person?.FullName;

    public Guid? OrgUnitId => _person?.OrgUnitId;

    public Guid? ActingForId => null;

    public string? ActingForName => null;

    public Guid? DelegationId => null;

    public IReadOnlySet<Guid>? HamletIds => null;

    public bool Has(string permission) => true;

    /// <summary>What follows is done by that person.</summary>
    public void Be(User? person) => _person = person;
}
