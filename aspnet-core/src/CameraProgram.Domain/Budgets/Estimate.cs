using System.Globalization;
using CameraProgram.Identity;
using CameraProgram.Kernel.Entities;
using CameraProgram.Kernel.Errors;
using Codes = CameraProgram.CameraProgramErrorCodes.Budgets;

namespace CameraProgram.Budgets;

/// <summary>
/// An estimate (dự toán): lines in groups, value-added tax, totals, and its way from the first draft to the approval. Often
/// the estimate of a plan. Once approved it only changes by a revision, an estimate of its own with the same root; what
/// becomes of the money is in the books under the root. All sums are whole đồng; the grand total never exceeds
/// <see cref="CameraProgramConsts.MaxAmount"/>.
/// </summary>
public sealed partial class Estimate : FullAuditedAggregateRoot, IMultiTenant, ISearchable, INamed
{
    private readonly List<EstimateLine> _lines = [];
    private readonly List<EstimateEvent> _events = [];

    private Estimate()
    {
    }

    /// <param name="planId">The plan whose appendix it is.</param>
    public Estimate(Guid id, int year, string title, Guid? planId, Actor drafter, DateTime at)
        : base(id)
    {
        (RootId, Revision, PlanId) = (id, 1, planId);
        Describe(year, title);
        Take(drafter);
        Happen(EstimateEventKind.Created, drafter, at);
    }

    /// <summary>What a former year did not spend, as an approved estimate of the next (chuyển nguồn); each rest is one line with its old key.</summary>
    private Estimate(Guid id, Estimate former, IReadOnlyList<(EstimateLine Line, long Amount)> rests, Actor actor)
        : base(id)
    {
        (RootId, Revision, CarriedFromId) = (id, 1, former.RootId);
        Describe(former.Year + 1, CarriedTitle(former));
        _lines.AddRange(rests.Select((rest, i) => EstimateLine.OfRest(rest.Line, rest.Amount, former.Year, i)));
        Total = TotalThatCanBeSpelledOut();
        Take(actor);
    }

    /// <summary>A new version of an approved estimate (điều chỉnh), with the same lines; their keys stay.</summary>
    private Estimate(Guid id, Estimate former, int revision, Actor drafter)
        : base(id)
    {
        (RootId, Revision, PlanId, CarriedFromId) = (former.RootId, revision, former.PlanId, former.CarriedFromId);
        Describe(former.Year, former.Title);
        LastRevision = revision;
        (VatBasisPoints, FormerVatBasisPoints, Total) = (former.VatBasisPoints, former.VatBasisPoints, former.Total);
        Take(drafter);
    }

    public Guid TenantId { get; private set; }

    /// <summary>The first version: what the books call the estimate.</summary>
    public Guid RootId { get; private set; }

    /// <summary>From 1.</summary>
    public int Revision { get; private set; }

    /// <summary>The number of the last version that was begun from this one: two at once do not both begin the next.</summary>
    public int LastRevision { get; private set; }

    public Guid? PlanId { get; private set; }

    /// <summary>The budget year.</summary>
    public int Year { get; private set; }

    public string Title { get; private set; } = string.Empty;

    public EstimateStatus Status { get; private set; }

    /// <summary>1000 is 10 %.</summary>
    public int VatBasisPoints { get; private set; }

    /// <summary>Of the version that it revises.</summary>
    public int? FormerVatBasisPoints { get; private set; }

    /// <summary>The estimate of the former year whose rest it carries on.</summary>
    public Guid? CarriedFromId { get; private set; }

    /// <summary>With tax: the amount the plan must declare.</summary>
    public long Total { get; private set; }

    /// <summary>Who wrote on it, and in whose place: none of them appraises it.</summary>
    public List<Guid> EditorIds { get; private set; } = [];

    public string? AppraisalOpinion { get; private set; }

    public DateOnly? AppraisedDay { get; private set; }

    /// <summary>Number and symbol of the decision that approved it.</summary>
    public string? ApprovalNumber { get; private set; }

    public DateOnly? ApprovalDay { get; private set; }

    /// <summary>That decision in the register, when it was made here.</summary>
    public Guid? ApprovalDocumentId { get; private set; }

    /// <summary>In the order of the appendix: by group, then as entered.</summary>
    public IReadOnlyList<EstimateLine> Lines => [.. _lines.OrderBy(l => l.Group).ThenBy(l => l.Ordinal)];

