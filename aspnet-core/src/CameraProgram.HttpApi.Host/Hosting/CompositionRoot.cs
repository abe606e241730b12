using System.Text.Json;
using System.Text.Json.Serialization;
using CameraProgram.Documents;
using CameraProgram.Imports;
using CameraProgram.Kernel.AspNetCore.Errors;
using CameraProgram.Kernel.AspNetCore.Mvc;
using CameraProgram.Kernel.AspNetCore.Permissions;
using CameraProgram.Kernel.AspNetCore.Users;
using CameraProgram.Kernel.Blobs;
using CameraProgram.Kernel.Localization;
using CameraProgram.Kernel.Users;
using CameraProgram.Live;
using CameraProgram.Maps;
using CameraProgram.Setup;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Formatters;

namespace CameraProgram.Hosting;

/// <summary>Puts the parts together: options, data, services, sessions, answers.</summary>
public static class CompositionRoot
{
    private const long MaxRequestBytes = 64 * 1024 * 1024;

    public static void AddCameraProgram(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddOptions<MapOptions>().BindConfiguration(MapOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        services.AddOptions<DatabaseOptions>().BindConfiguration(DatabaseOptions.Section).ValidateDataAnnotations()
            .Validate(o => o.Kind == DatabaseKind.Sqlite || !string.IsNullOrWhiteSpace(o.ConnectionString),
                "Database:ConnectionString must be set when Database:Kind is Postgres or SqlServer.")
            .ValidateOnStart();
        var database = builder.Configuration.GetSection(DatabaseOptions.Section).Get<DatabaseOptions>() ?? new DatabaseOptions();
        Directory.CreateDirectory(database.DataDirectory);

        services.AddCameraProgramApplication();
        services.AddCameraProgramEntityFrameworkCore(database);
        services.AddSingleton<IBlobStore>(new FolderBlobStore(Path.Combine(database.DataDirectory, "files")));
        services.AddHttpContextAccessor();
        services.AddScoped<IRequestAddress, RequestAddress>();
        services.AddScoped<RequestUser>();
        services.AddScoped<ICurrentUser>(provider => provider.GetRequiredService<RequestUser>());
        services.AddDataProtection().SetApplicationName("CameraProgram")
            .PersistKeysToFileSystem(new DirectoryInfo(Path.Combine(database.DataDirectory, "keys")));

        services.AddSessions();
        services.AddAnswers();
        services.AddRateLimits();
        services.AddHealthChecks().AddCheck<DatabaseHealthCheck>("database", tags: ["ready"]);
        services.AddHostedService<SetupAnnouncement>();
        services.AddHostedService<PublicAddressWarning>();
        services.AddHostedService<ImportRunner>();
        services.AddLive(builder.Configuration, database.DataDirectory);
        services.AddOpenApi(OpenApiDocument.Configure);
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = MaxRequestBytes;
        });
    }

    private static void AddAnswers(this IServiceCollection services)
    {
        services.Configure<FormOptions>(options => options.MultipartBodyLengthLimit = MaxRequestBytes);
        services.AddControllers(options =>
            {
                options.OutputFormatters.RemoveType<StringOutputFormatter>();
                AcceptPlainJsonOnly(options);
                options.ModelMetadataDetailsProviders.Add(new ValidationTextKeys());
                options.Filters.Add(new ETagFilter(value => (value as IHasVersion)?.Version));
            })
            .ConfigureApiBehaviorOptions(options => options.InvalidModelStateResponseFactory = LocalizedValidation.Answer)
            .AddJsonOptions(options =>
            {
                options.JsonSerializerOptions.NumberHandling = JsonNumberHandling.Strict;
                options.JsonSerializerOptions.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false));
                options.JsonSerializerOptions.Converters.Add(new CleanStringConverter());
            });
        services.ConfigureHttpJsonOptions(options =>
        {
            options.SerializerOptions.NumberHandling = JsonNumberHandling.Strict;
            options.SerializerOptions.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false));
        });
        services.AddProblemDetails(options => options.CustomizeProblemDetails = problem =>
            ProblemFactory.Complete(problem.HttpContext.RequestServices.GetRequiredService<TextCatalog>(), problem.ProblemDetails));
        services.AddExceptionHandler<ProblemDetailsExceptionHandler>();
        services.AddSingleton<IAuthorizationPolicyProvider, PermissionPolicyProvider>();
        services.AddScoped<IAuthorizationHandler, PermissionHandler>();
        services.AddSingleton<IAuthorizationMiddlewareResultHandler, ProblemAuthorizationResultHandler>();
        services.AddAuthorization();
        services.AddRequestLocalization(options =>
        {
            options.SetDefaultCulture("vi").AddSupportedCultures("vi", "en").AddSupportedUICultures("vi", "en");
            options.ApplyCurrentCultureToResponseHeaders = true;
        });
        services.AddResponseCompression(options => options.EnableForHttps = true);
    }

    private static void AcceptPlainJsonOnly(MvcOptions options)
    {
        foreach (var formatter in options.InputFormatters.OfType<SystemTextJsonInputFormatter>())
        {
            formatter.SupportedMediaTypes.Remove("text/json");
            formatter.SupportedMediaTypes.Remove("application/*+json");
        }

        foreach (var formatter in options.OutputFormatters.OfType<SystemTextJsonOutputFormatter>())
        {
            formatter.SupportedMediaTypes.Remove("text/json");
        }
    }

    private static void AddRateLimits(this IServiceCollection services) => services.AddRateLimiter(options =>
    {
        options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        options.OnRejected = RateLimits.AnswerAsync;
        options.AddPolicy(RateLimits.SignIn, http => RateLimits.PerAddress(http, permitsPerMinute: 300));
        options.AddPolicy(RateLimits.Public, http => RateLimits.PerAddress(http, permitsPerMinute: 120));
        options.AddPolicy(RateLimits.Setup, http => RateLimits.PerAddress(http, permitsPerMinute: 10));
    });
}
