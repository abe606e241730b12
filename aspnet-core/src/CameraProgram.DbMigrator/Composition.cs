using CameraProgram.Commands;
using CameraProgram.Demo;
using CameraProgram.Kernel.Blobs;
using CameraProgram.Kernel.Users;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace CameraProgram;

internal static class Composition
{
    public static void AddDbMigrator(this HostApplicationBuilder builder)
    {
        var database = builder.Configuration.GetSection(DatabaseOptions.Section).Get<DatabaseOptions>() ?? new DatabaseOptions();
        Directory.CreateDirectory(database.DataDirectory);
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        builder.Services.AddSingleton<DemoClock>();
        builder.Services.AddSingleton<TimeProvider>(provider => provider.GetRequiredService<DemoClock>());
        builder.Services.AddCameraProgramApplication();
        builder.Services.AddCameraProgramEntityFrameworkCore(database);
        builder.Services.AddSingleton<IBlobStore>(new FolderBlobStore(Path.Combine(database.DataDirectory, "files")));
        builder.Services.AddSingleton<OperatorUser>();
        builder.Services.AddSingleton<ICurrentUser>(provider => provider.GetRequiredService<OperatorUser>());
        DemoData.Register(builder.Services);
        foreach (var command in typeof(Composition).Assembly.GetTypes().Where(t => t is { IsClass: true, IsAbstract: false } && t.IsAssignableTo(typeof(ICommand))))
        {
            builder.Services.AddScoped(typeof(ICommand), command);
        }
    }
}
