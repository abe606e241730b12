using CameraProgram.Communes;
using CameraProgram.Kernel.Errors;
using CameraProgram.Localization;

namespace CameraProgram.Commands;

internal sealed class CreateProvinceUserCommand(CommuneFounder founder, ICameraProgramDb db) : ICommand
{
    public string Name => "create-province-user";

    public string Usage => "create-province-user --province 20 --user USER --full-name NAME --password PASSWORD";

    public string Help => "Adds somebody who sees the figures of a province's communes, and must change the password.";

    public async Task<int> RunAsync(CommandLine line, CancellationToken cancellationToken)
    {
        try
        {
            await db.InTransactionAsync(
                async ct =>
                {
                    await founder.AddProvinceUserAsync(
                        line.Required("province"), line.Required("user"), line.Required("full-name"), line.Required("password"), ct);
                    return true;
                },
                cancellationToken);
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
}
