using System.Security.Cryptography;
using CameraProgram.Attachments;
using CameraProgram.Cameras;
using CameraProgram.Exporting;
using CameraProgram.Geography;
using CameraProgram.Hamlets;
using CameraProgram.Identity;
using CameraProgram.Installations;
using CameraProgram.Kernel.Entities;
using CameraProgram.Kernel.Errors;
using CameraProgram.Kernel.Paging;
using CameraProgram.Kernel.Time;
using CameraProgram.Permissions;
using CameraProgram.Querying;
using CameraProgram.TestBase;
using CameraProgram.WorkTasks;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;
using Codes = CameraProgram.CameraProgramErrorCodes;

namespace CameraProgram.Application.Tests.Installations;

public sealed class InstallationAppServiceTests : ApplicationTest
{
    private static readonly Actor Proposer = new(Guid.CreateVersion7(), "Trưởng thôn Demo");
    private Guid _near;
    private Guid _far;
    private Guid _agreed;
    private Guid _proposed;

    protected override async Task SeedAsync() => await DoAsync<ICameraProgramDb>(async db =>
    {
        var begin = new DateOnly(2025, 7, 1);
        var (near, far) = (new Hamlet(Guid.CreateVersion7(), HamletKind.Thon, "Đèo Lăn", begin), new Hamlet(Guid.CreateVersion7(), HamletKind.Thon, "Thống Nhất", begin));
        var (agreed, proposed) = (Site("Cột điện số 4", near.Id), Site("Cột điện số 9", near.Id));
        agreed.Agree(null, new Actor(null, "Công an Demo"), Clock.UtcInstant());
        db.Hamlets.AddRange(near, far);
        db.CameraSites.AddRange(agreed, proposed);
        (_near, _far, _agreed, _proposed) = (near.Id, far.Id, agreed.Id, proposed.Id);
        await db.SaveChangesAsync();
    });

    [Fact]
    public async Task PutUp_AtAnAgreedSite_MakesACameraThatCountsForNobodyYet()
    {
        var installation = await PutUpAsync(await CreateAsync(), "SN-001");

        var line = installation.Lines.Single(l => l.CameraId is not null);
        line.ShouldSatisfyAllConditions(l => l.Serial.ShouldBe("SN-001"), l => l.CameraStatus.ShouldBe(CameraStatus.Installing), l => l.Location.ShouldBe("Cột điện số 4"));
        (await CameraAsync(line.CameraId!.Value)).ShouldSatisfyAllConditions(c => c.IsInUse.ShouldBeFalse(), c => c.HamletId.ShouldBe(_near), c => c.Funding.ShouldBe(CameraFunding.Budget));
    }

