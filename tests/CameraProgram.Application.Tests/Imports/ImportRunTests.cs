using CameraProgram.Cameras;
using CameraProgram.Imports;
using CameraProgram.Kernel.Auditing;
using CameraProgram.Kernel.Errors;
using CameraProgram.Kernel.Entities;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace CameraProgram.Application.Tests.Imports;

public sealed class ImportRunTests : ImportTest
{
    private const string TwoOwners =
        "1,Nguyễn Văn A Demo,0900000001,Số 1,An Hòa,Cổng,2,Hãng M1,Đông Bắc,30,\"21.5812, 105.8412\",S1,Tốt\n"
        + "2,Nguyễn Văn A Demo,0900000001,Số 1,An Hòa,Sân sau,1,Hãng M1,,,,S2,Hỏng\n"
        + "3,Trần Thị B Demo,,Số 2,Thôn 02,Cổng,1,,,,,,\n";

    [Fact]
    public async Task Run_WhenAllRowsAreGood_TakesInOwnersAndCameras()
    {
        var job = await ImportAsync(TwoOwners);

        job.State.ShouldBe(ImportState.Done);
        job.Result.ShouldBe(new ImportResultDto(2, 3, 0, 0, 0, 0, 0));
        var camera = (await CamerasAsync()).Single(c => c.Serial == "S1");
        camera.LensCount.ShouldBe(2);
        camera.Bearing.ShouldBe(45);
        camera.RetentionDays.ShouldBe(30);
        camera.HamletId.ShouldBe(AnHoa);
        camera.Position!.Value.Latitude.ShouldBe(21.5812);
        (await CamerasAsync()).Single(c => c.Serial == "S2").Status.ShouldBe(CameraStatus.Faulty);
        (await QueryAsync(db => db.AuditEntries.CountAsync(e => e.EntityType == nameof(Camera) && e.Action == AuditAction.Created))).ShouldBe(3);
    }

    [Fact]
    public async Task Run_WhenTheSameListComesAgain_DoublesNothing()
    {
        await ImportAsync(TwoOwners);

        var again = await ImportAsync(TwoOwners, updateExisting: true);

        again.Result.ShouldBe(new ImportResultDto(0, 0, 0, 3, 0, 0, 0));
        (await CamerasAsync()).Count.ShouldBe(3);
        (await PartiesAsync()).ShouldBe(2);
    }

    [Fact]
    public async Task Run_WhenOneRowOfAnOwnerIsBad_LeavesTheWholeGroupOut()
    {
        var job = await ImportAsync(TwoOwners.Replace(",Sân sau,1,", ",Sân sau,nhiều,", StringComparison.Ordinal));

        job.Result.ShouldBe(new ImportResultDto(1, 1, 0, 0, 0, 1, 2));
        (await CamerasAsync()).Single().Name.ShouldStartWith("Trần Thị B Demo");
    }

    [Fact]
    public async Task Run_WhenRowsWereRefused_GivesThemBackToBeCorrected()
    {
        var job = await ImportAsync(TwoOwners.Replace(",Sân sau,1,", ",Sân sau,nhiều,", StringComparison.Ordinal));
        var file = await DoAsync<ImportFileAppService, byte[]>(async s =>
        {
            using var copy = new MemoryStream();
            await (await s.RefusedAsync(job.Id, default)).Content.CopyToAsync(copy);
            return copy.ToArray();
        });

        var again = await ConfirmAsync(await UploadAsync("dong-chua-nhap.xlsx", file));
        var rows = await RowsAsync(again);

        rows.Items.Select(r => r.OwnerName).ShouldBe(["Nguyễn Văn A Demo", "Nguyễn Văn A Demo"]);
        rows.Counts.Refused.ShouldBe(2);
        again.Headings[^1].Column.ShouldBe(ImportColumn.None);
    }

    [Fact]
    public async Task Run_WhenACameraChanged_ChangesItOnlyWhenAsked()
    {
        await ImportAsync(TwoOwners);
        var changed = TwoOwners.Replace("Sân sau,1,Hãng M1", "Sân sau,4,Hãng M1", StringComparison.Ordinal);

        var left = await ImportAsync(changed);
        var lensesLeft = (await CamerasAsync()).Single(c => c.Serial == "S2").LensCount;
        var updated = await ImportAsync(changed, updateExisting: true);

        left.Result.CamerasLeft.ShouldBe(1);
        lensesLeft.ShouldBe(1);
        updated.Result.CamerasUpdated.ShouldBe(1);
        (await CamerasAsync()).Single(c => c.Serial == "S2").LensCount.ShouldBe(4);
    }

