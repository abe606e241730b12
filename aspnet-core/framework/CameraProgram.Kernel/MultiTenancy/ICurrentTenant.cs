namespace CameraProgram.Kernel.MultiTenancy;

/// <summary>The commune whose data is in view. Without one, a query sees nothing.</summary>
public interface ICurrentTenant
{
    Guid? Id { get; }

    /// <summary>Switches the tenant until the answer is disposed.</summary>
    IDisposable Change(Guid? tenantId);
}
