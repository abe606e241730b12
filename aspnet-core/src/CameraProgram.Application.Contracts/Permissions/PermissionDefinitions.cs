using System.Reflection;
using CameraProgram.Kernel.Permissions;

namespace CameraProgram.Permissions;

/// <summary>Every permission there is, in the order of its feature.</summary>
public static class PermissionDefinitions
{
    public static IReadOnlyList<PermissionDefinition> All { get; } =
    [
        .. from feature in typeof(CameraProgramPermissions).GetNestedTypes(BindingFlags.Public)
           from field in feature.GetFields(BindingFlags.Public | BindingFlags.Static)
           where field.IsLiteral
           select new PermissionDefinition((string)field.GetRawConstantValue()!, feature.Name),
    ];

    private static readonly HashSet<string> Names = [.. All.Select(p => p.Name)];

    /// <summary>
    /// Standing-in is not passed on, and accounts and rights are never managed in another's place: with them a stand-in
    /// could make the borrowed rights last.
    /// </summary>
    private static readonly HashSet<string> Personal =
    [
        CameraProgramPermissions.Identity.Delegate, CameraProgramPermissions.Identity.ManageUsers, CameraProgramPermissions.Identity.ManageRoles,
    ];

    public static bool Exists(string name) => Names.Contains(name);

    /// <summary>False for what reaches over several communes: no commune can grant that to itself.</summary>
    public static bool ExistsInCommune(string name) => Exists(name) && name != CameraProgramPermissions.Province.Default;

    public static bool MayBeDelegated(string name) => ExistsInCommune(name) && !Personal.Contains(name);
}
