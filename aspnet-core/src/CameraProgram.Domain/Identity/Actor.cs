namespace CameraProgram.Identity;

/// <summary>Who does something, and in whose place.</summary>
/// <param name="UserId">Empty for the program itself.</param>
/// <param name="ForId">The person in whose place.</param>
public sealed record Actor(Guid? UserId, string Name, string? ForName = null, Guid? ForId = null)
{
    /// <summary>Who acts and for whom: whoever may not decide on their own work is looked for among these.</summary>
    public IEnumerable<Guid> People => new[] { UserId, ForId }.OfType<Guid>();
}
