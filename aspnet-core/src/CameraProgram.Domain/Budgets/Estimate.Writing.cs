using CameraProgram.Identity;
using CameraProgram.Kernel.Errors;
using Codes = CameraProgram.CameraProgramErrorCodes.Budgets;

namespace CameraProgram.Budgets;

/// <summary>Writing: only while it is a draft or was returned.</summary>
public sealed partial class Estimate
{
    /// <summary>The year and the title; of a plan's estimate those of the plan.</summary>
    public void Name(int year, string title)
    {
        Ensure(EstimateStatus.Draft, EstimateStatus.Returned);
        if (Revision > 1 && year != Year)
        {
            throw new InputException(nameof(year), Codes.YearFixed).WithData("year", Year);
        }

        Describe(year, title);
    }

    /// <summary>Replaces the whole estimate.</summary>
    /// <param name="atMost">The amount of its plan when that went out already.</param>
    /// <exception cref="InputException">A line is not allowed; the field is <c>lines[i].…</c>.</exception>
    /// <exception cref="BusinessException"><c>Budgets:WrongStatus</c>, <c>Budgets:TotalOutOfRange</c>, <c>Budgets:ExceedsPlan</c>.</exception>
    public void Write(int vatBasisPoints, IReadOnlyList<EstimateLineDraft> lines, Actor actor, DateTime at, long? atMost = null)
    {
        Ensure(EstimateStatus.Draft, EstimateStatus.Returned);
        if (lines.Count > EstimateConsts.MaxLines)
        {
            throw new InputException(nameof(lines), Codes.TooManyLines).WithData("max", EstimateConsts.MaxLines);
        }

        VatBasisPoints = Check.Range(vatBasisPoints, 0, EstimateConsts.MaxVatBasisPoints);
        var before = Total;
        TakeLines(lines);
        Total = TotalThatCanBeSpelledOut();
        if (Total > atMost)
        {
            throw new BusinessException(Codes.ExceedsPlan).WithData("total", Total).WithData("max", atMost);
        }

        Take(actor);
        // What was written at once with its creation is told by that.
        if (Total != before && !(_events is [var created] && created.At == at))
        {
            Happen(EstimateEventKind.Edited, actor, at, $"{Digits.Grouped(before)} đ → {Digits.Grouped(Total)} đ");
        }
    }

    /// <summary>Its lines for another estimate.</summary>
    public IReadOnlyList<EstimateLineDraft> CopyLines() => [.. Lines.Select(l => l.ToDraft(key: null))];

    private void TakeLines(IReadOnlyList<EstimateLineDraft> lines)
    {
        var known = _lines.ToDictionary(l => l.Key);
        var named = lines.Select(l => l.Key).OfType<Guid>().ToHashSet();
        // Whoever names no line at all writes a new table: as long as nothing stands in the books its rows are written over. Where lines are
        // named, one that is new never takes the place, and what was said, of one that was taken out.
        var free = new Queue<EstimateLine>(Revision == 1 && named.Count == 0 ? _lines.OrderBy(l => l.Ordinal) : []);
        var kept = new HashSet<EstimateLine>();
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i].Key is { } key ? known.GetValueOrDefault(key) : free.Count > 0 ? free.Dequeue() : NewLine();
            if (line is null || !kept.Add(line))
            {
                throw new InputException($"lines[{i}].key", Codes.UnknownLine);
            }

            line.Write(i, lines[i]);
        }

        _lines.RemoveAll(l => !kept.Contains(l));
    }

    private EstimateLine NewLine()
    {
        var line = new EstimateLine(Guid.CreateVersion7());
        _lines.Add(line);
        return line;
    }

    private long TotalThatCanBeSpelledOut()
    {
        var subtotal = _lines.Aggregate((Int128)0, (sum, line) => sum + line.Amount);
        var total = subtotal + (subtotal * VatBasisPoints + 5_000) / 10_000;
        return total <= CameraProgramConsts.MaxAmount
            ? (long)total
            : throw new BusinessException(Codes.TotalOutOfRange).WithData("max", CameraProgramConsts.MaxAmount);
    }
}
