using System.Net;
using CameraProgram.Audit;
using CameraProgram.HttpApi.Tests.Hosting;
using CameraProgram.Identity;
using CameraProgram.Kernel.Errors;
using CameraProgram.Kernel.Paging;
using CameraProgram.Kernel.Time;
using CameraProgram.Permissions;
using Shouldly;
using Xunit;

namespace CameraProgram.HttpApi.Tests.Account;

public sealed class DelegationTests(EmptyCommunesHost host) : AccountTest(host)
{
    private DateOnly Today => Host.Clock.Today();

    [Fact]
    public async Task ActingFor_WithinPeriodAndScope_MayDoWhatTheOtherMayAndIsRecordedAsFor()
    {
        var (head, standIn, delegation) = await DelegateAsync(CameraProgramPermissions.Hamlets.Manage, CameraProgramPermissions.Hamlets.Default);
        (await standIn.PostAsync("/api/hamlets", NewHamlet("Của mình"))).StatusCode.ShouldBe(HttpStatusCode.Forbidden);

        standIn.ActingFor = delegation.Id;
        (await standIn.PostAsync("/api/hamlets", NewHamlet("Làm thay"))).StatusCode.ShouldBe(HttpStatusCode.Created);
        (await standIn.GetAsync("/api/plans")).StatusCode.ShouldBe(HttpStatusCode.Forbidden, "Plans are outside the scope, though both may see them.");

        var me = await standIn.ReadAsync<CurrentAccountDto>("/api/account/me");
        (me.ActingFor!.UserName, me.ActingFor.Kind).ShouldBe((head, DelegationKind.ByAuthorisation));
        var trail = await (await AdministratorAsync()).ReadAsync<PagedResult<AuditEntryDto>>("/api/audit?entityType=Hamlet&action=created&pageSize=1");
        trail.Items[0].EntityName.ShouldBe("Làm thay");
        trail.Items[0].ActingForName.ShouldBe($"Người Thử {head}");
        trail.Items[0].Sentence.ShouldContain("làm thay");
    }

    [Fact]
    public async Task Trail_OfADelegation_NamesBothPeople_AndTheAccountStaysOnesOwnWhileStandingIn()
    {
        var (head, standIn, delegation) = await DelegateAsync(CameraProgramPermissions.Hamlets.Default);
        var before = await standIn.ReadAsync<CurrentAccountDto>("/api/account/me");
        standIn.ActingFor = delegation.Id;
        var acting = await standIn.ReadAsync<CurrentAccountDto>("/api/account/me");
        (acting.FullName, acting.OrgUnit, acting.Roles.Single().Id).ShouldBe((before.FullName, before.OrgUnit, before.Roles.Single().Id));
        await ApiClient.ReadAsync<DelegationDto>(await (await Host.SignedInAsync(head)).PostAsync($"/api/delegations/{delegation.Id}/revoke", null, delegation.Version));

        var trail = await (await AdministratorAsync()).ReadAsync<PagedResult<AuditEntryDto>>($"/api/audit?entityType=Delegation&entityId={delegation.Id}");

        trail.Items.Select(e => e.Sentence).ShouldBe(
            [
                $"{delegation.From.Name} ủy quyền cho {delegation.To.Name} làm thay mình",
                $"{delegation.From.Name} thu hồi ủy quyền cho {delegation.To.Name} làm thay {delegation.From.Name}",
            ],
            ignoreOrder: true);
    }

    [Fact]
    public async Task ActingFor_BeforeAndAfterThePeriod_IsRefused()
    {
        var (_, standIn, delegation) = await DelegateAsync(fromDay: Today.AddDays(2), toDay: Today.AddDays(3));
        standIn.ActingFor = delegation.Id;
        await ShouldNotBeUsableAsync(standIn);

        Host.Clock.Advance(TimeSpan.FromDays(2));
        await standIn.RenewAsync();
        (await standIn.GetAsync("/api/hamlets")).StatusCode.ShouldBe(HttpStatusCode.OK);

        Host.Clock.Advance(TimeSpan.FromDays(2));
        await standIn.RenewAsync();
        await ShouldNotBeUsableAsync(standIn);
    }

