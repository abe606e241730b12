using System.Globalization;
using System.Text;
using CameraProgram.Identity;
using CameraProgram.Imports;
using CameraProgram.Kernel.Entities;
using CameraProgram.TestBase;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace CameraProgram.HttpApi.Tests.Imports;

/// <summary>The program is killed while it takes in a list: after the restarts every row is in, and once.</summary>
[Trait("Category", "Crash")]
public sealed class ImportCrashTests : ApplicationTest
{
    private const int Kills = 3;
    private const int Rows = 3_000;

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    [Fact]
    public async Task Run_WhenKilledAgainAndAgain_TakesInEveryRowOnce()
    {
        var job = await StartAsync();
        for (var kill = 0; kill < Kills; kill++)
        {
            var before = await RowsDoneAsync(job);
            using var host = await HostProcess.StartAsync(Database);
            await UntilAsync(async () => await RowsDoneAsync(job) > before);
            await host.KillAsync();
        }

        using (await HostProcess.StartAsync(Database))
        {
            await UntilAsync(async () => await QueryAsync(db => db.ImportJobs.AnyAsync(j => j.Id == job && j.State != ImportState.Running)));
        }

        var done = await QueryAsync(db => db.ImportJobs.AsNoTracking().SingleAsync(j => j.Id == job));
        (done.State, done.RowsDone, done.CamerasNew, done.OwnersNew).ShouldBe((ImportState.Done, Rows, Rows, Rows));
        var serials = await QueryAsync(db => db.Cameras.Select(c => c.Serial).ToListAsync());
        serials.Count.ShouldBe(Rows);
        serials.Distinct().Count().ShouldBe(Rows);
        (await QueryAsync(db => db.Parties.CountAsync(p => p.CreatorId == done.StartedById))).ShouldBe(Rows, "What the program takes in is the work of whoever started it.");
    }

    private static async Task UntilAsync(Func<Task<bool>> holds)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (!await holds())
        {
            await Task.Delay(50, patience.Token);
        }
    }

    private Task<int> RowsDoneAsync(Guid job) => QueryAsync(db => db.ImportJobs.Where(j => j.Id == job).Select(j => j.RowsDone).SingleAsync());

    private async Task<Guid> StartAsync()
    {
        var clerk = new User(Guid.CreateVersion7(), "thuky", "Nguyễn Văn T Demo");
        clerk.Describe(clerk.FullName, "Thư ký", null, null);
        var role = await QueryAsync(db => db.Roles.Where(r => r.Code == RoleCodes.Secretariat).Select(r => r.Id).SingleAsync());
        clerk.GiveRoles([role]);
        (await DoAsync<UserManager<User>, IdentityResult>(users => users.CreateAsync(clerk, "Thu@2026crash"))).Succeeded.ShouldBeTrue();
        User.Id = clerk.Id;
        Clock.Set(TimeProvider.System.GetUtcNow());

        var list = new StringBuilder("Chủ hộ,Địa chỉ,Số mắt,Số sê-ri\n");
        for (var i = 0; i < Rows; i++)
        {
            list.Append(CultureInfo.InvariantCulture, $"Chủ {i} Demo,Số {i},1,CRASH{i}\n");
        }

        var job = await DoAsync<ImportAppService, ImportJobDto>(s => s.UploadAsync("ds.csv", new MemoryStream(Encoding.UTF8.GetBytes(list.ToString())), default));
        job = await DoAsync<ImportAppService, ImportJobDto>(s => s.MapColumnsAsync(
            job.Id, new MapColumnsInput { Columns = [.. job.Headings.Select(h => h.Column)] }, new ExpectedVersion(job.Version), default));
        await DoAsync<ImportAppService, ImportJobDto>(s => s.StartAsync(job.Id, new StartImportInput(), new ExpectedVersion(job.Version), default));
        return job.Id;
    }
}
