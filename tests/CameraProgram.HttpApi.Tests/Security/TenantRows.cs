using System.Data;
using System.Globalization;
using CameraProgram.HttpApi.Tests.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace CameraProgram.HttpApi.Tests.Security;

/// <summary>
/// The rows of one commune in every table of the model, read past all filters: rows with its tenant id, and the parts
/// that hang on them. New features are covered because the model is asked, not a list.
/// </summary>
public sealed class TenantRows
{
    private const string TenantColumn = "TenantId";
    private const string IdColumn = "Id";

    /// <summary>Class of the entity → its rows: id (when it has one) → all values.</summary>
    public Dictionary<string, Dictionary<string, Row>> Tables { get; } = [];

    public IEnumerable<Guid> Ids => Tables.Values.SelectMany(rows => rows.Values).Select(r => r.Id).OfType<Guid>();

    /// <summary>Ids of any kind, at most so many of each.</summary>
    public IEnumerable<Guid> SomeIds(int ofEach) => Tables.Values.SelectMany(rows => rows.Values.Select(r => r.Id).OfType<Guid>().Take(ofEach));

    public static async Task<TenantRows> ReadAsync(TestHost host, Guid tenant)
    {
        var result = new TenantRows();
        await using var scope = host.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<CameraProgramDbContext>();
        var sql = db.GetService<ISqlGenerationHelper>();
        await db.Database.OpenConnectionAsync();
        var owned = new HashSet<Guid> { tenant };
        foreach (var type in InOrderOfOwnership(db.Model))
        {
            var rows = new Dictionary<string, Row>();
            await using var command = db.Database.GetDbConnection().CreateCommand();
            command.CommandText = $"SELECT * FROM {sql.DelimitIdentifier(type.GetTableName()!, type.GetSchema())}";
            await using var reader = await command.ExecuteReaderAsync();
            while (await reader.ReadAsync())
            {
                var row = Row.Of(reader);
                if (Belongs(type, row, tenant, owned))
                {
                    rows.TryAdd(row.Key, row);
                }
            }

            owned.UnionWith(rows.Values.Select(r => r.Id).OfType<Guid>());
            result.Tables[type.ClrType.Name] = rows;
        }

        return result;
    }

    /// <summary>What changed between two readings, in words; empty when nothing did.</summary>
    public IEnumerable<string> DifferencesTo(TenantRows later) =>
        from table in Tables.Keys
        let now = later.Tables[table]
        from key in Tables[table].Keys.Union(now.Keys)
        let before = Tables[table].GetValueOrDefault(key)?.Text
        let after = now.GetValueOrDefault(key)?.Text
        where before != after
        select $"{table}: {before ?? "nothing"} → {after ?? "nothing"}";

    private static bool Belongs(IEntityType type, Row row, Guid tenant, HashSet<Guid> owned)
    {
        if (row.Values.TryGetValue(TenantColumn, out var rowTenant))
        {
            return rowTenant is Guid id && id == tenant;
        }

        return (row.Id is { } own && own == tenant)
            || type.GetForeignKeys().Where(k => k.DeleteBehavior == DeleteBehavior.Cascade)
                .Any(k => row.Values.GetValueOrDefault(k.Properties[0].GetColumnName()) is Guid whole && owned.Contains(whole));
    }

    /// <summary>Wholes before their parts.</summary>
    private static IEnumerable<IEntityType> InOrderOfOwnership(IModel model)
    {
        var left = model.GetEntityTypes().Where(t => t.GetTableName() is not null && !t.IsOwned()).ToList();
        var done = new HashSet<IEntityType>();
        while (left.Count > 0)
        {
            var ready = left.Where(t => t.GetForeignKeys().All(k =>
                k.DeleteBehavior != DeleteBehavior.Cascade || k.PrincipalEntityType == t || done.Contains(k.PrincipalEntityType))).ToList();
            foreach (var type in ready)
            {
                yield return type;
            }

            done.UnionWith(ready);
            left.RemoveAll(done.Contains);
            if (ready.Count == 0)
            {
                throw new InvalidOperationException("Parts own each other in a circle: " + string.Join(", ", left.Select(t => t.ClrType.Name)));
            }
        }
    }

    public sealed record Row(string Key, Guid? Id, IReadOnlyDictionary<string, object?> Values, string Text)
    {
        public static Row Of(IDataRecord record)
        {
            var values = Enumerable.Range(0, record.FieldCount).ToDictionary(record.GetName, i => AsGuid(record.IsDBNull(i) ? null : record.GetValue(i)));
            var text = string.Join(" | ", values.Select(v => $"{v.Key}={Convert.ToString(v.Value, CultureInfo.InvariantCulture)}"));
            return new Row(values.GetValueOrDefault(IdColumn)?.ToString() ?? text, values.GetValueOrDefault(IdColumn) as Guid?, values, text);
        }

        private static object? AsGuid(object? value) => value is string { Length: 36 } text && Guid.TryParse(text, out var id) ? id : value;
    }
}
