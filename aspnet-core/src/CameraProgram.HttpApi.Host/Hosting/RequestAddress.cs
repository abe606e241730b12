using System.Net;
using CameraProgram.Documents;
using Microsoft.AspNetCore.HostFiltering;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Primitives;

namespace CameraProgram.Hosting;

/// <summary>
/// The address by which the person at the browser reaches the program. A request may claim any host, and what it claims would
/// be printed on papers: believed is only what names this machine, or a name that the operator lists in <c>AllowedHosts</c>.
/// </summary>
public sealed class RequestAddress(IHttpContextAccessor http, IOptions<HostFilteringOptions> filtering) : IRequestAddress
{
    private const string AnyHost = "*";

    public string? BaseUrl =>
        http.HttpContext is { Request: { Host.HasValue: true } request } context && IsOurs(request.Host.Host, context.Connection.LocalIpAddress)
            ? $"{request.Scheme}://{request.Host}{request.PathBase}"
            : null;

    private bool IsOurs(string host, IPAddress? local)
    {
        if (IPAddress.TryParse(host, out var address))
        {
            return IPAddress.IsLoopback(address) || address.Equals(local) || address.Equals(local?.MapToIPv4());
        }

        List<StringSegment> allowed = [.. filtering.Value.AllowedHosts.Where(name => name != AnyHost).Select(name => new StringSegment(name))];
        return host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
            || host.Equals(Dns.GetHostName(), StringComparison.OrdinalIgnoreCase)
            || (allowed.Count > 0 && HostString.MatchesAny(host, allowed));
    }
}
