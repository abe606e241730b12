using CameraProgram.Identity;
using CameraProgram.Kernel.Auditing;
using CameraProgram.Kernel.Entities;
using CameraProgram.Kernel.Errors;

namespace CameraProgram.Funding;

/// <summary>What one side counts of a campaign in a period, in whole đồng.</summary>
/// <param name="Receipts">Receipts of the period that count.</param>
/// <param name="Received">Money received in the period.</param>
/// <param name="Goods">Gifts in kind taken over in the period, at their value.</param>
/// <param name="Spent">Money spent in the period.</param>
/// <param name="Cash">Cash at the end of the last day.</param>
/// <param name="Bank">On the account at the end of the last day.</param>
public sealed record ReconciliationFigures(int Receipts, long Received, long Goods, long Spent, long Cash, long Bank);

/// <summary>Who signs: the person, and the one in whose place.</summary>
public sealed record ReconciliationSigner(Guid UserId, Guid? ForId, Actor Actor);

/// <summary>
/// Thống nhất số liệu: the hamlet and the commune's office enter what each counts, see where they differ from each other and
/// from the book, and both sign. A changed figure takes both signatures away.
/// </summary>
public sealed class Reconciliation : FullAuditedAggregateRoot, IMultiTenant, IOfFund
{
    private readonly List<ReconciliationSheet> _sheets = [];

    private Reconciliation()
    {
    }

    /// <exception cref="BusinessException"><c>Funding:NotOfThisLedger</c>, <c>Funding:NotBegun</c>.</exception>
    public Reconciliation(Guid id, Campaign campaign, DateOnly from, DateOnly to, DateOnly today)
        : base(id)
    {
        campaign.EnsureLedger(FundLedger.HamletB);
        campaign.EnsureBegun();
        Check.Period(from, to);
        Check.Day(to, campaign.From, today);
        (CampaignId, Ledger, HamletId, From, To) = (campaign.Id, campaign.Ledger, campaign.HamletId, from, to);
    }

    public Guid TenantId { get; private set; }

    public Guid CampaignId { get; private set; }

    public FundLedger Ledger { get; private set; }

    public Guid? HamletId { get; private set; }

    public DateOnly From { get; private set; }

    public DateOnly To { get; private set; }

    /// <summary>Why figures differ, what was agreed.</summary>
    public string? Note { get; private set; }

    public IReadOnlyList<ReconciliationSheet> Sheets => _sheets;

    public ReconciliationStatus Status => Of(ReconciliationSide.Book) is null ? ReconciliationStatus.Open : ReconciliationStatus.Signed;

    public ReconciliationSheet? Of(ReconciliationSide side) => _sheets.Find(s => s.Side == side);

    /// <summary>Enters or changes the figures of one side; whoever had signed signs again.</summary>
    public void Enter(ReconciliationSide side, ReconciliationFigures figures, string? note, Actor actor, DateTime at)
    {
        if (side == ReconciliationSide.Book)
        {
            throw new ArgumentOutOfRangeException(nameof(side), side, "Nobody enters the figures of the book.");
        }

        Note = Check.OptionalText(note, CameraProgramConsts.NoteLength) ?? Note;
        _sheets.RemoveAll(s => s.Side == side || s.Side == ReconciliationSide.Book);
        foreach (var sheet in _sheets)
        {
            sheet.TakeSignatureAway();
        }

        _sheets.Add(new ReconciliationSheet(Id, side, figures, actor, at));
    }

