using System.Threading.Channels;
using CameraProgram.OfficialDocuments.Model;
using CameraProgram.OfficialDocuments.Rendering.Composition;

namespace CameraProgram.OfficialDocuments.Rendering.Typst;

/// <summary>
/// Papers to tagged PDF/A-2a, through long-lived typesetting processes. They start with the first paper, are
/// replaced when they die or hang, and end with this object. Safe for use from many threads; register it once.
/// </summary>
public sealed class TypstPdfRenderer : IAsyncDisposable, IDisposable
{
    /// <summary>
    /// Papers in one file. A process keeps the memory of the largest file it has set, more than a megabyte a paper, whatever it
    /// evicts: after so many it gives way to a fresh one.
    /// </summary>
    private const int ManyPapers = 50;

    private readonly OfficialDocumentsOptions _options;
    private readonly Channel<RenderJob> _queue;
    private readonly SemaphoreSlim _fileOfMany = new(1);
    private readonly CancellationTokenSource _stopping = new();
    private readonly Task[] _loops;
    private readonly TypstWorkerProcess?[] _processes;
    private long _lastId;
    private int _waitingFiles;
    private int _disposed;

    public TypstPdfRenderer(OfficialDocumentsOptions options)
    {
        if (options.Validate() is { } problem)
        {
            throw new ArgumentException(problem, nameof(options));
        }

        _options = options;
        _queue = Channel.CreateBounded<RenderJob>(options.QueueLimit);
        _processes = new TypstWorkerProcess?[options.Workers];
        _loops = [.. Enumerable.Range(0, options.Workers).Select(slot => Task.Run(() => WorkAsync(slot)))];
    }

    /// <summary>Ids of the processes that run now; for health pages and tests.</summary>
    public IReadOnlyList<int> ProcessIds => [.. _processes.Where(p => p is { IsRunning: true }).Select(p => p!.ProcessId)];

    /// <summary>The paper as PDF/A-2a.</summary>
    /// <exception cref="OfficialDocumentException">
    /// <see cref="OfficialDocumentErrorCodes.IssuerHasOwnRules"/>, <see cref="OfficialDocumentErrorCodes.InvalidPaper"/>,
    /// <see cref="OfficialDocumentErrorCodes.QueueFull"/>, <see cref="OfficialDocumentErrorCodes.RenderingTimedOut"/>,
    /// <see cref="OfficialDocumentErrorCodes.RenderingFailed"/> or <see cref="OfficialDocumentErrorCodes.WorkerUnavailable"/>.
    /// </exception>
    public async Task<byte[]> RenderAsync(OfficialPaper paper, CancellationToken cancellationToken = default)
    {
        ObjectDisposedException.ThrowIf(_disposed != 0, this);
        cancellationToken.ThrowIfCancellationRequested();
        return await RenderAsync(ComposedFile.Of(PaperComposer.Compose(paper)), cancellationToken).ConfigureAwait(false);
    }

    /// <summary>The papers in one PDF/A-2a, one such file at a time.</summary>
    /// <exception cref="OfficialDocumentException">
    /// As for a single paper, or <see cref="OfficialDocumentErrorCodes.TooManyPapers"/>.
    /// </exception>
    public async Task<byte[]> RenderAsync(IReadOnlyList<OfficialPaper> papers, string title, CancellationToken cancellationToken = default)
    {
        ObjectDisposedException.ThrowIf(_disposed != 0, this);
        if (Interlocked.Increment(ref _waitingFiles) > _options.QueueLimit)
        {
            Interlocked.Decrement(ref _waitingFiles);
            throw Error(OfficialDocumentErrorCodes.QueueFull, "Limit", _options.QueueLimit);
        }

        try
        {
            await _fileOfMany.WaitAsync(cancellationToken).ConfigureAwait(false);
            try
            {
                return await RenderAsync(FileComposer.Compose(papers, title, cancellationToken), cancellationToken).ConfigureAwait(false);
            }
            finally
            {
                _fileOfMany.Release();
            }
        }
        finally
        {
            Interlocked.Decrement(ref _waitingFiles);
        }
    }

