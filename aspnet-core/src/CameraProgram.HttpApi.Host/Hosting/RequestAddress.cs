using CameraProgram.Documents;

namespace CameraProgram.Hosting;

/// <summary>The address by which the person at the browser reaches the program.</summary>
public sealed class RequestAddress(IHttpContextAccessor http) : IRequestAddress
{
    public string? BaseUrl =>
        http.HttpContext?.Request is { Host.HasValue: true } request ? $"{request.Scheme}://{request.Host}{request.PathBase}" : null;
}
