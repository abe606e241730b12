using CameraProgram.Cameras;
using CameraProgram.Communes;
using CameraProgram.Plans;
using CameraProgram.Reviews;
using CameraProgram.WorkTasks;

namespace CameraProgram.Provinces;

/// <summary>What a commune amounts to in figures; no single record of it.</summary>
/// <param name="OpenTasks">Not closed; with a period, those that are due within it.</param>
/// <param name="LateTasks">Open and past their day.</param>
/// <param name="CompletedTasks">Completed on a day of the period.</param>
/// <param name="PlansIssued">Signed on a day of the period.</param>
/// <param name="Documents">Dated within the period.</param>
/// <param name="ReviewsDue">Half-years that have ended without an issued review: the last one, or none.</param>
/// <param name="Cameras">In use today.</param>
/// <param name="WorkingCameras">Of those, the ones that work.</param>
/// <param name="Commitments">In force today.</param>
/// <param name="OpenTickets">Maintenance tickets not closed.</param>
public sealed record CommuneFiguresDto(
    string Code,
    string FullName,
    string ProvinceCode,
    string ProvinceFullName,
    int Hamlets,
    long Households,
    int Units,
    int BoardMembers,
    int OpenTasks,
    int LateTasks,
    int CompletedTasks,
    int PlansIssued,
    int Documents,
    int ReviewsDue,
    int Cameras,
    int WorkingCameras,
    int Commitments,
    int OpenTickets);

/// <param name="Items">One page of communes.</param>
/// <param name="Total">Communes found.</param>
/// <param name="Totals">The sums over all communes found, not over the page.</param>
/// <param name="Provinces">The provinces that have a commune in the user's view, whatever is searched for.</param>
public sealed record ProvinceRollUpDto(
    IReadOnlyList<CommuneFiguresDto> Items, int Total, FigureTotalsDto Totals, IReadOnlyList<ProvinceDto> Provinces);

public sealed record FigureTotalsDto(
    int Communes, int Hamlets, long Households, int Units, int BoardMembers, int OpenTasks, int LateTasks, int CompletedTasks,
    int PlansIssued, int Documents, int ReviewsDue, int Cameras, int WorkingCameras, int Commitments, int OpenTickets);

/// <summary>One commune, still in figures only: nothing here names a person or a record.</summary>
/// <param name="Tasks">Of those due within the period, by state.</param>
/// <param name="CompletedLate">Of the completed ones, how many after their day.</param>
/// <param name="Plans">Of those whose time meets the period, by state.</param>
/// <param name="Documents">By kind of paper ("Kế hoạch").</param>
/// <param name="ReportedUntil">The last day that an issued review tells of.</param>
/// <param name="ReviewDueFor">The last day of the half-year whose review is due.</param>
public sealed record CommuneSummaryDto(
    CommuneFiguresDto Figures,
    string ProgrammeName,
    long Population,
    IReadOnlyList<CountOfDto<WorkTaskStatus>> Tasks,
    int CompletedLate,
    IReadOnlyList<CountOfDto<PlanStatus>> Plans,
    IReadOnlyList<CountOfDto<ReviewStatus>> Reviews,
    IReadOnlyList<NamedCountDto> Documents,
    DateOnly? ReportedUntil,
    DateOnly? ReviewDueFor,
    CommuneRegisterDto Register);

/// <summary>The camera register of a commune as it stands today.</summary>
/// <param name="Lenses">Of the cameras in use.</param>
/// <param name="OverdueTickets">Of the open ones, past the day by which they were to be mended.</param>
/// <param name="SeenMetres">Of the routes, seen by working cameras.</param>
public sealed record CommuneRegisterDto(
    IReadOnlyList<CountOfDto<CameraStatus>> Cameras, int Lenses, int OverdueTickets, int Routes, long RouteMetres, long SeenMetres);

public sealed record CountOfDto<T>(T Of, int Count);

public sealed record NamedCountDto(string Name, int Count);
