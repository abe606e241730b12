using System.Net;
using CameraProgram.Audit;
using CameraProgram.HttpApi.Tests.Hosting;
using CameraProgram.Identity;
using CameraProgram.Kernel.Errors;
using CameraProgram.Kernel.Paging;
using CameraProgram.Permissions;
using Shouldly;
using Xunit;

namespace CameraProgram.HttpApi.Tests.Account;

public sealed class AdministrationTests(EmptyCommunesHost host) : AccountTest(host)
{
    [Fact]
    public async Task CreateUser_LetsThemInOnceWithTheGivenPassword_AndIsFoundWithoutDiacritics()
    {
        var administrator = await AdministratorAsync();
        var name = $"moi.{Guid.CreateVersion7():n}";
        var input = await NewUserInputAsync(administrator, name);
        input.FullName = "Đặng Thị Ánh Nguyệt";

        var created = await administrator.PostAsync("/api/users", input);

        created.StatusCode.ShouldBe(HttpStatusCode.Created);
        var user = await ApiClient.ReadAsync<UserDto>(created);
        user.MustChangePassword.ShouldBeTrue();
        (await (await Host.SignedInAsync(name)).ReadAsync<CurrentAccountDto>("/api/account/me")).MustChangePassword.ShouldBeTrue();
        (await administrator.ReadAsync<PagedResult<UserListItemDto>>("/api/users?filter=anh%20NGUYET%20dang")).Items.ShouldHaveSingleItem().Id.ShouldBe(user.Id);
        (await administrator.ReadAsync<List<UserLookupDto>>("/api/users/lookup?filter=nguyet")).ShouldHaveSingleItem().Id.ShouldBe(user.Id);
    }

    [Fact]
    public async Task CreateUser_WhenInputBreaksARule_SaysWhichAtTheField()
    {
        var administrator = await AdministratorAsync();
        var (_, taken) = await NewUserAsync(RoleCodes.Police);
        var foreignRole = (await (await Host.SignedInAsync("admin.b")).ReadAsync<List<RoleDto>>("/api/roles"))[0].Id;

        async Task ShouldRefuseAsync(string code, string field, Action<CreateUserInput> spoil)
        {
            var input = await NewUserInputAsync(administrator, $"x{Guid.CreateVersion7():n}");
            spoil(input);
            var problem = await (await administrator.PostAsync("/api/users", input)).ShouldBeProblemAsync(HttpStatusCode.BadRequest, code);
            problem["errors"]![field].ShouldNotBeNull();
        }

        await ShouldRefuseAsync(CameraProgramErrorCodes.Identity.UserNameTaken, "userName", i => i.UserName = taken.ToUpperInvariant());
        await ShouldRefuseAsync(CameraProgramErrorCodes.Identity.UserNameInvalid, "userName", i => i.UserName = "tên có dấu");
        await ShouldRefuseAsync(CameraProgramErrorCodes.Account.PasswordTooWeak, "initialPassword", i => i.InitialPassword = "ngan1");
        await ShouldRefuseAsync(CameraProgramErrorCodes.Identity.UnknownRole, "roleIds", i => i.RoleIds = [foreignRole]);
        await ShouldRefuseAsync(CameraProgramErrorCodes.Identity.UnknownHamlet, "hamletIds", i => i.HamletIds = [Guid.CreateVersion7()]);
        await ShouldRefuseAsync(CameraProgramErrorCodes.Identity.UnknownOrgUnit, "orgUnitId", i => i.OrgUnitId = Guid.CreateVersion7());
        await ShouldRefuseAsync(KernelErrorCodes.InvalidInput, "roleIds", i => i.RoleIds = []);
        await ShouldRefuseAsync(KernelErrorCodes.InvalidInput, "email", i => i.Email = "không phải thư");
    }

