using CameraProgram.Budgets;
using CameraProgram.Disclosures;

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

    public static List<PublicPostingDto> PostingsOf(Disclosure disclosure) =>
        [.. disclosure.Postings.OrderBy(p => p.Order).Select(p => new PublicPostingDto(p.Channel, p.Place, p.From, p.To))];

    /// <summary>With the least number of days that the register of deadlines asks of each channel.</summary>
    public static async Task<List<DisclosurePostingDto>> PostingsOfAsync(
        Disclosure disclosure, DeadlineRegister register, DateOnly today, CancellationToken cancellationToken)
    {
        var deadlines = (await register.ListAsync(cancellationToken)).ToDictionary(d => d.Code);
        return
        [
            .. disclosure.Postings.OrderBy(p => p.Order).Select(p =>
            {
                var rule = MinimumOf(p.Channel) is { } code ? deadlines.GetValueOrDefault(code) : null;
                var end = disclosure.TakenDownDay is { } down && (p.To is null || down < p.To) ? down : p.To;
                var days = Math.Max(0, (end ?? today).DayNumber - p.From.DayNumber + 1);
                return new DisclosurePostingDto(p.Channel, p.Place, p.From, p.To, days, rule?.Amount, rule?.Certainty, end is not null && days < rule?.Amount);
            }),
        ];
    }

    private static string? MinimumOf(PostingChannel channel) => channel switch
    {
        PostingChannel.Loudspeaker => DeadlineRegister.Loudspeaker,
        PostingChannel.Headquarters or PostingChannel.CultureHouse => DeadlineRegister.Posting,
        _ => null,
    };

    public static List<DisclosurePostingDraft> DraftsOf(DisclosurePostingsInput input) =>
        input.Postings.ConvertAll(p => new DisclosurePostingDraft(p.Channel!.Value, p.Place, p.From!.Value, p.To));
}
