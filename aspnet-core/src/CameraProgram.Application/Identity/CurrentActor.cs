using CameraProgram.Kernel.Users;

namespace CameraProgram.Identity;

public static class CurrentActor
{
    /// <summary>Who does it, and in whose place, as histories keep it.</summary>
    public static Actor Actor(this ICurrentUser user) => new(user.Id, user.FullName ?? user.UserName ?? "CameraProgram", user.ActingForName, user.ActingForId);
}