    [Fact]
    public async Task Preview_WhenACameraChanged_TellsTheFields()
    {
        await ImportAsync(TwoOwners);

        var rows = await RowsAsync(await ReadyAsync(TwoOwners.Replace("Sân sau,1,Hãng M1", "Sân sau,4,Hãng M1", StringComparison.Ordinal)));

        var changed = rows.Items.Single(r => r.Outcome == ImportOutcome.Changed);
        changed.Differences.ShouldBe([new ImportDifferenceDto(ImportColumn.Lenses, "1", "4")]);
        rows.Counts.Unchanged.ShouldBe(2);
    }

    [Fact]
    public async Task Run_WhenTheProcessDies_AnotherGoesOnWithoutDoubles()
    {
        var rows = string.Concat(Enumerable.Range(1, 600).Select(i => $"{i},Chủ {i} Demo,,Số {i},An Hòa,Cổng,1,,,,,N{i},\n"));
        var job = await ReadyAsync(rows);
        await StartAsync(job);
        (await BatchAsync(job, Guid.CreateVersion7(), new ImportInHand())).ShouldBeTrue();
        var second = Guid.CreateVersion7();

        (await BatchAsync(job, second, new ImportInHand())).ShouldBeFalse("The first still holds it.");
        Clock.Advance(TimeSpan.FromSeconds(ImportConsts.LeaseSeconds + 1));
        var hand = new ImportInHand();
        while (await BatchAsync(job, second, hand))
        {
        }

        (await GetAsync(job)).Result.CamerasNew.ShouldBe(600);
        (await CamerasAsync()).Select(c => c.Serial).Distinct().Count().ShouldBe(600);
        (await CamerasAsync()).Count.ShouldBe(600);
    }

    [Fact]
    public async Task Cancel_WhenItRuns_StopsAfterTheBatchAndKeepsWhatIsIn()
    {
        var job = await ReadyAsync(string.Concat(Enumerable.Range(1, 600).Select(i => $"{i},Chủ {i} Demo,,Số {i},An Hòa,Cổng,1,,,,,,\n")));
        await StartAsync(job);
        var hand = new ImportInHand();
        await BatchAsync(job, TenantA, hand);

        await DoAsync<ImportAppService, ImportJobDto>(s => s.CancelAsync(job.Id, default));
        (await BatchAsync(job, TenantA, hand)).ShouldBeFalse();

        var stopped = await GetAsync(job);
        stopped.State.ShouldBe(ImportState.Cancelled);
        stopped.RowsDone.ShouldBe(ImportConsts.RowsPerBatch);
        (stopped.IsUnfinished, stopped.RowsLeft).ShouldBe((true, 600 - ImportConsts.RowsPerBatch));
        (await CamerasAsync()).Count.ShouldBe(ImportConsts.RowsPerBatch);
    }

    [Fact]
    public async Task Continue_AfterAStop_TakesInTheRestOnce()
    {
        var stopped = await StoppedAsync();
        var left = await ConfirmAsync(await UploadAsync("con-lai.xlsx", await RefusedAsync(stopped)));
        (await RowsAsync(left)).Counts.Rows.ShouldBe(600 - ImportConsts.RowsPerBatch);

        await ContinueAsync(stopped);
        var hand = new ImportInHand();
        while (await BatchAsync(stopped, TenantA, hand))
        {
        }

        var done = await GetAsync(stopped);
        (done.State, done.RowsDone, done.RowsLeft, done.IsUnfinished).ShouldBe((ImportState.Done, 600, 0, false));
        (await CamerasAsync()).Count.ShouldBe(600);
    }

    [Fact]
    public async Task Continue_WhenTheListIsDone_Refuses()
    {
        var done = await ImportAsync(TwoOwners);

        (await Should.ThrowAsync<BusinessException>(() => ContinueAsync(done))).Code.ShouldBe(CameraProgramErrorCodes.Imports.WrongState);
    }

    [Fact]
    public async Task Continue_WhenAnotherListRuns_IsRefused()
    {
        var stopped = await StoppedAsync();
        await StartAsync(await ReadyAsync(TwoOwners));

        (await Should.ThrowAsync<BusinessException>(() => ContinueAsync(stopped))).Code.ShouldBe(CameraProgramErrorCodes.Imports.AlreadyRunning);
    }

