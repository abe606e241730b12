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
    /// <summary>Every word of the filter must occur, in any case and without regard to diacritics.</summary>
    public static IQueryable<T> WhereMatches<T>(this IQueryable<T> query, string? filter)
        where T : class, ISearchable =>
        SearchText.Normalize(filter).Split(' ', StringSplitOptions.RemoveEmptyEntries).OrderByDescending(Rarity)
            .Aggregate(query, (narrowed, word) => narrowed.Where(e => EF.Property<string>(e, SearchColumn.Name).Contains(word)));

    /// <summary>Numbers and long words are rare. Asked first, they spare the database the other words of nearly every row.</summary>
    private static (bool Number, int Length) Rarity(string word) => (word.Any(char.IsAsciiDigit), word.Length);

    /// <summary>By name as the Vietnamese alphabet has it, numbers by their value.</summary>
    public static IOrderedQueryable<T> OrderByName<T>(this IQueryable<T> query)
        where T : class, INamed => query.OrderBy(e => EF.Property<string>(e, NameOrderColumn.Name));

    public static IOrderedQueryable<T> ThenByName<T>(this IOrderedQueryable<T> query)
        where T : class, INamed => query.ThenBy(e => EF.Property<string>(e, NameOrderColumn.Name));

    /// <summary>Whether one of them bears the name already, in whatever case.</summary>
    public static async Task<bool> AnyNamedAsync<T>(this IQueryable<T> query, string name, CancellationToken cancellationToken)
        where T : class, INamed
    {
        var (wanted, key) = (name.Trim().Normalize(), NameOrder.KeyOf(name));
        // The key leaves out case, but also what is no letter: the names themselves decide.
        var alike = await query.AsNoTracking().Where(e => EF.Property<string>(e, NameOrderColumn.Name) == key).ToListAsync(cancellationToken);
        return alike.Exists(e => string.Equals(e.NameInLists, wanted, StringComparison.OrdinalIgnoreCase));
    }

    public static IQueryable<T> WhereIf<T>(this IQueryable<T> query, bool condition, Expression<Func<T, bool>> predicate) =>
        condition ? query.Where(predicate) : query;

    /// <summary>Reads one page, and counts the rest unless the page shows that it is the last. The query must be ordered already.</summary>
    public static async Task<PagedResult<T>> ToPageAsync<T>(this IQueryable<T> ordered, ListInput input, CancellationToken cancellationToken)
    {
        var items = await ordered.Skip(input.Skip()).Take(input.PageSize).ToListAsync(cancellationToken);
        var isLast = items.Count < input.PageSize && (items.Count > 0 || input.Page == 1);
        return new PagedResult<T>(items, isLast ? input.Skip() + items.Count : await ordered.CountAsync(cancellationToken));
    }

    /// <summary>Loads an aggregate to change it.</summary>
    /// <exception cref="EntityNotFoundException">Not there, deleted, or another commune's.</exception>
    public static async Task<T> GetAsync<T>(this IQueryable<T> query, Guid id, CancellationToken cancellationToken)
        where T : Entity =>
        await query.SingleOrDefaultAsync(e => e.Id == id, cancellationToken) ?? throw new EntityNotFoundException(typeof(T).Name, id);
}
