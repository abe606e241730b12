using CameraProgram.Communes;
using CameraProgram.Identity;
using CameraProgram.Kernel.MultiTenancy;
using CameraProgram.Localization;
using Microsoft.AspNetCore.Identity;

namespace CameraProgram.Commands;

internal sealed class CreateCommuneCommand(CommuneFounder founder, UserManager<User> users, ICameraProgramDb db, ICurrentTenant tenant) : ICommand
{
    public string Name => "create-commune";

    public string Usage => "create-commune --code 06436 --province 20 --type xa --name NAME --admin USER --password PASSWORD";

    public string Help => "Opens the program for a commune with its first administrator, who must change the password.";

    public Task<int> RunAsync(CommandLine line, CancellationToken cancellationToken) =>
        this.CreateAsync(() => db.InTransactionAsync(ct => CreateAsync(line, ct), cancellationToken));

    private async Task<bool> CreateAsync(CommandLine line, CancellationToken cancellationToken)
    {
        var type = line.Required("type") switch
        {
            "xa" => CommuneType.Xa,
            "phuong" => CommuneType.Phuong,
            "dac_khu" => CommuneType.DacKhu,
            var other => throw new ArgumentException($"--type is xa, phuong or dac_khu, not {other}.", nameof(line)),
        };
        await founder.EnsureProvinceRolesAsync(cancellationToken);
        var commune = await founder.FoundAsync(line.Required("code"), line.Required("province"), type, line.Required("name"), cancellationToken);
        var name = CameraProgramTexts.Catalog.Find("vi", "Role:admin")!;
        var administrator = await founder.AddAdministratorAsync(commune, line.Required("admin"), name, line.Required("password"), passwordField: "password");
        using var _ = tenant.Change(commune.Id);
        administrator.RequirePasswordChange();
        await users.UpdateAsync(administrator);
        return true;
    }
}
