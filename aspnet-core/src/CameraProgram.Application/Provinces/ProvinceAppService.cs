using CameraProgram.Communes;
using CameraProgram.Kernel.Errors;
using CameraProgram.Kernel.Text;

namespace CameraProgram.Provinces;

/// <summary>The figures of all communes in a province user's view, side by side.</summary>
public sealed class ProvinceAppService(ProvinceView view, CommuneCounter counter)
{
    private static readonly Dictionary<string, Func<CommuneFiguresDto, IComparable>> Sorts = new(StringComparer.OrdinalIgnoreCase)
    {
        ["code"] = c => c.Code,
        ["fullName"] = c => NameOrder.KeyOf(c.FullName),
        ["hamlets"] = c => c.Hamlets,
        ["households"] = c => c.Households,
        ["units"] = c => c.Units,
        ["boardMembers"] = c => c.BoardMembers,
        ["openTasks"] = c => c.OpenTasks,
        ["lateTasks"] = c => c.LateTasks,
        ["completedTasks"] = c => c.CompletedTasks,
        ["plansIssued"] = c => c.PlansIssued,
        ["documents"] = c => c.Documents,
        ["reviewsDue"] = c => c.ReviewsDue,
        ["cameras"] = c => c.Cameras,
        ["workingCameras"] = c => c.WorkingCameras,
        ["commitments"] = c => c.Commitments,
        ["openTickets"] = c => c.OpenTickets,
    };

    /// <exception cref="ForbiddenException">The user belongs to a commune.</exception>
    public async Task<ProvinceRollUpDto> ListCommunesAsync(ProvinceListInput input, CancellationToken cancellationToken)
    {
        var communes = await view.CommunesAsync(cancellationToken);
        var rows = Order(await FindAsync(communes, input, cancellationToken), input.Sort).ToList();
        return new ProvinceRollUpDto([.. rows.Skip(input.Skip()).Take(input.PageSize)], rows.Count, Sum(rows), ProvincesOf(communes));
    }

    /// <summary>Every commune found, in order.</summary>
    public async Task<IReadOnlyList<CommuneFiguresDto>> ListAllAsync(ProvinceListInput input, CancellationToken cancellationToken) =>
        [.. Order(await FindAsync(await view.CommunesAsync(cancellationToken), input, cancellationToken), input.Sort)];

    private async Task<List<CommuneFiguresDto>> FindAsync(List<Commune> communes, ProvinceListInput input, CancellationToken cancellationToken)
    {
        var period = new CountedPeriod(input.From, input.To);
        period.EnsureReasonable();
        var words = SearchText.Normalize(input.Filter).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var found = communes
            .Where(c => input.ProvinceCode is null || c.ProvinceCode == input.ProvinceCode)
            .Where(c => Array.TrueForAll(words, SearchText.Normalize(c.GetSearchWords()).Contains)).ToList();
        return await counter.CountAsync(found, period, cancellationToken);
    }

    private static List<ProvinceDto> ProvincesOf(List<Commune> communes) =>
    [
        .. communes.Select(c => c.ProvinceCode).Distinct().Select(code => Province.Find(code)!)
            .OrderBy(p => NameOrder.KeyOf(p.Name), StringComparer.Ordinal).Select(p => new ProvinceDto(p.Code, p.Name, p.FullName)),
    ];

    private static FigureTotalsDto Sum(List<CommuneFiguresDto> rows) => new(
        rows.Count, rows.Sum(r => r.Hamlets), rows.Sum(r => r.Households), rows.Sum(r => r.Units), rows.Sum(r => r.BoardMembers),
        rows.Sum(r => r.OpenTasks), rows.Sum(r => r.LateTasks), rows.Sum(r => r.CompletedTasks), rows.Sum(r => r.PlansIssued),
        rows.Sum(r => r.Documents), rows.Sum(r => r.ReviewsDue),
        rows.Sum(r => r.Cameras), rows.Sum(r => r.WorkingCameras), rows.Sum(r => r.Commitments), rows.Sum(r => r.OpenTickets));

    private static IEnumerable<CommuneFiguresDto> Order(List<CommuneFiguresDto> rows, string? sort)
    {
        var wanted = string.IsNullOrEmpty(sort) ? "fullName" : sort;
        if (!Sorts.TryGetValue(wanted.TrimStart('-'), out var key))
        {
            throw new InputException("sort", KernelErrorCodes.InvalidInput).WithData("allowed", string.Join(", ", Sorts.Keys));
        }

        return wanted.StartsWith('-') ? rows.OrderByDescending(key).ThenBy(r => r.Code, StringComparer.Ordinal) : rows.OrderBy(key).ThenBy(r => r.Code, StringComparer.Ordinal);
    }
}
