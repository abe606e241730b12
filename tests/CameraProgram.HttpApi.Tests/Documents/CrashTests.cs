using System.Collections.Concurrent;
using System.Security.Cryptography;
using CameraProgram.Documents;
using CameraProgram.Identity;
using CameraProgram.Kernel.Blobs;
using CameraProgram.Kernel.Time;
using CameraProgram.Reviews;
using CameraProgram.TestBase;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace CameraProgram.HttpApi.Tests.Documents;

/// <summary>The program is killed a hundred times while it issues reviews: no number is lost or given twice, no paper is half there.</summary>
[Trait("Category", "Crash")]
public sealed class CrashTests : ApplicationTest
{
    private const int Kills = 100;
    private const int Reviews = 3_000;
    private const int Workers = 3;
    private const string Password = "Thu@2026crash";

    private readonly ConcurrentQueue<Guid> _waiting = new();
    private TaskCompletionSource _firstIssued = new();

    [Fact]
    public async Task Issue_WhenKilledAHundredTimes_LosesNoNumberAndLeavesNoHalfPaper()
    {
        await SeedApprovedReviewsAsync();
        var random = new Random(20_260_702);
        string? token = null;
        for (var kill = 0; kill < Kills; kill++)
        {
            using var host = await HostProcess.StartAsync(Database, token);
            if (token is null)
            {
                token = await host.SignInAsync("truongban", Password);
                host.Client.DefaultRequestHeaders.Authorization = new("Bearer", token);
            }

            _firstIssued = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            var work = Enumerable.Range(0, Workers).Select(_ => IssueUntilKilledAsync(host.Client)).ToList();
            // Every third time in the cold start of the first paper, else somewhere in the stream of papers after it.
            if (kill % 3 != 0)
            {
                await Task.WhenAny(_firstIssued.Task, Task.WhenAll(work));
            }

            await Task.Delay(random.Next(10, 300));
            await host.KillAsync();
            await Task.WhenAll(work);
        }

        await VerifyAsync();
    }

    private async Task VerifyAsync()
    {
        var documents = await QueryAsync(db => db.OfficialDocuments.AsNoTracking().OrderBy(d => d.Number).ToListAsync());
        documents.Count.ShouldBeGreaterThan(Kills / 4);
        documents.Select(d => d.Number).ShouldBe(Enumerable.Range(1, documents.Count));
        (await QueryAsync(db => db.NumberSeries.Select(s => s.LastNumber).SingleAsync())).ShouldBe(documents.Count);
        var issued = await QueryAsync(db => db.Reviews.AsNoTracking().Where(r => r.Status == ReviewStatus.Issued).ToDictionaryAsync(r => r.Id));
        issued.Count.ShouldBe(documents.Count);
        foreach (var document in documents)
        {
            issued[document.SourceId].DocumentId.ShouldBe(document.Id);
            issued[document.SourceId].Symbol.ShouldBe(document.Symbol);
            (await HashOfAsync(document.PdfKey)).ShouldBe(document.PdfKey);
            (await HashOfAsync(document.DocxKey)).ShouldBe(document.DocxKey);
        }
    }

    /// <summary>A broken connection is what a killed program looks like; the next review is tried, as a person would.</summary>
    private async Task IssueUntilKilledAsync(HttpClient client)
    {
        try
        {
            while (_waiting.TryDequeue(out var id))
            {
                using var request = new HttpRequestMessage(HttpMethod.Post, $"api/reviews/{id}/issue") { Content = new StringContent("{}", null, "application/json") };
                request.Headers.Add("Idempotency-Key", Guid.NewGuid().ToString());
                (await client.SendAsync(request)).EnsureSuccessStatusCode();
                _firstIssued.TrySetResult();
            }
        }
        catch (HttpRequestException broken) when (broken.StatusCode is null)
        {
        }
    }

    private async Task SeedApprovedReviewsAsync()
    {
        var chair = new User(Guid.CreateVersion7(), "truongban", "Lý Hoàng Long");
        chair.Describe(chair.FullName, "Chủ tịch UBND xã", null, null);
        var role = await QueryAsync(db => db.Roles.Where(r => r.Code == RoleCodes.BoardHead).Select(r => r.Id).SingleAsync());
        chair.GiveRoles([role]);
        (await DoAsync<UserManager<User>, IdentityResult>(users => users.CreateAsync(chair, Password))).Succeeded.ShouldBeTrue();
        await DoAsync<ICameraProgramDb>(async db =>
        {
            var first = Clock.Today().AddDays(-Reviews);
            for (var i = 0; i < Reviews; i++)
            {
                var review = Approved(first.AddDays(i), chair.Id);
                db.Reviews.Add(review);
                _waiting.Enqueue(review.Id);
            }

            await db.SaveChangesAsync();
        });
    }

    private Review Approved(DateOnly day, Guid chairId)
    {
        var (writer, chair, now) = (new Actor(Guid.CreateVersion7(), "Thư ký"), new Actor(chairId, "Lý Hoàng Long"), Clock.UtcInstant());
        var review = new Review(
            Guid.CreateVersion7(), ReviewKind.SixMonth, new ReviewPeriod(day, day), IssuingBodyKind.PeoplesCommittee, null, $"Sơ kết ngày {VietnamTime.Format(day)}", writer, now);
        review.TakeFigures([], new Dictionary<string, string> { [ReviewOutline.Opening] = "Ủy ban nhân dân xã báo cáo như sau:" }, writer, now);
        review.Submit([], writer, now);
        review.Approve(chair, now);
        return review;
    }

    private Task<string> HashOfAsync(string key) => DoAsync<IBlobStore, string>(async blobs =>
    {
        await using var content = blobs.OpenRead(key).ShouldNotBeNull(key);
        return Convert.ToHexStringLower(await SHA256.HashDataAsync(content));
    });
}
