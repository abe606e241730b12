using CameraProgram.Kernel.Users;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Options;

namespace CameraProgram.Kernel.AspNetCore.Permissions;

/// <summary>
/// Lets <c>[Authorize("CameraProgram.WorkTasks.Assign")]</c> name a permission directly, or several with <c>|</c> of which one is enough.
/// </summary>
public sealed class PermissionPolicyProvider(IOptions<AuthorizationOptions> options) : DefaultAuthorizationPolicyProvider(options)
{
    public override async Task<AuthorizationPolicy?> GetPolicyAsync(string policyName) =>
        await base.GetPolicyAsync(policyName)
        ?? new AuthorizationPolicyBuilder().RequireAuthenticatedUser().AddRequirements(new PermissionRequirement(policyName)).Build();
}

public sealed record PermissionRequirement(string Permission) : IAuthorizationRequirement;

public sealed class PermissionHandler(ICurrentUser user) : AuthorizationHandler<PermissionRequirement>
{
    private const char Or = '|';

    protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, PermissionRequirement requirement)
    {
        if (requirement.Permission.Split(Or).Any(user.Has))
        {
            context.Succeed(requirement);
        }

        return Task.CompletedTask;
    }
}
