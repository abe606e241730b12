namespace CameraProgram.Demo;

/// <summary>Estimates and their money: taken far in Tư Nghĩa and in the main commune, begun in Ninh Giang.</summary>
internal sealed class DemoBudgets(DemoStage stage, DemoBudgetOfTuNghia tuNghia, DemoBudgetOfThienTan thienTan, DemoBudgetYears years)
{
    public async Task LoadAsync(CancellationToken cancellationToken)
    {
        await stage.InCommuneAsync("tunghia", () => tuNghia.LoadAsync(cancellationToken), cancellationToken);
        await stage.InCommuneAsync("thientan", () => thienTan.LoadAsync(cancellationToken), cancellationToken);
        await stage.InCommuneAsync("ninhgiang", () => years.LoadNextAsync(copied: null, cancellationToken), cancellationToken);
    }
}