    [Fact]
    public async Task ActingFor_WhenRevoked_EndsAtOnce()
    {
        var (head, standIn, delegation) = await DelegateAsync();
        standIn.ActingFor = delegation.Id;
        (await standIn.GetAsync("/api/hamlets")).StatusCode.ShouldBe(HttpStatusCode.OK);

        var revoked = await ApiClient.ReadAsync<DelegationDto>(
            await (await Host.SignedInAsync(head)).PostAsync($"/api/delegations/{delegation.Id}/revoke", null, delegation.Version));

        revoked.State.ShouldBe(DelegationState.Revoked);
        await ShouldNotBeUsableAsync(standIn);
    }

    [Fact]
    public async Task ActingFor_WhenTheOtherLosesRightsOrAccount_LosesThemToo()
    {
        var (head, standIn, delegation) = await DelegateAsync();
        var headId = await IdOfAsync(head);
        standIn.ActingFor = delegation.Id;
        (await standIn.ReadAsync<CurrentAccountDto>("/api/account/me")).Permissions.ShouldContain(CameraProgramPermissions.Plans.Edit);

        await GiveOnlyRoleAsync(headId, RoleCodes.Owner);
        (await standIn.ReadAsync<CurrentAccountDto>("/api/account/me")).Permissions.ShouldNotContain(CameraProgramPermissions.Plans.Edit);

        await AdministerAsync(headId, "deactivate");
        await ShouldNotBeUsableAsync(standIn);
    }