    [Fact]
    public async Task Administrator_CannotUseTheVerbsOnThemselves_NorGiveUpTheirOwnRights()
    {
        var (id, name) = await NewUserAsync(RoleCodes.Admin);
        var self = await Host.SignedInAsync(name);
        var me = await self.ReadAsync<UserDto>($"/api/users/{id}");

        foreach (var verb in new[] { "activate", "unlock", "sign-out-everywhere", "reset-two-factor" })
        {
            (await CodeOfAsync(await self.PostAsync($"/api/users/{id}/{verb}", null, me.Version))).ShouldBe(CameraProgramErrorCodes.Identity.NotForOneself);
        }

        (await CodeOfAsync(await self.PostAsync($"/api/users/{id}/reset-password", new ResetPasswordInput { NewPassword = "Moi@2026!mat-khau" }, me.Version)))
            .ShouldBe(CameraProgramErrorCodes.Identity.NotForOneself);
        (await CodeOfAsync(await self.PostAsync($"/api/users/{id}/deactivate", null, me.Version))).ShouldBe(CameraProgramErrorCodes.Identity.CannotLockSelf);
        var police = await RoleAsync(self, RoleCodes.Police);
        (await CodeOfAsync(await self.PutAsync($"/api/users/{id}", new UpdateUserInput { FullName = "Tôi", RoleIds = [police.Id] }, me.Version)))
            .ShouldBe(CameraProgramErrorCodes.Identity.CannotLockSelf);
        (await self.ReadAsync<UserDto>($"/api/users/{id}")).Version.ShouldBe(me.Version);
    }

    [Fact]
    public async Task LastAdministrator_CannotBeDismissed()
    {
        // In commune B somebody else may manage users, but nobody but admin.b may repair the roles.
        await Host.AddAllMightyAsync(Host.TenantB, "tat-ca.b");
        var everything = await Host.SignedInAsync("tat-ca.b");
        var admin = (await everything.ReadAsync<PagedResult<UserListItemDto>>("/api/users?filter=admin.b")).Items.ShouldHaveSingleItem();
        await ApiClient.ReadAsync<UserDto>(await everything.PostAsync($"/api/users/{admin.Id}/deactivate", null, admin.Version));

        var role = await RoleAsync(everything, "everything");
        var less = role.Permissions.Where(p => p != CameraProgramPermissions.Identity.ManageRoles).ToList();
        (await CodeOfAsync(await everything.PutAsync($"/api/roles/{role.Id}", new SaveRoleInput { Name = role.Name, Permissions = less }, role.Version)))
            .ShouldBe(CameraProgramErrorCodes.Identity.CannotLockSelf);

        admin = (await everything.ReadAsync<PagedResult<UserListItemDto>>("/api/users?filter=admin.b")).Items.ShouldHaveSingleItem();
        await ApiClient.ReadAsync<UserDto>(await everything.PostAsync($"/api/users/{admin.Id}/activate", null, admin.Version));
    }

