using CameraProgram.Documents;

namespace CameraProgram.Dashboard;

/// <summary>What is to be done with a paper, the most pressing first.</summary>
public enum WaitingPaperKind
{
    PlanToSign,
    ReviewToApprove,
    PlanReturned,
    ReviewReturned,
    PlanToIssue,
    ReviewToIssue,
}

/// <summary>A plan or a review that waits for the current user.</summary>
/// <param name="Since">When it came to them (UTC).</param>
/// <param name="Reason">Why it was sent back.</param>
/// <param name="StandIn">It waits for another, in whose place the user might sign it; empty for their own.</param>
public sealed record WaitingPaperDto(
    WaitingPaperKind Kind, Guid Id, string Title, DateTime Since, string? Reason = null, StandInOfferDto? StandIn = null);

/// <param name="Papers">The most pressing first, of each kind the one that has waited longest; then those of others.</param>
public sealed record WaitingPapersDto(IReadOnlyList<WaitingPaperDto> Papers);
