using CameraProgram.Communes;
using CameraProgram.Coverage;
using CameraProgram.Kernel.Entities;
using CameraProgram.Kernel.Errors;
using CameraProgram.Maintenance;
using CameraProgram.TestBase;
using Shouldly;
using Xunit;

namespace CameraProgram.Application.Tests.Communes;

public sealed class CommuneAppServiceTests : ApplicationTest
{
    private const string Official =
        """
        code	province_code	type	name	full_name
        06436	20	Xã	Thiện Tân	Xã Thiện Tân
        14038	37	Xã	Ninh Giang	Xã Ninh Giang
        11203	31	Xã	Ninh Giang	Xã Ninh Giang
        """;

    [Fact]
    public async Task Get_WhenTheListIsNotLoaded_HasNoWarning() => (await GetAsync()).OfficialNameWarning.ShouldBeNull();

    [Fact]
    public async Task Get_WhenTheNameAgrees_HasNoWarning()
    {
        await ImportAsync();

        (await GetAsync()).OfficialNameWarning.ShouldBeNull();
    }

    [Fact]
    public async Task Update_WhenTheNameDiffersByATone_WarnsAndKeepsWhatWasTyped()
    {
        await ImportAsync();
        var commune = await GetAsync();

        var saved = await UpdateAsync(InputOf("Thiên Tân"), new ExpectedVersion(commune.Version));

        saved.Name.ShouldBe("Thiên Tân");
        saved.OfficialNameWarning!.FullName.ShouldBe("Xã Thiện Tân");
    }

    [Fact]
    public async Task Update_WhenVersionIsStale_IsRefused()
    {
        var commune = await GetAsync();
        await UpdateAsync(InputOf("Thiện Tân Một"), new ExpectedVersion(commune.Version));

        await Should.ThrowAsync<StaleVersionException>(() => UpdateAsync(InputOf("Khác"), new ExpectedVersion(commune.Version)));
        (await GetAsync()).Name.ShouldBe("Thiện Tân Một");
    }

    [Fact]
    public async Task Update_WhenDone_LeavesTheOtherCommuneAlone()
    {
        await UpdateAsync(InputOf("Thiện Tân Mới"), ExpectedVersion.Any);

        (await DoAsync<CommuneAppService, CommuneDto>(s => s.GetAsync(default), TenantB)).Name.ShouldBe("Ninh Giang");
    }

    [Fact]
    public async Task Update_WhenPlaceNeedsItsKind_WritesItInThePlaceLine()
    {
        var input = InputOf("Trần Hưng Đạo");
        input.Type = CommuneType.Phuong;
        input.PlaceRequiresPrefix = true;

        (await UpdateAsync(input, ExpectedVersion.Any)).PlaceName.ShouldBe("Phường Trần Hưng Đạo");
    }

    [Fact]
    public async Task Get_OfANewCommune_StartsWithTheUsualReckoning() =>
        (await GetAsync()).ShouldSatisfyAllConditions(c => c.PointReach.ShouldBe(50), c => c.TicketAfterMinutes.ShouldBe(0));

    [Fact]
    public async Task Update_OfTheReckoning_IsKept()
    {
        var input = InputOf("Thiện Tân");
        (input.PointReach, input.TicketAfterMinutes) = (80, 15);

        (await UpdateAsync(input, ExpectedVersion.Any)).ShouldSatisfyAllConditions(c => c.PointReach.ShouldBe(80), c => c.TicketAfterMinutes.ShouldBe(15));
    }

    [Theory]
    [InlineData(9, 0)]
    [InlineData(1001, 0)]
    [InlineData(50, -1)]
    [InlineData(50, 10_081)]
    public async Task Update_WhenTheReckoningIsOutOfBounds_IsRefusedAndChangesNothing(int reach, int minutes)
    {
        var input = InputOf("Thiện Tân Khác");
        (input.PointReach, input.TicketAfterMinutes) = (reach, minutes);

        (await Should.ThrowAsync<InputException>(() => UpdateAsync(input, ExpectedVersion.Any))).Code.ShouldBe(KernelErrorCodes.OutOfRange);
        (await GetAsync()).Name.ShouldBe("Thiện Tân");
    }

    [Fact]
    public async Task OfficialUnits_WhenFilteredWithoutDiacritics_FindsByNameWithinTheProvince()
    {
        await ImportAsync();

        var found = await DoAsync<OfficialUnitAppService, IReadOnlyList<OfficialUnitDto>>(
            s => s.ListAsync(new OfficialUnitListInput { Filter = "ninh giang", ProvinceCode = "37" }, default));

        found.ShouldHaveSingleItem().Code.ShouldBe("14038");
    }

    private Task ImportAsync() => DoAsync<OfficialUnitAppService>(async s =>
    {
        var result = await s.ImportAsync(new StringReader(Official), default);
        result.Errors.ShouldBeEmpty();
        result.Added.ShouldBe(3);
    });

    private Task<CommuneDto> GetAsync() => DoAsync<CommuneAppService, CommuneDto>(s => s.GetAsync(default));

    private Task<CommuneDto> UpdateAsync(SaveCommuneInput input, ExpectedVersion version) =>
        DoAsync<CommuneAppService, CommuneDto>(s => s.UpdateAsync(input, version, default));

    private static SaveCommuneInput InputOf(string name) => new()
    {
        Type = CommuneType.Xa, Name = name, ProgrammeName = "Camera an ninh", AmountWording = AmountWording.Northern,
        PointReach = CoverageConsts.DefaultPointReach, TicketAfterMinutes = MaintenanceConsts.DefaultTicketAfterMinutes,
    };
}
