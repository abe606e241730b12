using System.Linq.Expressions;
using CameraProgram.Kernel.Entities;
using CameraProgram.Kernel.Errors;
using CameraProgram.Kernel.Paging;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.Querying;

/// <summary>The fields a list may be sorted by. Equal rows keep a fixed order by id, so that pages never overlap.</summary>
public sealed class SortMap<T>(string defaultSort)
    where T : Entity
{
    private readonly Dictionary<string, Func<IQueryable<T>, bool, IOrderedQueryable<T>>> _fields = new(StringComparer.OrdinalIgnoreCase);

    public SortMap<T> Add<TKey>(string field, Expression<Func<T, TKey>> key)
    {
        _fields.Add(field, (query, descending) => descending ? query.OrderByDescending(key) : query.OrderBy(key));
        return this;
    }

    /// <summary>The field that is the name of the thing.</summary>
    public SortMap<T> AddName(string field) => Add(field, e => EF.Property<string>(e, NameOrderColumn.Name));

    public IOrderedQueryable<T> Apply(IQueryable<T> query, string? sort)
    {
        var wanted = string.IsNullOrEmpty(sort) ? defaultSort : sort;
        var descending = wanted.StartsWith('-');
        if (!_fields.TryGetValue(wanted.TrimStart('-'), out var order))
        {
            throw new InputException("sort", KernelErrorCodes.InvalidInput).WithData("allowed", string.Join(", ", _fields.Keys));
        }

        var ordered = order(query, descending);
        return descending ? ordered.ThenByDescending(e => e.Id) : ordered.ThenBy(e => e.Id);
    }

    /// <summary>
    /// One page of a long list of wide rows: it is found by ids, along an index that has all the filters ask for; only its
    /// own rows are then read whole.
    /// </summary>
    public async Task<PagedResult<TItem>> ToPageAsync<TItem>(
        IQueryable<T> found, Expression<Func<T, TItem>> toItem, ListInput input, CancellationToken cancellationToken)
    {
        var page = await Apply(found, input.Sort).Select(e => e.Id).ToPageAsync(input, cancellationToken);
        var items = await Apply(found.Where(e => page.Items.Contains(e.Id)), input.Sort).Select(toItem).ToListAsync(cancellationToken);
        return new PagedResult<TItem>(items, page.Total);
    }
}
