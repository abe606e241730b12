using CameraProgram.Kernel.Entities;
using CameraProgram.Kernel.Errors;

namespace CameraProgram.Budgets;

/// <summary>
/// The estimate (dự toán) of a plan: lines in groups, value-added tax, totals. The plan decides whether it may still be
/// changed. All sums are whole đồng; the grand total never exceeds <see cref="CameraProgramConsts.MaxAmount"/>.
/// </summary>
public sealed class Estimate : FullAuditedAggregateRoot, IMultiTenant
{
    private readonly List<EstimateLine> _lines = [];

    private Estimate()
    {
    }

    public Estimate(Guid id, Guid planId)
        : base(id) => PlanId = Check.Id(planId);

    public Guid TenantId { get; private set; }

    public Guid PlanId { get; private set; }

    /// <summary>1000 is 10 %.</summary>
    public int VatBasisPoints { get; private set; }

    /// <summary>In the order of the appendix: by group, then as entered.</summary>
    public IReadOnlyList<EstimateLine> Lines => [.. _lines.OrderBy(l => l.Group).ThenBy(l => l.Ordinal)];

    /// <summary>Before tax.</summary>
    public long Subtotal => _lines.Sum(l => l.Amount);

    public long VatAmount => VatOf(Subtotal);

    /// <summary>With tax: the amount the plan must declare.</summary>
    public long Total => Subtotal + VatAmount;

    /// <summary>Replaces the whole estimate.</summary>
    /// <exception cref="InputException">A line is not allowed; the field is <c>lines[i].…</c>.</exception>
    public void Write(int vatBasisPoints, IReadOnlyList<EstimateLineDraft> lines)
    {
        VatBasisPoints = Check.Range(vatBasisPoints, 0, EstimateConsts.MaxVatBasisPoints);
        if (lines.Count > EstimateConsts.MaxLines)
        {
            throw new InputException(nameof(lines), CameraProgramErrorCodes.Budgets.TooManyLines).WithData("max", EstimateConsts.MaxLines);
        }

        _lines.Sort((a, b) => a.Ordinal.CompareTo(b.Ordinal));
        for (var i = 0; i < lines.Count; i++)
        {
            if (i == _lines.Count)
            {
                _lines.Add(new EstimateLine(Guid.CreateVersion7()));
            }

            _lines[i].Write(i, lines[i]);
        }

        _lines.RemoveRange(lines.Count, _lines.Count - lines.Count);
        EnsureTotalCanBeSpelledOut();
    }

    /// <summary>Before tax, of one group.</summary>
    public long SubtotalOf(EstimateGroup group) => _lines.Where(l => l.Group == group).Sum(l => l.Amount);

    /// <summary>
    /// What each source pays, with its share of the tax. The shares add up to <see cref="Total"/> exactly: each is the
    /// difference of two rounded running sums.
    /// </summary>
    public IReadOnlyList<(FundingSource Source, long Amount)> TotalsBySource()
    {
        var totals = new List<(FundingSource, long)>();
        long before = 0;
        foreach (var source in Enum.GetValues<FundingSource>())
        {
            var own = _lines.Where(l => l.Source == source).Sum(l => l.Amount);
            if (own > 0)
            {
                totals.Add((source, own + VatOf(before + own) - VatOf(before)));
                before += own;
            }
        }

        return totals;
    }

    // Lines and sums stay below 10^15 and the rate below 20 %, so the Int128 only guards the product.
    private long VatOf(long amount) => (long)(((Int128)amount * VatBasisPoints + 5_000) / 10_000);

    private void EnsureTotalCanBeSpelledOut()
    {
        var subtotal = _lines.Aggregate((Int128)0, (sum, line) => sum + line.Amount);
        var total = subtotal + (subtotal * VatBasisPoints + 5_000) / 10_000;
        if (total > CameraProgramConsts.MaxAmount)
        {
            throw new BusinessException(CameraProgramErrorCodes.Budgets.TotalOutOfRange).WithData("max", CameraProgramConsts.MaxAmount);
        }
    }
}
