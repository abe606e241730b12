namespace CameraProgram.OfficialDocuments.Tests.Support;

/// <summary>Keeps what the tests print for people to look at, when the variable KEEP_PAPERS names a folder.</summary>
internal static class KeptPapers
{
    public static async Task KeepAsync(string name, byte[] bytes)
    {
        if (Environment.GetEnvironmentVariable("KEEP_PAPERS") is { Length: > 0 } folder)
        {
            Directory.CreateDirectory(folder);
            await File.WriteAllBytesAsync(Path.Combine(folder, name), bytes);
        }
    }
}
