using System.Security.Claims;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.BearerToken;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace CameraProgram.Identity;

/// <summary>Starts and ends sessions. A session carries the user's id and security stamp, nothing else.</summary>
public sealed class SessionIssuer(IAntiforgery antiforgery, IOptionsMonitor<BearerTokenOptions> bearer, TimeProvider clock)
{
    public const string StampClaim = "stamp";
    private const string ReadableTokenCookie = "XSRF-TOKEN";

    public async Task StartCookieSessionAsync(HttpContext http, Guid userId, string stamp)
    {
        var principal = PrincipalOf(userId, stamp, IdentityConstants.ApplicationScheme);
        await http.SignInAsync(IdentityConstants.ApplicationScheme, principal, new AuthenticationProperties { IsPersistent = true });
        http.User = principal;
        SendAntiforgeryToken(http);
    }

    /// <summary>Answers with accessToken, refreshToken and expiresIn.</summary>
    public static SignInTokenAnswer Token(Guid userId, string stamp) => new(PrincipalOf(userId, stamp, IdentityConstants.BearerScheme));

    /// <summary>Who a refresh token was given to, with the stamp of that time.</summary>
    public (Guid UserId, string Stamp)? Read(string refreshToken)
    {
        var ticket = bearer.Get(IdentityConstants.BearerScheme).RefreshTokenProtector.Unprotect(refreshToken);
        return ticket?.Properties.ExpiresUtc is { } expires && clock.GetUtcNow() < expires ? Read(ticket.Principal) : null;
    }

    public static (Guid UserId, string Stamp)? Read(ClaimsPrincipal principal) =>
        Guid.TryParse(principal.FindFirstValue(ClaimTypes.NameIdentifier), out var id) && principal.FindFirstValue(StampClaim) is { } stamp
            ? (id, stamp)
            : null;

    public void SendAntiforgeryToken(HttpContext http)
    {
        var token = antiforgery.GetAndStoreTokens(http).RequestToken!;
        http.Response.Cookies.Append(ReadableTokenCookie, token, new CookieOptions
        {
            HttpOnly = false, SameSite = SameSiteMode.Strict, Secure = http.Request.IsHttps, Path = "/",
        });
    }

    public static async Task EndCookieSessionAsync(HttpContext http)
    {
        await http.SignOutAsync(IdentityConstants.ApplicationScheme);
        http.Response.Cookies.Delete(ReadableTokenCookie);
    }

    private static ClaimsPrincipal PrincipalOf(Guid userId, string stamp, string scheme) => new(new ClaimsIdentity(
        [new Claim(ClaimTypes.NameIdentifier, userId.ToString()), new Claim(StampClaim, stamp)], scheme));
}

/// <summary>Lets the bearer handler write its standard answer.</summary>
public sealed record SignInTokenAnswer(ClaimsPrincipal Principal);
