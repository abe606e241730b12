using CameraProgram.Communes;
using CameraProgram.Hamlets;
using CameraProgram.Kernel.Blobs;
using CameraProgram.Kernel.MultiTenancy;
using CameraProgram.Kernel.Time;
using CameraProgram.Kernel.Users;
using CameraProgram.OrgUnits;
using CameraProgram.Permissions;
using CameraProgram.TestBase;
using CameraProgram.WorkTasks;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CameraProgram.Benchmarks.WorkTasks;

/// <summary>Pages of 50 out of many tasks of one commune, as the list asks for them: one scope per request, count included.</summary>
internal sealed class TaskListBenchmark : IBenchmark
{
    private const int Rows = 100_000;
    private const int Runs = 60;
    private const int BatchSize = 2_000;
    private const int UnitCount = 20;

    private readonly TestUser _user = new();
    private readonly List<Guid> _units = [];
    private readonly List<Guid> _people = [.. Enumerable.Range(0, 100).Select(_ => Guid.CreateVersion7())];
    private ServiceProvider _services = null!;
    private Guid _tenant;

    public string Name => "tasks";

    public async Task RunAsync()
    {
        await using var database = await TestDatabase.CreateAsync();
        await using var services = Services(database.Options);
        _services = services;
        Console.WriteLine($"{database.Options.Kind}: {Rows:N0} tasks of one commune, {UnitCount} units");
        await FillAsync();
        await ScopeAsync<CameraProgramDbContext>(db => db.Database.ExecuteSqlRawAsync(
            database.Options.Kind == DatabaseKind.Postgres ? "VACUUM ANALYZE" : "ANALYZE"));

        await PageAsync("first page, by due day", new WorkTaskListInput());
        await PageAsync("late", new WorkTaskListInput { Late = true });
        await PageAsync("nearly late", new WorkTaskListInput { NearlyLate = true });
        await PageAsync("in progress, by due day", Of(WorkTaskStatus.InProgress));
        await PageAsync("in progress or returned, by title", Of(WorkTaskStatus.InProgress, WorkTaskStatus.Returned, sort: "title"));
        await PageAsync("one unit, by due day", new WorkTaskListInput { UnitId = _units[3] });
        await PageAsync("one unit, late, by priority downwards", new WorkTaskListInput { UnitId = _units[3], Late = true, Sort = "-priority" });
        await PageAsync("one unit, in progress, by due day", Of(WorkTaskStatus.InProgress, unit: _units[3]));
        await PageAsync("all, by progress downwards", new WorkTaskListInput { Sort = "-progress" });
        await PageAsync("all, newest first", new WorkTaskListInput { Sort = "-created" });
        await PageAsync("page 100, by due day", new WorkTaskListInput { Page = 100 });
        await PageAsync("search two words", new WorkTaskListInput { Filter = "khao sat 777" });
        AsMember();
        await PageAsync("own unit's tasks only, by due day", new WorkTaskListInput());
        await PageAsync("own unit's tasks only, late", new WorkTaskListInput { Late = true });
        await PrintAsync("my tasks", () => ScopeAsync<WorkTaskListAppService, int>(async s => (await s.MineAsync(default)).Total));
        _user.AllowEverything();
        await PrintAsync("counts of the dashboard", () => ScopeAsync<WorkTaskListAppService, int>(async s => (await s.SummaryAsync(default)).Total));
        await PrintAsync("board", () => ScopeAsync<WorkTaskBoardAppService, int>(async s => (await s.GetAsync(new WorkTaskListInput(), default)).Sum(c => c.Total)));
    }

    private static WorkTaskListInput Of(WorkTaskStatus first, WorkTaskStatus? second = null, Guid? unit = null, string? sort = null) =>
        new() { Status = second is { } other ? [first, other] : [first], UnitId = unit, Sort = sort };

    private void AsMember()
    {
        (_user.Id, _user.OrgUnitId) = (_people[3], _units[3]);
        _user.AllowOnly(CameraProgramPermissions.WorkTasks.Default, CameraProgramPermissions.WorkTasks.Report);
    }

