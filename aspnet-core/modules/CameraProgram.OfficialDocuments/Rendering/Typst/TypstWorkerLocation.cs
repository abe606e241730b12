namespace CameraProgram.OfficialDocuments.Rendering.Typst;

/// <summary>Finds the worker's folder and the Node program, in development and after publishing.</summary>
internal sealed record TypstWorkerLocation(string NodePath, string ScriptPath)
{
    private const string SourceFolder = "aspnet-core/modules/CameraProgram.OfficialDocuments/typst-worker";
    private const string PackageFolder = "node_modules/@myriaddreamin/typst-ts-node-compiler";

    /// <exception cref="OfficialDocumentException"><see cref="OfficialDocumentErrorCodes.WorkerUnavailable"/></exception>
    public static TypstWorkerLocation Find(OfficialDocumentsOptions options)
    {
        var directory = options.WorkerDirectory ?? Candidates(AppContext.BaseDirectory).FirstOrDefault(IsInstalled);
        if (directory is null || !IsInstalled(directory))
        {
            throw new OfficialDocumentException(
                OfficialDocumentErrorCodes.WorkerUnavailable,
                new Dictionary<string, object?>(StringComparer.Ordinal)
                {
                    ["Message"] = $"The typesetter is not installed: run \"npm ci\" in {directory ?? SourceFolder}, or set {OfficialDocumentsOptions.SectionName}:{nameof(OfficialDocumentsOptions.WorkerDirectory)}.",
                });
        }

        var ownNode = Path.Combine(directory, "node_modules", "node", "bin", "node");
        var node = options.NodePath ?? (File.Exists(ownNode) ? ownNode : "node");
        return new TypstWorkerLocation(node, Path.Combine(Path.GetFullPath(directory), "worker.mjs"));
    }

    private static IEnumerable<string> Candidates(string start)
    {
        yield return Path.Combine(start, "typst-worker");
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
        {
            yield return Path.Combine(folder.FullName, SourceFolder);
        }
    }

    private static bool IsInstalled(string directory) =>
        File.Exists(Path.Combine(directory, "worker.mjs")) && Directory.Exists(Path.Combine(directory, PackageFolder));
}
