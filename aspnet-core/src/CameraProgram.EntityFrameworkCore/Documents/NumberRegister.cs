using CameraProgram.Kernel.Errors;
using CameraProgram.Kernel.MultiTenancy;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.Documents;

/// <summary>
/// One statement creates the series or counts it up and answers the number: two transactions can neither read the same
/// number nor collide over the first row. The second waits until the first has committed or rolled back.
/// </summary>
public sealed class NumberRegister(CameraProgramDbContext db, ICurrentTenant tenant) : INumberRegister
{
    private const string Columns = "\"TenantId\", \"BodyKind\", \"BoardId\", \"TypeCode\", \"Year\", \"LastNumber\"";
    private const string Key = "\"TenantId\", \"BodyKind\", \"BoardId\", \"TypeCode\", \"Year\"";

    private const string TakeUpsert =
        $"INSERT INTO \"NumberSeries\" ({Columns}) VALUES ({{0}}, {{1}}, {{2}}, {{3}}, {{4}}, 1) " +
        $"ON CONFLICT ({Key}) DO UPDATE SET \"LastNumber\" = \"NumberSeries\".\"LastNumber\" + 1 RETURNING \"LastNumber\" AS \"Value\"";

    private const string SqlServerSeries =
        "MERGE [NumberSeries] WITH (HOLDLOCK) AS s USING (SELECT {0} AS TenantId, {1} AS BodyKind, {2} AS BoardId, {3} AS TypeCode, {4} AS [Year]) AS k " +
        "ON s.TenantId = k.TenantId AND s.BodyKind = k.BodyKind AND s.BoardId = k.BoardId AND s.TypeCode = k.TypeCode AND s.[Year] = k.[Year] ";

    private const string TakeMerge =
        SqlServerSeries +
        "WHEN MATCHED THEN UPDATE SET LastNumber = s.LastNumber + 1 " +
        "WHEN NOT MATCHED THEN INSERT (TenantId, BodyKind, BoardId, TypeCode, [Year], LastNumber) VALUES (k.TenantId, k.BodyKind, k.BoardId, k.TypeCode, k.[Year], 1) " +
        "OUTPUT inserted.LastNumber AS [Value];";

    private const string HoldUpsert =
        $"INSERT INTO \"NumberSeries\" ({Columns}) VALUES ({{0}}, {{1}}, {{2}}, {{3}}, {{4}}, 0) " +
        $"ON CONFLICT ({Key}) DO UPDATE SET \"LastNumber\" = \"NumberSeries\".\"LastNumber\" RETURNING \"LastNumber\" AS \"Value\"";

    private const string HoldMerge =
        SqlServerSeries +
        "WHEN MATCHED THEN UPDATE SET LastNumber = s.LastNumber " +
        "WHEN NOT MATCHED THEN INSERT (TenantId, BodyKind, BoardId, TypeCode, [Year], LastNumber) VALUES (k.TenantId, k.BodyKind, k.BoardId, k.TypeCode, k.[Year], 0) " +
        "OUTPUT inserted.LastNumber AS [Value];";

    private const string ContinueUpdate =
        "UPDATE \"NumberSeries\" SET \"LastNumber\" = {5} " +
        "WHERE \"TenantId\" = {0} AND \"BodyKind\" = {1} AND \"BoardId\" = {2} AND \"TypeCode\" = {3} AND \"Year\" = {4}";

    private bool IsSqlServer => db.Database.ProviderName?.EndsWith("SqlServer", StringComparison.Ordinal) == true;

    public async Task<int> TakeAsync(NumberSeriesKey key, CancellationToken cancellationToken)
    {
        var number = await ReadAsync(IsSqlServer ? TakeMerge : TakeUpsert, key, cancellationToken);
        return number <= DocumentConsts.MaxNumber
            ? number
            : throw new BusinessException(CameraProgramErrorCodes.Documents.SeriesExhausted).WithData("max", DocumentConsts.MaxNumber);
    }

    public Task<int> HoldAsync(NumberSeriesKey key, CancellationToken cancellationToken) =>
        ReadAsync(IsSqlServer ? HoldMerge : HoldUpsert, key, cancellationToken);

    // SQL Server reads names in double quotes as well.
    public Task ContinueAsync(NumberSeriesKey key, int lastNumber, CancellationToken cancellationToken) =>
        db.Database.ExecuteSqlRawAsync(ContinueUpdate, [.. Parameters(key), lastNumber], cancellationToken);

    private async Task<int> ReadAsync(string statement, NumberSeriesKey key, CancellationToken cancellationToken)
    {
        if (db.Database.CurrentTransaction is null)
        {
            throw new InvalidOperationException("A series is used inside the transaction that uses its number.");
        }

        return (await db.Database.SqlQueryRaw<int>(statement, Parameters(key)).ToListAsync(cancellationToken)).Single();
    }

    private object[] Parameters(NumberSeriesKey key) =>
    [
        tenant.Id ?? throw new BusinessException(KernelErrorCodes.NoTenant),
        key.BodyKind.ToString(),
        key.BoardId ?? Guid.Empty,
        key.TypeCode,
        key.Year,
    ];
}
