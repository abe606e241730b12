using System.Globalization;
using System.Net;
using System.Reflection;
using CameraProgram.Communes;
using CameraProgram.Identity;
using CameraProgram.Kernel.MultiTenancy;
using CameraProgram.Kernel.Time;
using CameraProgram.Permissions;
using CameraProgram.TestBase;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Shouldly;
using Xunit;

namespace CameraProgram.HttpApi.Tests.Hosting;

/// <summary>The real host on a database of its own, with a clock that the test sets. Two communes, A and B.</summary>
public abstract class TestHost : WebApplicationFactory<Program>, IAsyncLifetime
{
    public const string Password = "Demo@2026!";

    /// <summary>Limits per address must not make one test wait for another.</summary>
    public const string AddressHeader = "X-Test-Address";

    private TestDatabase _database = null!;

    protected string DataDirectory => _database.Options.DataDirectory;

    public TestClock Clock { get; } = new();

    public FaultLog Faults { get; } = new();

    public Guid TenantA { get; protected set; }

    public Guid TenantB { get; protected set; }

    /// <summary>Looks after cameras by itself. Mostly not: records must not change while a test compares them.</summary>
    protected virtual bool IsKeeper => false;

    public virtual async ValueTask InitializeAsync()
    {
        _database = await TestDatabase.CreateAsync();
        Clock.Set(TimeProvider.System.GetUtcNow());
        await SeedAsync();
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        await _database.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    /// <summary>A person at a browser or a program, not signed in yet.</summary>
    public ApiClient Stranger(string? address = null) => new(
        CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false, HandleCookies = true }),
        address ?? string.Create(CultureInfo.InvariantCulture, $"10.{Random.Shared.Next(256)}.{Random.Shared.Next(256)}.{Random.Shared.Next(256)}"));

    public async Task<ApiClient> SignedInAsync(string userName, string password = Password)
    {
        var client = Stranger();
        await client.TakeTokenAsync(userName, password);
        return client;
    }

    public async Task<T> DoAsync<TService, T>(Guid? tenant, Func<TService, Task<T>> work)
        where TService : notnull
    {
        await using var scope = Services.CreateAsyncScope();
        using (scope.ServiceProvider.GetRequiredService<ICurrentTenant>().Change(tenant))
        {
            return await work(scope.ServiceProvider.GetRequiredService<TService>());
        }
    }

    /// <summary>An account that can sign in at once, with roles of its commune.</summary>
    public Task<Guid> AddUserAsync(Guid? tenant, string userName, params string[] roleCodes) => DoAsync<IServiceProvider, Guid>(tenant, async services =>
    {
        var db = services.GetRequiredService<ICameraProgramDb>();
        var user = new User(Guid.CreateVersion7(), userName, $"Người Thử {userName}");
        user.GiveRoles(await db.Roles.Where(r => roleCodes.Contains(r.Code)).Select(r => r.Id).ToListAsync());
        user.Roles.Count.ShouldBe(roleCodes.Length);
        (await services.GetRequiredService<UserManager<User>>().CreateAsync(user, Password)).Succeeded.ShouldBeTrue();
        return user.Id;
    });

    /// <summary>A role with every right a commune can give, and somebody who holds it.</summary>
    public async Task AddAllMightyAsync(Guid tenant, string userName)
    {
        await DoAsync<ICameraProgramDb, int>(tenant, db =>
        {
            var role = new Role(Guid.CreateVersion7(), "everything", $"Mọi quyền {userName}");
            role.Grant(PermissionDefinitions.All.Select(p => p.Name).Where(PermissionDefinitions.ExistsInCommune));
            db.Roles.Add(role);
            return db.SaveChangesAsync();
        });
        await AddUserAsync(tenant, userName, "everything");
    }

    protected abstract Task SeedAsync();

    /// <summary>All that was written is in the files, which may be copied.</summary>
    protected void ReleaseDatabase() => _database.Release();

    /// <summary>Runs the operator's program, as the operator would.</summary>
    public async Task RunDbMigratorAsync(string command)
    {
        var main = Assembly.Load("CameraProgram.DbMigrator").EntryPoint!;
        string[] args = [command, .. Settings().Select(s => $"--{s.Key}={s.Value}")];
        var exitCode = await Task.Run(() => main.Invoke(null, [args]));
        exitCode.ShouldBe(0);
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        foreach (var (key, value) in Settings())
        {
            builder.UseSetting(key, value);
        }

        builder.ConfigureLogging(logging => logging.ClearProviders().AddProvider(Faults));
        builder.ConfigureTestServices(services =>
        {
            services.RemoveAll<TimeProvider>();
            services.AddSingleton<TimeProvider>(Clock);
            services.AddSingleton<IStartupFilter, AddressFromHeader>();
        });
    }

    private Dictionary<string, string> Settings() => new()
    {
        ["Database:Kind"] = _database.Options.Kind.ToString(),
        ["Database:DataDirectory"] = _database.Options.DataDirectory,
        ["Database:ConnectionString"] = _database.Options.ConnectionString!,

        ["StreamGateway:IsKeeper"] = IsKeeper ? "true" : "false",
    };

    private sealed class AddressFromHeader : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            app.Use((http, following) =>
            {
                http.Connection.RemoteIpAddress = IPAddress.Parse(http.Request.Headers[AddressHeader].FirstOrDefault() ?? "127.0.0.1");
                return following();
            });
            next(app);
        };
    }
}

