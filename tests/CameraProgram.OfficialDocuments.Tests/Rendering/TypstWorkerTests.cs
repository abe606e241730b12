using System.Diagnostics;
using CameraProgram.OfficialDocuments.Model;
using CameraProgram.OfficialDocuments.Rendering.Typst;
using CameraProgram.OfficialDocuments.Tests.Samples;
using CameraProgram.OfficialDocuments.Tests.Support;

namespace CameraProgram.OfficialDocuments.Tests.Rendering;

public sealed class TypstWorkerTests
{
    private static OfficialPaper Large => SmallPapers.Letter() with
    {
        Body = [.. Enumerable.Range(1, 20_000).Select(n => new Paragraph($"Đoạn thứ {n} của một văn bản rất dài."))],
    };

    private static OfficialPaper Hanging => SmallPapers.Letter() with { Subject = HangingWorker.Hang };

    [Fact]
    public async Task Render_WhenNothingWasPrinted_HasNoProcess()
    {
        await using var renderer = new TypstPdfRenderer(new OfficialDocumentsOptions());

        renderer.ProcessIds.ShouldBeEmpty();
    }

    [Fact]
    public async Task Render_WhenProcessDies_StartsAnother()
    {
        await using var renderer = new TypstPdfRenderer(new OfficialDocumentsOptions());
        await renderer.RenderAsync(SmallPapers.Letter());
        var first = renderer.ProcessIds.ShouldHaveSingleItem();
        using (var process = Process.GetProcessById(first))
        {
            process.Kill();
            await process.WaitForExitAsync();
        }

        (await renderer.RenderAsync(SmallPapers.Letter())).Length.ShouldBeGreaterThan(1_000);

        renderer.ProcessIds.ShouldHaveSingleItem().ShouldNotBe(first);
    }

    [Fact]
    public async Task Render_WhenTheFileHasManyPapers_GivesTheMemoryBack()
    {
        await using var renderer = new TypstPdfRenderer(new OfficialDocumentsOptions());
        await renderer.RenderAsync([SmallPapers.Letter(), SmallPapers.Receipt()], "Hai văn bản");
        var first = renderer.ProcessIds.ShouldHaveSingleItem();

        await renderer.RenderAsync([.. Enumerable.Repeat(SmallPapers.Letter(), 50)], "Năm mươi văn bản");
        renderer.ProcessIds.ShouldBeEmpty();

        await renderer.RenderAsync(SmallPapers.Letter());
        renderer.ProcessIds.ShouldHaveSingleItem().ShouldNotBe(first);
    }

    [Fact]
    public async Task Render_WhenProcessDiesOverAPaper_PrintsItAllTheSame()
    {
        await using var renderer = new TypstPdfRenderer(new OfficialDocumentsOptions());
        await renderer.RenderAsync(SmallPapers.Letter());
        var running = renderer.RenderAsync(Large);
        using (var process = Process.GetProcessById(renderer.ProcessIds[0]))
        {
            process.Kill();
        }

        (await running).Length.ShouldBeGreaterThan(100_000);
    }

    [Fact]
    public async Task Render_WhenTimeIsUp_EndsTheProcessAndGoesOn()
    {
        using var worker = new HangingWorker();
        await using var renderer = new TypstPdfRenderer(new OfficialDocumentsOptions { WorkerDirectory = worker.Directory, JobTimeout = TimeSpan.FromSeconds(5) });
        await renderer.RenderAsync(SmallPapers.Letter());
        using var first = Process.GetProcessById(renderer.ProcessIds[0]);

        var refusal = await Should.ThrowAsync<OfficialDocumentException>(() => renderer.RenderAsync(Hanging));

        refusal.Code.ShouldBe(OfficialDocumentErrorCodes.RenderingTimedOut);
        await first.WaitForExitAsync(TestContext.Current.CancellationToken);
        (await renderer.RenderAsync(SmallPapers.Letter())).ShouldBe("%PDF-"u8.ToArray());
        renderer.ProcessIds[0].ShouldNotBe(first.Id);
    }

