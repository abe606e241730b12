using CameraProgram.Identity;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.Commands;

internal sealed class MigrateCommand(CameraProgramDbContext db, BuiltInRoleUpgrader roles) : ICommand
{
    public string Name => "migrate";

    public string Usage => "migrate";

    public string Help => "Creates or upgrades the database; gives built-in roles the rights that are new to it.";

    public async Task<int> RunAsync(CommandLine line, CancellationToken cancellationToken)
    {
        var pending = (await db.Database.GetPendingMigrationsAsync(cancellationToken)).ToList();
        if (pending.Count > 0)
        {
            if (await CopyBeforeUpgrade.MakeAsync(db, pending[0], cancellationToken) is { } copy)
            {
                Console.WriteLine($"Kept the database as it was before the upgrade: {copy}");
            }

            await db.Database.MigrateAsync(cancellationToken);
            Console.WriteLine($"Applied {pending.Count} migration(s).");
        }

        if (await roles.RunAsync(cancellationToken) is var changed and > 0)
        {
            Console.WriteLine($"Gave new rights to {changed} built-in role(s).");
        }

        return 0;
    }
}