    [Fact]
    public async Task Administrator_CannotTouchAnotherCommunesNorTheProvincesUsers()
    {
        await Host.DoAsync<Communes.CommuneFounder, bool>(null, async founder =>
        {
            await founder.EnsureProvinceRolesAsync(default);
            return true;
        });
        var provinceUser = await Host.AddUserAsync(null, $"tinh{Guid.CreateVersion7():n}", RoleCodes.ProvinceViewer);
        var foreignUser = await Host.AddUserAsync(Host.TenantB, $"b{Guid.CreateVersion7():n}", RoleCodes.Police);
        var administrator = await AdministratorAsync();

        foreach (var id in new[] { provinceUser, foreignUser })
        {
            (await administrator.GetAsync($"/api/users/{id}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
            (await administrator.PostAsync($"/api/users/{id}/reset-password", new ResetPasswordInput { NewPassword = "Moi@2026!mat-khau" })).StatusCode.ShouldBe(HttpStatusCode.NotFound);
            (await administrator.PostAsync($"/api/users/{id}/deactivate")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        }
    }

    [Fact]
    public async Task Role_IsASetOfKnownRights_ThatCountsAtOnce()
    {
        var administrator = await AdministratorAsync();
        var name = $"Tổ kỹ thuật {Guid.CreateVersion7():n}";
        var created = await ApiClient.ReadAsync<RoleDto>(await administrator.PostAsync("/api/roles", new SaveRoleInput { Name = name, Permissions = [CameraProgramPermissions.Hamlets.Default] }));
        created.Code.ShouldStartWith("to_ky_thuat_");
        var userName = $"k{Guid.CreateVersion7():n}";
        await Host.AddUserAsync(Host.TenantA, userName, created.Code);
        var session = await Host.SignedInAsync(userName);
        (await session.GetAsync("/api/hamlets")).StatusCode.ShouldBe(HttpStatusCode.OK);

        (await CodeOfAsync(await administrator.PutAsync($"/api/roles/{created.Id}", new SaveRoleInput { Name = name }, created.Version)))
            .ShouldBe(CameraProgramErrorCodes.Identity.RoleWithoutPermission);
        var updated = await ApiClient.ReadAsync<RoleDto>(await administrator.PutAsync(
            $"/api/roles/{created.Id}", new SaveRoleInput { Name = name, Permissions = [CameraProgramPermissions.Plans.Sign] }, created.Version));
        updated.Permissions.ShouldBe([CameraProgramPermissions.Plans.Default, CameraProgramPermissions.Plans.Sign]);

        (await session.GetAsync("/api/hamlets")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        updated.UserCount.ShouldBe(1);
        (await CodeOfAsync(await administrator.SendAsync(HttpMethod.Delete, $"/api/roles/{created.Id}", null, updated.Version))).ShouldBe(CameraProgramErrorCodes.Identity.RoleInUse);
        (await CodeOfAsync(await administrator.PostAsync("/api/roles", new SaveRoleInput { Name = name, Permissions = [CameraProgramPermissions.Plans.Default] })))
            .ShouldBe(CameraProgramErrorCodes.Identity.RoleNameTaken);
    }

    [Theory]
    [InlineData(CameraProgramPermissions.Province.Default, CameraProgramErrorCodes.Identity.PermissionOfProvince)]
    [InlineData("CameraProgram.Everything", CameraProgramErrorCodes.Identity.UnknownPermission)]
    public async Task Role_WithARightThatACommuneCannotGive_IsRefused(string permission, string code)
    {
        var administrator = await AdministratorAsync();

        var answer = await administrator.PostAsync("/api/roles", new SaveRoleInput { Name = $"Cao hơn {Guid.CreateVersion7():n}", Permissions = [permission] });

        (await CodeOfAsync(answer)).ShouldBe(code);
        var offered = await administrator.ReadAsync<IReadOnlyList<PermissionGroupDto>>("/api/permissions");
        offered.SelectMany(g => g.Permissions).ShouldNotContain(p => p.Name == permission);
    }

    [Fact]
    public async Task Role_WhenBuiltIn_CannotBeDeleted_AndAStaleVersionIsRefused()
    {
        var administrator = await AdministratorAsync();
        var role = await RoleAsync(administrator, RoleCodes.Owner);

        (await CodeOfAsync(await administrator.SendAsync(HttpMethod.Delete, $"/api/roles/{role.Id}", null, role.Version))).ShouldBe(CameraProgramErrorCodes.Identity.RoleIsBuiltIn);
        await (await administrator.PutAsync($"/api/roles/{role.Id}", new SaveRoleInput { Name = role.Name, Permissions = [.. role.Permissions] }, role.Version + 1))
            .ShouldBeProblemAsync(HttpStatusCode.PreconditionFailed, KernelErrorCodes.StaleVersion);
    }

    [Fact]
    public async Task Audit_TellsRolesAndPasswordsInWords_AndNeverASecret()
    {
        var (id, _) = await NewUserAsync(RoleCodes.Police);
        var administrator = await AdministratorAsync();
        var secretariat = await RoleAsync(administrator, RoleCodes.Secretariat);
        var user = await administrator.ReadAsync<UserDto>($"/api/users/{id}");
        await ApiClient.ReadAsync<UserDto>(await administrator.PutAsync($"/api/users/{id}", new UpdateUserInput { FullName = "Tên Mới", RoleIds = [secretariat.Id] }, user.Version));
        await AdministerAsync(id, "reset-password", new ResetPasswordInput { NewPassword = "Tam@2026!mot-lan" });

        var trail = (await administrator.ReadAsync<PagedResult<AuditEntryDto>>($"/api/audit?entityId={id}&pageSize=50")).Items;

        // The clock of the tests stands still, so that both saves are one row.
        trail.ShouldContain(e => e.Sentence.Contains("Người Thử admin.a sửa người dùng “Tên Mới”"));
        trail.Where(e => e.EntityType == "UserRole").SelectMany(e => e.Changes).Select(c => c.After).ShouldContain("Thư ký, Văn phòng");
        trail.SelectMany(e => e.Alike.SelectMany(p => p.Changes).Concat(e.Changes)).ShouldContain(c => c.Field == "Đổi mật khẩu lúc");
        (await (await administrator.GetAsync($"/api/audit?entityId={id}")).Content.ReadAsStringAsync()).ShouldNotContain("Hash");
    }

    private static async Task<RoleDto> RoleAsync(ApiClient client, string code) =>
        (await client.ReadAsync<List<RoleDto>>("/api/roles")).Single(r => r.Code == code);

    private static async Task<CreateUserInput> NewUserInputAsync(ApiClient administrator, string name) => new()
    {
        UserName = name, FullName = "Người Mới", InitialPassword = Password, RoleIds = [(await RoleAsync(administrator, RoleCodes.Police)).Id],
    };
}
