namespace CameraProgram.Kernel.Permissions;

/// <summary>A right that a role may hold. The text for people has the key <c>Permission:{Name}</c>.</summary>
/// <param name="Name">Like <c>CameraProgram.WorkTasks.Assign</c>.</param>
/// <param name="Group">The feature it belongs to, like <c>WorkTasks</c>.</param>
public sealed record PermissionDefinition(string Name, string Group);
