using CameraProgram.Identity;

namespace CameraProgram.Hamlets;

/// <param name="Unit">The unit that works for it and gets its tasks.</param>
public sealed record HamletDto(
    Guid Id,
    long Version,
    HamletKind Kind,
    string Name,
    int Households,
    int Population,
    string? HeadName,
    NamedDto? Unit,
    DateOnly ValidFrom,
    DateOnly? ValidTo) : IHasVersion;
