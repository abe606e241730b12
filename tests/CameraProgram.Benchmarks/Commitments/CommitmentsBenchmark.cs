using System.Diagnostics;
using System.Globalization;
using CameraProgram.Cameras;
using CameraProgram.Commitments;
using CameraProgram.Communes;
using CameraProgram.Geography;
using CameraProgram.Hamlets;
using CameraProgram.Identity;
using CameraProgram.Kernel.Blobs;
using CameraProgram.Kernel.MultiTenancy;
using CameraProgram.Kernel.Time;
using CameraProgram.Kernel.Users;
using CameraProgram.Parties;
using CameraProgram.TestBase;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace CameraProgram.Benchmarks.Commitments;

/// <summary>A hamlet of 500 households: their drafts prepared in one go, and printed into one PDF, from the database to the file.</summary>
internal sealed class CommitmentsBenchmark : IBenchmark
{
    private const int Households = 500;
    private const int Rounds = 3;

    private readonly TestUser _user = new();
    private readonly Guid _hamlet = Guid.CreateVersion7();
    private ServiceProvider _services = null!;
    private Guid _tenant;

    public string Name => "commitments";

    public async Task RunAsync()
    {
        await using var database = await TestDatabase.CreateAsync();
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddSingleton<IConfiguration>(new ConfigurationBuilder().Build());
        services.AddCameraProgramApplication();
        services.AddCameraProgramEntityFrameworkCore(database.Options);
        services.AddSingleton<ICurrentUser>(_user);
        services.AddSingleton<IBlobStore>(new FolderBlobStore(Path.Combine(database.Options.DataDirectory, "files")));
        await using var provider = services.BuildServiceProvider();
        _services = provider;
        _tenant = (await ScopeAsync<CommuneFounder, Commune>(f => f.FoundAsync("06436", "20", CommuneType.Xa, "Thiện Tân", default))).Id;
        await FillAsync();

        await PrintAsync($"{Households} drafts prepared", () => ScopeAsync<CommitmentDraftsAppService, int>(async s =>
            (await s.CreateAsync(new CreateCommitmentDraftsInput { HamletId = _hamlet }, default)).Created));
        for (var round = 1; round <= Rounds; round++)
        {
            var input = new CommitmentPapersInput { HamletId = _hamlet, WithContacts = true };
            await PrintAsync($"{Households} papers in one PDF, round {round}", () => ScopeAsync<CommitmentPaperAppService, int>(async s =>
            {
                await using var file = (await s.PdfOfListAsync(input, default)).Content;
                return (int)(file.Length / 1000);
            }), "kB");
        }

        Figures.Print("list, first page", await Figures.TimeAsync(40, () =>
            ScopeAsync<CommitmentAppService, int>(async s => (await s.ListAsync(new CommitmentListInput { Filter = "demo 77" }, default)).Total)));
        Figures.Print("progress of the hamlets", await Figures.TimeAsync(40, () =>
            ScopeAsync<CommitmentProgressAppService, int>(async s => (await s.ListAsync(default)).Count)));
    }

    private static async Task PrintAsync(string what, Func<Task<int>> work, string unit = "")
    {
        var start = Stopwatch.GetTimestamp();
        var result = await work();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{what,-58} {Stopwatch.GetElapsedTime(start).TotalSeconds,9:N2} s   ({result} {unit})"));
    }

    private Task<int> FillAsync() => ScopeAsync<ICameraProgramDb, int>(db =>
    {
        var (actor, at) = (new Actor(null, "Người Ghi Demo"), TimeProvider.System.UtcInstant());
        db.Hamlets.Add(new Hamlet(_hamlet, HamletKind.Thon, "An Hòa", new DateOnly(2025, 7, 1)));
        for (var number = 1; number <= Households; number++)
        {
            var party = new Party(Guid.CreateVersion7(), PartyKind.Household, string.Create(CultureInfo.InvariantCulture, $"Nguyễn Thị Demo {number}"));
            party.LiveAt(_hamlet, string.Create(CultureInfo.InvariantCulture, $"Ngõ {number}"));
            party.ReachAt(string.Create(CultureInfo.InvariantCulture, $"09{number:00000000}"), null);
            db.Parties.Add(party);
            for (var i = 0; i <= number % 3; i++)
            {
                var camera = new Camera(
                    Guid.CreateVersion7(), new CameraDetails($"Cổng nhà {i}", null, party.Id, _hamlet, null, "Cổng nhà, nhìn ra ngõ", 1, "IP 2 MP", RetentionDays: 15), actor, at);
                camera.PlaceAt(new GeoPoint(20.5, 106.1), actor, at);
                camera.AimAt(new Aim(number % 360), isReaim: false, null, actor, at);
                db.Cameras.Add(camera);
            }
        }

        return db.SaveChangesAsync();
    });

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
