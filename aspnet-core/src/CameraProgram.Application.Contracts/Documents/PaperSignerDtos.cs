using CameraProgram.Identity;

namespace CameraProgram.Documents;

/// <summary>Who signed a paper, or is about to, and by what authority.</summary>
/// <param name="Position">Empty when they may not sign it.</param>
/// <param name="Title">As printed and kept in the register: "KT. Chủ tịch".</param>
/// <param name="ForName">In whose place.</param>
/// <param name="Refusal">Why they may not sign it, in the reader's language.</param>
public sealed record PaperSignerDto(string Name, SignerPosition? Position, string? Title, string? ForName, string? Refusal = null);

/// <summary>A delegation under which the reader might sign a paper, once they stand in.</summary>
/// <param name="Refusal">Why that delegation does not serve for this paper, in the reader's language.</param>
public sealed record StandInOfferDto(Guid DelegationId, string ForName, DelegationKind Kind, string? Refusal);
