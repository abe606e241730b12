namespace CameraProgram.Funding;

internal static class DisclosureMapping
{
    public static IQueryable<DisclosureRowDto> RowsOf(this IQueryable<Disclosure> disclosures, Guid id) => disclosures.Where(d => d.Id == id)
        .SelectMany(d => d.Rows).OrderBy(r => r.Order)
        .Select(r => new DisclosureRowDto(r.Order, r.Name, r.Address, r.Form, r.Amount, r.Goods, r.Day, r.Number));

    /// <param name="disclosure">Posted, with its expenses.</param>
    public static DisclosureSummaryDto SummaryOf(Disclosure disclosure, int rows) => new(
        disclosure.Opening, disclosure.Money, disclosure.Goods,
        [.. disclosure.Expenses.OrderBy(e => e.Order).Select(e => new DisclosureExpenseDto(e.Purpose, e.Amount))], disclosure.Closing, rows);

    public static List<DisclosurePostingDto> PostingsOf(Disclosure disclosure) =>
        [.. disclosure.Postings.OrderBy(p => p.Order).Select(p => new DisclosurePostingDto(p.Channel, p.Place, p.From, p.To))];

    public static List<DisclosurePostingDraft> DraftsOf(DisclosurePostingsInput input) =>
        input.Postings.ConvertAll(p => new DisclosurePostingDraft(p.Channel!.Value, p.Place, p.From!.Value, p.To));
}
