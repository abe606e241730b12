using CameraProgram.Kernel.AspNetCore.Users;
using CameraProgram.Kernel.Errors;
using CameraProgram.Kernel.MultiTenancy;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;

namespace CameraProgram.Identity;

/// <summary>
/// After authentication: recognises the user afresh, refuses ended sessions, guards cookie sessions against forged requests,
/// sets commune and stand-in for the rest of the request.
/// </summary>
public sealed class AccountMiddleware(RequestDelegate next)
{
    public const string ActingForHeader = "X-Acting-For";
    private const string AccountPath = "/api/account";

    /// <summary>Who proves anew who they are needs no token of an older session.</summary>
    private static readonly PathString[] ProvingPaths = ["/api/account/login", "/api/account/token", "/api/account/refresh"];

    public async Task InvokeAsync(
        HttpContext http, UserRecogniser recogniser, RequestUser requestUser, ICurrentTenant tenant, IAntiforgery antiforgery)
    {
        if (!http.Request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase) || SessionIssuer.Read(http.User) is not var (userId, stamp))
        {
            await next(http);
            return;
        }

        var user = await recogniser.RecogniseAsync(userId, http.RequestAborted);
        if (user is null || user.SecurityStamp != stamp)
        {
            http.User = new System.Security.Claims.ClaimsPrincipal();
            await SessionIssuer.EndCookieSessionAsync(http);
            await next(http);
            return;
        }

        await EnsureNotForgedAsync(http, antiforgery);
        if (http.GetEndpoint()?.Metadata.GetMetadata<IAllowAnonymous>() is null)
        {
            EnsureOwnPassword(http, user);
            user = await StandInAsync(http, recogniser, user);
        }

        http.Features.Set(user);
        requestUser.Recognise(user);
        using (tenant.Change(user.TenantId))
        {
            await next(http);
        }
    }

    private static void EnsureOwnPassword(HttpContext http, SignedInUser user)
    {
        if (user.MustChangePassword && !http.Request.Path.StartsWithSegments(AccountPath, StringComparison.OrdinalIgnoreCase))
        {
            throw new ForbiddenException(CameraProgramErrorCodes.Account.MustChangePassword);
        }
    }

    /// <summary>A header that names no usable delegation is refused: nobody acts in their own name by mistake.</summary>
    private static async Task<SignedInUser> StandInAsync(HttpContext http, UserRecogniser recogniser, SignedInUser user)
    {
        var header = http.Request.Headers[ActingForHeader].ToString();
        if (header.Length == 0)
        {
            return user;
        }

        return Guid.TryParse(header, out var delegationId)
            ? await recogniser.StandInAsync(user, delegationId, http.RequestAborted)
            : throw new ForbiddenException(CameraProgramErrorCodes.Account.DelegationNotUsable);
    }

    private static async Task EnsureNotForgedAsync(HttpContext http, IAntiforgery antiforgery)
    {
        var byCookie = http.User.Identity?.AuthenticationType == IdentityConstants.ApplicationScheme;
        var safe = HttpMethods.IsGet(http.Request.Method) || HttpMethods.IsHead(http.Request.Method) || HttpMethods.IsOptions(http.Request.Method);
        var proving = ProvingPaths.Any(path => http.Request.Path.Equals(path, StringComparison.OrdinalIgnoreCase));
        if (byCookie && !safe && !proving && !await antiforgery.IsRequestValidAsync(http))
        {
            throw new BusinessException(KernelErrorCodes.AntiforgeryFailed);
        }
    }
}
