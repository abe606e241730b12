namespace CameraProgram.Demo;

/// <summary>Contributions in both ledgers, in the main commune and in Ninh Giang.</summary>
internal sealed class DemoFunding(DemoStage stage, DemoFundOfCommune ofCommune, DemoFundOfHamlets ofHamlets)
{
    public static readonly IReadOnlyList<string> Communes = ["thientan", "ninhgiang"];

    public async Task LoadAsync(CancellationToken cancellationToken)
    {
        foreach (var key in Communes)
        {
            await stage.InCommuneAsync(
                key,
                async () =>
                {
                    await ofCommune.LoadAsync(cancellationToken);
                    await ofHamlets.LoadAsync(cancellationToken);
                },
                cancellationToken);
        }
    }

    public async Task PostAsync(CancellationToken cancellationToken)
    {
        foreach (var key in Communes)
        {
            await stage.InCommuneAsync(key, () => ofCommune.PostAsync(cancellationToken), cancellationToken);
        }
    }
}
