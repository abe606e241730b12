namespace CameraProgram.OfficialDocuments.Tests.Support;

/// <summary>A worker that answers at once, but never when a paper's title holds the word HANG.</summary>
internal sealed class HangingWorker : IDisposable
{
    public const string Hang = "HANG";

    private readonly TemporaryFolder _folder = new();

    public HangingWorker()
    {
        System.IO.Directory.CreateDirectory(Path.Combine(_folder.Path, "node_modules/@myriaddreamin/typst-ts-node-compiler"));
        File.WriteAllText(
            Path.Combine(_folder.Path, "worker.mjs"),
            """
            import { createInterface } from 'node:readline';
            process.stdout.write('{"ready":true}\n');
            for await (const line of createInterface({ input: process.stdin })) {
              const job = JSON.parse(line);
              if (!job.file.title.includes('HANG')) process.stdout.write(JSON.stringify({ id: job.id, pdf: 'JVBERi0=' }) + '\n');
            }
            """);
    }

    public string Directory => _folder.Path;

    public void Dispose() => _folder.Dispose();
}
