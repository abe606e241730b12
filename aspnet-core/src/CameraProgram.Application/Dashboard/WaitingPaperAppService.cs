using CameraProgram.Documents;
using CameraProgram.Identity;
using CameraProgram.Kernel.Users;

namespace CameraProgram.Dashboard;

/// <summary>The papers in "Việc của tôi", gathered from every feature: one's own, then those that one might sign in another's place.</summary>
public sealed class WaitingPaperAppService(
    IEnumerable<IWaitingPaperSource> sources, StandIns standIns, PaperHeads heads, PaperSigners signers, ICurrentUser user)
{
    public async Task<WaitingPapersDto> GetAsync(CancellationToken cancellationToken)
    {
        var own = await OfAsync(user, cancellationToken);
        return new WaitingPapersDto(
        [
            .. own.Select(p => p.Paper).OrderBy(p => p.Kind).ThenBy(p => p.Since).ThenBy(p => p.Id),
            .. await InPlaceOfOthersAsync(own, cancellationToken),
        ]);
    }

    /// <summary>What waits for the signature of somebody for whom the current user may sign, and could in that form.</summary>
    public async Task<IReadOnlyList<WaitingPaperDto>> InPlaceOfOthersAsync(CancellationToken cancellationToken) =>
        (await standIns.ListAsync(cancellationToken)).Count == 0 ? [] : await InPlaceOfOthersAsync(await OfAsync(user, cancellationToken), cancellationToken);

    private async Task<IReadOnlyList<WaitingPaperDto>> InPlaceOfOthersAsync(List<WaitingPaper> own, CancellationToken cancellationToken)
    {
        var found = new List<WaitingPaperDto>();
        foreach (var (standIn, kind) in await standIns.ListAsync(cancellationToken))
        {
            var waiting = (await OfAsync(standIn, cancellationToken)).Where(p => p.Paper.Kind is WaitingPaperKind.PlanToSign or WaitingPaperKind.ReviewToApprove);
            foreach (var body in waiting.GroupBy(p => (p.Body, p.BoardId)))
            {
                var head = await heads.OfAsync(body.Key.Body, body.Key.BoardId, cancellationToken);
                if ((await signers.AnnounceAsync(head, standIn, foreseen: null, cancellationToken)).Refusal is null)
                {
                    var offer = new StandInOfferDto(standIn.DelegationId!.Value, standIn.ActingForName!, kind, Refusal: null);
                    found.AddRange(body.Select(p => p.Paper with { StandIn = offer }));
                }
            }
        }

        return
        [
            .. found.Where(p => !own.Exists(o => o.Paper.Kind == p.Kind && o.Paper.Id == p.Id)).DistinctBy(p => (p.Kind, p.Id))
                .OrderBy(p => p.Kind).ThenBy(p => p.Since).ThenBy(p => p.Id),
        ];
    }

    private async Task<List<WaitingPaper>> OfAsync(ICurrentUser reader, CancellationToken cancellationToken)
    {
        var papers = new List<WaitingPaper>();
        foreach (var source in sources)
        {
            // One after the other: they share the request's database session.
            papers.AddRange(await source.GetAsync(reader, cancellationToken));
        }

        return papers;
    }
}
