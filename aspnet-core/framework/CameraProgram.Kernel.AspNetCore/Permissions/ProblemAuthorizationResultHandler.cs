using CameraProgram.Kernel.AspNetCore.Errors;
using CameraProgram.Kernel.Errors;
using CameraProgram.Kernel.Localization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Authorization.Policy;
using Microsoft.AspNetCore.Http;

namespace CameraProgram.Kernel.AspNetCore.Permissions;

/// <summary>Answers 401 and 403 as ProblemDetails, never with a redirect to a page.</summary>
public sealed class ProblemAuthorizationResultHandler(IProblemDetailsService problems, TextCatalog texts) : IAuthorizationMiddlewareResultHandler
{
    public async Task HandleAsync(RequestDelegate next, HttpContext context, AuthorizationPolicy policy, PolicyAuthorizationResult authorizeResult)
    {
        if (authorizeResult.Succeeded)
        {
            await next(context);
            return;
        }

        var (status, code) = authorizeResult.Challenged
            ? (StatusCodes.Status401Unauthorized, KernelErrorCodes.NotSignedIn)
            : (StatusCodes.Status403Forbidden, KernelErrorCodes.Forbidden);
        context.Response.StatusCode = status;
        await problems.WriteAsync(new ProblemDetailsContext { HttpContext = context, ProblemDetails = ProblemFactory.Create(texts, status, code) });
    }
}
