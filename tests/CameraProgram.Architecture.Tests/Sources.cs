namespace CameraProgram.Architecture.Tests;

/// <summary>The repository's own files, without what is generated, installed or built.</summary>
internal static class Sources
{
    private static readonly string[] Left = ["bin", "obj", "node_modules", "dist", ".angular", ".git", "artifacts", "data", "TestResults", "Migrations"];

    public static string Root { get; } = FindRoot();

    public static string Read(string path) => File.ReadAllText(Path.Combine(Root, path));

    /// <summary>Paths under the folder, from the root of the repository, with one of the endings.</summary>
    public static IReadOnlyList<string> Files(string folder, params string[] endings) =>
    [
        .. Walk(new DirectoryInfo(Path.Combine(Root, folder)))
            .Where(f => endings.Any(e => f.Name.EndsWith(e, StringComparison.Ordinal)))
            .Select(f => Path.GetRelativePath(Root, f.FullName).Replace('\\', '/'))
            .Order(StringComparer.Ordinal),
    ];

    private static IEnumerable<FileInfo> Walk(DirectoryInfo folder) =>
        folder.EnumerateFiles().Concat(folder.EnumerateDirectories()
            .Where(d => !Left.Contains(d.Name) && !d.FullName.Replace('\\', '/').EndsWith("src/app/core/api", StringComparison.Ordinal))
            .SelectMany(Walk));

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "CameraProgram.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("CameraProgram.sln is in no folder above the tests.");
        }

        return folder.FullName;
    }
}
