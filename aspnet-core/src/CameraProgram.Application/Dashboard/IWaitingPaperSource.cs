namespace CameraProgram.Dashboard;

/// <summary>
/// The papers of one feature that wait for the current user, by name. A source is found by being there; what it names is
/// what the user may act on, and no more of a kind than <see cref="MaxOfAKind"/>.
/// </summary>
public interface IWaitingPaperSource
{
    const int MaxOfAKind = 20;

    Task<IReadOnlyList<WaitingPaperDto>> GetAsync(CancellationToken cancellationToken);
}
