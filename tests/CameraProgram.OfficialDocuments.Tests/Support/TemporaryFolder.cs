namespace CameraProgram.OfficialDocuments.Tests.Support;

internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("papers-").FullName;

    public async Task<string> WriteAsync(string name, byte[] content)
    {
        var path = System.IO.Path.Combine(Path, name);
        await File.WriteAllBytesAsync(path, content);
        return path;
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
