namespace CameraProgram.Identity;

/// <summary>Who does something, and in whose place.</summary>
/// <param name="UserId">Empty for the program itself.</param>
public sealed record Actor(Guid? UserId, string Name, string? ForName = null);
