using CameraProgram.Application.Tests.WorkTasks;
using CameraProgram.Hamlets;
using CameraProgram.Kernel.Entities;
using CameraProgram.Kernel.Errors;
using CameraProgram.Kernel.Time;
using CameraProgram.OrgUnits;
using CameraProgram.Permissions;
using CameraProgram.WorkTasks;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;
using Codes = CameraProgram.CameraProgramErrorCodes.OrgUnits;

namespace CameraProgram.Application.Tests.Hamlets;

/// <summary>A hamlet and the unit that works for it begin, are named and end together.</summary>
public sealed class HamletUnitTests : WorkTaskTest
{
    [Fact]
    public async Task Create_WhenTheUnitIsWanted_MakesItUnderTheHamletsName()
    {
        AsOrganiser();
        var hamlet = await SaveAsync(null, "Nà Lang", createUnit: true);

        hamlet.Unit!.Name.ShouldBe("Thôn Nà Lang");
        var unit = await UnitAsync(hamlet.Unit.Id);
        (unit.Kind, unit.HamletId, unit.ValidFrom).ShouldBe((OrgUnitKind.Hamlet, hamlet.Id, hamlet.ValidFrom));
    }

    [Fact]
    public async Task Create_WhenTheUnitsNameIsTaken_MakesNeither()
    {
        AsOrganiser();
        await DoAsync<OrgUnitAppService>(s => s.CreateAsync(new SaveOrgUnitInput { Kind = OrgUnitKind.Other, Name = "Thôn Nà Lang" }, default));

        (await Should.ThrowAsync<InputException>(() => SaveAsync(null, "Nà Lang", createUnit: true))).Code.ShouldBe(Codes.NameTaken);
        (await QueryAsync(db => db.Hamlets.AnyAsync(h => h.Name == "Nà Lang"))).ShouldBeFalse();
    }

    [Fact]
    public async Task Create_WhenUnitsAreNotOnesToMake_IsForbidden()
    {
        As("Người Thử", Guid.CreateVersion7(), null, CameraProgramPermissions.Hamlets.Default, CameraProgramPermissions.Hamlets.Manage);

        await Should.ThrowAsync<ForbiddenException>(() => SaveAsync(null, "Nà Lang", createUnit: true));
    }

    [Fact]
    public async Task Update_WhenItHasAUnit_MakesNoSecond()
    {
        AsOrganiser();
        await SaveAsync(HamletId, "Đèo Lăn", createUnit: true);

        (await QueryAsync(db => db.OrgUnits.CountAsync(u => u.HamletId == HamletId))).ShouldBe(1);
    }

    [Fact]
    public async Task Update_WhenRenamed_TheUnitThatBoreTheNameIsRenamedToo()
    {
        AsOrganiser();
        await SaveAsync(HamletId, "Đèo Lăn Mới");

        (await UnitAsync(HamletUnit)).Name.ShouldBe("Thôn Đèo Lăn Mới");
    }

    [Fact]
    public async Task Update_WhenTheUnitIsCalledOtherwise_ItKeepsItsName()
    {
        AsOrganiser();
        await DoAsync<OrgUnitAppService>(s => s.UpdateAsync(
            HamletUnit, new SaveOrgUnitInput { Kind = OrgUnitKind.Hamlet, Name = "Ban quản lý thôn Đèo Lăn" }, ExpectedVersion.Any, default));
        await SaveAsync(HamletId, "Đèo Lăn Mới");

        (await UnitAsync(HamletUnit)).Name.ShouldBe("Ban quản lý thôn Đèo Lăn");
    }

    [Fact]
    public async Task Close_WhenTheUnitLeadsAnOpenTask_IsRefusedAndBothStay()
    {
        await CreateAsync(HamletUnit);
        AsOrganiser();

        var refusal = await Should.ThrowAsync<BusinessException>(() => CloseAsync(Clock.Today()));

        refusal.Code.ShouldBe(Codes.HasOpenTasks);
        (refusal.Details["name"], refusal.Details["count"]).ShouldBe(((object)"Thôn Đèo Lăn", (object)1));
        (await QueryAsync(db => db.Hamlets.SingleAsync(h => h.Id == HamletId))).ValidTo.ShouldBeNull();
        (await UnitAsync(HamletUnit)).ValidTo.ShouldBeNull();
    }

    [Fact]
    public async Task Close_WhenTheTaskWentToAnotherUnit_EndsHamletAndUnitOnThatDay()
    {
        var task = await CreateAsync(HamletUnit);
        await ChangeAsync(s => s.ChangeLeadAsync(
            task.Id, new ChangeLeadInput { LeadUnitId = OtherHamletUnit, Reason = "Sáp nhập thôn" }, new ExpectedVersion(task.Version), default));
        AsOrganiser();

        var closed = await CloseAsync(Clock.Today());

        closed.ValidTo.ShouldBe(Clock.Today());
        (await UnitAsync(HamletUnit)).ValidTo.ShouldBe(Clock.Today());
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(-1, false)]
    public async Task Close_WhenTheDayIsToCome_OnlyTasksDueAfterItStandInTheWay(int daysAfterDue, bool closes)
    {
        var due = Clock.Today().AddDays(20);
        await CreateAsync(HamletUnit, due: due);
        AsOrganiser();

        var close = () => CloseAsync(due.AddDays(daysAfterDue));

        if (closes)
        {
            (await close()).ValidTo.ShouldBe(due.AddDays(daysAfterDue));
        }
        else
        {
            (await Should.ThrowAsync<BusinessException>(close)).Code.ShouldBe(Codes.HasOpenTasks);
        }
    }

    [Fact]
    public async Task CloseUnit_WhenItLeadsAnOpenTask_IsRefused()
    {
        await CreateAsync(Police);
        AsOrganiser();

        (await Should.ThrowAsync<BusinessException>(() => DoAsync<OrgUnitAppService>(
            s => s.CloseAsync(Police, new CloseInput { LastDay = Clock.Today() }, ExpectedVersion.Any, default)))).Code.ShouldBe(Codes.HasOpenTasks);
    }

    private void AsOrganiser() => As("Lê Thị Thư Ký", Guid.CreateVersion7(), null,
        CameraProgramPermissions.Hamlets.Default, CameraProgramPermissions.Hamlets.Manage, CameraProgramPermissions.OrgUnits.Default, CameraProgramPermissions.OrgUnits.Manage);

    private Task<HamletDto> SaveAsync(Guid? id, string name, bool createUnit = false)
    {
        var input = new SaveHamletInput { Kind = HamletKind.Thon, Name = name, CreateUnit = createUnit };
        return DoAsync<HamletAppService, HamletDto>(s => id is { } known ? s.UpdateAsync(known, input, ExpectedVersion.Any, default) : s.CreateAsync(input, default));
    }

    private Task<HamletDto> CloseAsync(DateOnly lastDay) =>
        DoAsync<HamletAppService, HamletDto>(s => s.CloseAsync(HamletId, new CloseInput { LastDay = lastDay }, ExpectedVersion.Any, default));

    private Task<OrgUnit> UnitAsync(Guid id) => QueryAsync(db => db.OrgUnits.AsNoTracking().SingleAsync(u => u.Id == id));
}
