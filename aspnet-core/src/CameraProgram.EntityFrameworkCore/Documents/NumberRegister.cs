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

    private const string TakeMerge =
        "MERGE [NumberSeries] WITH (HOLDLOCK) AS s USING (SELECT {0} AS TenantId, {1} AS BodyKind, {2} AS BoardId, {3} AS TypeCode, {4} AS [Year]) AS k " +
        "ON s.TenantId = k.TenantId AND s.BodyKind = k.BodyKind AND s.BoardId = k.BoardId AND s.TypeCode = k.TypeCode AND s.[Year] = k.[Year] " +
        "WHEN MATCHED THEN UPDATE SET LastNumber = s.LastNumber + 1 " +
        "WHEN NOT MATCHED THEN INSERT (TenantId, BodyKind, BoardId, TypeCode, [Year], LastNumber) VALUES (k.TenantId, k.BodyKind, k.BoardId, k.TypeCode, k.[Year], 1) " +
        "OUTPUT inserted.LastNumber AS [Value];";

    private const string ContinueInsert =
        $"INSERT INTO \"NumberSeries\" ({Columns}) VALUES ({{0}}, {{1}}, {{2}}, {{3}}, {{4}}, {{5}}) ON CONFLICT ({Key}) DO NOTHING";

    private const string ContinueInsertSqlServer =
        "INSERT INTO [NumberSeries] (TenantId, BodyKind, BoardId, TypeCode, [Year], LastNumber) SELECT {0}, {1}, {2}, {3}, {4}, {5} " +
        "WHERE NOT EXISTS (SELECT 1 FROM [NumberSeries] WITH (UPDLOCK, HOLDLOCK) " +
        "WHERE TenantId = {0} AND BodyKind = {1} AND BoardId = {2} AND TypeCode = {3} AND [Year] = {4})";

    private bool IsSqlServer => db.Database.ProviderName?.EndsWith("SqlServer", StringComparison.Ordinal) == true;

    public async Task<int> TakeAsync(NumberSeriesKey key, CancellationToken cancellationToken)
    {
        if (db.Database.CurrentTransaction is null)
        {
            throw new InvalidOperationException("A number is taken inside the transaction that uses it.");
        }

        var numbers = await db.Database.SqlQueryRaw<int>(IsSqlServer ? TakeMerge : TakeUpsert, Parameters(key)).ToListAsync(cancellationToken);
        return numbers.Single() <= DocumentConsts.MaxNumber
            ? numbers[0]
            : throw new BusinessException(CameraProgramErrorCodes.Documents.SeriesExhausted).WithData("max", DocumentConsts.MaxNumber);
    }

    public async Task<bool> ContinueAsync(NumberSeriesKey key, int lastNumber, CancellationToken cancellationToken) =>
        await db.Database.ExecuteSqlRawAsync(
            IsSqlServer ? ContinueInsertSqlServer : ContinueInsert, [.. Parameters(key), lastNumber], cancellationToken) == 1;

    private object[] Parameters(NumberSeriesKey key) =>
    [
        tenant.Id ?? throw new BusinessException(KernelErrorCodes.NoTenant),
        key.BodyKind.ToString(),
        key.BoardId ?? Guid.Empty,
        key.TypeCode,
        key.Year,
    ];
}
