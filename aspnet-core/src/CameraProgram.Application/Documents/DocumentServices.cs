using CameraProgram.OfficialDocuments;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace CameraProgram.Documents;

internal static class DocumentServices
{
    /// <summary>The register of papers and the one renderer of the program; the container ends its processes.</summary>
    public static void AddDocuments(this IServiceCollection services)
    {
        services.AddOptions<DocumentsOptions>().BindConfiguration(DocumentsOptions.Section)
            .Validate(
                options => options.IsValid(),
                $"{DocumentsOptions.Section}:{nameof(DocumentsOptions.PublicBaseUrl)} is an address like https://camera.xa.example, without ? and #.")
            .ValidateOnStart();
        services.AddOptions<OfficialDocumentsOptions>().BindConfiguration(OfficialDocumentsOptions.SectionName)
            .Validate(
                options => options.Validate() is null,
                $"{OfficialDocumentsOptions.SectionName}: QueueLimit 1 to 100000, JobTimeout up to 01:00:00, Workers 1 to 32, at least one of FontDirectories.")
            .ValidateOnStart();
        services.AddSingleton(CreateRenderer);
        services.AddScoped<PublicPages>();
        services.AddScoped<SignerPosts>();
        services.AddScoped<PaperHeads>();
        services.AddScoped<PaperSigners>();
        services.AddScoped<PaperPrinter>();
        services.AddScoped<PaperChecks>();
        services.AddScoped<DocumentRegistrar>();
    }

    private static OfficialDocumentRenderer CreateRenderer(IServiceProvider provider)
    {
        var options = provider.GetRequiredService<IOptions<OfficialDocumentsOptions>>().Value;
        var log = provider.GetRequiredService<ILoggerFactory>().CreateLogger<OfficialDocumentRenderer>();
        options.Log ??= line => log.LogWarning("Typesetter: {Line}", line);
        return new OfficialDocumentRenderer(options);
    }
}
