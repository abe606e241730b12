using System.Threading.RateLimiting;
using CameraProgram.Kernel.AspNetCore.Errors;
using CameraProgram.Kernel.Errors;
using CameraProgram.Kernel.Localization;
using Microsoft.AspNetCore.RateLimiting;

namespace CameraProgram.Hosting;

/// <summary>What a stranger may ask for is bounded per address.</summary>
public static class RateLimits
{
    public const string SignIn = "sign-in";
    public const string Public = "public";
    public const string Setup = "setup";

    public static RateLimitPartition<string> PerAddress(HttpContext http, int permitsPerMinute) =>
        RateLimitPartition.GetFixedWindowLimiter(
            http.Connection.RemoteIpAddress?.ToString() ?? "unknown",
            _ => new FixedWindowRateLimiterOptions { PermitLimit = permitsPerMinute, Window = TimeSpan.FromMinutes(1) });

    public static async ValueTask AnswerAsync(OnRejectedContext context, CancellationToken cancellationToken)
    {
        var http = context.HttpContext;
        var texts = http.RequestServices.GetRequiredService<TextCatalog>();
        await http.RequestServices.GetRequiredService<IProblemDetailsService>().WriteAsync(new ProblemDetailsContext
        {
            HttpContext = http,
            ProblemDetails = ProblemFactory.Create(texts, StatusCodes.Status429TooManyRequests, KernelErrorCodes.TooManyRequests),
        });
    }
}
