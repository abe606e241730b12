using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using Shouldly;
using Xunit;

namespace CameraProgram.Architecture.Tests;

/// <summary>Dependencies point inward only: what the compiled assemblies refer to is compared with the arrows of docs/architecture.md.</summary>
public sealed class LayerTests
{
    private const string Kernel = "CameraProgram.Kernel";
    private const string Shared = "CameraProgram.Domain.Shared";
    private const string Domain = "CameraProgram.Domain";
    private const string Contracts = "CameraProgram.Application.Contracts";
    private const string Application = "CameraProgram.Application";
    private const string Data = "CameraProgram.EntityFrameworkCore";
    private const string Papers = "CameraProgram.OfficialDocuments";
    private const string Streams = "CameraProgram.StreamGateway";

    /// <summary>Every assembly of the program and the ones of the program it may refer to.</summary>
    private static readonly Dictionary<string, string[]> Arrows = new()
    {
        [Kernel] = [],
        [Kernel + ".EntityFrameworkCore"] = [Kernel],
        [Kernel + ".AspNetCore"] = [Kernel],
        [Papers] = [],
        [Streams] = [],
        [Shared] = [Kernel],
        [Domain] = [Kernel, Shared],
        [Contracts] = [Kernel, Shared],
        [Application] = [Kernel, Shared, Domain, Contracts, Papers],
        [Data] = [Kernel, Kernel + ".EntityFrameworkCore", Shared, Domain, Contracts, Application],
        ["CameraProgram.Migrations.Sqlite"] = [Kernel, Data],
        ["CameraProgram.Migrations.PostgreSql"] = [Kernel, Data],
        ["CameraProgram.Migrations.SqlServer"] = [Kernel, Data],
        ["CameraProgram.HttpApi.Host"] = [Kernel, Kernel + ".AspNetCore", Kernel + ".EntityFrameworkCore", Shared, Domain, Contracts, Application, Data, Papers, Streams],
        ["CameraProgram.DbMigrator"] = [Kernel, Shared, Domain, Contracts, Application, Data, Papers],
    };

    /// <summary>Namespaces of others that an assembly may not know.</summary>
    private static readonly Dictionary<string, string[]> Strangers = new()
    {
        [Kernel] = ["Microsoft.EntityFrameworkCore", "Microsoft.AspNetCore"],
        [Shared] = ["Microsoft"],
        [Domain] = ["Microsoft"],
        [Contracts] = ["Microsoft"],
        [Papers] = ["Microsoft.EntityFrameworkCore", "Microsoft.AspNetCore"],
        [Streams] = ["Microsoft.EntityFrameworkCore"],
        // UserManager hashes passwords, makes stamps and checks one-time codes: security code that is better not written
        // again. It knows nothing of HTTP; the rest of ASP.NET stays outside.
        [Application] =
        [
            "Microsoft.AspNetCore.Http", "Microsoft.AspNetCore.Mvc", "Microsoft.AspNetCore.Authentication", "Microsoft.AspNetCore.Authorization",
            "Microsoft.AspNetCore.Routing", "Microsoft.AspNetCore.Builder", "Microsoft.EntityFrameworkCore.Sqlite", "Microsoft.Data.Sqlite", "Npgsql", "Microsoft.Data.SqlClient",
        ],
    };

    public static TheoryData<string> Assemblies => [.. Arrows.Keys];

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void Assembly_RefersOnlyToWhatTheArrowsAllow(string assembly)
    {
        var used = Assembly.Load(assembly).GetReferencedAssemblies().Select(a => a.Name!).Where(n => n.StartsWith("CameraProgram", StringComparison.Ordinal));

        used.Except(Arrows[assembly]).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void Assembly_KnowsNoTypeOfWhatItMustNotKnow(string assembly)
    {
        var forbidden = Strangers.GetValueOrDefault(assembly, []);

        UsedNamespaces(assembly).Where(used => forbidden.Any(f => used == f || used.StartsWith(f + ".", StringComparison.Ordinal))).ShouldBeEmpty();
    }

    [Fact]
    public void EveryProject_HasItsArrows()
    {
        var projects = Sources.Files("aspnet-core", ".csproj").Select(Path.GetFileNameWithoutExtension).Where(p => p != "CameraProgram.Migrations.Design");

        projects.ShouldBe(Arrows.Keys, ignoreOrder: true);
    }

    private static IReadOnlyList<string> UsedNamespaces(string assembly)
    {
        using var file = File.OpenRead(Assembly.Load(assembly).Location);
        using var image = new PEReader(file);
        var metadata = image.GetMetadataReader();
        return [.. metadata.TypeReferences.Select(t => metadata.GetString(metadata.GetTypeReference(t).Namespace)).Distinct().Where(n => !IsCompilers(n))];
    }

    /// <summary>Attributes that the compiler itself embeds.</summary>
    private static bool IsCompilers(string name) => name == "Microsoft.CodeAnalysis";
}
