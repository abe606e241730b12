using CameraProgram.Kernel.Errors;
using CameraProgram.Kernel.Paging;
using CameraProgram.Kernel.Time;
using CameraProgram.Kernel.Users;
using CameraProgram.OfficialDocuments.Model;
using CameraProgram.Querying;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.Documents;

/// <summary>
/// The number series of a commune: where each stands, and from where it goes on when papers of it were numbered elsewhere.
/// </summary>
public sealed class NumberSeriesAppService(ICameraProgramDb db, INumberRegister numbers, PaperHeads heads, ICurrentUser user, TimeProvider clock)
{
    /// <summary>The kinds of paper that the program issues; their series are shown before they begin.</summary>
    private static readonly PaperKind[] Issued = [PaperKinds.Plan, PaperKinds.Report];

    private const int MaxContinuations = 500;

    /// <summary>Every series of a year: those that have begun and those that would begin with the next paper.</summary>
    public async Task<IReadOnlyList<NumberSeriesDto>> ListAsync(NumberSeriesListInput input, CancellationToken cancellationToken)
    {
        var year = input.Year;
        var begun = await db.NumberSeries.AsNoTracking().Where(s => s.Year == year)
            .OrderBy(s => s.TypeCode).Take(ListInput.MaxPageSize).ToListAsync(cancellationToken);
        var issued = await db.OfficialDocuments.AsNoTracking().Where(d => d.Year == year)
            .GroupBy(d => new { d.BodyKind, d.BoardId, d.TypeCode })
            .Select(g => g.OrderByDescending(d => d.Number).Select(d => new { d.BodyKind, d.BoardId, d.TypeCode, d.Id, d.Number, d.Symbol, d.Day }).First())
            .ToListAsync(cancellationToken);
        var said = await db.SeriesContinuations.AsNoTracking().Where(c => c.Year == year)
            .OrderByDescending(c => c.At).ThenByDescending(c => c.Id).Take(MaxContinuations).ToListAsync(cancellationToken);
        var found = new List<NumberSeriesDto>();
        foreach (var head in await BodiesAsync(year, begun, cancellationToken))
        {
            var own = begun.Where(s => s.BodyKind == head.Kind && s.BoardId == (head.BoardId ?? Guid.Empty)).ToDictionary(s => s.TypeCode, s => s.LastNumber);
            foreach (var typeCode in Issued.Select(k => k.Code!).Union(own.Keys))
            {
                var kind = PaperKinds.FindByCode(typeCode)!;
                var last = own.GetValueOrDefault(typeCode);
                var paper = issued.Find(d => d.BodyKind == head.Kind && d.BoardId == head.BoardId && d.TypeCode == typeCode);
                found.Add(new NumberSeriesDto(
                    head.Kind, head.BoardId, head.Name, typeCode, DocumentAppService.TypeName(typeCode), year, last,
                    last < DocumentConsts.MaxNumber ? PaperSymbol.Full(last + 1, head.SymbolOf(kind)) : null,
                    paper is null ? null : new SeriesPaperDto(paper.Id, paper.Number, paper.Symbol, paper.Day),
                    [
                        .. said.Where(c => c.BodyKind == head.Kind && c.BoardId == head.BoardId && c.TypeCode == typeCode)
                            .Select(c => new SeriesContinuationDto(c.PreviousLastNumber, c.LastNumber, c.Reason, c.UserName, c.ForName, c.At)),
                    ]));
            }
        }

        return found;
    }

    /// <summary>Lets a series go on after a number that was given elsewhere. No number of a registered paper can come again.</summary>
    /// <exception cref="InputException">The type or the year does not fit, or a paper has that number or a later one.</exception>
    /// <exception cref="BusinessException"><c>Documents:SeriesMoved</c>: somebody took or set a number meanwhile.</exception>
    public async Task ContinueAsync(ContinueSeriesInput input, CancellationToken cancellationToken)
    {
        if (PaperKinds.FindByCode(input.TypeCode) is null)
        {
            throw new InputException("typeCode", CameraProgramErrorCodes.Documents.UnknownType).WithData("typeCode", input.TypeCode);
        }

        if (input.Year > clock.Today().Year)
        {
            throw new InputException("year", CameraProgramErrorCodes.Documents.SeriesNotOpen).WithData("year", input.Year);
        }

        var head = await heads.OfAsync(input.BodyKind!.Value, input.BoardId, cancellationToken);
        var key = new NumberSeriesKey(head.Kind, head.BoardId, input.TypeCode, input.Year);
        await db.InTransactionAsync(
            async ct =>
            {
                var last = await numbers.HoldAsync(key, ct);
                await EnsureMayContinueAsync(key, last, input, ct);
                await numbers.ContinueAsync(key, input.LastNumber, ct);
                db.SeriesContinuations.Add(new SeriesContinuation(
                    Guid.CreateVersion7(), new DocumentIssuer(head.Kind, head.BoardId, head.Name), key.TypeCode, key.Year, last, input.LastNumber, input.Reason,
                    new SeriesActor(user.FullName ?? user.UserName ?? string.Empty, user.ActingForName), clock.UtcInstant()));
                await db.SaveChangesAsync(ct);
                return last;
            },
            cancellationToken);
    }

    private async Task EnsureMayContinueAsync(NumberSeriesKey key, int last, ContinueSeriesInput input, CancellationToken cancellationToken)
    {
        if (last != input.KnownLastNumber)
        {
            throw new BusinessException(CameraProgramErrorCodes.Documents.SeriesMoved)
                .WithData("typeCode", key.TypeCode).WithData("year", key.Year).WithData("number", last);
        }

        if (input.LastNumber == last)
        {
            throw new InputException("lastNumber", CameraProgramErrorCodes.Documents.SeriesUnchanged).WithData("number", last);
        }

        var paper = await db.OfficialDocuments.AsNoTracking()
            .Where(d => d.BodyKind == key.BodyKind && d.BoardId == key.BoardId && d.TypeCode == key.TypeCode && d.Year == key.Year)
            .OrderByDescending(d => d.Number).Select(d => new { d.Number, d.Symbol, d.Day }).FirstOrDefaultAsync(cancellationToken);
        if (paper is not null && input.LastNumber < paper.Number)
        {
            throw new InputException("lastNumber", CameraProgramErrorCodes.Documents.NumberUsed)
                .WithData("symbol", paper.Symbol).WithData("day", paper.Day).WithData("number", paper.Number);
        }
    }

    /// <summary>The committee, the boards that issue papers in that year, and whoever has begun a series.</summary>
    private async Task<IReadOnlyList<PaperHead>> BodiesAsync(int year, List<NumberSeries> begun, CancellationToken cancellationToken)
    {
        var (first, last) = (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
        var counted = begun.Select(s => s.BoardId).ToHashSet();
        var boards = await db.Boards.AsNoTracking()
            .Where(b => (b.SignsWithCommitteeSeal && b.ValidFrom <= last && (b.ValidTo == null || b.ValidTo >= first)) || counted.Contains(b.Id))
            .OrderByName().ThenBy(b => b.Id).Take(ListInput.MaxPageSize).Select(b => b.Id).ToListAsync(cancellationToken);
        var found = new List<PaperHead> { await heads.OfAsync(IssuingBodyKind.PeoplesCommittee, null, cancellationToken) };
        foreach (var id in boards)
        {
            found.Add(await heads.OfAsync(IssuingBodyKind.Board, id, cancellationToken));
        }

        return found;
    }
}
