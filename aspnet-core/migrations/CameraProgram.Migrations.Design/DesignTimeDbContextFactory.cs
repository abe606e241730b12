using CameraProgram.Kernel.MultiTenancy;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace CameraProgram.Migrations.Design;

/// <summary>Makes the model for dotnet ef; the first argument names the database: Sqlite, Postgres or SqlServer.</summary>
public sealed class DesignTimeDbContextFactory : IDesignTimeDbContextFactory<CameraProgramDbContext>
{
    public CameraProgramDbContext CreateDbContext(string[] args)
    {
        var database = new DatabaseOptions
        {
            Kind = args.Length > 0 ? Enum.Parse<DatabaseKind>(args[0]) : DatabaseKind.Sqlite,
            ConnectionString = args is ["Sqlite", ..] or [] ? "Data Source=design.db" : "Server=localhost;Database=design",
        };
        var options = new DbContextOptionsBuilder<CameraProgramDbContext>();
        options.UseDatabase(database);
        return new CameraProgramDbContext(options.Options, new CurrentTenant());
    }
}
