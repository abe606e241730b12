using Microsoft.Extensions.Options;

namespace CameraProgram.Documents;

/// <summary>Says at start that papers will carry an address that only this machine knows, or none.</summary>
public sealed class PublicAddressWarning(IOptions<DocumentsOptions> options, ILogger<PublicAddressWarning> log) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(options.Value.PublicBaseUrl))
        {
            log.LogWarning("Documents:PublicBaseUrl is not set: the QR codes of papers lead to this machine's own name or are left out. Set it before papers go out (docs/operations.md).");
        }

        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
