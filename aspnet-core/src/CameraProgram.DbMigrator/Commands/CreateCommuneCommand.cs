using CameraProgram.Communes;
using CameraProgram.Identity;
using CameraProgram.Kernel.Errors;
using CameraProgram.Kernel.MultiTenancy;
using CameraProgram.Localization;
using Microsoft.AspNetCore.Identity;

namespace CameraProgram.Commands;

internal sealed class CreateCommuneCommand(CommuneFounder founder, UserManager<User> users, ICameraProgramDb db, ICurrentTenant tenant) : ICommand
{
    public string Name => "create-commune";

    public string Usage => "create-commune --code 06436 --province 20 --type xa --name NAME --admin USER --password PASSWORD";

    public string Help => "Opens the program for a commune with its first administrator, who must change the password.";

    public async Task<int> RunAsync(CommandLine line, CancellationToken cancellationToken)
    {
        try
        {
            await db.InTransactionAsync(ct => CreateAsync(line, ct), cancellationToken);
            Console.WriteLine("Created.");
            return 0;
        }
        catch (BusinessException refusal)
        {
            await Console.Error.WriteLineAsync(CameraProgramTexts.Catalog.Find("vi", refusal.Code, refusal.Details) ?? refusal.Code);
            return 1;
        }
        catch (ArgumentException missing)
        {
            await Console.Error.WriteLineAsync($"{missing.Message}\n{Usage}");
            return 2;
        }
    }

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