    /// <param name="book">What the book says now; kept once both have signed.</param>
    /// <exception cref="BusinessException">
    /// <c>Funding:FiguresMissing</c>, <c>Funding:AlreadySigned</c>, <c>Funding:SignedOtherSide</c>, and <c>Funding:FiguresDiffer</c>
    /// when figures differ and nobody said why.
    /// </exception>
    public void Sign(ReconciliationSide side, ReconciliationSigner signer, ReconciliationFigures book, DateTime at)
    {
        var (own, other) = (Of(side), Of(side == ReconciliationSide.Hamlet ? ReconciliationSide.Office : ReconciliationSide.Hamlet));
        if (own is null || other is null)
        {
            throw new BusinessException(CameraProgramErrorCodes.Funding.FiguresMissing).WithData("side", own is null ? side : other?.Side ?? Opposite(side));
        }

        if (own.SignedAt is not null)
        {
            throw new BusinessException(CameraProgramErrorCodes.Funding.AlreadySigned).WithData("name", own.SignedByName);
        }

        if (other.WasSignedBy(signer))
        {
            throw new BusinessException(CameraProgramErrorCodes.Funding.SignedOtherSide).WithData("name", other.SignedByName);
        }

        if (Note is null && (own.Figures != other.Figures || own.Figures != book))
        {
            throw new BusinessException(CameraProgramErrorCodes.Funding.FiguresDiffer);
        }

        own.Sign(signer, at);
        if (other.SignedAt is not null)
        {
            _sheets.Add(new ReconciliationSheet(Id, ReconciliationSide.Book, book, signer.Actor, at));
        }
    }

    private static ReconciliationSide Opposite(ReconciliationSide side) =>
        side == ReconciliationSide.Hamlet ? ReconciliationSide.Office : ReconciliationSide.Hamlet;
}

/// <summary>The figures of one side.</summary>
public sealed class ReconciliationSheet : Entity
{
    private ReconciliationSheet()
    {
    }

    internal ReconciliationSheet(Guid reconciliationId, ReconciliationSide side, ReconciliationFigures figures, Actor actor, DateTime at)
        : base(Guid.CreateVersion7())
    {
        (ReconciliationId, Side) = (reconciliationId, side);
        Receipts = Check.Range(figures.Receipts, 0, FundingConsts.MaxNumber);
        (Received, Goods, Spent) = (Amount(figures.Received, "received"), Amount(figures.Goods, "goods"), Amount(figures.Spent, "spent"));
        (Cash, Bank) = (Amount(figures.Cash, "cash"), Amount(figures.Bank, "bank"));
        (EnteredByName, EnteredForName, EnteredAt) = (actor.Name, actor.ForName, at);
    }

    public Guid ReconciliationId { get; private set; }

    public ReconciliationSide Side { get; private set; }

    public int Receipts { get; private set; }

    public long Received { get; private set; }

    public long Goods { get; private set; }

    public long Spent { get; private set; }

    public long Cash { get; private set; }

    public long Bank { get; private set; }

    public string EnteredByName { get; private set; } = string.Empty;

    public string? EnteredForName { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime EnteredAt { get; private set; }

    public Guid? SignedById { get; private set; }

    public Guid? SignedForId { get; private set; }

    public string? SignedByName { get; private set; }

    public string? SignedForName { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime? SignedAt { get; private set; }

    public ReconciliationFigures Figures => new(Receipts, Received, Goods, Spent, Cash, Bank);

    internal bool WasSignedBy(ReconciliationSigner signer)
    {
        Guid?[] here = [SignedById, SignedForId];
        Guid?[] there = [signer.UserId, signer.ForId];
        return here.OfType<Guid>().Intersect(there.OfType<Guid>()).Any();
    }

    internal void Sign(ReconciliationSigner signer, DateTime at) =>
        (SignedById, SignedForId, SignedByName, SignedForName, SignedAt) = (signer.UserId, signer.ForId, signer.Actor.Name, signer.Actor.ForName, at);

    internal void TakeSignatureAway() => (SignedById, SignedForId, SignedByName, SignedForName, SignedAt) = (null, null, null, null, null);

    /// <summary>Of the book an amount of a period may be below zero, when more was taken back than came in.</summary>
    private long Amount(long amount, string field) =>
        Side == ReconciliationSide.Book ? amount : Check.Range(amount, 0, CameraProgramConsts.MaxAmount, field);
}