    [Fact]
    public async Task PutUp_AtASiteThatIsOnlyProposed_IsRefused()
    {
        var installation = await CreateAsync();

        (await Should.ThrowAsync<BusinessException>(() => PutUpAsync(installation, "SN-001", _proposed))).Code.ShouldBe(Codes.Sites.NotAgreed);
        (await QueryAsync(db => db.Cameras.CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task PutUp_WithASerialOfAnotherCamera_IsRefused()
    {
        await PutUpAsync(await CreateAsync(), "SN 001");
        var other = await CreateAsync();

        (await Should.ThrowAsync<InputException>(() => PutUpAsync(other, "sn001"))).Code.ShouldBe(Codes.Cameras.SerialTaken);
    }

    [Fact]
    public async Task Update_OfACamerasSerial_IsSaidInTheRegisterToo()
    {
        var installation = await PutUpAsync(await CreateAsync(), "SN-001");

        var changed = await UpdateAsync(installation, i => i.Lines.Single(l => l.Serial == "SN-001").Serial = "SN-777");

        (await CameraAsync(changed.Lines.Single(l => l.CameraId is not null).CameraId!.Value)).Serial.ShouldBe("SN-777");
    }

    [Fact]
    public async Task RemoveCamera_BeforeTheHandover_RetiresItAndFreesItsPlace()
    {
        var installation = await PutUpAsync(await CreateAsync(), "SN-001");
        var line = installation.Lines.Single(l => l.CameraId is not null);

        var changed = await DoAsync<InstallationAppService, InstallationDto>(s => s.RemoveCameraAsync(
            installation.Id, line.Id, new ReasonInput { Reason = "Lắp nhầm chỗ" }, new ExpectedVersion(installation.Version), default));

        changed.Lines.ShouldNotContain(l => l.CameraId != null);
        (await CameraAsync(line.CameraId!.Value)).Status.ShouldBe(CameraStatus.Retired);
        (await QueryAsync(db => db.CameraSites.AsNoTracking().GetAsync(_agreed, default))).Status.ShouldBe(SiteStatus.Agreed);
        await PutUpAsync(changed, "SN-002");
    }

    [Fact]
    public async Task Take_ACameraOfAnotherInstallation_IsRefused()
    {
        var first = await PutUpAsync(await CreateAsync(), "SN-001");
        var camera = first.Lines.Single(l => l.CameraId is not null).CameraId;
        var second = await CreateAsync();

        (await Should.ThrowAsync<BusinessException>(() => DoAsync<InstallationAppService, InstallationDto>(s => s.TakeAsync(
            second.Id, new TakeCameraInput { CameraId = camera }, new ExpectedVersion(second.Version), default)))).Code.ShouldBe(Codes.Installations.CameraElsewhere);
    }

    [Fact]
    public async Task HandOver_WhenPassed_MakesTheCamerasTheCommunesAndKeepsTheFiles()
    {
        var installation = await InspectAsync(await PutUpAsync(await CreateAsync(), "SN-001"));

        var handed = await HandOverAsync(installation);

        handed.ShouldSatisfyAllConditions(i => i.Status.ShouldBe(InstallationStatus.HandedOver), i => i.HandedOverDay.ShouldBe(Clock.Today()), i => i.AllowedActions.ShouldBeEmpty());
        (await CameraAsync(handed.Lines.Single(l => l.CameraId is not null).CameraId!.Value)).ShouldSatisfyAllConditions(
            c => c.Status.ShouldBe(CameraStatus.Working), c => c.IsPublicAsset.ShouldBeTrue(), c => c.HandedOverDay.ShouldBe(Clock.Today()), c => c.WarrantyTo.ShouldBe(new DateOnly(2028, 3, 16)));
        var pdf = await BytesAsync(s => s.PdfAsync(handed.Id, default));
        Convert.ToHexStringLower(SHA256.HashData(pdf)).ShouldBe(handed.Pdf!.Sha256);
        Convert.ToHexStringLower(SHA256.HashData(await BytesAsync(s => s.DocxAsync(handed.Id, default)))).ShouldBe(handed.Docx!.Sha256);
        Clock.Advance(TimeSpan.FromDays(30));
        (await BytesAsync(s => s.PdfAsync(handed.Id, default))).ShouldBe(pdf);
    }

    [Fact]
    public async Task HandOver_BeforeTheInspection_IsRefusedAndChangesNothing()
    {
        var installation = await PutUpAsync(await CreateAsync(), "SN-001");

        (await Should.ThrowAsync<BusinessException>(() => HandOverAsync(installation))).Code.ShouldBe(Codes.Installations.WrongStatus);
        (await CameraAsync(installation.Lines.Single(l => l.CameraId is not null).CameraId!.Value)).Status.ShouldBe(CameraStatus.Installing);
    }

    [Fact]
    public async Task HandOver_Twice_IsRefused()
    {
        var installation = await InspectAsync(await PutUpAsync(await CreateAsync(), "SN-001"));
        await HandOverAsync(installation);

        await Should.ThrowAsync<StaleVersionException>(() => HandOverAsync(installation));
    }

    [Fact]
    public async Task Pdf_OfADraft_IsADraft()
    {
        var installation = await PutUpAsync(await CreateAsync(), "SN-001");

        (await BytesAsync(s => s.PdfAsync(installation.Id, default))).Length.ShouldBeGreaterThan(1_000);
        installation.Pdf.ShouldBeNull();
    }

    [Fact]
    public async Task Get_OfADraft_SaysWhatIsMissing()
    {
        var installation = await CreateAsync(i => (i.Place, i.Checks) = (null, []));

        installation.Gaps.Count.ShouldBe(1 + 8);
        installation.Gaps.ShouldContain(g => g.Contains("địa điểm", StringComparison.Ordinal));
    }

    [Fact]
    public async Task WhoIsLimitedToHamlets_SeesOnlyWhatHasACameraThere()
    {
        var installation = await PutUpAsync(await CreateAsync(), "SN-001");
        User.HamletIds = new HashSet<Guid> { _far };

        (await ListAsync()).Total.ShouldBe(0);
        await Should.ThrowAsync<EntityNotFoundException>(() => DoAsync<InstallationDetailAppService, InstallationDto>(s => s.GetAsync(installation.Id, default)));
        User.HamletIds = new HashSet<Guid> { _near };
        (await ListAsync()).Items.ShouldHaveSingleItem().Cameras.ShouldBe(1);
    }

    [Fact]
    public async Task List_FilteredAndSearched_FindsWhatIsAskedFor()
    {
        var installation = await PutUpAsync(await CreateAsync(i => i.Defects = [new() { Description = "Thiếu nhãn", Deadline = Clock.Today() }]), "SN-001");
        await CreateAsync(i => (i.Title, i.GiverKind) = ("Camera trường học", GiverKind.Donor));
        Clock.Advance(TimeSpan.FromDays(1));

        (await ListAsync(i => i.Filter = "sn-001")).Items.ShouldHaveSingleItem().Id.ShouldBe(installation.Id);
        (await ListAsync(i => i.OpenDefects = true)).Items.ShouldHaveSingleItem().OverdueDefects.ShouldBe(1);
        (await ListAsync(i => i.GiverKind = GiverKind.Donor)).Items.ShouldHaveSingleItem().Title.ShouldBe("Camera trường học");
        (await ListAsync(i => i.HamletId = _far)).Total.ShouldBe(0);
        (await ListAsync(i => i.Sort = "title")).Items.Select(i => i.Title).ShouldBe(["Camera cổng chợ", "Camera trường học"]);
        using var reader = new StreamReader((await DoAsync<InstallationListAppService, FileContent>(s => s.ExportAsync(new InstallationExportInput { Format = ExportFormat.Csv }, default))).Content);
        (await reader.ReadToEndAsync()).ShouldContain("Camera trường học");
    }

    [Fact]
    public async Task WhoMayOnlyLook_HasNoActions()
    {
        var installation = await InspectAsync(await PutUpAsync(await CreateAsync(), "SN-001"));
        User.AllowOnly(CameraProgramPermissions.Installations.Default);

        (await DoAsync<InstallationDetailAppService, InstallationDto>(s => s.GetAsync(installation.Id, default))).AllowedActions.ShouldBeEmpty();
    }

    private CameraSite Site(string name, Guid hamlet)
    {
        var site = new CameraSite(Guid.CreateVersion7(), name, new GeoPoint(21.9, 106.7), Proposer, Clock.UtcInstant());
        site.Describe(new SiteDetails(name, hamlet, null, SiteMount.ElectricPole, false, 1, new Aim(90)));
        return site;
    }

    private SaveInstallationInput Input() => new()
    {
        Title = "Camera cổng chợ",
        Bases = ["Quyết định số 12/QĐ-UBND ngày 02/01/2026"],
        ContractNumber = "05/HĐ",
        GiverName = "Nhà thầu Demo",
        Members =
        [
            new() { Side = InstallationSide.Giver, Name = "Ông A Demo", Title = "Giám đốc", Signs = true },
            new() { Side = InstallationSide.Receiver, Name = "Bà B Demo", Title = "Chủ tịch UBND xã", Signs = true },
        ],
        Place = "Nhà văn hóa thôn",
        StartedAt = Clock.UtcInstant().AddHours(-2),
        EndedAt = Clock.UtcInstant().AddHours(-1),
        Lines = [new() { Device = "Đầu ghi", Unit = "bộ", ContractQuantity = 1, ActualQuantity = 1 }],
        Checks = [.. Enum.GetValues<InstallationCheckKind>().Select(k => new InstallationCheckInput { Kind = k, Result = InstallationCheckResult.Passed })],
        Value = 52_400_000,
    };

    private Task<InstallationDto> CreateAsync(Action<SaveInstallationInput>? more = null)
    {
        var input = Input();
        more?.Invoke(input);
        return DoAsync<InstallationAppService, InstallationDto>(s => s.CreateAsync(input, default));
    }

    private Task<InstallationDto> PutUpAsync(InstallationDto installation, string serial, Guid? site = null) =>
        DoAsync<InstallationAppService, InstallationDto>(s => s.PutUpAsync(
            installation.Id,
            new PutUpCameraInput { SiteId = site ?? _agreed, Name = "Camera cột 4", Serial = serial, WarrantyTo = new DateOnly(2028, 3, 16) },
            new ExpectedVersion(installation.Version), default));

    private Task<InstallationDto> UpdateAsync(InstallationDto installation, Action<SaveInstallationInput> change)
    {
        var input = Input();
        input.Lines =
        [
            .. installation.Lines.Select(l => new InstallationLineInput
            {
                Id = l.Id, Device = l.Device, Model = l.Model, Serial = l.Serial, Mac = l.Mac, Unit = l.Unit,
                ContractQuantity = l.ContractQuantity, ActualQuantity = l.ActualQuantity, Location = l.Location, WarrantyTo = l.WarrantyTo,
            }),
        ];
        change(input);
        return DoAsync<InstallationAppService, InstallationDto>(s => s.UpdateAsync(installation.Id, input, new ExpectedVersion(installation.Version), default));
    }

    private Task<InstallationDto> InspectAsync(InstallationDto installation) => DoAsync<InstallationAppService, InstallationDto>(s =>
        s.InspectAsync(installation.Id, new InspectInput { Passed = true }, new ExpectedVersion(installation.Version), default));

    private Task<InstallationDto> HandOverAsync(InstallationDto installation) => DoAsync<InstallationHandOverAppService, InstallationDto>(s =>
        s.HandOverAsync(installation.Id, new HandOverInput { Day = Clock.Today() }, new ExpectedVersion(installation.Version), default));

    private Task<PagedResult<InstallationListItemDto>> ListAsync(Action<InstallationListInput>? more = null)
    {
        var input = new InstallationListInput();
        more?.Invoke(input);
        return DoAsync<InstallationListAppService, PagedResult<InstallationListItemDto>>(s => s.ListAsync(input, default));
    }

    private Task<byte[]> BytesAsync(Func<InstallationHandOverAppService, Task<FileContent>> open) => DoAsync<InstallationHandOverAppService, byte[]>(async s =>
    {
        await using var content = (await open(s)).Content;
        using var copy = new MemoryStream();
        await content.CopyToAsync(copy);
        return copy.ToArray();
    });

    private Task<Camera> CameraAsync(Guid id) => QueryAsync(db => db.Cameras.AsNoTracking().GetAsync(id, default));
}
