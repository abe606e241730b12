using System.Reflection;
using CameraProgram.Hamlets;
using CameraProgram.Kernel.Entities;
using CameraProgram.Kernel.Events;
using Shouldly;
using Xunit;

namespace CameraProgram.Architecture.Tests;

/// <summary>Aggregates protect themselves.</summary>
public sealed class DomainTests
{
    private static readonly Type[] Types = typeof(Hamlet).Assembly.GetTypes();

    [Fact]
    public void NoProperty_CanBeSetFromOutside()
    {
        var open = Types.SelectMany(t => t.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .Where(p => p.SetMethod is { IsPublic: true } setter && !IsInitOnly(setter))
            .Select(p => $"{p.DeclaringType!.Name}.{p.Name}");

        open.ShouldBeEmpty("A change is a verb of the business, not a value put in.");
    }

    [Fact]
    public void NoField_IsPublicAndChangeable()
    {
        Types.SelectMany(t => t.GetFields(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .Where(f => !f.IsLiteral && !f.IsInitOnly && !f.DeclaringType!.IsEnum && !f.DeclaringType.Name.Contains('<', StringComparison.Ordinal))
            .Select(f => $"{f.DeclaringType!.Name}.{f.Name}")
            .ShouldBeEmpty();
    }

    [Fact]
    public void EveryEntity_CanBeMadeByTheDatabaseOnlyInPrivate()
    {
        Types.Where(t => t.IsAssignableTo(typeof(Entity)) && !t.IsAbstract)
            .Where(t => t.GetConstructor(BindingFlags.Instance | BindingFlags.NonPublic, []) is not { IsPrivate: true })
            .Select(t => t.Name)
            .ShouldBeEmpty();
    }

    [Fact]
    public void NoVerb_IsNamedSetStatus() =>
        Types.SelectMany(t => t.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly))
            .Where(m => m.Name is "SetStatus" or "SetState" or "ChangeStatus" or "UpdateStatus")
            .Select(m => $"{m.DeclaringType!.Name}.{m.Name}")
            .ShouldBeEmpty();

    [Fact]
    public void EveryEvent_IsARecordThatSaysWhatHappened() =>
        Types.Where(t => t.IsAssignableTo(typeof(IDomainEvent)) && !t.IsInterface)
            .Where(t => !t.Name.EndsWith("Event", StringComparison.Ordinal) || t.GetMethod("<Clone>$") is null)
            .Select(t => t.Name)
            .ShouldBeEmpty();

    private static bool IsInitOnly(MethodInfo setter) =>
        setter.ReturnParameter.GetRequiredCustomModifiers().Any(m => m.Name == "IsExternalInit");
}
