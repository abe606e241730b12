using CameraProgram.Communes;
using CameraProgram.Kernel.Errors;
using CameraProgram.Kernel.MultiTenancy;
using CameraProgram.Kernel.Paging;
using CameraProgram.Kernel.Text;
using CameraProgram.Kernel.Time;
using CameraProgram.Kernel.Users;
using CameraProgram.Plans;
using CameraProgram.WorkTasks;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.Provinces;

/// <summary>
/// The figures of all communes in a province user's view. The one service that reads across communes: it counts and sums,
/// and never answers with a single record.
/// </summary>
public sealed class ProvinceAppService(ICameraProgramDb db, ICurrentUser user, ICurrentTenant tenant, TimeProvider clock)
{
    private const int MaxCommunes = 5_000;

    private static readonly Dictionary<string, Func<CommuneFiguresDto, IComparable>> Sorts = new(StringComparer.OrdinalIgnoreCase)
    {
        ["code"] = c => c.Code,
        ["fullName"] = c => SearchText.Normalize(c.FullName),
        ["hamlets"] = c => c.Hamlets,
        ["households"] = c => c.Households,
        ["units"] = c => c.Units,
        ["boardMembers"] = c => c.BoardMembers,
        ["openTasks"] = c => c.OpenTasks,
        ["lateTasks"] = c => c.LateTasks,
        ["plansIssued"] = c => c.PlansIssued,
        ["documents"] = c => c.Documents,
    };

    /// <exception cref="ForbiddenException">The user belongs to a commune.</exception>
    public async Task<ProvinceRollUpDto> ListCommunesAsync(ListInput input, CancellationToken cancellationToken)
    {
        var rows = await ReadAsync(input.Filter, cancellationToken);
        var ordered = Order(rows, input.Sort);
        var totals = new FigureTotalsDto(rows.Sum(r => r.Hamlets), rows.Sum(r => r.Households), rows.Sum(r => r.Units), rows.Sum(r => r.BoardMembers),
            rows.Sum(r => r.OpenTasks), rows.Sum(r => r.LateTasks), rows.Sum(r => r.PlansIssued), rows.Sum(r => r.Documents));
        return new ProvinceRollUpDto([.. ordered.Skip(input.Skip()).Take(input.PageSize)], rows.Count, totals);
    }

    private async Task<List<CommuneFiguresDto>> ReadAsync(string? filter, CancellationToken cancellationToken)
    {
        // A role of a commune may have been given the permission by mistake: other communes stay out of its view all the same.
        if (tenant.Id is not null)
        {
            throw new ForbiddenException();
        }

        var userId = user.RequiredId();
        var provinceCode = await db.Users.AsNoTracking().Where(u => u.Id == userId).Select(u => u.ProvinceCode).SingleOrDefaultAsync(cancellationToken);
        var communes = await db.Communes.AsNoTracking()
            .Where(c => provinceCode == null || c.ProvinceCode == provinceCode)
            .OrderBy(c => c.Code).Take(MaxCommunes).ToListAsync(cancellationToken);
        var words = SearchText.Normalize(filter).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var ids = communes.Where(c => Array.TrueForAll(words, SearchText.Normalize(c.GetSearchWords()).Contains)).Select(c => c.Id).ToHashSet();
        var figures = await CountAsync(cancellationToken);
        return
        [
            .. communes.Where(c => ids.Contains(c.Id)).Select(c => new CommuneFiguresDto(
                c.Code, c.FullName, Province.Find(c.ProvinceCode)!.FullName,
                figures.Hamlets.GetValueOrDefault(c.Id).Count, figures.Hamlets.GetValueOrDefault(c.Id).Households,
                figures.Units.GetValueOrDefault(c.Id), figures.BoardMembers.GetValueOrDefault(c.Id),
                figures.Tasks.GetValueOrDefault(c.Id).Open, figures.Tasks.GetValueOrDefault(c.Id).Late,
                figures.Plans.GetValueOrDefault(c.Id), figures.Documents.GetValueOrDefault(c.Id))),
        ];
    }

    private async Task<Figures> CountAsync(CancellationToken cancellationToken)
    {
        var today = clock.Today();
        var hamlets = await AcrossCommunes(db.Hamlets).Where(h => h.ValidFrom <= today && (h.ValidTo == null || h.ValidTo >= today))
            .GroupBy(h => h.TenantId).Select(g => new { g.Key, Count = g.Count(), Households = g.Sum(h => (long)h.Households) })
            .ToDictionaryAsync(g => g.Key, g => (g.Count, g.Households), cancellationToken);
        var units = await AcrossCommunes(db.OrgUnits).Where(u => u.ValidFrom <= today && (u.ValidTo == null || u.ValidTo >= today))
            .GroupBy(u => u.TenantId).Select(g => new { g.Key, Count = g.Count() })
            .ToDictionaryAsync(g => g.Key, g => g.Count, cancellationToken);
        var members = await AcrossCommunes(db.Boards).Where(b => b.ValidTo == null || b.ValidTo >= today)
            .SelectMany(b => b.Members, (b, m) => new { b.TenantId, m.From, m.To })
            .Where(m => m.From <= today && (m.To == null || m.To >= today))
            .GroupBy(m => m.TenantId).Select(g => new { g.Key, Count = g.Count() })
            .ToDictionaryAsync(g => g.Key, g => g.Count, cancellationToken);
        var tasks = await AcrossCommunes(db.WorkTasks).WhereOpen()
            .GroupBy(t => t.TenantId).Select(g => new { g.Key, Open = g.Count(), Late = g.Count(t => t.DueDay < today) })
            .ToDictionaryAsync(g => g.Key, g => (g.Open, g.Late), cancellationToken);
        var plans = await AcrossCommunes(db.Plans).Where(p => p.Status == PlanStatus.Issued || p.Status == PlanStatus.Superseded)
            .GroupBy(p => p.TenantId).Select(g => new { g.Key, Count = g.Count() })
            .ToDictionaryAsync(g => g.Key, g => g.Count, cancellationToken);
        var documents = await AcrossCommunes(db.OfficialDocuments)
            .GroupBy(d => d.TenantId).Select(g => new { g.Key, Count = g.Count() })
            .ToDictionaryAsync(g => g.Key, g => g.Count, cancellationToken);
        return new Figures(hamlets, units, members, tasks, plans, documents);
    }

    private static IQueryable<T> AcrossCommunes<T>(IQueryable<T> query)
        where T : class =>
        query.AsNoTracking().IgnoreQueryFilters(["Tenant"]);

    private static IEnumerable<CommuneFiguresDto> Order(List<CommuneFiguresDto> rows, string? sort)
    {
        var wanted = string.IsNullOrEmpty(sort) ? "fullName" : sort;
        if (!Sorts.TryGetValue(wanted.TrimStart('-'), out var key))
        {
            throw new InputException("sort", KernelErrorCodes.InvalidInput).WithData("allowed", string.Join(", ", Sorts.Keys));
        }

        return wanted.StartsWith('-') ? rows.OrderByDescending(key).ThenBy(r => r.Code, StringComparer.Ordinal) : rows.OrderBy(key).ThenBy(r => r.Code, StringComparer.Ordinal);
    }

    private sealed record Figures(
        Dictionary<Guid, (int Count, long Households)> Hamlets, Dictionary<Guid, int> Units, Dictionary<Guid, int> BoardMembers,
        Dictionary<Guid, (int Open, int Late)> Tasks, Dictionary<Guid, int> Plans, Dictionary<Guid, int> Documents);
}
