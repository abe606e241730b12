using System.Reflection;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using CameraProgram.Audit;
using CameraProgram.Identity;
using CameraProgram.Kernel.Auditing;
using CameraProgram.Kernel.Entities;
using CameraProgram.Kernel.Errors;
using CameraProgram.Kernel.MultiTenancy;
using CameraProgram.Localization;
using CameraProgram.OfficialDocuments;
using CameraProgram.Permissions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Shouldly;
using Xunit;

namespace CameraProgram.Architecture.Tests;

/// <summary>Whatever the program says it says in both languages, and it keeps no words that nothing says.</summary>
public sealed partial class TextTests
{
    private static readonly string[] Languages = ["vi", "en"];
    private static readonly HashSet<string> Keys = [.. CameraProgramTexts.Catalog.Keys("vi")];

    [Fact]
    public void BothLanguages_HaveTheSameKeys() =>
        CameraProgramTexts.Catalog.Keys("en").ShouldBe(Keys, ignoreOrder: true);

    [Fact]
    public void NoKey_StandsTwice() =>
        Languages.SelectMany(l =>
        {
            using var file = JsonDocument.Parse(Sources.Read($"aspnet-core/src/CameraProgram.Domain.Shared/Localization/{l}.json"));
            return file.RootElement.EnumerateObject().GroupBy(p => p.Name).Where(g => g.Count() > 1).Select(g => $"{l}: {g.Key}").ToList();
        }).ShouldBeEmpty();

    [Fact]
    public void BothLanguages_NameTheSameValues() =>
        Keys.Where(k => Values("vi", k) != Values("en", k)).ShouldBeEmpty();

    [Fact]
    public void EveryText_IsThereAndInNfc() =>
        Languages.SelectMany(l => Keys.Where(k => CameraProgramTexts.Catalog.Find(l, k) is not { } text || string.IsNullOrWhiteSpace(text) || !text.IsNormalized(NormalizationForm.FormC))
            .Select(k => $"{l}: {k}")).ShouldBeEmpty();

    [Fact]
    public void EveryErrorCode_HasASentence() => Lacking(ErrorCodes()).ShouldBeEmpty();

    [Fact]
    public void EveryPermissionAndGroup_HasItsWords() =>
        Lacking(PermissionDefinitions.All.SelectMany(p => new[] { $"Permission:{p.Name}", $"PermissionGroup:{p.Group}" })).ShouldBeEmpty();

    [Fact]
    public void EveryRole_HasItsName() => Lacking(RoleCodes.All.Select(code => $"Role:{code}")).ShouldBeEmpty();

    [Fact]
    public void EveryEnumThatPeopleSee_HasItsWords() => Lacking(EnumMembers()).ShouldBeEmpty();

    [Fact]
    public void EveryAuditedThingAndField_HasItsWords() => Lacking(AuditKeys().Select(alternatives => alternatives.FirstOrDefault(Keys.Contains) ?? alternatives[^1])).ShouldBeEmpty();

    [Fact]
    public void TheTrail_KnowsEveryAuditedThing() =>
        Model().GetEntityTypes().Where(IsAudited).Select(t => t.ClrType.Name).ShouldBe(AuditedTypes.All.Keys, ignoreOrder: true);

    [Fact]
    public void EveryText_IsSaidBySomething()
    {
        var said = ErrorCodes().Concat(EnumMembers()).Concat(RoleCodes.All.Select(code => $"Role:{code}"))
            .Concat(PermissionDefinitions.All.SelectMany(p => new[] { $"Permission:{p.Name}", $"PermissionGroup:{p.Group}" }))
            .Concat(AuditKeys().SelectMany(k => k)).Concat(Enum.GetNames<AuditAction>().Select(action => $"Audit:{action}")).ToHashSet();
        var sources = string.Concat(Sources.Files("aspnet-core", ".cs").Concat(Sources.Files("angular/src", ".ts", ".html")).Select(Sources.Read));

        Keys.Where(key => !said.Contains(key) && !IsNamed(key, sources)).ShouldBeEmpty("Nothing in the sources names these.");
    }

