namespace CameraProgram.Hamlets;

public sealed record HamletDto(
    Guid Id,
    long Version,
    HamletKind Kind,
    string Name,
    int Households,
    int Population,
    string? HeadName,
    DateOnly ValidFrom,
    DateOnly? ValidTo) : IHasVersion;
