using CameraProgram.Audit;
using CameraProgram.Boards;
using CameraProgram.Budgets;
using CameraProgram.Cameras;
using CameraProgram.Commitments;
using CameraProgram.Communes;
using CameraProgram.Coverage;
using CameraProgram.Dashboard;
using CameraProgram.Documents;
using CameraProgram.Exporting;
using CameraProgram.Funding;
using CameraProgram.Hamlets;
using CameraProgram.Identity;
using CameraProgram.Imports;
using CameraProgram.Installations;
using CameraProgram.Kernel.Events;
using CameraProgram.Ledgers;
using CameraProgram.Live;
using CameraProgram.Localization;
using CameraProgram.Maintenance;
using CameraProgram.Plans;
using CameraProgram.Provinces;
using CameraProgram.Reviews;
using CameraProgram.Setup;
using CameraProgram.Surveys;
using CameraProgram.WorkTasks;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.DependencyInjection;

namespace CameraProgram;

public static class ApplicationServices
{
    public static IServiceCollection AddCameraProgramApplication(this IServiceCollection services)
    {
        services.AddSingleton(CameraProgramTexts.Catalog);
        services.TryAddSingleton(TimeProvider.System);
        services.AddScoped<UserRecogniser>();
        services.AddScoped<StandIns>();
        services.AddScoped<AdministratorGuard>();
        services.AddScoped<CommuneFounder>();
        services.AddScoped<BuiltInRoleUpgrader>();
        services.AddDocuments();
        services.AddScoped<BoardReader>();
        services.AddScoped<ProvinceView>();
        services.AddScoped<CommuneCounter>();
        services.AddScoped<CommuneRegisterCounter>();
        services.AddScoped<ListExporter>();
        services.AddScoped<AccessLog>();
        services.AddScoped<RegisterScope>();
        services.AddScoped<CameraDoubles>();
        services.AddScoped<CoverageReader>();
        services.AddScoped<HamletBook>();
        services.AddScoped<FindingDoubts>();
        services.AddScoped<FindingRegistrar>();
        services.AddImports();
        services.AddSingleton<SetupCode>();
        services.AddScoped<WorkTaskViewer>();
        services.AddScoped<PlanReader>();
        services.AddScoped<PlanSigners>();
        services.AddScoped<FigureTaker>();
        services.AddScoped<ReviewSuggestions>();
        services.AddScoped<ReviewAddressees>();
        services.AddScoped<CommitmentReader>();
        services.AddScoped<CommitmentSigner>();
        services.AddScoped<LedgerChecker>();
        services.AddFunding();
        services.AddScoped<BudgetBooks>();
        services.AddScoped<BudgetReader>();
        services.AddScoped<DecisionNumbers>();
        services.AddScoped<ContributionsBooks>();
        services.AddScoped<YearEnd>();
        services.AddScoped<DeadlineRegister>();
        services.AddScoped<MaintenanceViewer>();
        services.AddScoped<Downtime>();
        services.AddScoped<CameraAvailability>();
        services.AddScoped<CameraHealthReports>();
        services.AddScoped<InstallationViewer>();
        services.AddSingleton<CameraSecrets>();
        services.AddScoped<ConnectionReader>();
        services.AddScoped<LiveRights>();
        services.AddScoped<LookWriter>();
        services.AddScoped<ClipDesk>();
        services.AddByConvention();
        services.AddSingleton<SignInTurns>();
        services.AddIdentityCore<User>(options => PasswordRules.Apply(options.Password))
            .AddPasswordValidator<UserNameNotInPassword>()
            .AddTokenProvider<AuthenticatorTokenProvider<User>>(TokenOptions.DefaultAuthenticatorProvider);
        return services;
    }

    /// <summary>Every <c>…AppService</c>, handler of a domain event and source of the dashboard or of what waits is registered by being there.</summary>
    private static void AddByConvention(this IServiceCollection services)
    {
        foreach (var type in typeof(ApplicationServices).Assembly.GetTypes().Where(t => t is { IsClass: true, IsAbstract: false }))
        {
            if (type.Name.EndsWith("AppService", StringComparison.Ordinal))
            {
                services.AddScoped(type);
            }

            if (type.IsAssignableTo(typeof(IDashboardSource)))
            {
                services.AddScoped(typeof(IDashboardSource), type);
            }

            if (type.IsAssignableTo(typeof(IWaitingPaperSource)))
            {
                services.AddScoped(type);
                services.AddScoped(typeof(IWaitingPaperSource), type);
            }

            if (type.IsAssignableTo(typeof(IReviewFigureSource)))
            {
                services.AddScoped(typeof(IReviewFigureSource), type);
            }

            if (type.IsAssignableTo(typeof(ILedgerCheck)))
            {
                services.AddScoped(typeof(ILedgerCheck), type);
            }

            foreach (var handled in type.GetInterfaces().Where(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IDomainEventHandler<>)))
            {
                services.AddScoped(handled, type);
            }
        }
    }
}
