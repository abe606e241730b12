namespace CameraProgram.Coverage;

/// <summary>A candidate worth a camera.</summary>
/// <param name="Id">Of the candidate.</param>
/// <param name="MetresAdded">What it shows of the route beyond the existing cameras and the sites named before it.</param>
public sealed record ProposedSite(Guid Id, double MetresAdded);
