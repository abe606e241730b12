using Microsoft.Extensions.DependencyInjection;

namespace CameraProgram.Funding;

internal static class FundingServices
{
    public static void AddFunding(this IServiceCollection services)
    {
        services.AddScoped<FundingScope>();
        services.AddScoped<FundFigures>();
        services.AddScoped<FundNames>();
        services.AddScoped<FundPeriods>();
        services.AddScoped<FundPoster>();
        services.AddScoped<DisclosureReader>();
        services.AddScoped<BankMatches>();
        services.AddScoped<FundingFileKeeper>();
        services.AddScoped<GiverReader>();
        services.AddScoped<VoucherNumbers>();
    }
}
