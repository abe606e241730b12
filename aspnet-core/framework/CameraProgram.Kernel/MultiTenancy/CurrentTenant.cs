namespace CameraProgram.Kernel.MultiTenancy;

/// <summary>Keeps the tenant with the asynchronous flow, so that a request cannot see another's.</summary>
public sealed class CurrentTenant : ICurrentTenant
{
    private static readonly AsyncLocal<Guid?> Current = new();

    public Guid? Id => Current.Value;

    public IDisposable Change(Guid? tenantId)
    {
        var before = Current.Value;
        Current.Value = tenantId;
        return new Restore(before);
    }

    private sealed class Restore(Guid? before) : IDisposable
    {
        public void Dispose() => Current.Value = before;
    }
}
