using CameraProgram.Kernel.MultiTenancy;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.Commands;

/// <summary>Lets the start script know whether to print the demo accounts.</summary>
internal sealed class HasDemoCommand(ICameraProgramDb db, ICurrentTenant tenant) : ICommand
{
    public string Name => "has-demo";

    public string Usage => "has-demo";

    public string Help => "Ends with 0 when the demo accounts exist, with 1 when not.";

    public async Task<int> RunAsync(CommandLine line, CancellationToken cancellationToken)
    {
        using var _ = tenant.Change(null);
        return await db.Users.AnyAsync(u => u.UserName == Demo.DemoUsers.ProvinceUser, cancellationToken) ? 0 : 1;
    }
}
