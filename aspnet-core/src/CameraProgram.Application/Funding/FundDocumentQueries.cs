using CameraProgram.Querying;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.Funding;

internal static class FundDocumentQueries
{
    /// <summary>The filters that all lists of a fund's papers share.</summary>
    public static IQueryable<T> WhereInput<T>(this IQueryable<T> documents, FundDocumentListInput input)
        where T : FundDocument => documents
        .WhereIf(input.CampaignId is not null, d => d.CampaignId == input.CampaignId)
        .WhereIf(input.Ledger is not null, d => d.Ledger == input.Ledger)
        .WhereIf(input.HamletId is not null, d => d.HamletId == input.HamletId)
        .WhereIf(input.State == FundDocumentState.Valid, d => d.VoidedDay == null)
        .WhereIf(input.State == FundDocumentState.Voided, d => d.VoidedDay != null)
        .WhereIf(input.From is not null, d => d.Day >= input.From)
        .WhereIf(input.To is not null, d => d.Day <= input.To)
        .WhereMatches(input.Filter);

    /// <summary>By fund.</summary>
    public static async Task<IReadOnlyList<FundSumDto>> SumsAsync<T>(this IQueryable<T> documents, CancellationToken cancellationToken)
        where T : FundDocument
    {
        var sums = await documents.GroupBy(d => new { d.Ledger, IsVoided = d.VoidedDay != null })
            .Select(g => new { g.Key.Ledger, g.Key.IsVoided, Count = g.Count(), Amount = g.Sum(d => d.Amount) }).ToListAsync(cancellationToken);
        return
        [
            .. sums.GroupBy(s => s.Ledger).OrderBy(g => g.Key).Select(g => new FundSumDto(
                g.Key, g.Where(s => !s.IsVoided).Sum(s => s.Count), g.Where(s => !s.IsVoided).Sum(s => s.Amount), g.Where(s => s.IsVoided).Sum(s => s.Count))),
        ];
    }

    public static FundVoidDto? VoidOf(FundDocument document) =>
        document is { VoidedDay: { } day, VoidReason: { } reason, VoidedByName: { } name } ? new FundVoidDto(day, reason, name, document.VoidedForName) : null;
}
