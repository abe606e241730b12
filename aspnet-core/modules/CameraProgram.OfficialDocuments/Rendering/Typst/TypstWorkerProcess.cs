using System.Diagnostics;
using System.Text;
using System.Text.Json;

namespace CameraProgram.OfficialDocuments.Rendering.Typst;

/// <summary>One running typesetting process; one job at a time.</summary>
internal sealed class TypstWorkerProcess : IDisposable
{
    private readonly Process _process;

    private TypstWorkerProcess(Process process) => _process = process;

    public int ProcessId => _process.Id;

    public bool IsRunning => !_process.HasExited;

    /// <exception cref="OfficialDocumentException"><see cref="OfficialDocumentErrorCodes.WorkerUnavailable"/></exception>
    public static async Task<TypstWorkerProcess> StartAsync(OfficialDocumentsOptions options, CancellationToken cancellationToken)
    {
        var location = TypstWorkerLocation.Find(options);
        var start = new ProcessStartInfo(location.NodePath)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        start.ArgumentList.Add(location.ScriptPath);
        foreach (var directory in options.FontDirectories)
        {
            start.ArgumentList.Add(directory);
        }

        Process process;
        try
        {
            process = Process.Start(start) ?? throw Unavailable($"'{location.NodePath}' did not start.");
        }
        catch (System.ComponentModel.Win32Exception exception)
        {
            throw Unavailable($"'{location.NodePath}' cannot be started: {exception.Message}", exception);
        }

        var complaints = new List<string>();
        process.ErrorDataReceived += (_, line) =>
        {
            if (line.Data is { Length: > 0 } text)
            {
                lock (complaints)
                {
                    complaints.Add(text);
                }

                options.Log?.Invoke(text);
            }
        };
        process.BeginErrorReadLine();

        var worker = new TypstWorkerProcess(process);
        try
        {
            if (await process.StandardOutput.ReadLineAsync(cancellationToken).ConfigureAwait(false) is null)
            {
                await process.WaitForExitAsync(cancellationToken).ConfigureAwait(false);
                lock (complaints)
                {
                    throw Unavailable(complaints.Count > 0 ? string.Join(' ', complaints) : "The typesetter ended at once.");
                }
            }
        }
        catch
        {
            worker.Dispose();
            throw;
        }

        return worker;
    }

    /// <summary>Typesets one paper.</summary>
    /// <exception cref="IOException">The process died meanwhile.</exception>
    /// <exception cref="OfficialDocumentException"><see cref="OfficialDocumentErrorCodes.RenderingFailed"/></exception>
    public async Task<byte[]> RenderAsync(string job, CancellationToken cancellationToken)
    {
        await _process.StandardInput.WriteLineAsync(job.AsMemory(), cancellationToken).ConfigureAwait(false);
        await _process.StandardInput.FlushAsync(cancellationToken).ConfigureAwait(false);
        var answer = await _process.StandardOutput.ReadLineAsync(cancellationToken).ConfigureAwait(false)
            ?? throw new IOException("The typesetter ended while it worked on a paper.");

        using var json = JsonDocument.Parse(answer);
        if (json.RootElement.TryGetProperty("pdf", out var pdf))
        {
            return pdf.GetBytesFromBase64();
        }

        throw new OfficialDocumentException(
            OfficialDocumentErrorCodes.RenderingFailed,
            new Dictionary<string, object?>(StringComparer.Ordinal) { ["Message"] = json.RootElement.GetProperty("error").GetString() });
    }

    /// <summary>Lets the process end by itself, and ends it when it does not within two seconds.</summary>
    public async Task StopAsync()
    {
        try
        {
            _process.StandardInput.Close();
            using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(2));
            await _process.WaitForExitAsync(patience.Token).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is OperationCanceledException or IOException)
        {
            // It hangs or has lost its pipe: Dispose ends it.
        }

        Dispose();
    }

    public void Dispose()
    {
        try
        {
            if (!_process.HasExited)
            {
                _process.Kill(entireProcessTree: true);
            }
        }
        catch (InvalidOperationException)
        {
            // It ended in between.
        }

        _process.Dispose();
    }

    private static OfficialDocumentException Unavailable(string message, Exception? inner = null) =>
        new(OfficialDocumentErrorCodes.WorkerUnavailable, new Dictionary<string, object?>(StringComparer.Ordinal) { ["Message"] = message }, inner);
}
