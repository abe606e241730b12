using CameraProgram.Identity;
using CameraProgram.Kernel.Errors;
using CameraProgram.Kernel.Time;
using CameraProgram.Ledgers;
using Codes = CameraProgram.CameraProgramErrorCodes.Budgets;

namespace CameraProgram.Budgets;

/// <summary>From the draft to the decision.</summary>
public sealed partial class Estimate
{
    /// <summary>Hands it to the economic office.</summary>
    public void Submit(Actor actor, DateTime at)
    {
        Ensure(EstimateStatus.Draft, EstimateStatus.Returned);
        if (_lines.Count == 0)
        {
            throw new BusinessException(Codes.NoLines).WithData("name", Title);
        }

        Status = EstimateStatus.Submitted;
        Take(actor);
        Happen(EstimateEventKind.Submitted, actor, at);
    }

    /// <summary>A revision leaves every line at least what decisions have allocated of it.</summary>
    /// <param name="allocated">Whole đồng with tax, of each line of the version in force.</param>
    /// <exception cref="BusinessException"><c>Budgets:BelowAllocated</c>.</exception>
    public void EnsureCovers(IEnumerable<(KnownLine Line, long Amount)> allocated)
    {
        var totals = LineTotals().ToDictionary(t => t.Line.Key, t => t.Total);
        foreach (var (line, amount) in allocated.Where(a => a.Amount > totals.GetValueOrDefault(a.Line.Key)))
        {
            throw new BusinessException(Codes.BelowAllocated)
                .WithData("name", line.Content).WithData("asked", totals.GetValueOrDefault(line.Key)).WithData("allocated", amount);
        }
    }

    /// <summary>Who wrote on it takes it back before anybody judged it; anybody else returns it with a reason.</summary>
    /// <exception cref="BusinessException"><c>Budgets:WrongStatus</c>, <c>Budgets:WithdrawerWroteNothing</c>.</exception>
    public void Withdraw(Actor actor, DateTime at)
    {
        Ensure(EstimateStatus.Submitted);
        if (!IsWrittenBy(actor))
        {
            throw new BusinessException(Codes.WithdrawerWroteNothing).WithData("name", Title);
        }

        Status = EstimateStatus.Draft;
        Happen(EstimateEventKind.Withdrawn, actor, at);
    }

    /// <summary>Sent back to be improved: by the appraiser, or by the head once it is appraised.</summary>
    /// <param name="from">Where it lies with whoever sends it back.</param>
    public void Return(EstimateStatus from, string reason, Actor actor, DateTime at)
    {
        Ensure(from);
        var why = Check.Text(reason, CameraProgramConsts.NoteLength);
        (Status, AppraisedDay) = (EstimateStatus.Returned, null);
        Happen(EstimateEventKind.Returned, actor, at, why);
    }

    /// <summary>Found in order. What is said of single lines stays with them.</summary>
    /// <param name="opinions">By the key of the line.</param>
    /// <exception cref="BusinessException"><c>Budgets:AppraiserDrafted</c>: who wrote on it, or somebody in their place, does not judge it.</exception>
    public void Appraise(string opinion, IReadOnlyDictionary<Guid, string?> opinions, Actor actor, DateTime at)
    {
        EnsureMayBeAppraisedBy(actor);
        AppraisalOpinion = Check.Text(opinion, CameraProgramConsts.NoteLength);
        foreach (var line in _lines)
        {
            line.Judge(opinions.GetValueOrDefault(line.Key));
        }

        if (opinions.Keys.Except(_lines.Select(l => l.Key)).Any())
        {
            throw new InputException("lines", Codes.UnknownLine);
        }

        (Status, AppraisedDay) = (EstimateStatus.Appraised, VietnamTime.DayOf(at));
        Happen(EstimateEventKind.Appraised, actor, at, AppraisalOpinion);
    }

    /// <exception cref="BusinessException"><c>Budgets:WrongStatus</c>, <c>Budgets:AppraiserDrafted</c>.</exception>
    public void EnsureMayBeAppraisedBy(Actor actor)
    {
        Ensure(EstimateStatus.Submitted);
        if (IsWrittenBy(actor))
        {
            throw new BusinessException(Codes.AppraiserDrafted).WithData("name", Title);
        }
    }

    /// <summary>By the actor, or by somebody in whose place they act.</summary>
    public bool IsWrittenBy(Actor actor) => actor.People.Any(id => id == CreatorId || EditorIds.Contains(id));

    /// <summary>Decided by the head.</summary>
    /// <exception cref="BusinessException"><c>Budgets:WrongStatus</c>, <c>Budgets:DayInFuture</c>, <c>Budgets:DayBeforeBudgetYear</c>.</exception>
    /// <returns>What goes into the books: every line, of a revision what it changes.</returns>
    public IReadOnlyList<LedgerMove> Approve(string number, DateOnly day, Actor actor, DateTime at)
    {
        if (Revision > 1)
        {
            throw new InvalidOperationException("A revision is approved in place of the former version.");
        }

        Decide(number, day, actor, at);
        return [.. LineTotals().Select(t => Move(t.Line, t.Total))];
    }