    private async Task<byte[]> RenderAsync(ComposedFile file, CancellationToken cancellationToken)
    {
        var job = new RenderJob(
            TypstPaperJson.Serialize(Interlocked.Increment(ref _lastId), file), file.Papers.Count, _options.JobTimeout * (1 + (file.Papers.Count / 100)));
        if (!_queue.Writer.TryWrite(job))
        {
            ObjectDisposedException.ThrowIf(_disposed != 0, this);
            throw Error(OfficialDocumentErrorCodes.QueueFull, "Limit", _options.QueueLimit);
        }

        await using var registration = cancellationToken.Register(() => job.Completion.TrySetCanceled(cancellationToken));
        return await job.Completion.Task.ConfigureAwait(false);
    }

    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref _disposed, 1) != 0)
        {
            return;
        }

        _queue.Writer.TryComplete();
        await _stopping.CancelAsync().ConfigureAwait(false);
        await Task.WhenAll(_loops).ConfigureAwait(false);
        for (var slot = 0; slot < _processes.Length; slot++)
        {
            if (Interlocked.Exchange(ref _processes[slot], null) is { } process)
            {
                await process.StopAsync().ConfigureAwait(false);
            }
        }

        RefuseWaiting();
        _stopping.Dispose();
    }

    /// <summary>Ends the processes at once; prefer <see cref="DisposeAsync"/>.</summary>
    public void Dispose()
    {
        if (Interlocked.Exchange(ref _disposed, 1) != 0)
        {
            return;
        }

        _queue.Writer.TryComplete();
        _stopping.Cancel();
        for (var slot = 0; slot < _processes.Length; slot++)
        {
            Discard(slot);
        }

        RefuseWaiting();
    }

    private async Task WorkAsync(int slot)
    {
        try
        {
            await foreach (var job in _queue.Reader.ReadAllAsync(_stopping.Token).ConfigureAwait(false))
            {
                if (!job.Completion.Task.IsCompleted)
                {
                    await WorkOnAsync(slot, job).ConfigureAwait(false);
                }
            }
        }
        catch (OperationCanceledException) when (_stopping.IsCancellationRequested)
        {
            // The renderer is being disposed of.
        }
    }

    private async Task WorkOnAsync(int slot, RenderJob job)
    {
        // A process that dies over a paper gets one successor to try the same paper again.
        for (var attempt = 1; ; attempt++)
        {
            using var patience = CancellationTokenSource.CreateLinkedTokenSource(_stopping.Token);
            patience.CancelAfter(job.Timeout);
            try
            {
                var process = await RunningProcessAsync(slot, patience.Token).ConfigureAwait(false);
                var pdf = await process.RenderAsync(job.Json, patience.Token).ConfigureAwait(false);
                if (job.Papers >= ManyPapers)
                {
                    Discard(slot);
                }

                job.Completion.TrySetResult(pdf);
                return;
            }
            catch (OfficialDocumentException exception)
            {
                job.Completion.TrySetException(exception);
                return;
            }
            catch (OperationCanceledException) when (_stopping.IsCancellationRequested)
            {
                job.Completion.TrySetException(new ObjectDisposedException(nameof(TypstPdfRenderer)));
                throw;
            }
            catch (OperationCanceledException)
            {
                Discard(slot);
                job.Completion.TrySetException(Error(OfficialDocumentErrorCodes.RenderingTimedOut, "Seconds", job.Timeout.TotalSeconds));
                return;
            }
            catch (Exception exception)
            {
                _options.Log?.Invoke($"The typesetter failed: {exception.Message}");
                Discard(slot);
                if (attempt == 2)
                {
                    job.Completion.TrySetException(Error(OfficialDocumentErrorCodes.WorkerUnavailable, "Message", exception.Message, exception));
                    return;
                }
            }
        }
    }

    private async Task<TypstWorkerProcess> RunningProcessAsync(int slot, CancellationToken cancellationToken)
    {
        if (_processes[slot] is { IsRunning: true } running)
        {
            return running;
        }

        Discard(slot);
        return _processes[slot] = await TypstWorkerProcess.StartAsync(_options, cancellationToken).ConfigureAwait(false);
    }

    private void Discard(int slot)
    {
        Interlocked.Exchange(ref _processes[slot], null)?.Dispose();
    }

    private void RefuseWaiting()
    {
        while (_queue.Reader.TryRead(out var job))
        {
            job.Completion.TrySetException(new ObjectDisposedException(nameof(TypstPdfRenderer)));
        }
    }

    private static OfficialDocumentException Error(string code, string name, object? value, Exception? inner = null) =>
        new(code, new Dictionary<string, object?>(StringComparer.Ordinal) { [name] = value }, inner);

    private sealed record RenderJob(string Json, int Papers, TimeSpan Timeout)
    {
        public TaskCompletionSource<byte[]> Completion { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
