using System.Linq.Expressions;
using CameraProgram.Kernel.Entities;
using CameraProgram.Kernel.Errors;
using CameraProgram.Kernel.Paging;
using CameraProgram.Kernel.Text;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.Querying;

/// <summary>The few things every list does alike.</summary>
public static class QueryExtensions
{
    private const string SearchColumn = "SearchText";

    /// <summary>Every word of the filter must occur, in any case and without regard to diacritics.</summary>
    public static IQueryable<T> WhereMatches<T>(this IQueryable<T> query, string? filter)
        where T : class, ISearchable =>
        SearchText.Normalize(filter).Split(' ', StringSplitOptions.RemoveEmptyEntries).OrderByDescending(Rarity)
            .Aggregate(query, (narrowed, word) => narrowed.Where(e => EF.Property<string>(e, SearchColumn).Contains(word)));

    /// <summary>Numbers and long words are rare. Asked first, they spare the database the other words of nearly every row.</summary>
    private static (bool Number, int Length) Rarity(string word) => (word.Any(char.IsAsciiDigit), word.Length);

    public static IQueryable<T> WhereIf<T>(this IQueryable<T> query, bool condition, Expression<Func<T, bool>> predicate) =>
        condition ? query.Where(predicate) : query;

    /// <summary>Counts, then reads one page. The query must be ordered already.</summary>
    public static async Task<PagedResult<T>> ToPageAsync<T>(this IQueryable<T> ordered, ListInput input, CancellationToken cancellationToken)
    {
        var total = await ordered.CountAsync(cancellationToken);
        var items = total <= input.Skip() ? [] : await ordered.Skip(input.Skip()).Take(input.PageSize).ToListAsync(cancellationToken);
        return new PagedResult<T>(items, total);
    }

    /// <summary>Loads an aggregate to change it.</summary>
    /// <exception cref="EntityNotFoundException">Not there, deleted, or another commune's.</exception>
    public static async Task<T> GetAsync<T>(this IQueryable<T> query, Guid id, CancellationToken cancellationToken)
        where T : Entity =>
        await query.SingleOrDefaultAsync(e => e.Id == id, cancellationToken) ?? throw new EntityNotFoundException(typeof(T).Name, id);
}
