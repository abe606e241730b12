using System.Text;
using CameraProgram.Attachments;
using CameraProgram.Identity;
using CameraProgram.Kernel.MultiTenancy;
using CameraProgram.Kernel.Time;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.Demo;

/// <summary>Lets one of a commune's people do something on a day of the past; what they do is recorded as theirs, on that day.</summary>
internal sealed class DemoStage(
    CameraProgramDbContext db, ICurrentTenant tenant, AttachmentAppService attachments, OperatorUser user, DemoClock clock)
{
    private Dictionary<string, User> _people = [];

    public DateOnly Today { get; } = clock.Today();

    public DateOnly Ago(int days) => Today.AddDays(-days);

    /// <param name="key">Of the commune in <see cref="DemoSeeds"/>.</param>
    public async Task InCommuneAsync(string key, Func<Task> work, CancellationToken cancellationToken)
    {
        var seed = DemoSeeds.Communes.Single(c => c.Key == key);
        var suffix = seed.Code == DemoSeeds.MainCode ? string.Empty : $".{key}";
        var commune = await db.Communes.AsNoTracking().SingleAsync(c => c.Code == seed.Code, cancellationToken);
        using (tenant.Change(commune.Id))
        {
            _people = await db.Users.AsNoTracking().ToDictionaryAsync(u => u.UserName[..^suffix.Length], cancellationToken);
            await work();
        }

        user.Be(null);
    }

    /// <param name="account">The account's name without the key of its commune.</param>
    public async Task<T> AsAsync<T>(string account, DateOnly day, Func<DateOnly, Task<T>> work)
    {
        using var _ = clock.On(day);
        user.Be(_people[account]);
        var made = await work(day);
        db.ChangeTracker.Clear();
        return made;
    }

    /// <summary>A file that the person who acts has uploaded.</summary>
    public async Task<Guid> UploadAsync(string fileName, string text, CancellationToken cancellationToken)
    {
        using var content = new MemoryStream(Encoding.UTF8.GetBytes(text));
        return (await attachments.UploadAsync(fileName, content, cancellationToken)).Id;
    }
}
