using System.Globalization;
using System.IO.Compression;
using System.Text.Json;
using System.Text.Json.Serialization;
using CameraProgram.Cameras;
using CameraProgram.Communes;
using CameraProgram.Coverage;
using CameraProgram.Geography;
using CameraProgram.Hamlets;
using CameraProgram.Identity;
using CameraProgram.Kernel.Blobs;
using CameraProgram.Kernel.MultiTenancy;
using CameraProgram.Kernel.Time;
using CameraProgram.Kernel.Users;
using CameraProgram.Maps;
using CameraProgram.Parties;
using CameraProgram.Reviews;
using CameraProgram.Routes;
using CameraProgram.TestBase;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CameraProgram.Benchmarks.Cameras;

/// <summary>A large register: the map's data with 10,000 cameras, coverage of 200 routes, and the search over 100,000 parties.</summary>
internal sealed class RegisterBenchmark : IBenchmark
{
    private const int Parties = 100_000;
    private const int Cameras = 10_000;
    private const int Routes = 200;
    private const int BatchSize = 2_000;

    private static readonly string[] Families = ["Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Nông", "Vi", "Lý"];
    private static readonly string[] Middles = ["Văn", "Thị", "Đức", "Xuân", "Hữu"];
    private static readonly string[] Given = ["A", "Bình", "Cường", "Dung", "Đông", "Giang", "Hải", "Hoa", "Khánh", "Lan", "Minh", "Nga"];
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) } };

    private readonly TestUser _user = new();
    private readonly Guid _hamlet = Guid.CreateVersion7();
    private readonly List<Guid> _owners = [];
    private ServiceProvider _services = null!;
    private Guid _tenant;

    public string Name => "register";

    public async Task RunAsync()
    {
        await using var database = await TestDatabase.CreateAsync();
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddCameraProgramApplication();
        services.AddCameraProgramEntityFrameworkCore(database.Options);
        services.AddSingleton<ICurrentUser>(_user);
        services.AddSingleton<IBlobStore>(new FolderBlobStore(Path.Combine(database.Options.DataDirectory, "files")));
        await using var provider = services.BuildServiceProvider();
        _services = provider;
        Console.WriteLine($"{database.Options.Kind}: {Parties:N0} parties, {Cameras:N0} cameras, {Routes:N0} routes of one commune");
        await FillAsync();
        await ScopeAsync<CameraProgramDbContext, int>(db => db.Database.ExecuteSqlRawAsync(
            database.Options.Kind == DatabaseKind.Postgres ? "VACUUM ANALYZE" : "ANALYZE"));

        await PrintAsync("search \"nguyen van a\"", s => s.ListAsync(new PartyListInput { Filter = "nguyen van a" }, default));
        await PrintAsync("search \"nguyen van a\", page 5", s => s.ListAsync(new PartyListInput { Filter = "nguyen van a", Page = 5 }, default));
        await PrintAsync("search of a rare name", s => s.ListAsync(new PartyListInput { Filter = "demo 77777" }, default));
        await PrintAsync("first page of the parties", s => s.ListAsync(new PartyListInput(), default));
        await ScopeAsync<MapAppService, int>(async s => (await s.GetAsync(default)).Cameras.Count);
        Figures.Print("data of the map", await Figures.TimeAsync(10, () => ScopeAsync<MapAppService, int>(async s => (await s.GetAsync(default)).Cameras.Count)));
        await PrintSizeAsync();
        Figures.Print("coverage of the commune", await Figures.TimeAsync(10, () => ScopeAsync<CoverageAppService, int>(async s => (await s.GetAsync(default)).Total.SeenMetres)));
        Figures.Print("figures of a review: survey", await Figures.TimeAsync(5, () => FiguresAsync<SurveyFigures>()));
        Figures.Print("figures of a review: cameras", await Figures.TimeAsync(5, () => FiguresAsync<CameraFigures>()));
        Figures.Print("first page of the cameras", await Figures.TimeAsync(20, () =>
            ScopeAsync<CameraDetailAppService, int>(async s => (await s.ListAsync(new CameraListInput(), default)).Total)));
    }

    private async Task PrintAsync(string what, Func<PartyAppService, Task<Kernel.Paging.PagedResult<PartyListItemDto>>> list)
    {
        var total = await ScopeAsync<PartyAppService, int>(async s => (await list(s)).Total);
        Figures.Print($"{what}: {total:N0}", await Figures.TimeAsync(40, () => ScopeAsync<PartyAppService, int>(async s => (await list(s)).Total), warmUp: 5));
    }

    /// <summary>All figures of one source, as a review takes them.</summary>
    private Task<int> FiguresAsync<TSource>()
        where TSource : IReviewFigureSource => ScopeAsync<IEnumerable<IReviewFigureSource>, int>(async sources =>
    {
        var period = new ReviewPeriod(new DateOnly(2026, 1, 1), new DateOnly(2026, 12, 31));
        var rows = 0;
        foreach (var figure in sources.OfType<TSource>().SelectMany(s => s.Figures))
        {
            rows += (await figure.ComputeAsync(period, default)).Rows.Count;
        }

        return rows;
    });

    /// <summary>As the host answers: JSON, compressed as for browsers.</summary>
    private async Task PrintSizeAsync()
    {
        var map = await ScopeAsync<MapAppService, MapDto>(s => s.GetAsync(default));
        var json = JsonSerializer.SerializeToUtf8Bytes(map, Json);
        using var compressed = new MemoryStream();
        await using (var brotli = new BrotliStream(compressed, CompressionLevel.Fastest, leaveOpen: true))
        {
            await brotli.WriteAsync(json);
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{"size of the map's data",-58} {json.Length / 1000,9} kB, compressed {compressed.Length / 1000} kB"));
    }

    private async Task FillAsync()
    {
        _tenant = await ScopeAsync<CommuneFounder, Guid>(async f => (await f.FoundAsync("06436", "20", CommuneType.Xa, "Thiện Tân", default)).Id);
        await ScopeAsync<ICameraProgramDb, int>(db =>
        {
            db.Hamlets.Add(new Hamlet(_hamlet, HamletKind.Thon, "An Hòa", new DateOnly(2025, 7, 1)));
            db.Routes.AddRange(Enumerable.Range(0, Routes).Select(MakeRoute));
            return db.SaveChangesAsync();
        });
        await BatchAsync(Parties, (db, n) => db.Parties.Add(MakeParty(n)));
        await BatchAsync(Cameras, (db, n) => db.Cameras.Add(MakeCamera(n)));
    }

    private async Task BatchAsync(int count, Action<CameraProgramDbContext, int> add)
    {
        for (var done = 0; done < count; done += BatchSize)
        {
            var first = done;
            await ScopeAsync<CameraProgramDbContext, int>(db =>
            {
                for (var n = first; n < Math.Min(first + BatchSize, count); n++)
                {
                    add(db, n);
                }

                return db.SaveChangesAsync();
            });
        }
    }

    private Party MakeParty(int number)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"{Families[number % 8]} {Middles[number / 8 % 5]} {Given[number / 40 % 12]} Demo {number}");
        var party = new Party(Guid.CreateVersion7(), PartyKind.Household, name);
        party.LiveAt(_hamlet, string.Create(CultureInfo.InvariantCulture, $"Ngõ {number % 200}, thôn An Hòa"));
        party.ReachAt(string.Create(CultureInfo.InvariantCulture, $"09{number:00000000}"), null);
        if (_owners.Count < Cameras)
        {
            _owners.Add(party.Id);
        }

        return party;
    }

    private Camera MakeCamera(int number)
    {
        var (actor, at) = (new Actor(null, "Người Ghi Demo"), TimeProvider.System.UtcInstant());
        var camera = new Camera(
            Guid.CreateVersion7(), new CameraDetails(string.Create(CultureInfo.InvariantCulture, $"Cổng nhà {number}"), null, _owners[number], _hamlet, null, "Nhìn ra ngõ", 1), actor, at);
        camera.PlaceAt(Place(number % Routes, number / Routes * 0.00018), actor, at);
        camera.AimAt(new Aim(number * 7 % 360), isReaim: false, null, actor, at);
        if (number % 3 > 0)
        {
            camera.CheckImage(passed: true, null, null, actor, at);
        }

        return camera;
    }

    /// <summary>Routes of about a kilometre with twenty points, side by side.</summary>
    private Route MakeRoute(int number) => new(
        Guid.CreateVersion7(), RouteKind.Alley, string.Create(CultureInfo.InvariantCulture, $"Ngõ {number}"), _hamlet,
        GeoLine.Of(Enumerable.Range(0, 20).Select(i => Place(number, i * 0.00047)).Select(p => (p.Latitude, p.Longitude))));

    private static GeoPoint Place(int route, double along) => new(21.55 + along, Math.Round(106.25 + (route * 0.0004) + (Math.Sin(along * 2_000) * 0.00005), 7));

    private async Task<TResult> ScopeAsync<TService, TResult>(Func<TService, Task<TResult>> work)
        where TService : notnull
    {
        await using var scope = _services.CreateAsyncScope();
        using (scope.ServiceProvider.GetRequiredService<ICurrentTenant>().Change(_tenant == Guid.Empty ? null : _tenant))
        {
            return await work(scope.ServiceProvider.GetRequiredService<TService>());
        }
    }
}
