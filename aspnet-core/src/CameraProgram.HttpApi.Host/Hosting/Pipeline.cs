using CameraProgram.Identity;
using CameraProgram.Kernel.Errors;
using CameraProgram.Maps;
using CameraProgram.StreamGateway;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Options;

namespace CameraProgram.Hosting;

/// <summary>The way of a request through the program, and the web app beside it.</summary>
public static class Pipeline
{
    // The web app shows papers (PDF) in frames of its own pages; nobody else may frame anything.
    private const string ContentSecurityPolicy =
        "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self'; " +
        "connect-src 'self'; media-src 'self' blob:; frame-src 'self' blob:; object-src 'none'; base-uri 'self'; frame-ancestors 'self'; form-action 'self'";

    public static void UseCameraProgram(this WebApplication app)
    {
        // Pictures of the map may come from the server of the tiles, and from nowhere else.
        var tiles = app.Services.GetRequiredService<IOptions<MapOptions>>().Value.TileOrigin;
        var policy = tiles is null ? ContentSecurityPolicy : ContentSecurityPolicy.Replace("img-src 'self'", $"img-src 'self' {tiles}", StringComparison.Ordinal);
        app.UseRequestLocalization();
        app.UseExceptionHandler();
        app.UseResponseCompression();
        app.Use((http, next) =>
        {
            var headers = http.Response.Headers;
            headers.XContentTypeOptions = "nosniff";
            headers.ContentSecurityPolicy = policy;
            headers["Referrer-Policy"] = "same-origin";
            if (http.Request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase))
            {
                // Office computers are shared: no answer with people's data stays in a browser's cache.
                headers.CacheControl = "no-cache, no-store";
            }

            headers["Permissions-Policy"] = "camera=(self), geolocation=(self), microphone=()";
            return next();
        });
        app.UseWebApp(out var indexPage);
        app.UseWebSockets(new WebSocketOptions { KeepAliveInterval = TimeSpan.FromSeconds(20) });
        app.UseRouting();
        app.UseAuthentication();
        app.UseMiddleware<AccountMiddleware>();
        app.UseRateLimiter();
        app.UseAuthorization();

        app.MapControllers();
        app.MapStreamGateway();
        app.MapOpenApi("/openapi/{documentName}.json").AllowAnonymous();
        app.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false }).AllowAnonymous();
        app.MapHealthChecks("/health/ready", new HealthCheckOptions { Predicate = check => check.Tags.Contains("ready") }).AllowAnonymous();
        app.MapFallback("/api/{**path}", (HttpContext http) => throw new EntityNotFoundException("address", http.Request.Path.Value!)).AllowAnonymous();
        if (indexPage is not null)
        {
            app.MapFallback(http => SendIndexPageAsync(http, indexPage)).AllowAnonymous();
        }
    }

    /// <summary>Serves the built web app from <c>WebApp:Directory</c>, or from beside the program.</summary>
    private static void UseWebApp(this WebApplication app, out string? indexPage)
    {
        var directory = app.Configuration["WebApp:Directory"] ?? Path.Combine(AppContext.BaseDirectory, "webapp");
        indexPage = Path.Combine(Path.GetFullPath(directory), "index.html");
        if (!File.Exists(indexPage))
        {
            indexPage = null;
            return;
        }

        app.UseStaticFiles(new StaticFileOptions
        {
            FileProvider = new PhysicalFileProvider(Path.GetFullPath(directory)),
            OnPrepareResponse = file => file.Context.Response.Headers.CacheControl =
                file.File.Name.Contains('-', StringComparison.Ordinal) && file.File.Name.EndsWith(".js", StringComparison.Ordinal)
                    ? "public, max-age=31536000, immutable"
                    : "no-cache",
        });
    }

    private static Task SendIndexPageAsync(HttpContext http, string indexPage)
    {
        http.Response.ContentType = "text/html; charset=utf-8";
        http.Response.Headers.CacheControl = "no-cache";
        return http.Response.SendFileAsync(indexPage, http.RequestAborted);
    }
}
