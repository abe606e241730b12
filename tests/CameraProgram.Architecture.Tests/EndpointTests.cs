extern alias Host;

using System.Reflection;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Routing;
using Shouldly;
using Xunit;

namespace CameraProgram.Architecture.Tests;

/// <summary>Controllers route, name the permission and the status, and nothing else.</summary>
public sealed class EndpointTests
{
    private static readonly Type[] Controllers =
        [.. typeof(Host::Program).Assembly.GetTypes().Where(t => t.IsAssignableTo(typeof(ControllerBase)) && !t.IsAbstract)];

    /// <summary>Which right, and which open endpoints are meant, is compared in CameraProgram.HttpApi.Tests/Security.</summary>
    [Fact]
    public void EveryAction_SaysWhoMayCallIt() =>
        Actions().Where(a => !Says(a) && !Says(a.DeclaringType!)).Select(Name).ShouldBeEmpty();

    [Fact]
    public void EveryRoute_BeginsWithApiAndIsLowerCase() =>
        Controllers.Select(c => (c.Name, Route: c.GetCustomAttribute<RouteAttribute>()?.Template ?? string.Empty))
            .Where(c => c.Route.Split('/')[0] != "api" || c.Route.Split('/').Any(part => !part.StartsWith('{') && part.Any(char.IsUpper)))
            .ShouldBeEmpty();

    [Fact]
    public void NoController_ReachesPastTheServicesToTheData() =>
        Controllers.SelectMany(c => c.GetConstructors().SelectMany(k => k.GetParameters()).Select(p => (Controller: c.Name, Wants: p.ParameterType)))
            .Where(p => p.Wants == typeof(ICameraProgramDb) || p.Wants == typeof(CameraProgramDbContext))
            .ShouldBeEmpty();

    /// <summary>In the description of the API a type has no namespace: of two with one name only one would be told.</summary>
    [Fact]
    public void NoTwoTypesOfTheApi_ShareAName() =>
        new[] { typeof(ICameraProgramDb).Assembly, typeof(WorkTasks.WorkTaskDto).Assembly, typeof(WorkTasks.WorkTaskStatus).Assembly }
            .SelectMany(a => a.GetExportedTypes()).Where(t => t.Name.EndsWith("Dto", StringComparison.Ordinal) || t.Name.EndsWith("Input", StringComparison.Ordinal) || t.IsEnum)
            .GroupBy(t => t.Name).Where(g => g.Count() > 1).Select(g => g.Key).ShouldBeEmpty();

    private static IEnumerable<MethodInfo> Actions() =>
        Controllers.SelectMany(c => c.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly))
            .Where(m => m.GetCustomAttributes<HttpMethodAttribute>().Any());

    private static bool Says(MemberInfo member) => member.IsDefined(typeof(AuthorizeAttribute)) || member.IsDefined(typeof(AllowAnonymousAttribute));

    private static string Name(MethodInfo action) => $"{action.DeclaringType!.Name}.{action.Name}";
}
