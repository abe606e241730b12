using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace CameraProgram.WorkTasks;

/// <summary>What a correction changed is read only with its event: one text, JSON.</summary>
internal sealed class TaskChangesConverter() : ValueConverter<IReadOnlyList<TaskChange>, string>(
    changes => JsonSerializer.Serialize(changes, Json),
    json => JsonSerializer.Deserialize<List<TaskChange>>(json, Json)!)
{
    private static readonly JsonSerializerOptions Json = new() { Converters = { new JsonStringEnumConverter() } };
}

internal sealed class TaskChangesComparer() : ValueComparer<IReadOnlyList<TaskChange>>(
    (a, b) => ReferenceEquals(a, b) || (a != null && b != null && a.SequenceEqual(b)),
    changes => changes.Aggregate(0, HashCode.Combine));
