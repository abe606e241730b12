using Microsoft.Extensions.DependencyInjection;

namespace CameraProgram.Demo;

/// <summary>The demo: the five source documents as data, with people who are plainly invented.</summary>
internal sealed class DemoData(
    DemoCommunes communes, DemoUsers users, DemoBoards boards, DemoPlans plans, DemoTasks tasks, DemoRegister register,
    DemoCommitments commitments, DemoInstallations installations, DemoMaintenance maintenance, DemoLive live, DemoFunding funding,
    DemoBudgets budgets, DemoReviews reviews)
{
    public const string Password = "Demo@2026!";

    public async Task LoadAsync(CancellationToken cancellationToken)
    {
        await communes.LoadAsync(cancellationToken);
        await users.LoadAsync(cancellationToken);
        await boards.LoadAsync(cancellationToken);
        await plans.LoadAsync(cancellationToken);
        await tasks.LoadAsync(cancellationToken);
        await register.LoadAsync(cancellationToken);
        await commitments.LoadAsync(cancellationToken);
        await installations.LoadAsync(cancellationToken);
        await maintenance.LoadAsync(cancellationToken);
        await live.LoadAsync(cancellationToken);
        await funding.LoadAsync(cancellationToken);
        await budgets.LoadAsync(cancellationToken);
        await funding.PostAsync(cancellationToken);
        await reviews.LoadAsync(cancellationToken);
    }

    public static void Register(IServiceCollection services)
    {
        services.AddScoped<DemoData>();
        services.AddScoped<DemoCommunes>();
        services.AddScoped<DemoUsers>();
        services.AddScoped<DemoBoards>();
        services.AddScoped<DemoPlans>();
        services.AddScoped<DemoTasks>();
        services.AddScoped<DemoRegister>();
        services.AddScoped<DemoCommitments>();
        services.AddScoped<DemoInstallations>();
        services.AddScoped<DemoMaintenance>();
        services.AddScoped<DemoLive>();
        services.AddScoped<DemoStage>();
        services.AddScoped<DemoFunding>();
        services.AddScoped<DemoFundOfCommune>();
        services.AddScoped<DemoFundOfHamlets>();
        services.AddScoped<DemoFundVouchers>();
        services.AddScoped<DemoFundBank>();
        services.AddScoped<DemoFundAgreement>();
        services.AddScoped<DemoFundDisclosures>();
        services.AddScoped<DemoBudgets>();
        services.AddScoped<DemoBudgetOfTuNghia>();
        services.AddScoped<DemoBudgetOfThienTan>();
        services.AddScoped<DemoBudgetSteps>();
        services.AddScoped<DemoBudgetYears>();
        services.AddScoped<DemoReviews>();
    }
}
