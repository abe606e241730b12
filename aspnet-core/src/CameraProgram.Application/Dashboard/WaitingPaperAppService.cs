namespace CameraProgram.Dashboard;

/// <summary>The papers in "Việc của tôi", gathered from every feature.</summary>
public sealed class WaitingPaperAppService(IEnumerable<IWaitingPaperSource> sources)
{
    public async Task<WaitingPapersDto> GetAsync(CancellationToken cancellationToken)
    {
        var papers = new List<WaitingPaperDto>();
        foreach (var source in sources)
        {
            // One after the other: they share the request's database session.
            papers.AddRange(await source.GetAsync(cancellationToken));
        }

        return new WaitingPapersDto([.. papers.OrderBy(p => p.Kind).ThenBy(p => p.Since).ThenBy(p => p.Id)]);
    }
}
