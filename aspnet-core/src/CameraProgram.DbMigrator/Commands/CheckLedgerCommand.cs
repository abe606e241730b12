using CameraProgram.Kernel.MultiTenancy;
using CameraProgram.Ledgers;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CameraProgram.Commands;

/// <summary>Recomputes the books of every commune.</summary>
internal sealed class CheckLedgerCommand(ICameraProgramDb db, ICurrentTenant tenant, IServiceScopeFactory scopes) : ICommand
{
    public string Name => "check-ledger";

    public string Usage => "check-ledger";

    public string Help => "Adds up all books again; ends with 0 when every balance agrees, with 1 when not.";

    public async Task<int> RunAsync(CommandLine line, CancellationToken cancellationToken)
    {
        var wrong = 0;
        foreach (var commune in await db.Communes.OrderBy(c => c.Code).Select(c => new { c.Id, c.Code, c.Name }).ToListAsync(cancellationToken))
        {
            await using var scope = scopes.CreateAsyncScope();
            using var _ = tenant.Change(commune.Id);
            var differences = await scope.ServiceProvider.GetRequiredService<LedgerChecker>().FindAsync(cancellationToken);
            foreach (var difference in differences)
            {
                await Console.Error.WriteLineAsync(
                    $"{commune.Code} {commune.Name}: {difference.What}: entries say {difference.Expected}, kept is {difference.Found}");
            }

            wrong += differences.Count;
        }

        Console.WriteLine(wrong == 0 ? "All books agree." : $"{wrong} difference(s).");
        return wrong == 0 ? 0 : 1;
    }
}
