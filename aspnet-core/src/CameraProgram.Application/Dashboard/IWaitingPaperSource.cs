using CameraProgram.Documents;
using CameraProgram.Kernel.Users;

namespace CameraProgram.Dashboard;

/// <summary>
/// The papers of one feature that wait for a user, by name. A source is found by being there; what it names is
/// what the user may act on, and no more of a kind than <see cref="MaxOfAKind"/>.
/// </summary>
public interface IWaitingPaperSource
{
    const int MaxOfAKind = 20;

    /// <param name="reader">The current user, as they are or as they would be in another's place.</param>
    Task<IReadOnlyList<WaitingPaper>> GetAsync(ICurrentUser reader, CancellationToken cancellationToken);
}

/// <param name="BoardId">The board in whose name it goes out.</param>
public sealed record WaitingPaper(WaitingPaperDto Paper, IssuingBodyKind Body, Guid? BoardId);
