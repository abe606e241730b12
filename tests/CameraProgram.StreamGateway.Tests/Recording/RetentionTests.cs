namespace CameraProgram.StreamGateway.Recording;

public sealed class RetentionTests : RecordingTest
{
    private static readonly Guid s_other = Guid.CreateVersion7();

    private Holds Holds => field ??= new Holds(Path.Combine(Disk.Path, "state"));

    [Fact]
    public async Task Clean_DeletesWhatIsOlderThanTheCamerasDays_AndNothingHeld()
    {
        await RecordAsync(CameraId);
        var held = Segments()[1];
        Holds.Take(new Hold(Guid.CreateVersion7(), CameraId, held.Start.AddSeconds(1), held.Start.AddSeconds(2)));
        await RecordAsync(s_other);
        Clock.Advance(TimeSpan.FromDays(8));
        await RecordAsync(CameraId);

        var use = new Retention(Holds, id => id == CameraId ? 7 : 30, Clock).Clean(Disk);

        Segments().Select(s => s.Start).ShouldBe([held.Start, .. Segments().Skip(1).Select(s => s.Start)]);
        (Segments().Count, Segments(s_other).Count).ShouldBe((4, 3));
        (use.UsedBytes, use.HeldBytes).ShouldBe((Segments().Concat(Segments(s_other)).Sum(s => s.Bytes), held.Bytes));
    }

    [Fact]
    public async Task Clean_WhenTheDiskIsFull_DeletesTheOldestOfAllCamerasThatIsNotHeld()
    {
        await RecordAsync(CameraId);
        await RecordAsync(s_other);
        var (first, second) = (Segments()[0], Segments()[1]);
        Holds.Take(new Hold(Guid.CreateVersion7(), CameraId, first.Start, first.End));
        Disk = Disk with { MaxBytes = Segments().Concat(Segments(s_other)).Sum(s => s.Bytes) - 1 };

        var use = new Retention(Holds, _ => 30, Clock).Clean(Disk);

        Segments().ShouldNotContain(second);
        (Segments().Count, Segments(s_other).Count, use.IsNearlyFull).ShouldBe((2, 3, use.UsedBytes >= 0.9 * Disk.MaxBytes));
        use.UsedBytes.ShouldBeLessThanOrEqualTo(Disk.MaxBytes);
    }

    [Fact]
    public async Task Clean_WhenAllIsHeld_DeletesNothing_AndSaysSo()
    {
        await RecordAsync(CameraId);
        Holds.Take(new Hold(Guid.CreateVersion7(), CameraId, Segments()[0].Start, Segments()[^1].End));
        Disk = Disk with { MaxBytes = 1 };

        var use = new Retention(Holds, _ => 0, Clock).Clean(Disk);

        (Segments().Count, use.IsHeldFull).ShouldBe((3, true));
    }

    [Fact]
    public async Task Holds_AreThereAfterARestart_UntilTheyAreReleased()
    {
        await RecordAsync(CameraId);
        var hold = new Hold(Guid.CreateVersion7(), CameraId, Segments()[0].Start, Segments()[^1].End);
        Holds.Take(hold);
        Holds.Take(hold);
        Clock.Advance(TimeSpan.FromDays(100));

        var again = new Holds(Path.Combine(Disk.Path, "state"));
        again.All().ShouldBe([hold]);
        new Retention(again, _ => 1, Clock).Clean(Disk);
        Segments().Count.ShouldBe(3);
        again.Release(hold.Id);
        new Retention(again, _ => 1, Clock).Clean(Disk);

        Segments().ShouldBeEmpty();
    }

    [Fact]
    public void Holds_WhenTheirFileCannotBeRead_LetNobodyDelete()
    {
        var folder = Directory.CreateDirectory(Path.Combine(Disk.Path, "state")).FullName;
        File.WriteAllText(Path.Combine(folder, "holds.json"), "{ torn");

        Should.Throw<System.Text.Json.JsonException>(() => new Holds(folder));
    }

    private async Task RecordAsync(Guid id)
    {
        Camera(id).Play(25);
        await EndAsync();
    }
}
