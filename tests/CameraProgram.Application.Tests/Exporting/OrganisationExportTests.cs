using System.Text;
using CameraProgram.Attachments;
using CameraProgram.Boards;
using CameraProgram.Exporting;
using CameraProgram.Hamlets;
using CameraProgram.Identity;
using CameraProgram.Kernel.Errors;
using CameraProgram.Kernel.Time;
using CameraProgram.OrgUnits;
using CameraProgram.TestBase;
using Shouldly;
using Xunit;

namespace CameraProgram.Application.Tests.Exporting;

/// <summary>A file has the rows of the list: same filters, same order, same rights, nothing of a person that the screen does not show.</summary>
public sealed class OrganisationExportTests : ApplicationTest
{
    [Fact]
    public async Task Hamlets_WhenFilteredAndSorted_AreThoseOfTheListInItsOrder()
    {
        await HamletAsync("Đèo Lăn", 120);
        await HamletAsync("Nà Lăn", 300);
        await HamletAsync("Thống Nhất", 50);

        var lines = await LinesAsync<HamletExportAppService>(s => s.ExportAsync(
            new HamletExportInput { Filter = "lan", Sort = "-households", Format = ExportFormat.Csv }, default));

        lines.Count.ShouldBe(3);
        lines[0].ShouldStartWith("Loại,Tên,Số hộ");
        lines[1].ShouldStartWith("thôn,Nà Lăn,300", Case.Insensitive);
        lines[2].ShouldStartWith("thôn,Đèo Lăn,120", Case.Insensitive);
    }

    [Fact]
    public async Task Hamlets_WhenMoreThanAPage_AreAllThere()
    {
        await DoAsync<ICameraProgramDb>(async db =>
        {
            db.Hamlets.AddRange(Enumerable.Range(1, 450).Select(i => new Hamlet(Guid.CreateVersion7(), HamletKind.Thon, $"Thôn số {i:000}", Clock.Today())));
            await db.SaveChangesAsync();
        });

        var lines = await LinesAsync<HamletExportAppService>(s => s.ExportAsync(new HamletExportInput { Format = ExportFormat.Csv }, default));

        lines.Skip(1).Distinct().Count().ShouldBe(450);
    }

    [Fact]
    public async Task Hamlets_WhenUserIsLimitedToOne_AreOnlyThat()
    {
        var own = await HamletAsync("Đèo Lăn", 120);
        await HamletAsync("Thống Nhất", 50);
        User.HamletIds = new HashSet<Guid> { own };

        var lines = await LinesAsync<HamletExportAppService>(s => s.ExportAsync(new HamletExportInput { Format = ExportFormat.Csv }, default));

        lines.Skip(1).ShouldHaveSingleItem().ShouldContain("Đèo Lăn");
    }

    [Fact]
    public async Task Hamlets_WhenTheOrderIsUnknown_AreRefused() =>
        await Should.ThrowAsync<InputException>(() => DoAsync<HamletExportAppService>(s => s.ExportAsync(new HamletExportInput { Sort = "secret" }, default)));

    [Fact]
    public async Task Units_WhenInAnotherCommune_AreNone()
    {
        await DoAsync<OrgUnitAppService>(s => s.CreateAsync(new SaveOrgUnitInput { Kind = OrgUnitKind.Office, Name = "Văn phòng" }, default));

        (await LinesAsync<OrgUnitExportAppService>(s => s.ExportAsync(new OrgUnitExportInput { Format = ExportFormat.Csv }, default), TenantB)).Count.ShouldBe(1);
        (await LinesAsync<OrgUnitExportAppService>(s => s.ExportAsync(new OrgUnitExportInput { Format = ExportFormat.Csv }, default)))[1].ShouldStartWith("Văn phòng,");
    }

    [Fact]
    public async Task BoardMembers_WhenAskedForADay_AreThoseWhoSatThen()
    {
        var board = new Board(Guid.CreateVersion7(), BoardKind.ExecutiveBoard, "Ban Điều hành mô hình", new DateOnly(2025, 7, 1));
        var gone = board.Appoint(Guid.CreateVersion7(), BoardSeat.Head, Member("Người Cũ", 1), new DateOnly(2025, 7, 1));
        board.Release(gone.Id, new DateOnly(2025, 12, 31), "Chuyển công tác");
        board.Appoint(Guid.CreateVersion7(), BoardSeat.Head, Member("Người Mới", 1), new DateOnly(2026, 1, 1));
        await DoAsync<ICameraProgramDb>(async db =>
        {
            db.Boards.Add(board);
            await db.SaveChangesAsync();
        });

        async Task<string> SingleAsync(DateOnly? day) => (await LinesAsync<BoardMemberExportAppService>(
            s => s.ExportAsync(board.Id, new BoardMembersExportInput { AsOf = day, Format = ExportFormat.Csv }, default))).Skip(1).ShouldHaveSingleItem();
        (await SingleAsync(null)).ShouldContain("Người Mới");
        (await SingleAsync(new DateOnly(2025, 8, 1))).ShouldContain("Người Cũ");
        (await LinesAsync<BoardExportAppService>(s => s.ExportAsync(new BoardExportInput { Format = ExportFormat.Csv }, default)))[1].ShouldContain("Ban Điều hành mô hình");
    }

    [Fact]
    public async Task Users_HaveNoPhoneAndNoAddress_AndNoFormulas()
    {
        var user = new User(Guid.CreateVersion7(), "congan", "=Nguyễn Văn Công An");
        user.Describe(user.FullName, "Trưởng Công an xã", "congan@example.vn", "0912345678");
        await DoAsync<ICameraProgramDb>(async db =>
        {
            db.Users.Add(user);
            await db.SaveChangesAsync();
        });

        var line = (await LinesAsync<UserExportAppService>(s => s.ExportAsync(new UserExportInput { Filter = "congan", Format = ExportFormat.Csv }, default)))[1];

        line.ShouldStartWith("'=Nguyễn Văn Công An,congan,Trưởng Công an xã");
        line.ShouldNotContain("0912345678");
        line.ShouldNotContain("congan@example.vn");
    }

    private static MemberDetails Member(string name, int order) => new(name, "Chủ tịch UBND xã", null, null, null, false, order);

    private async Task<Guid> HamletAsync(string name, int households) => (await DoAsync<HamletAppService, HamletDto>(
        s => s.CreateAsync(new SaveHamletInput { Kind = HamletKind.Thon, Name = name, Households = households }, default))).Id;

    private async Task<List<string>> LinesAsync<TService>(Func<TService, Task<FileContent>> export, Guid? tenant = null)
        where TService : notnull
    {
        var file = await DoAsync(export, tenant);
        file.FileName.ShouldEndWith("-2026-03-16.csv");
        using var reader = new StreamReader(file.Content, Encoding.UTF8);
        return [.. (await reader.ReadToEndAsync()).Split("\r\n", StringSplitOptions.RemoveEmptyEntries)];
    }
}
