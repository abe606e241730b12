using Microsoft.Extensions.DependencyInjection;

namespace CameraProgram.Imports;

internal static class ImportServices
{
    public static IServiceCollection AddImports(this IServiceCollection services)
    {
        services.AddSingleton<ListsAtHand>();
        services.AddScoped<ImportSheetReader>();
        services.AddScoped<RegisterComparison>();
        services.AddScoped<GroupRegistrar>();
        services.AddScoped<ImportBatch>();
        services.AddScoped<ImportReader>();
        return services;
    }
}
