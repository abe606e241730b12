using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.Extensions.DependencyInjection;

namespace CameraProgram.HttpApi.Tests.Security;

/// <summary>One method on one route, as the host knows it.</summary>
public sealed record ApiEndpoint(string Method, string Route, string Policy, RouteEndpoint Endpoint)
{
    public const string Public = "(public)";
    public const string SignedIn = "(signed in)";

    public override string ToString() => $"{Method} {Route}";

    public bool HasPermission => Policy is not (Public or SignedIn);

    public bool TakesForm => Endpoint.Metadata.GetMetadata<ControllerActionDescriptor>()?.Parameters
        .Any(p => p.ParameterType.Name.Contains("FormFile", StringComparison.Ordinal)) == true;

    /// <summary>Parameters of the route that stand for a record.</summary>
    public IReadOnlyList<string> IdParameters =>
        [.. Endpoint.RoutePattern.Parameters.Where(IsId).Select(p => p.Name)];

    /// <summary>Every endpoint of the host, ordered by route.</summary>
    public static IReadOnlyList<ApiEndpoint> Of(IServiceProvider services) =>
    [
        .. services.GetRequiredService<IEnumerable<EndpointDataSource>>().SelectMany(s => s.Endpoints).OfType<RouteEndpoint>()
            .Where(e => e.Metadata.GetMetadata<IRouteDiagnosticsMetadata>() is not null || e.RoutePattern.RawText is not null)
            .SelectMany(e => MethodsOf(e).Select(m => new ApiEndpoint(m, "/" + e.RoutePattern.RawText!.TrimStart('/'), PolicyOf(e), e)))
            .OrderBy(e => e.Route, StringComparer.Ordinal).ThenBy(e => e.Method, StringComparer.Ordinal),
    ];

    /// <summary>The address with every parameter filled: records by the given ids in turn, anything else by a harmless word.</summary>
    public string Address(params Guid[] ids)
    {
        var next = 0;
        var segments = Endpoint.RoutePattern.PathSegments.Select(segment => string.Concat(segment.Parts.Select(part => part switch
        {
            RoutePatternParameterPart parameter when IsId(parameter) => ids[Math.Min(next++, ids.Length - 1)].ToString(),
            RoutePatternParameterPart parameter => Filler(parameter),
            RoutePatternLiteralPart literal => literal.Content,
            RoutePatternSeparatorPart separator => separator.Content,
            _ => string.Empty,
        })));
        return "/" + string.Join('/', segments);
    }

    private static bool IsId(RoutePatternParameterPart parameter) =>
        parameter.ParameterPolicies.Any(p => p.Content == "guid") || parameter.Name.EndsWith("id", StringComparison.OrdinalIgnoreCase);

    private static string Filler(RoutePatternParameterPart parameter) =>
        parameter.ParameterPolicies.Any(p => p.Content is "int" or "long") ? 1.ToString(CultureInfo.InvariantCulture) : "vi";

    private static IEnumerable<string> MethodsOf(RouteEndpoint endpoint) =>
        endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods is { Count: > 0 } methods ? methods : ["GET"];

    private static string PolicyOf(RouteEndpoint endpoint)
    {
        if (endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null)
        {
            return Public;
        }

        var demands = endpoint.Metadata.GetOrderedMetadata<IAuthorizeData>();
        var policies = demands.Select(d => d.Policy).OfType<string>().Distinct().ToList();
        return policies.Count > 0 ? string.Join(" & ", policies) : demands.Count > 0 ? SignedIn : "(nothing)";
    }
}