    /// <summary>The whole key, or its last name ("Dashboard:LateTasks:One" by "LateTasks"), stands in the sources.</summary>
    private static bool IsNamed(string key, string sources)
    {
        if (key.StartsWith("Status:", StringComparison.Ordinal) || sources.Contains($"\"{key}\"", StringComparison.Ordinal) || sources.Contains($"'{key}'", StringComparison.Ordinal))
        {
            return true;
        }

        var stem = key.EndsWith(":One", StringComparison.Ordinal) ? key[..^4] : key;
        var name = stem[(stem.LastIndexOfAny([':', '.']) + 1)..];
        var code = stem[(stem.IndexOf(':', StringComparison.Ordinal) + 1)..];
        return sources.Contains($"\"{code}\"", StringComparison.Ordinal) || sources.Contains($"\"{name}\"", StringComparison.Ordinal) || sources.Contains($"'{name}'", StringComparison.Ordinal)
            || sources.Contains($"\"{stem}\"", StringComparison.Ordinal) || sources.Contains($"\"{stem}|", StringComparison.Ordinal)
            || sources.Contains($"\"{key}|", StringComparison.Ordinal) || sources.Contains($"nameof({name})", StringComparison.Ordinal);
    }

    private static IEnumerable<string> Lacking(IEnumerable<string> keys) => keys.Distinct().Where(k => !Keys.Contains(k));

    private static IEnumerable<string> ErrorCodes() =>
        ConstantsOf(typeof(CameraProgramErrorCodes)).Concat(ConstantsOf(typeof(KernelErrorCodes)))
            // The module knows no program; its codes get the program's name in front.
            .Concat(ConstantsOf(typeof(OfficialDocumentErrorCodes)).Select(code => $"CameraProgram:{code}"));

    private static IEnumerable<string> ConstantsOf(Type type) =>
        type.GetNestedTypes().Append(type).SelectMany(t => t.GetFields(BindingFlags.Public | BindingFlags.Static))
            .Where(f => f is { IsLiteral: true } && f.FieldType == typeof(string))
            .Select(f => (string)f.GetRawConstantValue()!);

    private static IEnumerable<string> EnumMembers() =>
        typeof(CameraProgramTexts).Assembly.GetExportedTypes().Concat(typeof(UserDto).Assembly.GetExportedTypes()).Append(typeof(AuditAction))
            .Where(t => t.IsEnum)
            .SelectMany(t => Enum.GetNames(t).Select(member => $"Enum:{t.Name}.{member}"));

    /// <summary>For each thing and field of the trail the keys that would do, the general one last.</summary>
    private static IEnumerable<string[]> AuditKeys()
    {
        var bookkeeping = typeof(FullAuditedAggregateRoot).GetProperties().Select(p => p.Name)
            .Concat([nameof(IMultiTenant.TenantId), "SearchText", "NameOrder"]).ToHashSet();
        foreach (var type in Model().GetEntityTypes().Where(IsAudited))
        {
            yield return [$"Entity:{type.ClrType.Name}"];
            foreach (var property in type.GetProperties().Where(p => !bookkeeping.Contains(p.Name) && p.PropertyInfo?.GetCustomAttribute<NotAuditedAttribute>() is null))
            {
                yield return [$"Field:{type.ClrType.Name}.{property.Name}", $"Field:{property.Name}"];
            }
        }
    }

    /// <summary>As the audit trail's interceptor sees it: entities, and parts that hang on one.</summary>
    private static bool IsAudited(IEntityType type) =>
        type.ClrType.GetCustomAttribute<NotAuditedAttribute>() is null
        && (type.ClrType.IsAssignableTo(typeof(Entity)) || type.GetForeignKeys().Any(k => k.DeleteBehavior == DeleteBehavior.Cascade));

    private static IModel Model()
    {
        var options = new DbContextOptionsBuilder<CameraProgramDbContext>();
        options.UseDatabase(new DatabaseOptions { ConnectionString = "Data Source=:memory:" });
        using var db = new CameraProgramDbContext(options.Options, new CurrentTenant());
        return db.Model;
    }

    private static string Values(string language, string key) =>
        string.Join(',', Placeholder().Matches(CameraProgramTexts.Catalog.Find(language, key)!).Select(m => m.Value).Distinct().Order(StringComparer.Ordinal));

    [GeneratedRegex(@"\{\w+\}", RegexOptions.None, 1000)]
    private static partial Regex Placeholder();
}
