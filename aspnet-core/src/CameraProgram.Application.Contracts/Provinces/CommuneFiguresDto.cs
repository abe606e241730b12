namespace CameraProgram.Provinces;

/// <summary>What a commune amounts to in figures; no single record of it.</summary>
public sealed record CommuneFiguresDto(
    string Code,
    string FullName,
    string ProvinceFullName,
    int Hamlets,
    long Households,
    int Units,
    int BoardMembers,
    int OpenTasks,
    int LateTasks,
    int PlansIssued,
    int Documents);

/// <param name="Items">One page of communes.</param>
/// <param name="Total">Communes in view.</param>
/// <param name="Totals">The sums over all communes in view, not over the page.</param>
public sealed record ProvinceRollUpDto(IReadOnlyList<CommuneFiguresDto> Items, int Total, FigureTotalsDto Totals);

public sealed record FigureTotalsDto(
    int Hamlets, long Households, int Units, int BoardMembers, int OpenTasks, int LateTasks, int PlansIssued, int Documents);
