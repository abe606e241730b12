using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using CameraProgram.Kernel.Errors;
using CameraProgram.Kernel.Idempotency;
using CameraProgram.Kernel.Users;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace CameraProgram.Kernel.AspNetCore.Idempotency;

/// <summary>
/// The same <c>Idempotency-Key</c> gives the same answer: a double click, a retry after a lost connection or a crash creates nothing twice.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class IdempotentAttribute : Attribute, IAsyncActionFilter
{
    public const string Header = "Idempotency-Key";
    private const int MaxKeyLength = 100;

    public async Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
    {
        var http = context.HttpContext;
        if (!http.Request.Headers.TryGetValue(Header, out var values) || values.ToString() is not { Length: > 0 and <= MaxKeyLength } sent)
        {
            await next();
            return;
        }

        var services = http.RequestServices;
        var store = services.GetRequiredService<IIdempotencyStore>();
        var key = $"{services.GetRequiredService<ICurrentUser>().Id:n}:{sent}";
        var json = services.GetRequiredService<IOptions<JsonOptions>>().Value.JsonSerializerOptions;
        var hash = await HashOfAsync(context, json);

        if (await ReplayAsync(store, key, hash, context))
        {
            return;
        }

        ActionExecutedContext? executed = null;
        var ran = await store.RunOnceAsync(key, hash, async () =>
        {
            executed = await next();
            return AnswerOf(executed, json);
        }, http.RequestAborted);
        if (!ran && executed is null && !await ReplayAsync(store, key, hash, context))
        {
            throw new BusinessException(KernelErrorCodes.Duplicate);
        }
    }

    private static async Task<bool> ReplayAsync(IIdempotencyStore store, string key, string hash, ActionExecutingContext context)
    {
        if (await store.FindAsync(key, context.HttpContext.RequestAborted) is not { } answer)
        {
            return false;
        }

        if (answer.RequestHash != hash)
        {
            throw new BusinessException(KernelErrorCodes.IdempotencyKeyReused);
        }

        context.Result = answer.Body is null
            ? new StatusCodeResult(answer.StatusCode)
            : new ContentResult { StatusCode = answer.StatusCode, Content = answer.Body, ContentType = "application/json; charset=utf-8" };
        return true;
    }

    private static (int, string?)? AnswerOf(ActionExecutedContext executed, JsonSerializerOptions json)
    {
        if (executed.Exception is not null && !executed.ExceptionHandled)
        {
            return null;
        }

        return executed.Result switch
        {
            ObjectResult result when (result.StatusCode ?? StatusCodes.Status200OK) < 300 =>
                (result.StatusCode ?? StatusCodes.Status200OK, JsonSerializer.Serialize(result.Value, json)),
            IStatusCodeActionResult { StatusCode: { } status and < 300 } => (status, null),
            _ => null,
        };
    }

    private static async Task<string> HashOfAsync(ActionExecutingContext context, JsonSerializerOptions json)
    {
        var arguments = new SortedDictionary<string, object?>(StringComparer.Ordinal);
        foreach (var (name, value) in context.ActionArguments.Where(a => a.Value is not CancellationToken))
        {
            arguments[name] = value is IFormFile file ? await DescribeAsync(file, context.HttpContext.RequestAborted) : value;
        }

        var request = $"{context.HttpContext.Request.Method} {context.HttpContext.Request.Path}\n{JsonSerializer.Serialize(arguments, json)}";
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(request)));
    }

    /// <summary>A file is what it holds and what it is called, however the browser wrapped it this time.</summary>
    private static async Task<object> DescribeAsync(IFormFile file, CancellationToken cancellationToken)
    {
        await using var content = file.OpenReadStream();
        return new { file.FileName, Content = Convert.ToHexStringLower(await SHA256.HashDataAsync(content, cancellationToken)) };
    }
}
