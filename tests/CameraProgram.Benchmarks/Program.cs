using CameraProgram.Benchmarks;
using CameraProgram.Benchmarks.Streams;

if (args is [StreamServer.Command, .. var rest])
{
    await StreamServer.RunAsync(rest);
    return 0;
}

// Usage: CameraProgram.Benchmarks [NAME …]; without a name all of them. Figures are printed, never asserted.
var known = typeof(IBenchmark).Assembly.GetTypes()
    .Where(t => t is { IsClass: true, IsAbstract: false } && t.IsAssignableTo(typeof(IBenchmark)))
    .Select(t => (IBenchmark)Activator.CreateInstance(t)!).OrderBy(b => b.Name, StringComparer.Ordinal).ToList();
var wanted = args.Length == 0 ? known : known.Where(b => args.Contains(b.Name)).ToList();
if (wanted.Count == 0)
{
    Console.Error.WriteLine($"Known: {string.Join(", ", known.Select(b => b.Name))}");
    return 2;
}

foreach (var benchmark in wanted)
{
    Console.WriteLine($"## {benchmark.Name}");
    await benchmark.RunAsync();
}

return 0;
