using Shouldly;

namespace CameraProgram.HttpApi.Tests.Security;

/// <summary>Tables beside the tests, which people review in a change.</summary>
internal static class Tables
{
    public static IReadOnlyList<string> Read(string name) => File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Security", name));

    /// <summary>On a difference the actual table is left in <c>artifacts/</c>, with the command that accepts it.</summary>
    public static void ShouldEqual(string name, IReadOnlyList<string> actual)
    {
        var expected = Read(name);
        if (expected.SequenceEqual(actual))
        {
            return;
        }

        var root = RepositoryRoot();
        var artifact = Path.Combine(root, "artifacts", name);
        Directory.CreateDirectory(Path.GetDirectoryName(artifact)!);
        File.WriteAllLines(artifact, actual);
        var differences = expected.Except(actual).Select(line => "- " + line).Concat(actual.Except(expected).Select(line => "+ " + line));
        throw new ShouldAssertException(
            $"{name} differs from what the host does:\n{string.Join('\n', differences)}\n"
            + $"If this is what you want: cp artifacts/{name} tests/CameraProgram.HttpApi.Tests/Security/{name}");
    }

    private static string RepositoryRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "CameraProgram.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("CameraProgram.sln is in no folder above the tests.");
        }

        return folder.FullName;
    }
}
