using System.Reflection;
using CameraProgram.Identity;
using CameraProgram.Kernel.Auditing;
using CameraProgram.Kernel.Entities;
using CameraProgram.Plans;
using CameraProgram.WorkTasks;

namespace CameraProgram.Audit;

/// <summary>The kinds of things that leave a trace, as classes of the domain.</summary>
public static class AuditedTypes
{
    /// <summary>Parts without an id of their own, which go by the id of their whole.</summary>
    private static readonly Type[] Parts = [typeof(UserRole), typeof(UserHamlet), typeof(WorkTaskUnit), typeof(PlanModelSheet)];

    public static IReadOnlyDictionary<string, Type> All { get; } = typeof(User).Assembly.GetTypes()
        .Where(t => t is { IsClass: true, IsAbstract: false } && t.GetCustomAttribute<NotAuditedAttribute>() is null)
        .Where(t => t.IsAssignableTo(typeof(Entity)) || Parts.Contains(t))
        .ToDictionary(t => t.Name);

    /// <summary>The type of a property's values without its "or nothing"; <c>null</c> for what only the database has.</summary>
    public static Type? ValueType(string entityType, string property) =>
        All.GetValueOrDefault(entityType)?.GetProperty(property)?.PropertyType is { } type ? Nullable.GetUnderlyingType(type) ?? type : null;
}
