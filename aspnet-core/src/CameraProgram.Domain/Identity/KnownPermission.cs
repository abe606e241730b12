using CameraProgram.Kernel.Auditing;
using CameraProgram.Kernel.Errors;

namespace CameraProgram.Identity;

/// <summary>
/// A permission that the built-in roles of this database were once offered: a role that lacks it was not given it, or had it
/// taken away. It belongs to the whole installation, not to a tenant.
/// </summary>
[NotAudited]
public sealed class KnownPermission
{
    private KnownPermission()
    {
    }

    public KnownPermission(string name) => Name = Check.Text(name, IdentityConsts.PermissionNameLength);

    public string Name { get; private set; } = string.Empty;
}
