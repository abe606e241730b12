using System.Text;
using CameraProgram.Audit;
using CameraProgram.Exporting;
using CameraProgram.Hamlets;
using CameraProgram.Identity;
using CameraProgram.Kernel.Errors;
using CameraProgram.Kernel.Paging;
using CameraProgram.Kernel.Time;
using CameraProgram.TestBase;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace CameraProgram.Application.Tests.Audit;

public sealed class AuditAppServiceTests : ApplicationTest
{
    private DateOnly _today;

    /// <summary>On the day after the communes were founded, which is in the trail too.</summary>
    protected override Task SeedAsync()
    {
        Clock.Advance(TimeSpan.FromDays(1));
        _today = Clock.Today();
        return Task.CompletedTask;
    }

    [Fact]
    public async Task List_WhenPaged_CountsTheRowsThatItShows()
    {
        await AddHamletsAsync(6);
        await AddUserAsync("congan", roles: 9);

        var first = await ListAsync(new AuditListInput { From = _today, PageSize = 5 });
        var second = await ListAsync(new AuditListInput { From = _today, PageSize = 5, Page = 2 });

        // Six hamlets, the user, and one row for the nine roles.
        (first.Total, first.Items.Count, second.Total, second.Items.Count).ShouldBe((8, 5, 8, 3));
        first.Items.Concat(second.Items).Select(e => e.Id).Distinct().Count().ShouldBe(8);
        first.Items.Concat(second.Items).Single(e => e.Alike.Count > 0).Alike.Count.ShouldBe(8);
    }

    [Fact]
    public async Task List_WhenSavedAtDifferentTimes_KeepsThemApart()
    {
        await AddUserAsync("congan", roles: 2);
        Clock.Advance(TimeSpan.FromMinutes(1));
        await AddUserAsync("thuky", roles: 3);
        var given = new AuditListInput { EntityType = nameof(UserRole) };

        (await ListAsync(given)).Items.Select(r => r.Alike.Count + 1).ShouldBe([3, 2]);
        (await ListAsync(new AuditListInput { EntityType = nameof(UserRole), Sort = "instant" })).Items.Select(r => r.Alike.Count + 1).ShouldBe([2, 3]);
    }

    [Fact]
    public async Task List_WhenOneRowTellsDifferentThings_SaysThemAll()
    {
        await AddUserAsync("congan", roles: 2);

        var row = (await ListAsync(new AuditListInput { EntityType = nameof(UserRole) })).Items.ShouldHaveSingleItem();

        row.Sentence.Split("; ").Length.ShouldBe(2);
        row.Alike.ShouldHaveSingleItem().Changes.ShouldNotBeEmpty();
    }

    [Fact]
    public async Task List_WhenAskedForTheProgramsOwn_LeavesThePeoplesOut()
    {
        User.Id = Guid.CreateVersion7();
        await AddHamletsAsync(1);
        User.Id = null;
        await AddHamletsAsync(2, "Xóm");

        (await ListAsync(new AuditListInput { From = _today, UserId = Guid.Empty })).Total.ShouldBe(2);
        (await ListAsync(new AuditListInput { From = _today })).Total.ShouldBe(3);
    }

    [Fact]
    public async Task List_WhenTheOrderIsUnknown_IsRefused() =>
        (await Should.ThrowAsync<InputException>(() => ListAsync(new AuditListInput { Sort = "changes" }))).Code.ShouldBe(KernelErrorCodes.InvalidInput);

    [Fact]
    public async Task Export_HasTheRowsOfTheList_WithWhatChanged()
    {
        await AddHamletsAsync(3);

        var lines = await ExportAsync(new AuditExportInput { From = _today, Format = ExportFormat.Csv });

        lines.ShouldContain("thôn, tổ dân phố “Đèo 1”");
        lines.ShouldContain("Tên: Đèo 1");
        (await ExportAsync(new AuditExportInput { From = _today, Format = ExportFormat.Csv }, TenantB)).Split("\r\n", StringSplitOptions.RemoveEmptyEntries).ShouldHaveSingleItem();
    }

    private Task<PagedResult<AuditEntryDto>> ListAsync(AuditListInput input) =>
        DoAsync<AuditAppService, PagedResult<AuditEntryDto>>(s => s.ListAsync(input, default));

    private async Task<string> ExportAsync(AuditExportInput input, Guid? tenant = null)
    {
        var file = await DoAsync<AuditExportAppService, Attachments.FileContent>(s => s.ExportAsync(input, default), tenant);
        using var reader = new StreamReader(file.Content, Encoding.UTF8);
        return await reader.ReadToEndAsync();
    }

    private Task AddHamletsAsync(int count, string name = "Đèo") => DoAsync<ICameraProgramDb>(async db =>
    {
        db.Hamlets.AddRange(Enumerable.Range(1, count).Select(i => new Hamlet(Guid.CreateVersion7(), HamletKind.Thon, $"{name} {i}", new DateOnly(2025, 7, 1))));
        await db.SaveChangesAsync();
    });

    private Task AddUserAsync(string name, int roles) => DoAsync<ICameraProgramDb>(async db =>
    {
        var user = new User(Guid.CreateVersion7(), name, name);
        user.GiveRoles(await db.Roles.OrderBy(r => r.Code).Take(roles).Select(r => r.Id).ToListAsync());
        db.Users.Add(user);
        await db.SaveChangesAsync();
    });
}
