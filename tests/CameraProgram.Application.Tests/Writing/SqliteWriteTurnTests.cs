using CameraProgram.Hamlets;
using CameraProgram.Kernel.Time;
using CameraProgram.TestBase;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace CameraProgram.Application.Tests.Writing;

/// <summary>A writer who waits for another must not hold a thread: else many of them stop the one they wait for.</summary>
public sealed class SqliteWriteTurnTests : ApplicationTest
{
    private readonly TaskCompletionSource _mayEnd = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _hasBegun = new(TaskCreationOptions.RunContinuationsAsynchronously);

    [Fact]
    public async Task Transaction_WhenAnotherWrites_WaitsWithoutAThread()
    {
        var first = await BeginLongWriteAsync();

        // Were the thread held, this call would come back only after the database's own patience, with a failure.
        var second = DoAsync<ICameraProgramDb, int>(db => db.InTransactionAsync(_ => Task.FromResult(2), default));

        second.IsCompleted.ShouldBeFalse();
        _mayEnd.SetResult();
        (await second).ShouldBe(2);
        await first;
    }

    [Fact]
    public async Task Save_WhenAnotherWrites_WaitsWithoutAThread()
    {
        var first = await BeginLongWriteAsync();

        var save = DoAsync<ICameraProgramDb, int>(db =>
        {
            db.Hamlets.Add(new Hamlet(Guid.CreateVersion7(), HamletKind.Thon, "Đèo Lăn", Clock.Today()));
            return db.SaveChangesAsync(default);
        });

        save.IsCompleted.ShouldBeFalse();
        _mayEnd.SetResult();
        (await save).ShouldBeGreaterThan(0);
        await first;
    }

    [Fact]
    public async Task Transaction_WhenTheOneBeforeFailed_HasItsTurn()
    {
        await Should.ThrowAsync<InvalidOperationException>(() => DoAsync<ICameraProgramDb, int>(
            db => db.InTransactionAsync<int>(_ => throw new InvalidOperationException("given up"), default)));

        (await DoAsync<ICameraProgramDb, int>(db => db.InTransactionAsync(_ => Task.FromResult(2), default))).ShouldBe(2);
    }

    [Fact]
    public async Task Transaction_WhenGivenUpWhileWaiting_LeavesTheTurnToTheNext()
    {
        var first = await BeginLongWriteAsync();
        using var patience = new CancellationTokenSource();
        var second = DoAsync<ICameraProgramDb, int>(db => db.InTransactionAsync(_ => Task.FromResult(2), patience.Token));
        var third = DoAsync<ICameraProgramDb, int>(db => db.InTransactionAsync(_ => Task.FromResult(3), default));

        await patience.CancelAsync();

        await Should.ThrowAsync<OperationCanceledException>(() => second);
        _mayEnd.SetResult();
        (await third).ShouldBe(3);
        await first;
    }

    private async Task<Task> BeginLongWriteAsync()
    {
        Assert.SkipWhen(TestDatabase.IsPostgres, "Only SQLite lets one writer in at a time.");
        var write = DoAsync<ICameraProgramDb, bool>(db => db.InTransactionAsync(
            async _ =>
            {
                _hasBegun.SetResult();
                await _mayEnd.Task;
                return true;
            },
            default));
        await _hasBegun.Task;
        return write;
    }
}