    [Fact]
    public async Task Start_WhenARowLiesFarFromTheCommune_WaitsForAYes()
    {
        await ImportAsync(TwoOwners);
        var job = await ReadyAsync("9,Lê Văn C Demo,,Số 9,An Hòa,Cổng,1,,,,\"10.5, 106.7\",,\n8,Lê Văn D Demo,,Số 8,An Hòa,Cổng,1,,,,\"21.5820, 105.8420\",,\n");

        var rows = await RowsAsync(job);
        rows.Counts.Far.ShouldBe(1);
        rows.Items[0].Problems.ShouldHaveSingleItem().Column.ShouldBe(ImportColumn.Coordinates);
        rows.Items[1].Problems.ShouldBeEmpty();
        (await Should.ThrowAsync<BusinessException>(() => StartAsync(job))).Code.ShouldBe(CameraProgramErrorCodes.Imports.FarPositions);

        (await StartAsync(job, farIsMeant: true)).State.ShouldBe(ImportState.Running);
    }

    private Task<ImportJobDto> ContinueAsync(ImportJobDto job) =>
        DoAsync<ImportAppService, ImportJobDto>(s => s.ContinueAsync(job.Id, new ExpectedVersion(job.Version), default));

    private async Task<ImportJobDto> StoppedAsync()
    {
        var job = await ReadyAsync(string.Concat(Enumerable.Range(1, 600).Select(i => $"{i},Chủ {i} Demo,,Số {i},An Hòa,Cổng,1,,,,,,\n")));
        await StartAsync(job);
        var hand = new ImportInHand();
        await BatchAsync(job, TenantA, hand);
        await DoAsync<ImportAppService, ImportJobDto>(s => s.CancelAsync(job.Id, default));
        await BatchAsync(job, TenantA, hand);
        return await GetAsync(job);
    }

    [Fact]
    public async Task Start_WhenAnotherListRuns_IsRefused()
    {
        await StartAsync(await ReadyAsync(TwoOwners));
        var second = await ReadyAsync(TwoOwners);

        (await Should.ThrowAsync<BusinessException>(() => StartAsync(second))).Code.ShouldBe(CameraProgramErrorCodes.Imports.AlreadyRunning);
    }

    [Fact]
    public async Task Start_WhenColumnsAreNotConfirmed_IsRefused() =>
        (await Should.ThrowAsync<BusinessException>(async () => await StartAsync(await UploadAsync(Head + TwoOwners)))).Code.ShouldBe(CameraProgramErrorCodes.Imports.WrongState);

    [Fact]
    public async Task Get_WhenTheJobIsAnotherCommunes_IsNotFound()
    {
        var job = await UploadAsync("a.csv", System.Text.Encoding.UTF8.GetBytes(Head + TwoOwners), TenantB);

        await Should.ThrowAsync<EntityNotFoundException>(() => GetAsync(job));
    }

    [Fact]
    public async Task Run_WhenASerialIsInTheRegisterOfAnotherOwner_RefusesTheRow()
    {
        await ImportAsync(TwoOwners);

        var row = await RowAsync("1,Lê Văn C Demo,,Số 9,An Hòa,Cổng,1,,,,,S1,\n");

        row.Outcome.ShouldBe(ImportOutcome.Refused);
        row.Problems.Single().Message.ShouldContain("S1");
    }

    [Fact]
    public async Task Columns_WhenSomebodyChoseThem_AreRememberedForTheCommune()
    {
        var job = await UploadAsync("Gia chủ,Ghi chú,Liên lạc\nNguyễn Văn A Demo,x,0900000001\n");
        job = await DoAsync<ImportAppService, ImportJobDto>(s => s.ReadAsync(job.Id, new ReadImportInput { HeadingRow = 1 }, new ExpectedVersion(job.Version), default));
        await DoAsync<ImportAppService, ImportJobDto>(s => s.MapColumnsAsync(
            job.Id, new MapColumnsInput { Columns = [ImportColumn.OwnerName, ImportColumn.Note, ImportColumn.Phone] }, new ExpectedVersion(job.Version), default));

        var next = await UploadAsync("Liên lạc,Gia chủ,Ghi chú,Số mắt\n0900000002,Trần Thị B Demo,y,1\n");

        next.Headings.Select(h => h.Column).ShouldBe([ImportColumn.Phone, ImportColumn.OwnerName, ImportColumn.Note, ImportColumn.Lenses]);
    }
}