    [Fact]
    public async Task Render_WhenQueueIsFull_RefusesAtOnce()
    {
        using var worker = new HangingWorker();
        var renderer = new TypstPdfRenderer(new OfficialDocumentsOptions { WorkerDirectory = worker.Directory, QueueLimit = 2 });

        // One hangs in the process, two may wait.
        var papers = Enumerable.Range(0, 4).Select(_ => renderer.RenderAsync(Hanging)).ToList();
        var refused = await Should.ThrowAsync<OfficialDocumentException>(async () => await await Task.WhenAny(papers));

        refused.Code.ShouldBe(OfficialDocumentErrorCodes.QueueFull);
        await renderer.DisposeAsync();
        foreach (var paper in papers)
        {
            await Should.ThrowAsync<Exception>(() => paper);
        }
    }

    [Fact]
    public async Task Render_WhenCancelled_StopsWaiting()
    {
        await using var renderer = new TypstPdfRenderer(new OfficialDocumentsOptions());
        using var cancelling = new CancellationTokenSource();
        var running = renderer.RenderAsync(Large, cancelling.Token);

        await cancelling.CancelAsync();

        await Should.ThrowAsync<OperationCanceledException>(() => running);
        (await renderer.RenderAsync(SmallPapers.Letter())).Length.ShouldBeGreaterThan(1_000);
    }

    [Fact]
    public async Task Dispose_WhenProcessRuns_EndsIt()
    {
        var renderer = new TypstPdfRenderer(new OfficialDocumentsOptions { Workers = 2 });
        await Task.WhenAll(renderer.RenderAsync(SmallPapers.Letter()), renderer.RenderAsync(SmallPapers.Letter()));
        var ids = renderer.ProcessIds;

        await renderer.DisposeAsync();

        ids.ShouldAllBe(id => !Exists(id));
        await Should.ThrowAsync<ObjectDisposedException>(() => renderer.RenderAsync(SmallPapers.Letter()));
    }

    [Fact]
    public async Task Dispose_WhenPapersWait_RefusesThem()
    {
        var renderer = new TypstPdfRenderer(new OfficialDocumentsOptions());
        var waiting = Enumerable.Range(0, 5).Select(_ => renderer.RenderAsync(Large)).ToList();

        await renderer.DisposeAsync();

        foreach (var paper in waiting)
        {
            await Should.ThrowAsync<ObjectDisposedException>(() => paper);
        }
    }

    [Fact]
    public async Task Render_WhenNodeIsMissing_SaysSo()
    {
        await using var renderer = new TypstPdfRenderer(new OfficialDocumentsOptions { NodePath = "no-such-node" });

        var refusal = await Should.ThrowAsync<OfficialDocumentException>(() => renderer.RenderAsync(SmallPapers.Letter()));

        refusal.Code.ShouldBe(OfficialDocumentErrorCodes.WorkerUnavailable);
        refusal.Message.ShouldContain("no-such-node");
    }

    [Fact]
    public async Task Render_WhenWorkerIsNotInstalled_SaysWhatToRun()
    {
        await using var renderer = new TypstPdfRenderer(new OfficialDocumentsOptions { WorkerDirectory = Path.GetTempPath() });

        var refusal = await Should.ThrowAsync<OfficialDocumentException>(() => renderer.RenderAsync(SmallPapers.Letter()));

        refusal.Code.ShouldBe(OfficialDocumentErrorCodes.WorkerUnavailable);
        refusal.Message.ShouldContain("npm ci");
    }

    [Fact]
    public async Task Render_WhenFontIsMissing_SaysWhichAndLogsIt()
    {
        var log = new List<string>();
        await using var renderer = new TypstPdfRenderer(new OfficialDocumentsOptions { FontDirectories = ["/nowhere"], Log = log.Add });

        var refusal = await Should.ThrowAsync<OfficialDocumentException>(() => renderer.RenderAsync(SmallPapers.Letter()));

        refusal.Code.ShouldBe(OfficialDocumentErrorCodes.WorkerUnavailable);
        refusal.Message.ShouldContain("Liberation Serif");
        log.ShouldContain(line => line.Contains("/nowhere", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(0, 30, 1, "QueueLimit")]
    [InlineData(10, 0, 1, "JobTimeout")]
    [InlineData(10, 30, 0, "Workers")]
    public void Options_WhenBad_NameTheKey(int queueLimit, int seconds, int workers, string key) =>
        new OfficialDocumentsOptions { QueueLimit = queueLimit, JobTimeout = TimeSpan.FromSeconds(seconds), Workers = workers }
            .Validate().ShouldNotBeNull().ShouldContain($"OfficialDocuments:{key}");

    private static bool Exists(int id)
    {
        try
        {
            using var process = Process.GetProcessById(id);
            return !process.HasExited;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