/// <summary>Records cameras and looks after their health.</summary>
public sealed class KeeperHost : EmptyCommunesHost
{
    protected override bool IsKeeper => true;
}

/// <summary>Two communes with nothing in them but an administrator each, <c>admin.a</c> and <c>admin.b</c>.</summary>
public class EmptyCommunesHost : TestHost
{
    protected override async Task SeedAsync()
    {
        TenantA = (await DoAsync<CommuneFounder, Commune>(null, f => f.FoundAsync("06436", "20", CommuneType.Xa, "Thiện Tân", default))).Id;
        TenantB = (await DoAsync<CommuneFounder, Commune>(null, f => f.FoundAsync("14038", "37", CommuneType.Xa, "Ninh Giang", default))).Id;
        await AddUserAsync(TenantA, "admin.a", RoleCodes.Admin);
        await AddUserAsync(TenantB, "admin.b", RoleCodes.Admin);
    }
}

/// <summary>The demo as the operator loads it, so that every feature has records; commune A is the main one.</summary>
public sealed class DemoHost : TestHost
{
    public const string AllMightyOfB = "everything.b";

    /// <summary>One account per role; those of commune A have plain names.</summary>
    public static readonly IReadOnlyList<(string Role, string UserName)> Accounts =
    [
        (RoleCodes.BoardHead, "truongban"), (RoleCodes.StandingDeputy, "thuongtruc"), (RoleCodes.Secretariat, "thuky"),
        (RoleCodes.Economic, "kinhte"), (RoleCodes.Police, "congan"), (RoleCodes.HamletHead, "truongthon"),
        (RoleCodes.SecurityTeam, "tobaove"), (RoleCodes.MemberUnit, "thanhvien"), (RoleCodes.Owner, "chuho"),
        (RoleCodes.Admin, "quantri"), (RoleCodes.Auditor, "kiemtra"), (RoleCodes.ProvinceViewer, "tinh"),
    ];

    private static readonly SemaphoreSlim s_seeding = new(1, 1);
    private static string? s_seeded;

    protected override async Task SeedAsync()
    {
        await LoadDemoAsync();
        TenantA = await TenantOfAsync("truongban");
        TenantB = await TenantOfAsync("truongban.ninhgiang");
        await AddUserAsync(TenantA, "tobaove", RoleCodes.SecurityTeam);
        await AddAllMightyAsync(TenantB, AllMightyOfB);
        await DoAsync<ICameraProgramDb, int>(TenantA, async db =>
        {
            var ids = await db.Users.Where(u => u.UserName == "truongban" || u.UserName == "thuongtruc").OrderByDescending(u => u.UserName).Select(u => u.Id).ToListAsync();
            var today = Clock.Today();
            db.Delegations.Add(new Delegation(Guid.CreateVersion7(), ids[0], ids[1], DelegationKind.ByAuthorisation, "Giấy ủy quyền số 05/GUQ-UBND", today, today.AddDays(30), []));
            return await db.SaveChangesAsync();
        });
    }

    /// <summary>Loaded once and copied for each who needs it.</summary>
    private async Task LoadDemoAsync()
    {
        await s_seeding.WaitAsync();
        try
        {
            if (s_seeded is not null)
            {
                Copy(s_seeded, DataDirectory);
                return;
            }

            await RunDbMigratorAsync("seed-demo");
            ReleaseDatabase();
            s_seeded = Directory.CreateTempSubdirectory("camera-program-demo-").FullName;
            Copy(DataDirectory, s_seeded);
        }
        finally
        {
            s_seeding.Release();
        }
    }

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target, overwrite: true);
        }
    }

    private Task<Guid> TenantOfAsync(string userName) => DoAsync<ICameraProgramDb, Guid>(null, async db =>
        (await db.Users.IgnoreQueryFilters().SingleAsync(u => u.UserName == userName)).TenantId!.Value);
}
