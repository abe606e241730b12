using CameraProgram.Querying;

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

    public static FundVoidDto? VoidOf(FundDocument document) =>
        document is { VoidedDay: { } day, VoidReason: { } reason, VoidedByName: { } name } ? new FundVoidDto(day, reason, name, document.VoidedForName) : null;
}
