using CameraProgram.Kernel.MultiTenancy;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace CameraProgram.TestBase;

/// <summary>
/// A database of its own for each test, copied from a template that is made once. SQLite by default; with the environment
/// variable CAMERA_PROGRAM_TEST_POSTGRES (a connection string to a server) the same tests run on PostgreSQL.
/// </summary>
public sealed class TestDatabase : IAsyncDisposable
{
    /// <summary>Of one test; several run at once on one server.</summary>
    private const int MaxConnections = 30;

    private static readonly SemaphoreSlim Gate = new(1, 1);
    private static string? _template;

    private TestDatabase(DatabaseOptions options) => Options = options;

    public DatabaseOptions Options { get; }

    public static string? PostgresServer => Environment.GetEnvironmentVariable("CAMERA_PROGRAM_TEST_POSTGRES");

    public static bool IsPostgres => !string.IsNullOrEmpty(PostgresServer);

    public static async Task<TestDatabase> CreateAsync()
    {
        var template = await TemplateAsync();
        var name = $"t{Guid.CreateVersion7():n}";
        var folder = Directory.CreateTempSubdirectory("camera-program-test-").FullName;
        if (!IsPostgres)
        {
            var file = Path.Combine(folder, "camera-program.db");
            File.Copy(template, file);
            return new TestDatabase(new DatabaseOptions { DataDirectory = folder, ConnectionString = $"Data Source={file}" });
        }

        await ExecuteAsync($"CREATE DATABASE {name} TEMPLATE {template}");
        return new TestDatabase(Postgres(name, folder));
    }

    /// <summary>Without a table: to be brought up step by step, as an operator's database was.</summary>
    public static async Task<TestDatabase> CreateEmptyAsync()
    {
        var name = $"t{Guid.CreateVersion7():n}";
        var folder = Directory.CreateTempSubdirectory("camera-program-test-").FullName;
        if (!IsPostgres)
        {
            return new TestDatabase(new DatabaseOptions { DataDirectory = folder, ConnectionString = $"Data Source={Path.Combine(folder, "camera-program.db")}" });
        }

        await ExecuteAsync($"CREATE DATABASE {name}");
        return new TestDatabase(Postgres(name, folder));
    }

    public async ValueTask DisposeAsync()
    {
        Release();
        if (IsPostgres)
        {
            var name = new NpgsqlConnectionStringBuilder(Options.ConnectionString).Database;
            await ExecuteAsync($"DROP DATABASE IF EXISTS {name} WITH (FORCE)");
        }

        Directory.Delete(Options.DataDirectory, recursive: true);
    }

    /// <summary>Connections that wait to be used again are closed, and all that was written is in the file itself.</summary>
    public void Release()
    {
        if (IsPostgres)
        {
            using var connection = new NpgsqlConnection(Options.ConnectionString);
            NpgsqlConnection.ClearPool(connection);
        }
        else
        {
            using var connection = new SqliteConnection(Options.ConnectionString);
            SqliteConnection.ClearPool(connection);
        }
    }

    private static async Task<string> TemplateAsync()
    {
        await Gate.WaitAsync();
        try
        {
            return _template ??= await MakeTemplateAsync();
        }
        finally
        {
            Gate.Release();
        }
    }

    private static async Task<string> MakeTemplateAsync()
    {
        var folder = Directory.CreateTempSubdirectory("camera-program-template-").FullName;
        var name = $"template_{Guid.CreateVersion7():n}";
        var file = Path.Combine(folder, "template.db");
        if (IsPostgres)
        {
            await ExecuteAsync($"CREATE DATABASE {name}");
        }

        var options = IsPostgres
            ? Postgres(name, folder, pooling: false)
            : new DatabaseOptions { DataDirectory = folder, ConnectionString = $"Data Source={file};Pooling=False" };
        var builder = new DbContextOptionsBuilder<CameraProgramDbContext>();
        builder.UseDatabase(options);
        await using var db = new CameraProgramDbContext(builder.Options, new CurrentTenant());
        if (db.Database.GetMigrations().Any())
        {
            await db.Database.MigrateAsync();
        }
        else
        {
            await db.Database.EnsureCreatedAsync();
        }

        return IsPostgres ? name : file;
    }

    /// <param name="pooling">Not for a template, which must have no open session.</param>
    private static DatabaseOptions Postgres(string database, string folder, bool pooling = true) => new()
    {
        Kind = DatabaseKind.Postgres,
        DataDirectory = folder,
        ConnectionString = new NpgsqlConnectionStringBuilder(PostgresServer) { Database = database, Pooling = pooling, MaxPoolSize = MaxConnections }.ConnectionString,
    };

    private static async Task ExecuteAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(PostgresServer);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