    [Fact]
    public async Task ActingFor_NeverPassesOn_NorManagesAccounts()
    {
        var (_, standIn, delegation) = await DelegateAsync([], RoleCodes.Secretariat, RoleCodes.Admin);
        standIn.ActingFor = delegation.Id;

        var held = (await standIn.ReadAsync<CurrentAccountDto>("/api/account/me")).Permissions;

        held.ShouldContain(CameraProgramPermissions.Plans.Edit);
        held.ShouldNotContain(CameraProgramPermissions.Identity.Delegate);
        held.ShouldNotContain(CameraProgramPermissions.Identity.ManageUsers);
        held.ShouldNotContain(CameraProgramPermissions.Identity.ManageRoles);
        (await standIn.PostAsync("/api/delegations", new CreateDelegationInput())).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task ActingFor_WithSomebodyElsesDelegationOrNonsense_IsRefusedRatherThanIgnored()
    {
        var (_, _, delegation) = await DelegateAsync();
        var (_, name) = await NewUserAsync(RoleCodes.Police);
        var thief = await Host.SignedInAsync(name);

        thief.ActingFor = delegation.Id;
        await ShouldNotBeUsableAsync(thief);
        thief.ActingFor = null;
        thief.RawActingFor = "không-phải-mã";
        await ShouldNotBeUsableAsync(thief);
    }

    [Fact]
    public async Task Create_WhenInputBreaksARule_SaysWhich()
    {
        var (headId, head) = await NewUserAsync(RoleCodes.Secretariat);
        var (otherId, _) = await NewUserAsync(RoleCodes.Police);
        var foreignId = await Host.AddUserAsync(Host.TenantB, $"b{Guid.CreateVersion7():n}", RoleCodes.Police);
        var session = await Host.SignedInAsync(head);

        async Task ShouldRefuseAsync(string code, CreateDelegationInput input) =>
            (await CodeOfAsync(await session.PostAsync("/api/delegations", input))).ShouldBe(code);

        await ShouldRefuseAsync(CameraProgramErrorCodes.Identity.DelegationToSelf, Input(headId));
        await ShouldRefuseAsync(CameraProgramErrorCodes.Identity.UnknownUser, Input(foreignId));
        await ShouldRefuseAsync(CameraProgramErrorCodes.Identity.DelegationInPast, Input(otherId, Today.AddDays(-5), Today.AddDays(-1)));
        await ShouldRefuseAsync(KernelErrorCodes.PeriodReversed, Input(otherId, Today.AddDays(5), Today.AddDays(1)));
        await ShouldRefuseAsync(CameraProgramErrorCodes.Identity.DelegationTooLong, Input(otherId, Today, Today.AddDays(400)));
        await ShouldRefuseAsync(CameraProgramErrorCodes.Identity.DelegationBeyondOwn, Input(otherId, permissions: CameraProgramPermissions.Plans.Sign));
        await ShouldRefuseAsync(CameraProgramErrorCodes.Identity.DelegationBeyondOwn, Input(otherId, permissions: CameraProgramPermissions.Identity.Delegate));
        var asDeputy = Input(otherId);
        asDeputy.Kind = DelegationKind.DeputyForHead;
        await ShouldRefuseAsync(CameraProgramErrorCodes.Identity.OnlyDeputySignsForHead, asDeputy);
    }

    [Fact]
    public async Task List_ShowsOwnOnly_AndAllToWhoMaySeeUsers()
    {
        var (head, standIn, delegation) = await DelegateAsync();
        var (_, name) = await NewUserAsync(RoleCodes.Secretariat);
        var outsider = await Host.SignedInAsync(name);

        (await outsider.ReadAsync<PagedResult<DelegationDto>>("/api/delegations")).Items.ShouldBeEmpty();
        (await outsider.GetAsync("/api/delegations?view=all")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await outsider.PostAsync($"/api/delegations/{delegation.Id}/revoke", null, delegation.Version)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await standIn.ReadAsync<PagedResult<DelegationDto>>("/api/delegations?view=received")).Items.ShouldHaveSingleItem().MayRevoke.ShouldBeFalse();
        (await standIn.PostAsync($"/api/delegations/{delegation.Id}/revoke", null, delegation.Version)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await (await Host.SignedInAsync(head)).ReadAsync<PagedResult<DelegationDto>>("/api/delegations?view=given")).Items.ShouldHaveSingleItem().MayRevoke.ShouldBeTrue();
        (await (await AdministratorAsync()).ReadAsync<PagedResult<DelegationDto>>("/api/delegations?view=all&pageSize=200")).Items.ShouldContain(d => d.Id == delegation.Id);
    }

    private static object NewHamlet(string name) => new { kind = "thon", name, households = 1, population = 3 };

    private static async Task ShouldNotBeUsableAsync(ApiClient client) =>
        await (await client.GetAsync("/api/hamlets")).ShouldBeProblemAsync(HttpStatusCode.Forbidden, CameraProgramErrorCodes.Account.DelegationNotUsable);

    private CreateDelegationInput Input(Guid to, DateOnly? fromDay = null, DateOnly? toDay = null, params string[] permissions) => new()
    {
        ToUserId = to, Basis = "Giấy ủy quyền số 05/GUQ-UBND", FromDay = fromDay ?? Today, ToDay = toDay ?? Today.AddDays(30), Permissions = [.. permissions],
    };

    private Task<(string Head, ApiClient StandIn, DelegationDto Delegation)> DelegateAsync(params string[] permissions) =>
        DelegateAsync(permissions, RoleCodes.Secretariat);

    private Task<(string Head, ApiClient StandIn, DelegationDto Delegation)> DelegateAsync(DateOnly fromDay, DateOnly toDay) =>
        DelegateAsync([], [RoleCodes.Secretariat], fromDay, toDay);

    private Task<(string Head, ApiClient StandIn, DelegationDto Delegation)> DelegateAsync(string[] permissions, params string[] roles) =>
        DelegateAsync(permissions, roles, Today, Today.AddDays(30));

    private async Task<(string Head, ApiClient StandIn, DelegationDto Delegation)> DelegateAsync(string[] permissions, string[] roles, DateOnly fromDay, DateOnly toDay)
    {
        var (_, head) = await NewUserAsync(roles);
        var (standInId, standInName) = await NewUserAsync(RoleCodes.Police);
        var answer = await (await Host.SignedInAsync(head)).PostAsync("/api/delegations", Input(standInId, fromDay, toDay, permissions));
        return (head, await Host.SignedInAsync(standInName), await ApiClient.ReadAsync<DelegationDto>(answer));
    }

    private async Task<Guid> IdOfAsync(string name) =>
        (await (await AdministratorAsync()).ReadAsync<PagedResult<UserListItemDto>>($"/api/users?filter={name}")).Items.ShouldHaveSingleItem().Id;

    private async Task GiveOnlyRoleAsync(Guid userId, string roleCode)
    {
        var administrator = await AdministratorAsync();
        var role = (await administrator.ReadAsync<List<RoleDto>>("/api/roles")).Single(r => r.Code == roleCode);
        var user = await administrator.ReadAsync<UserDto>($"/api/users/{userId}");
        var input = new UpdateUserInput { FullName = user.FullName, RoleIds = [role.Id] };
        await ApiClient.ReadAsync<UserDto>(await administrator.PutAsync($"/api/users/{userId}", input, user.Version));
    }
}
