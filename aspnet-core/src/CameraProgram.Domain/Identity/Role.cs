using CameraProgram.Kernel.Entities;
using CameraProgram.Kernel.Errors;

namespace CameraProgram.Identity;

/// <summary>A named set of permissions, editable per commune. Built-in roles keep their code and cannot be deleted.</summary>
public sealed class Role : FullAuditedAggregateRoot, IMayHaveTenant, ISearchable, INamed
{
    private Role()
    {
    }

    public Role(Guid id, string code, string name, bool isBuiltIn = false)
        : base(id)
    {
        Code = Check.Text(code, IdentityConsts.RoleCodeLength);
        IsBuiltIn = isBuiltIn;
        Rename(name);
    }

    public Guid? TenantId { get; private set; }

    public string Code { get; private set; } = string.Empty;

    public string Name { get; private set; } = string.Empty;

    public bool IsBuiltIn { get; private set; }

    public List<string> Permissions { get; private set; } = [];

    public void Rename(string name) => Name = Check.Text(name, CameraProgramConsts.NameLength);

    /// <param name="permissions">Names the caller has checked against the definitions.</param>
    public void Grant(IEnumerable<string> permissions) => Permissions = [.. permissions.Distinct().Order(StringComparer.Ordinal)];

    public string NameInLists => Name;

    public string GetSearchWords() => $"{Code} {Name}";
}