    /// <summary>A new version of an approved estimate, to be changed and approved in its place.</summary>
    public Estimate Revise(Guid id, string reason, Actor actor, DateTime at)
    {
        Ensure(EstimateStatus.Approved);
        var why = Check.Text(reason, CameraProgramConsts.NoteLength);
        LastRevision = Math.Max(Revision, LastRevision) + 1;
        var next = new Estimate(id, this, LastRevision, actor);
        next._lines.AddRange(LineTotals().OrderBy(t => t.Line.Ordinal).Select(t => EstimateLine.Of(t, t.Line.Ordinal)));
        next.Happen(EstimateEventKind.Created, actor, at, why);
        return next;
    }

    /// <summary>The rests go on in the next year, by the decision on the settlement.</summary>
    /// <param name="rests">Whole đồng with tax, by the key of the line.</param>
    public Estimate CarryOver(Guid id, IReadOnlyDictionary<Guid, long> rests, string number, DateOnly day, Actor actor, DateTime at)
    {
        Ensure(EstimateStatus.Approved);
        var next = new Estimate(id, this, [.. Lines.Where(l => rests.ContainsKey(l.Key)).Select(l => (l, rests[l.Key]))], actor);
        next.Happen(EstimateEventKind.Created, actor, at);
        next.Status = EstimateStatus.Appraised;
        next.Decide(number, day, actor, at);
        return next;
    }

    /// <summary>The revision is decided, and takes the place of the former version.</summary>
    /// <returns>What goes into the books: the differences, line by line.</returns>
    public IReadOnlyList<LedgerMove> ApproveInPlaceOf(Estimate former, string number, DateOnly day, Actor actor, DateTime at)
    {
        former.Ensure(EstimateStatus.Approved);
        if (day < former.ApprovalDay)
        {
            throw new InputException(nameof(day), Codes.DayBeforeFormer).WithData("name", former.ApprovalNumber).WithData("day", former.ApprovalDay);
        }

        Decide(number, day, actor, at);
        former.Status = EstimateStatus.Superseded;
        former.Happen(EstimateEventKind.Superseded, actor, at, ApprovalNumber);
        var now = LineTotals().ToDictionary(t => t.Line.Key);
        return
        [
            .. now.Values.Where(t => t.Line.FormerTotal is null).Select(t => Move(t.Line, t.Total)),
            .. former.LineTotals().Select(t => (t.Line, Change: (now.TryGetValue(t.Line.Key, out var line) ? line.Total : 0) - t.Total))
                .Where(c => c.Change != 0).Select(c => Move(c.Line, c.Change)),
        ];
    }

    private static LedgerMove Move(EstimateLine line, long amount) => amount > 0
        ? new LedgerMove(LedgerAccount.Granted, LedgerAccount.Unallocated, amount, line.Content, line.Key, Source: line.Source)
        : new LedgerMove(LedgerAccount.Unallocated, LedgerAccount.Granted, -amount, line.Content, line.Key, Source: line.Source);

    private void Decide(string number, DateOnly day, Actor actor, DateTime at)
    {
        Ensure(EstimateStatus.Appraised);
        ApprovalNumber = Check.Text(number, CameraProgramConsts.SymbolLength);
        ApprovalDay = day <= VietnamTime.DayOf(at) ? day : throw new InputException(nameof(day), Codes.DayInFuture);
        if (new DateOnly(Year - 1, 1, 1) is var earliest && day < earliest)
        {
            throw new InputException(nameof(day), Codes.DayBeforeBudgetYear).WithData("year", Year).WithData("day", earliest);
        }

        Status = EstimateStatus.Approved;
        Happen(EstimateEventKind.Approved, actor, at, ApprovalNumber);
    }

    /// <summary>The decision was signed here and took its number.</summary>
    /// <param name="former">The version that it takes the place of.</param>
    public void Register(Guid documentId, string symbol, Estimate? former)
    {
        Ensure(EstimateStatus.Approved);
        (ApprovalDocumentId, ApprovalNumber) = (Check.Id(documentId), Check.Text(symbol, CameraProgramConsts.SymbolLength));
        Events.Last(e => e.Kind == EstimateEventKind.Approved).Name(symbol);
        former?.Events.Last(e => e.Kind == EstimateEventKind.Superseded).Name(symbol);
    }

    /// <summary>Given up before it was approved.</summary>
    public void Cancel(string reason, Actor actor, DateTime at)
    {
        Ensure(EstimateStatus.Draft, EstimateStatus.Submitted, EstimateStatus.Returned, EstimateStatus.Appraised);
        var why = Check.Text(reason, CameraProgramConsts.NoteLength);
        Status = EstimateStatus.Cancelled;
        Happen(EstimateEventKind.Cancelled, actor, at, why);
    }

    /// <exception cref="BusinessException"><c>Budgets:WrongStatus</c>: what somebody else judges or decided is not deleted.</exception>
    public void EnsureMayBeDeleted() => Ensure(EstimateStatus.Draft, EstimateStatus.Returned);
}
