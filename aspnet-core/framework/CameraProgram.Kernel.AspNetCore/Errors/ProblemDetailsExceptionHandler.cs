using CameraProgram.Kernel.Errors;
using CameraProgram.Kernel.Localization;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace CameraProgram.Kernel.AspNetCore.Errors;

/// <summary>Turns every exception into a ProblemDetails with a code and a sentence in the user's language.</summary>
public sealed partial class ProblemDetailsExceptionHandler(
    IProblemDetailsService problems, TextCatalog texts, ILogger<ProblemDetailsExceptionHandler> logger) : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        if (exception is OperationCanceledException && httpContext.RequestAborted.IsCancellationRequested)
        {
            httpContext.Response.StatusCode = StatusCodes.Status499ClientClosedRequest;
            return true;
        }

        var refusal = Translate(exception);
        if (refusal is null)
        {
            LogUnexpected(logger, exception, httpContext.Request.Method, httpContext.Request.Path);
            refusal = new BusinessException(KernelErrorCodes.Unexpected);
        }

        var problem = ProblemFactory.Create(texts, StatusOf(refusal), refusal.Code, refusal.Details);
        if (refusal is InputException input)
        {
            problem.Extensions["errors"] = new Dictionary<string, string[]> { [input.Field] = [problem.Detail!] };
        }

        httpContext.Response.StatusCode = problem.Status!.Value;
        return await problems.TryWriteAsync(new ProblemDetailsContext { HttpContext = httpContext, ProblemDetails = problem });
    }

    private static BusinessException? Translate(Exception exception) => exception switch
    {
        BusinessException business => business,
        BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge } => new BusinessException(KernelErrorCodes.TooLarge),
        BadHttpRequestException => new BusinessException(KernelErrorCodes.InvalidInput),
        _ => null,
    };

    private static int StatusOf(BusinessException refusal) => refusal switch
    {
        InputException => StatusCodes.Status400BadRequest,
        EntityNotFoundException => StatusCodes.Status404NotFound,
        StaleVersionException => StatusCodes.Status412PreconditionFailed,
        ForbiddenException { Code: KernelErrorCodes.NotSignedIn } => StatusCodes.Status401Unauthorized,
        ForbiddenException => StatusCodes.Status403Forbidden,
        _ => refusal.Code switch
        {
            KernelErrorCodes.TooLarge => StatusCodes.Status413PayloadTooLarge,
            KernelErrorCodes.InvalidInput or KernelErrorCodes.FileEmpty or KernelErrorCodes.FileKindNotAllowed => StatusCodes.Status400BadRequest,
            KernelErrorCodes.Busy => StatusCodes.Status503ServiceUnavailable,
            KernelErrorCodes.Unexpected => StatusCodes.Status500InternalServerError,
            _ => StatusCodes.Status409Conflict,
        },
    };

    [LoggerMessage(Level = LogLevel.Error, Message = "Unexpected failure in {Method} {Path}")]
    private static partial void LogUnexpected(ILogger logger, Exception exception, string method, PathString path);
}
