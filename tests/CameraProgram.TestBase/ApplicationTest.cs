using CameraProgram.Communes;
using CameraProgram.Kernel.Blobs;
using CameraProgram.Kernel.MultiTenancy;
using CameraProgram.Kernel.Users;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace CameraProgram.TestBase;

/// <summary>
/// The application's services on a real database with the real model, in commune A (<see cref="TenantA"/>);
/// commune B is there to prove that nothing crosses over.
/// </summary>
public abstract class ApplicationTest : IAsyncLifetime
{
    private TestDatabase _database = null!;
    private ServiceProvider _services = null!;

    protected TestClock Clock { get; } = new();

    protected TestUser User { get; } = new();

    protected Guid TenantA { get; private set; }

    protected Guid TenantB { get; private set; }

    /// <summary>For a program that is started on the same database.</summary>
    protected DatabaseOptions Database => _database.Options;

    protected string DataDirectory => _database.Options.DataDirectory;

    public async ValueTask InitializeAsync()
    {
        _database = await TestDatabase.CreateAsync();
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddSingleton<IConfiguration>(new ConfigurationBuilder().Build());
        services.AddSingleton<TimeProvider>(Clock);
        services.AddCameraProgramApplication();
        services.AddCameraProgramEntityFrameworkCore(_database.Options);
        services.ConfigureDbContext<CameraProgramDbContext>(options => options.ConfigureWarnings(w => w.Throw(
            CoreEventId.RowLimitingOperationWithoutOrderByWarning, CoreEventId.FirstWithoutOrderByAndFilterWarning)));
        services.AddSingleton<ICurrentUser>(User);
        services.AddSingleton<IBlobStore>(new FolderBlobStore(Path.Combine(DataDirectory, "files")));
        ConfigureServices(services);
        _services = services.BuildServiceProvider(validateScopes: true);

        TenantA = (await DoAsync<CommuneFounder, Commune>(f => f.FoundAsync("06436", "20", CommuneType.Xa, "Thiện Tân", default))).Id;
        TenantB = (await DoAsync<CommuneFounder, Commune>(f => f.FoundAsync("14038", "37", CommuneType.Xa, "Ninh Giang", default))).Id;
        await SeedAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        await _database.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    protected virtual void ConfigureServices(IServiceCollection services)
    {
    }

    /// <summary>Runs once before each test, after the two communes exist; use <see cref="DoAsync{TService}"/>.</summary>
    protected virtual Task SeedAsync() => Task.CompletedTask;

    /// <summary>One request: a scope of its own, in commune A unless another is named.</summary>
    protected async Task<TResult> DoAsync<TService, TResult>(Func<TService, Task<TResult>> work, Guid? tenant = null)
        where TService : notnull
    {
        await using var scope = _services.CreateAsyncScope();
        using (scope.ServiceProvider.GetRequiredService<ICurrentTenant>().Change(tenant ?? (TenantA == Guid.Empty ? null : TenantA)))
        {
            return await work(scope.ServiceProvider.GetRequiredService<TService>());
        }
    }

    protected Task DoAsync<TService>(Func<TService, Task> work, Guid? tenant = null)
        where TService : notnull =>
        DoAsync<TService, bool>(
            async service =>
            {
                await work(service);
                return true;
            },
            tenant);

    /// <summary>One request in a commune, or in none as users of a province have it.</summary>
    protected Task<TResult> InTenantAsync<TService, TResult>(Guid? tenant, Func<TService, Task<TResult>> work)
        where TService : notnull =>
        DoAsync<IServiceProvider, TResult>(async services =>
        {
            using var _ = services.GetRequiredService<ICurrentTenant>().Change(tenant);
            return await work(services.GetRequiredService<TService>());
        });

    protected Task<TResult> QueryAsync<TResult>(Func<ICameraProgramDb, Task<TResult>> query, Guid? tenant = null) =>
        DoAsync(query, tenant);
}
