namespace CameraProgram.Commands;

/// <summary>One thing the operator can ask for.</summary>
internal interface ICommand
{
    string Name { get; }

    string Usage { get; }

    string Help { get; }

    /// <returns>0 when done, 1 when refused.</returns>
    Task<int> RunAsync(CommandLine line, CancellationToken cancellationToken);
}

/// <summary>The words of the command line: positional ones after the command, and <c>--name value</c> or <c>--name=value</c>.</summary>
internal sealed class CommandLine(IReadOnlyList<string> args)
{
    public string? Option(string name)
    {
        for (var i = 0; i < args.Count; i++)
        {
            if (args[i] == $"--{name}" && i + 1 < args.Count)
            {
                return args[i + 1];
            }

            if (args[i].StartsWith($"--{name}=", StringComparison.Ordinal))
            {
                return args[i][(name.Length + 3)..];
            }
        }

        return null;
    }

    public bool Has(string flag) => args.Contains($"--{flag}");

    /// <summary>The word after the command, when it is not an option.</summary>
    public string? Argument => args.Where(a => !a.StartsWith('-')).Skip(1).FirstOrDefault();

    public string Required(string name) => Option(name) ?? throw new ArgumentException($"--{name} is missing.", nameof(name));
}