    public IReadOnlyList<EstimateEvent> Events => [.. _events.OrderBy(e => e.Order)];

    /// <summary>Before tax.</summary>
    public long Subtotal => _lines.Sum(l => l.Amount);

    public long VatAmount => VatOf(Subtotal);

    public bool IsOpenToWriting => Status is EstimateStatus.Draft or EstimateStatus.Returned;

    public string NameInLists => Title;

    public string GetSearchWords() => $"{Title} {Year} {ApprovalNumber}";

    /// <summary>Before tax, of one group.</summary>
    public long SubtotalOf(EstimateGroup group) => _lines.Where(l => l.Group == group).Sum(l => l.Amount);

    /// <summary>
    /// Each line with its share of the tax. The shares add up to <see cref="Total"/> exactly: each is the difference of two
    /// rounded running sums. In a revision a line that nobody touched keeps its share, else a đồng would move to it or from it.
    /// </summary>
    public IReadOnlyList<LineTotal> LineTotals()
    {
        var ordered = _lines.OrderBy(l => l.Source).ThenBy(l => l.Group).ThenBy(l => l.Ordinal).ToList();
        var kept = ordered.Where(l => l.FormerAmount == l.Amount && VatBasisPoints == FormerVatBasisPoints).ToHashSet();
        var vat = VatAmount - kept.Sum(l => l.FormerTotal!.Value - l.Amount);
        return kept.Count == 0 || vat < 0 ? Running(ordered) : SpreadOver(ordered, kept, vat);
    }

    private List<LineTotal> Running(List<EstimateLine> lines)
    {
        var totals = new List<LineTotal>();
        long before = 0;
        foreach (var line in lines)
        {
            totals.Add(new LineTotal(line, line.Amount + VatOf(before + line.Amount) - VatOf(before)));
            before += line.Amount;
        }

        return totals;
    }

    private static List<LineTotal> SpreadOver(List<EstimateLine> lines, HashSet<EstimateLine> kept, long vat)
    {
        var whole = lines.Where(l => !kept.Contains(l)).Sum(l => l.Amount);
        var totals = new List<LineTotal>();
        long before = 0;
        foreach (var line in lines)
        {
            totals.Add(new LineTotal(line, kept.Contains(line) ? line.FormerTotal!.Value : line.Amount + Share(before + line.Amount) - Share(before)));
            before += kept.Contains(line) ? 0 : line.Amount;
        }

        return totals;

        // Half a đồng counts up; the last share is the whole, so nothing is lost.
        long Share(long amount) => (long)(((Int128)amount * vat * 2 + whole) / ((Int128)whole * 2));
    }

    /// <summary>What each source pays, with its share of the tax.</summary>
    public IReadOnlyList<(FundingSource Source, long Amount)> TotalsBySource() =>
        [.. LineTotals().GroupBy(t => t.Line.Source).Select(g => (g.Key, g.Sum(t => t.Total)))];

    // Lines and sums stay below 10^15 and the rate below 20 %, so the Int128 only guards the product.
    private long VatOf(long amount) => (long)(((Int128)amount * VatBasisPoints + 5_000) / 10_000);

    /// <summary>Told apart from the year's own estimates in lists, pickers and papers; what was carried over before keeps its name.</summary>
    private static string CarriedTitle(Estimate former)
    {
        var mark = string.Create(CultureInfo.InvariantCulture, $" (chuyển nguồn từ năm {former.Year})");
        return former.CarriedFromId is not null || former.Title.Length + mark.Length > CameraProgramConsts.TitleLength ? former.Title : former.Title + mark;
    }

    private void Describe(int year, string title)
    {
        Year = Check.Range(year, EstimateConsts.MinYear, EstimateConsts.MaxYear);
        Title = Check.Text(title, CameraProgramConsts.TitleLength);
    }

    private void Take(Actor editor)
    {
        if (editor.People.Except(EditorIds).ToList() is { Count: > 0 } others)
        {
            EditorIds = [.. EditorIds, .. others];
        }
    }

    private void Ensure(params ReadOnlySpan<EstimateStatus> allowed)
    {
        if (!allowed.Contains(Status))
        {
            throw new BusinessException(Codes.WrongStatus).WithData("name", Title).WithData("status", Status);
        }
    }

    private void Happen(EstimateEventKind kind, Actor actor, DateTime at, string? note = null) =>
        _events.Add(new EstimateEvent(Id, _events.Count, kind, actor, at, note));
}