    private Task PageAsync(string name, WorkTaskListInput input) =>
        PrintAsync(name, () => ScopeAsync<WorkTaskListAppService, int>(async s => (await s.ListAsync(input, default)).Total));

    private static async Task PrintAsync(string name, Func<Task<int>> work)
    {
        var total = await work();
        Figures.Print($"{name}: {total:N0}", await Figures.TimeAsync(Runs, work, warmUp: 5));
    }

    private ServiceProvider Services(DatabaseOptions options)
    {
        // The test database is opened without pooling so that its file can be deleted; the program itself pools.
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddCameraProgramApplication();
        services.AddCameraProgramEntityFrameworkCore(options);
        services.AddSingleton<ICurrentUser>(_user);
        services.AddSingleton<IBlobStore>(new FolderBlobStore(Path.Combine(options.DataDirectory, "files")));
        return services.BuildServiceProvider();
    }

    private async Task FillAsync()
    {
        _tenant = await ScopeAsync<CommuneFounder, Guid>(async f => (await f.FoundAsync("06436", "20", CommuneType.Xa, "Thiện Tân", default)).Id);
        await ScopeAsync<ICameraProgramDb, int>(async db =>
        {
            for (var i = 0; i < UnitCount; i++)
            {
                var unit = new OrgUnit(Guid.CreateVersion7(), OrgUnitKind.Other, $"Đơn vị {i}", new DateOnly(2025, 7, 1));
                db.OrgUnits.Add(unit);
                _units.Add(unit.Id);
            }

            return await db.SaveChangesAsync();
        });
        for (var done = 0; done < Rows; done += BatchSize)
        {
            var first = done;
            await ScopeAsync<CameraProgramDbContext>(db =>
            {
                db.WorkTasks.AddRange(Enumerable.Range(first, Math.Min(BatchSize, Rows - first)).Select(Make));
                return db.SaveChangesAsync();
            });
        }
    }

    /// <summary>Years of work: most of it done, some open, a little of that late.</summary>
    private WorkTask Make(int number)
    {
        var random = new Random(number);
        var today = TimeProvider.System.Today();
        var open = random.Next(10) == 0;
        var due = open ? today.AddDays(random.Next(-15, 120)) : today.AddDays(-random.Next(20, 1_500));
        var at = VietnamTime.StartOf(due.AddDays(-40));
        var lead = _units[random.Next(UnitCount)];
        var actor = new TaskActor(null, "Người Giao", null, null, null, TaskSide.Lead);
        var reviewer = new TaskActor(Guid.Empty, "Người Duyệt", null, null, null, TaskSide.Other);
        var task = WorkTask.AdHoc(
            Guid.CreateVersion7(),
            new TaskContent($"Khảo sát tuyến đường số {number}", "Nội dung chi tiết của nhiệm vụ, đủ dài như trong một kế hoạch thật. ".PadRight(600, '.'),
                lead, random.Next(3) == 0 ? [_units[random.Next(UnitCount)]] : [], random.Next(3) == 0 ? _people[random.Next(_people.Count)] : null, due, (TaskPriority)random.Next(3)),
            actor,
            at);
        if (open && random.Next(3) == 0)
        {
            return task;
        }

        task.Accept(actor, at);
        task.ReportProgress(random.Next(101), null, [], actor, at);
        if (open && random.Next(2) == 0)
        {
            return task;
        }

        task.Submit(null, actor, at);
        if (!open)
        {
            task.Complete(null, reviewer, VietnamTime.StartOf(due.AddDays(random.Next(-10, 4))));
        }

        return task;
    }

    private async Task<TResult> ScopeAsync<TService, TResult>(Func<TService, Task<TResult>> work)
        where TService : notnull
    {
        await using var scope = _services.CreateAsyncScope();
        using (scope.ServiceProvider.GetRequiredService<ICurrentTenant>().Change(_tenant == Guid.Empty ? null : _tenant))
        {
            return await work(scope.ServiceProvider.GetRequiredService<TService>());
        }
    }

    private Task<int> ScopeAsync<TService>(Func<TService, Task<int>> work)
        where TService : notnull => ScopeAsync<TService, int>(work);
}
