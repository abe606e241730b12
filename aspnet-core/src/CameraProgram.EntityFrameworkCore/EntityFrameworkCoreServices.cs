using CameraProgram.Documents;
using CameraProgram.Idempotency;
using CameraProgram.Identity;
using CameraProgram.Kernel.EntityFrameworkCore.Interceptors;
using CameraProgram.Kernel.Idempotency;
using CameraProgram.Kernel.MultiTenancy;
using CameraProgram.Ledgers;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;

namespace CameraProgram;

public static class EntityFrameworkCoreServices
{
    public static IServiceCollection AddCameraProgramEntityFrameworkCore(this IServiceCollection services, DatabaseOptions database)
    {
        services.AddSingleton<ICurrentTenant, CurrentTenant>();
        services.AddScoped<DomainEventInterceptor>();
        services.AddScoped<AuditingInterceptor>();
        services.AddScoped<AuditTrailInterceptor>();
        services.AddDbContext<CameraProgramDbContext>((provider, options) => options
            .UseDatabase(database)
            .AddInterceptors(
                provider.GetRequiredService<DomainEventInterceptor>(),
                provider.GetRequiredService<AuditingInterceptor>(),
                provider.GetRequiredService<AuditTrailInterceptor>()));
        services.AddScoped<ICameraProgramDb>(provider => provider.GetRequiredService<CameraProgramDbContext>());
        services.AddScoped<INumberRegister, NumberRegister>();
        services.AddScoped<ILedger, Ledger>();
        services.AddScoped<IIdempotencyStore, IdempotencyStore>();
        services.AddScoped<IUserStore<User>, UserStore>();
        return services;
    }

    /// <summary>Chooses the provider and its migrations.</summary>
    public static DbContextOptionsBuilder UseDatabase(this DbContextOptionsBuilder options, DatabaseOptions database)
    {
        // Lists of children are loaded by the queries that need them; a split would read two states of the data.
        options.ConfigureWarnings(w => w.Ignore(RelationalEventId.MultipleCollectionIncludeWarning));
        return database.Kind switch
        {
            // A rebuilt table cannot be part of the migration's transaction; the migrator copies the file before (CopyBeforeUpgrade).
            DatabaseKind.Sqlite => options
                .ConfigureWarnings(w => w.Ignore(RelationalEventId.NonTransactionalMigrationOperationWarning))
                .UseSqlite(SqliteConnectionString(database), o => o.MigrationsAssembly("CameraProgram.Migrations.Sqlite"))
                .AddInterceptors(new SqlitePragmaInterceptor(), new SqliteWriteTurnInterceptor()),
            DatabaseKind.Postgres => options
                .UseNpgsql(database.ConnectionString, o => o.MigrationsAssembly("CameraProgram.Migrations.PostgreSql")),
            _ => options
                .UseSqlServer(database.ConnectionString, o => o.MigrationsAssembly("CameraProgram.Migrations.SqlServer")),
        };
    }

    private static string SqliteConnectionString(DatabaseOptions database) =>
        string.IsNullOrWhiteSpace(database.ConnectionString)
            ? $"Data Source={Path.Combine(database.DataDirectory, "camera-program.db")}"
            : database.ConnectionString;
}
