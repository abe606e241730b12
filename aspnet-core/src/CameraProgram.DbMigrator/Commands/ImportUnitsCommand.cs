using CameraProgram.Communes;

namespace CameraProgram.Commands;

internal sealed class ImportUnitsCommand(OfficialUnitAppService units) : ICommand
{
    public string Name => "import-units";

    public string Usage => "import-units FILE.tsv";

    public string Help => "Loads the official list of communes (columns code, province_code, type, name, full_name).";

    public async Task<int> RunAsync(CommandLine line, CancellationToken cancellationToken)
    {
        if (line.Argument is not { } path || !File.Exists(path))
        {
            await Console.Error.WriteLineAsync($"File not found: {line.Argument}");
            return 1;
        }

        using var reader = new StreamReader(path);
        var result = await units.ImportAsync(reader, cancellationToken);
        foreach (var error in result.Errors.Take(20))
        {
            await Console.Error.WriteLineAsync(error);
        }

        if (result.Errors.Count > 0)
        {
            await Console.Error.WriteLineAsync($"Nothing was imported: {result.Errors.Count} row(s) are not right.");
            return 1;
        }

        Console.WriteLine($"{result.Added} added, {result.Changed} changed, {result.Unchanged} unchanged.");
        return 0;
    }
}
