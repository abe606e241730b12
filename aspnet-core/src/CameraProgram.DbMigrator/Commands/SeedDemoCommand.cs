using CameraProgram.Demo;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.Commands;

internal sealed class SeedDemoCommand(ICameraProgramDb db, DemoData demo) : ICommand
{
    public string Name => "seed-demo";

    public string Usage => "seed-demo";

    public string Help => "Loads the demo communes into an empty database; does nothing when there is data.";

    public async Task<int> RunAsync(CommandLine line, CancellationToken cancellationToken)
    {
        if (await db.Communes.AnyAsync(cancellationToken))
        {
            return 0;
        }

        await demo.LoadAsync(cancellationToken);
        Console.WriteLine($"Demo loaded: {await db.Communes.CountAsync(cancellationToken)} communes.");
        return 0;
    }
}
