using CameraProgram.Hosting;
using CameraProgram.Kernel.AspNetCore.Errors;
using CameraProgram.Kernel.Errors;
using CameraProgram.Kernel.Localization;
using CameraProgram.Kernel.MultiTenancy;
using Microsoft.AspNetCore.Authentication.BearerToken;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using QRCoder;

namespace CameraProgram.Identity;

[ApiController]
[Route("api/account")]
[Authorize]
public sealed class AccountController(
    AccountAppService accounts, UserRecogniser recogniser, SessionIssuer sessions, ICurrentTenant tenant, TextCatalog texts) : ControllerBase
{
    [HttpPost("login")]
    [AllowAnonymous]
    [EnableRateLimiting(RateLimits.SignIn)]
    [ProducesResponseType<CurrentAccountDto>(StatusCodes.Status200OK)]
    public async Task<IActionResult> Login(LoginInput input, CancellationToken cancellationToken)
    {
        try
        {
            var user = await accounts.ProveAsync(input);
            await sessions.StartCookieSessionAsync(HttpContext, user.Id, user.SecurityStamp);
            var signedIn = await recogniser.RecogniseAsync(user.Id, cancellationToken);
            using (tenant.Change(user.TenantId))
            {
                return Ok(await accounts.GetCurrentAsync(signedIn!, cancellationToken));
            }
        }
        catch (BusinessException refusal) when (refusal is not InputException)
        {
            return NotProven(refusal);
        }
    }

    [HttpPost("token")]
    [AllowAnonymous]
    [EnableRateLimiting(RateLimits.SignIn)]
    [ProducesResponseType<AccessTokenResponse>(StatusCodes.Status200OK)]
    public async Task<IActionResult> Token(LoginInput input)
    {
        try
        {
            var user = await accounts.ProveAsync(input);
            return SignIn(SessionIssuer.Token(user.Id, user.SecurityStamp).Principal, IdentityConstants.BearerScheme);
        }
        catch (BusinessException refusal) when (refusal is not InputException)
        {
            return NotProven(refusal);
        }
    }

    [HttpPost("refresh")]
    [AllowAnonymous]
    [EnableRateLimiting(RateLimits.SignIn)]
    [ProducesResponseType<AccessTokenResponse>(StatusCodes.Status200OK)]
    public async Task<IActionResult> Refresh(RefreshInput input, CancellationToken cancellationToken)
    {
        if (sessions.Read(input.RefreshToken) is var (userId, stamp)
            && await recogniser.RecogniseAsync(userId, cancellationToken) is { } user && user.SecurityStamp == stamp)
        {
            return SignIn(SessionIssuer.Token(userId, stamp).Principal, IdentityConstants.BearerScheme);
        }

        return NotProven(new BusinessException(CameraProgramErrorCodes.Account.InvalidRefreshToken));
    }

    [HttpGet("me")]
    public async Task<CurrentAccountDto> Me(CancellationToken cancellationToken)
    {
        sessions.SendAntiforgeryToken(HttpContext);
        return await accounts.GetCurrentAsync(SignedIn, cancellationToken);
    }

    [HttpGet("antiforgery")]
    [AllowAnonymous]
    [ProducesResponseType(StatusCodes.Status204NoContent)]
    public IActionResult Antiforgery()
    {
        sessions.SendAntiforgeryToken(HttpContext);
        return NoContent();
    }

    [HttpPost("logout")]
    [ProducesResponseType(StatusCodes.Status204NoContent)]
    public async Task<IActionResult> Logout()
    {
        await SessionIssuer.EndCookieSessionAsync(HttpContext);
        return NoContent();
    }

    [HttpPost("logout-everywhere")]
    [ProducesResponseType(StatusCodes.Status204NoContent)]
    public async Task<IActionResult> LogoutEverywhere()
    {
        await accounts.SignOutEverywhereAsync();
        await SessionIssuer.EndCookieSessionAsync(HttpContext);
        return NoContent();
    }

    /// <summary>For forms in which a password is chosen, also before there is an account.</summary>
    [HttpGet("password-rules")]
    [AllowAnonymous]
    public PasswordRulesDto Rules() => new(IdentityConsts.PasswordMinLength, IdentityConsts.PasswordMinDifferent);

    [HttpPost("change-password")]
    [ProducesResponseType(StatusCodes.Status204NoContent)]
    public async Task<IActionResult> ChangePassword(ChangePasswordInput input, CancellationToken cancellationToken)
    {
        await accounts.ChangePasswordAsync(input);
        await KeepThisSessionAsync(cancellationToken);
        return NoContent();
    }

    [HttpPost("two-factor/setup")]
    public async Task<TwoFactorSetupDto> SetUpTwoFactor(CancellationToken cancellationToken)
    {
        var key = await accounts.BeginTwoFactorAsync();
        await KeepThisSessionAsync(cancellationToken);
        var label = Uri.EscapeDataString($"CameraProgram:{SignedIn.UserName}");
        var uri = $"otpauth://totp/{label}?secret={key}&issuer=CameraProgram&digits=6";
        using var generator = new QRCodeGenerator();
        using var data = generator.CreateQrCode(uri, QRCodeGenerator.ECCLevel.M);
        return new TwoFactorSetupDto(key, uri, new SvgQRCode(data).GetGraphic(4));
    }

    [HttpPost("two-factor/enable")]
    public async Task<RecoveryCodesDto> EnableTwoFactor(EnableTwoFactorInput input, CancellationToken cancellationToken)
    {
        var codes = await accounts.EnableTwoFactorAsync(input);
        await KeepThisSessionAsync(cancellationToken);
        return codes;
    }

    [HttpPost("two-factor/disable")]
    [ProducesResponseType(StatusCodes.Status204NoContent)]
    public async Task<IActionResult> DisableTwoFactor(PasswordInput input, CancellationToken cancellationToken)
    {
        await accounts.DisableTwoFactorAsync(input);
        await KeepThisSessionAsync(cancellationToken);
        return NoContent();
    }

    private SignedInUser SignedIn => HttpContext.Features.Get<SignedInUser>() ?? throw new ForbiddenException(KernelErrorCodes.NotSignedIn);

    /// <summary>A new password or second factor ends every other session; the one at hand goes on.</summary>
    private async Task KeepThisSessionAsync(CancellationToken cancellationToken)
    {
        if (User.Identity?.AuthenticationType == IdentityConstants.ApplicationScheme
            && await recogniser.RecogniseAsync(SignedIn.Id!.Value, cancellationToken) is { } user)
        {
            await sessions.StartCookieSessionAsync(HttpContext, user.Id!.Value, user.SecurityStamp);
        }
    }

    private ObjectResult NotProven(BusinessException refusal) => new(
        ProblemFactory.Create(texts, StatusCodes.Status401Unauthorized, refusal.Code, refusal.Details))
    {
        StatusCode = StatusCodes.Status401Unauthorized,
        ContentTypes = { "application/problem+json" },
    };
}
