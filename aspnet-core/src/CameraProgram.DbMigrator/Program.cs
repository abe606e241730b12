using System.Data.Common;
using CameraProgram;
using CameraProgram.Commands;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

var name = args.FirstOrDefault(a => !a.StartsWith('-')) ?? "help";
var builder = Host.CreateApplicationBuilder([.. args.Where(a => a.StartsWith("--", StringComparison.Ordinal) && a.Contains(':', StringComparison.Ordinal))]);
builder.AddDbMigrator();
using var host = builder.Build();
await using var scope = host.Services.CreateAsyncScope();
var commands = scope.ServiceProvider.GetServices<ICommand>().ToList();
if (commands.SingleOrDefault(c => c.Name == name) is { } command)
{
    try
    {
        return await command.RunAsync(new CommandLine(args), CancellationToken.None);
    }
    catch (Exception fault) when (fault is DbException or IOException or UnauthorizedAccessException || fault.InnerException is DbException)
    {
        // What an operator can mend (a database that is away, a folder that may not be written) is one sentence, not a crash.
        await Console.Error.WriteLineAsync($"{command.Name}: {(fault.InnerException as DbException ?? fault).Message}");
        return 1;
    }
}

Console.WriteLine("CameraProgram.DbMigrator COMMAND [--Database:Kind=Sqlite|Postgres|SqlServer] [--Database:ConnectionString=…] [--Database:DataDirectory=…]");
foreach (var known in commands)
{
    Console.WriteLine($"  {known.Usage,-60} {known.Help}");
}

return name == "help" ? 0 : 2;
