using Microsoft.EntityFrameworkCore;

namespace CameraProgram.Commands;

internal sealed class MigrateCommand(CameraProgramDbContext db) : ICommand
{
    public string Name => "migrate";

    public string Usage => "migrate";

    public string Help => "Creates or upgrades the database.";

    public async Task<int> RunAsync(CommandLine line, CancellationToken cancellationToken)
    {
        var pending = (await db.Database.GetPendingMigrationsAsync(cancellationToken)).ToList();
        if (pending.Count > 0)
        {
            await db.Database.MigrateAsync(cancellationToken);
            Console.WriteLine($"Applied {pending.Count} migration(s).");
        }

        return 0;
    }
}
