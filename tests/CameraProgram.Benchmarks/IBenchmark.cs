namespace CameraProgram.Benchmarks;

/// <summary>One thing whose speed is measured; it prints its figures with <see cref="Figures"/>.</summary>
internal interface IBenchmark
{
    string Name { get; }

    Task RunAsync();
}
