using CameraProgram.Kernel.Errors;
using CameraProgram.Kernel.Paging;
using CameraProgram.Live;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;
using P = CameraProgram.Permissions.CameraProgramPermissions.Live;

namespace CameraProgram.Application.Tests.Live;

public sealed class ClipTests : LiveTest
{
    private static readonly TimeSpan s_minute = TimeSpan.FromMinutes(1);

    [Fact]
    public async Task Cut_WaitsHeldInTurn_AndIsReadyWithWhatCameOut()
    {
        var (first, second) = (await AskAsync(), await AskAsync());

        await DeskAsync(d => d.HoldWaitingAsync(default));
        Footage.Holds.Keys.ShouldBe([first.Id, second.Id], ignoreOrder: true);
        (await CutNextAsync()).ShouldBeTrue();

        Footage.Orders.ShouldHaveSingleItem().ClipId.ShouldBe(first.Id);
        Footage.Holds.Keys.ShouldBe([second.Id]);
        var ready = await GetAsync(first.Id);
        (ready.State, ready.Progress, ready.Bytes, ready.MissingSeconds, ready.KeptUntil).ShouldBe((ClipState.Ready, 100, 3, 4, Now.AddDays(7)));
        (ready.CutFrom, ready.CutTo).ShouldBe((first.From.AddSeconds(-1), first.To.AddSeconds(1)));
        (await CutNextAsync()).ShouldBeTrue();
        (await CutNextAsync()).ShouldBeFalse();
    }

    [Fact]
    public async Task Cut_IsWrittenDown_WithItsReason_AndSoIsEachOpening()
    {
        var clip = await AskAsync();
        await CutNextAsync();
        Clock.Advance(s_minute);

        var opening = await DoAsync<ClipAppService, ClipOpeningDto>(s => s.OpenAsync(clip.Id, "10.0.0.8", default));

        clip.Reason.ShouldBe("Vụ mất xe tối 22/11");
        var looks = await LooksAsync();
        looks.Select(l => (l.Kind, l.ClipId, l.ViewerName, l.ViewerAddress)).ShouldBe(
            [(ViewKind.ClipCut, clip.Id, "Công an Demo", "10.0.0.7"), (ViewKind.ClipOpened, clip.Id, "Công an Demo", "10.0.0.8")]);
        opening.Path.ShouldBe($"/api/live/clips/{clip.Id}/file?opening={looks[1].Id}");
    }

    [Fact]
    public async Task File_IsOnlyForWhoOpenedIt_WhileTheyMay_AndForTwoHours()
    {
        var clip = await AskAsync();
        await CutNextAsync();
        var opening = await OpenAsync(clip.Id);

        var file = await ReadAsync(clip.Id, opening);
        file.FileName.ShouldStartWith("dau-ngo-1-");
        file.Content.Length.ShouldBe(3);
        await Should.ThrowAsync<ForbiddenException>(() => ReadAsync(clip.Id, Guid.CreateVersion7()));
        var police = User.Id;
        AsPolice();
        (await Should.ThrowAsync<ForbiddenException>(() => ReadAsync(clip.Id, opening))).Code.ShouldBe(CameraProgramErrorCodes.Live.NotAllowed);
        User.Id = police;
        User.AllowOnly(P.Default, P.Cut);
        (await Should.ThrowAsync<ForbiddenException>(() => ReadAsync(clip.Id, opening))).Code.ShouldBe(CameraProgramErrorCodes.Live.PeriodOutside);
        AsPolice();
        User.Id = police;
        Clock.Advance(TimeSpan.FromHours(2));
        await Should.ThrowAsync<ForbiddenException>(() => ReadAsync(clip.Id, opening));
    }

    [Fact]
    public async Task Cut_OutsideTheRights_OrWithoutRecordings_IsRefused()
    {
        Footage.HasNothing = true;
        (await Should.ThrowAsync<InputException>(() => AskAsync())).Code.ShouldBe(CameraProgramErrorCodes.Live.NothingRecorded);
        Footage.HasNothing = false;
        (await Should.ThrowAsync<InputException>(() => AskAsync(manner: ClipManner.Exact))).Code.ShouldBe(CameraProgramErrorCodes.Live.ExactUnavailable);
        (await Should.ThrowAsync<InputException>(() => AskAsync(length: TimeSpan.FromHours(2.1)))).Code.ShouldBe(CameraProgramErrorCodes.Live.ClipTooLong);
        (await Should.ThrowAsync<InputException>(() => AskAsync(length: TimeSpan.FromHours(1.9), before: s_minute))).Code.ShouldBe(CameraProgramErrorCodes.Live.ClipInFuture);
        await GrantAsync(NearCamera, withRecordings: true, from: -s_minute);
        AsHead();
        (await Should.ThrowAsync<ForbiddenException>(() => AskAsync())).Code.ShouldBe(CameraProgramErrorCodes.Live.PeriodOutside);
    }

    [Fact]
    public async Task Cut_MoreThanFiveAtOnce_IsRefused()
    {
        for (var i = 0; i < LiveConsts.MaxClipsPerPerson; i++)
        {
            await AskAsync();
        }

        (await Should.ThrowAsync<BusinessException>(() => AskAsync())).Code.ShouldBe(CameraProgramErrorCodes.Live.TooManyClips);
        await CutNextAsync();
        await AskAsync();
    }

