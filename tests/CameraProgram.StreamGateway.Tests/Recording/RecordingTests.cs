using CameraProgram.StreamGateway.Core.Media;

namespace CameraProgram.StreamGateway.Recording;

public sealed class RecordingTests : RecordingTest
{
    [Fact]
    public async Task Record_MakesSegmentsThatFollowEachOther_EachWithItsHash()
    {
        var begin = Clock.Now;
        Camera().Play(25);
        await EndAsync();

        var segments = Segments();

        segments.Select(s => (s.Start - begin, s.Length)).ShouldBe(
            [(TimeSpan.Zero, Seconds(10)), (Seconds(10), Seconds(10)), (Seconds(20), Seconds(5))]);
        foreach (var segment in segments)
        {
            (await RecordingArchive.VerifyAsync(segment, default)).ShouldBeTrue();
            new FileInfo(segment.Path).Length.ShouldBe(segment.Bytes);
        }

        Archive.Days(CameraId).ShouldBe([DateOnly.FromDateTime(begin)]);
    }

    [Fact]
    public async Task Record_WhileItIsWritten_CanBeFoundUpToTheLastWholeGroup()
    {
        Camera().Play(7);
        await Writer.DrainAsync();

        var open = Segments().ShouldHaveSingleItem();

        (open.Length, open.Sha256).ShouldBe((Seconds(6), string.Empty));
    }

    [Fact]
    public async Task Record_AfterAnOutage_ANewFormat_OrAJumpOfTheClock_BeginsANewFile()
    {
        var begin = Clock.Now;
        var camera = Camera();
        camera.Play(3);
        camera.Miss(Seconds(30));
        camera.Play(3);
        camera.ChangeFormat();
        camera.Play(3);
        Clock.Advance(TimeSpan.FromDays(1));
        camera.Play(3);
        await EndAsync();

        Segments().Select(s => (s.Start - begin, s.Length)).ShouldBe(
            [(TimeSpan.Zero, Seconds(3)), (Seconds(33), Seconds(3)), (Seconds(36), Seconds(3)), (TimeSpan.FromDays(1) + Seconds(39), Seconds(3))]);
    }

    [Fact]
    public async Task Verify_AfterOneByteWasChanged_SaysNo()
    {
        Camera().Play(3);
        await EndAsync();
        var segment = Segments().ShouldHaveSingleItem();
        await using (var file = new FileStream(segment.Path, FileMode.Open, FileAccess.ReadWrite))
        {
            file.Position = file.Length - 1;
            file.WriteByte(0xFF);
        }

        (await RecordingArchive.VerifyAsync(segment, default)).ShouldBeFalse();
    }

    /// <summary>What a power cut or a kill leaves: the end of the file torn anywhere.</summary>
    [Theory]
    [InlineData(1, 4)]
    [InlineData(600, 4)]
    [InlineData(700, 3)]
    public async Task Repair_AfterACrash_KeepsAllWholeGroups(int torn, int seconds)
    {
        Camera().Play(6);
        await Writer.DrainAsync();
        var path = Directory.EnumerateFiles(Disk.Path, "*.open", SearchOption.AllDirectories).Single();
        var bytes = await File.ReadAllBytesAsync(path);
        await EndAsync();
        File.Delete(Segments().Single().Path);
        await File.WriteAllBytesAsync(path, bytes[..^torn]);

        var saved = SegmentRepair.Repair(Disk.Path).ShouldHaveSingleItem();

        saved.Length.ShouldBe(Seconds(seconds));
        (await RecordingArchive.VerifyAsync(saved, default)).ShouldBeTrue();
        Directory.EnumerateFiles(Disk.Path, "*.open", SearchOption.AllDirectories).ShouldBeEmpty();
    }

    [Fact]
    public void Repair_OfAFileWithoutAnyWholeGroup_RemovesIt()
    {
        var folder = Directory.CreateDirectory(Segment.FolderOf(Disk.Path, CameraId, Clock.Now)).FullName;
        File.WriteAllBytes(Path.Combine(folder, Segment.OpenName(Clock.Now)), [0, 0, 0, 9, 1, 2, 3, 4, 5]);

        SegmentRepair.Repair(Disk.Path).ShouldBeEmpty();

        Directory.EnumerateFiles(folder).ShouldBeEmpty();
    }

    [Fact]
    public async Task Take_WhenTheDiskIsGone_LosesPictures_AndRecordsAgainOnceItIsBack()
    {
        var camera = Camera();
        camera.Play(2);
        await Writer.DrainAsync();
        var away = Disk.Path + ".away";
        Directory.Move(Disk.Path, away);
        await File.WriteAllTextAsync(Disk.Path, "no folder");
        camera.Miss(Seconds(1));
        camera.Play(3);
        await Writer.DrainAsync();
        var trouble = Writer.Trouble;
        File.Delete(Disk.Path);
        Directory.Move(away, Disk.Path);
        camera.Miss(Seconds(40));
        camera.Play(3);
        await EndAsync();

        trouble.ShouldBe(DiskTrouble.Failed);
        Segments().Count(s => s.Length == Seconds(3)).ShouldBe(1);
    }

    [Fact]
    public async Task Take_WhenMoreWaitsThanAllowed_LeavesPicturesOut_AndSaysSlow()
    {
        using var hold = new ManualResetEventSlim();
        var writer = new DiskWriter(Disk, new RecordingOptions { WaitingBytes = 5_000, Segment = Seconds(1) }, _ => hold.Wait(), Clock);
        var recorder = new Recorder(group => writer.Take(CameraId, group), () => { }, Clock);

        new RecordedCamera(Clock, recorder).Play(60, size: 500);

        writer.Trouble.ShouldBe(DiskTrouble.Slow);
        writer.Lost.ShouldBeGreaterThan(0);
        hold.Set();
        await writer.DisposeAsync();
    }

    private static TimeSpan Seconds(int seconds) => TimeSpan.FromSeconds(seconds);
}
