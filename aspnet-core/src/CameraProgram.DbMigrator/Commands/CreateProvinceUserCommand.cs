using CameraProgram.Communes;

namespace CameraProgram.Commands;

internal sealed class CreateProvinceUserCommand(CommuneFounder founder, ICameraProgramDb db) : ICommand
{
    public string Name => "create-province-user";

    public string Usage => "create-province-user --province 20 --user USER --full-name NAME --password PASSWORD";

    public string Help => "Adds somebody who sees the figures of a province's communes, and must change the password.";

    public Task<int> RunAsync(CommandLine line, CancellationToken cancellationToken) =>
        this.CreateAsync(() => db.InTransactionAsync(
            async ct =>
            {
                await founder.AddProvinceUserAsync(
                    line.Required("province"), line.Required("user"), line.Required("full-name"), line.Required("password"), ct);
                return true;
            },
            cancellationToken));
}