    [Fact]
    public async Task Cancel_InTheMiddle_EndsTheCutting_AndLeavesNoFile()
    {
        var clip = await AskAsync();
        var begun = new TaskCompletionSource();
        Footage.Cutting = async (_, progress, stop) =>
        {
            progress.Report(0.4);
            begun.SetResult();
            await Task.Delay(Timeout.Infinite, stop);
        };
        var cutting = CutNextAsync();
        await begun.Task;
        await UntilAsync(async () => (await GetAsync(clip.Id)).Progress == 40);

        await DoAsync<ClipAppService, CameraClipDto>(s => s.CancelAsync(clip.Id, default));
        await UntilAsync(() => Task.FromResult(cutting.IsCompleted));

        (await cutting).ShouldBeTrue();
        (Footage.Files.Count, Footage.Holds.Count, (await GetAsync(clip.Id)).State).ShouldBe((0, 0, ClipState.Cancelled));
        (await Should.ThrowAsync<BusinessException>(() => DoAsync<ClipAppService, CameraClipDto>(s => s.CancelAsync(clip.Id, default))))
            .Code.ShouldBe(CameraProgramErrorCodes.Live.ClipEnded);
    }

    [Fact]
    public async Task Cancel_AtTheLastMoment_WinsOverWhatWasCut()
    {
        var clip = await AskAsync();
        Footage.Cutting = (_, _, _) => DoAsync<ClipAppService, CameraClipDto>(s => s.CancelAsync(clip.Id, default));

        await CutNextAsync();

        (Footage.Files.Count, (await GetAsync(clip.Id)).State).ShouldBe((0, ClipState.Cancelled));
    }

    [Fact]
    public async Task Cut_ThatFails_SaysWhy_AndTheNextGoesOn()
    {
        var (bad, good) = (await AskAsync(), await AskAsync());
        Footage.Cutting = (order, _, _) => order.ClipId == bad.Id
            ? throw new FootageException(ClipFailure.DiskFailed, new IOException("No space left on device."))
            : Task.CompletedTask;

        await CutNextAsync();
        await CutNextAsync();

        ((await GetAsync(bad.Id)).Failure, (await GetAsync(good.Id)).State).ShouldBe((ClipFailure.DiskFailed, ClipState.Ready));
    }

    [Fact]
    public async Task Resume_AfterTheProgramDied_TriesAgain_ButNotForEver()
    {
        var clip = await AskAsync();
        for (var attempt = 1; attempt <= LiveConsts.MaxClipAttempts; attempt++)
        {
            using var stop = new CancellationTokenSource();
            Footage.Cutting = (_, _, _) => stop.CancelAsync();
            await Should.ThrowAsync<OperationCanceledException>(() => DoAsync<ClipDesk, bool>(d => d.CutNextAsync(stop.Token)));
            (await GetAsync(clip.Id)).State.ShouldBe(ClipState.Cutting);
            await DeskAsync(d => d.ResumeAsync(default));
        }

        ((await GetAsync(clip.Id)).State, (await GetAsync(clip.Id)).Failure).ShouldBe((ClipState.Failed, ClipFailure.Interrupted));
    }

    [Fact]
    public async Task File_IsDeletedWhenItsDaysAreOver_OrSooner_AndTheRecordStays()
    {
        var (kept, deleted) = (await AskAsync(), await AskAsync());
        await CutNextAsync();
        await CutNextAsync();

        await DoAsync<ClipAppService, CameraClipDto>(s => s.DeleteAsync(deleted.Id, default));
        Footage.Files.ShouldBe([kept.Id]);
        Clock.Advance(TimeSpan.FromDays(7));
        await DeskAsync(d => d.DeleteOldAsync(default));

        Footage.Files.ShouldBeEmpty();
        (await GetAsync(kept.Id)).State.ShouldBe(ClipState.Deleted);
        (await Should.ThrowAsync<BusinessException>(() => OpenAsync(kept.Id))).Code.ShouldBe(CameraProgramErrorCodes.Live.ClipNotReady);
        (await DoAsync<ClipAppService, PagedResult<CameraClipDto>>(s => s.ListAsync(new ClipListInput(), default))).Total.ShouldBe(2);
    }

    protected override async Task SeedAsync()
    {
        await base.SeedAsync();
        await ConnectAsync(NearCamera);
    }

    private Task<CameraClipDto> AskAsync(TimeSpan? length = null, ClipManner manner = ClipManner.Original, TimeSpan? before = null) =>
        DoAsync<ClipAppService, CameraClipDto>(s =>
        {
            Clock.Advance(TimeSpan.FromSeconds(1));
            var from = Now - (before ?? TimeSpan.FromHours(3));
            var input = new CutClipInput { CameraId = NearCamera, From = from, To = from + (length ?? s_minute), Manner = manner, Reason = "Vụ mất xe tối 22/11" };
            return s.CutAsync(input, "10.0.0.7", default);
        });

    private Task<CameraClipDto> GetAsync(Guid id) => DoAsync<ClipAppService, CameraClipDto>(s => s.GetAsync(id, default));

    private Task<bool> CutNextAsync() => DoAsync<ClipDesk, bool>(d => d.CutNextAsync(default));

    private Task DeskAsync(Func<ClipDesk, Task> work) => DoAsync(work);

    private async Task<Guid> OpenAsync(Guid id)
    {
        await DoAsync<ClipAppService, ClipOpeningDto>(s => s.OpenAsync(id, null, default));
        return (await QueryAsync(db => db.CameraLooks.AsNoTracking().OrderBy(l => l.AskedAt).ThenBy(l => l.Id).ToListAsync()))[^1].Id;
    }

    private Task<Attachments.FileContent> ReadAsync(Guid id, Guid opening) =>
        DoAsync<ClipAppService, Attachments.FileContent>(s => s.ReadAsync(id, opening, default));

    /// <summary>The desk looks once a second.</summary>
    private static async Task UntilAsync(Func<Task<bool>> reached)
    {
        for (var i = 0; i < 200 && !await reached(); i++)
        {
            await Task.Delay(50);
        }

        (await reached()).ShouldBeTrue();
    }
}
