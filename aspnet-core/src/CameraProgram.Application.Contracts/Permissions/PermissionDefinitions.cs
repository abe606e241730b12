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

    public static bool Exists(string name) => Names.Contains(name);
}
