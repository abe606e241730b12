using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace CameraProgram.Migrations.Sqlite.Migrations;

/// <summary>What years gave up or handed on without ever having allocated it has accounts of its own, so that it does not count as allocated.</summary>
[DbContext(typeof(CameraProgramDbContext))]
[Migration("20261123020000_UnallocatedAtYearEnd")]
public sealed class UnallocatedAtYearEnd : Migration
{
    private const string Position = "\"TenantId\", \"Book\", \"SubjectId\", \"LineId\", \"ContractId\"";

    protected override void Up(MigrationBuilder migrationBuilder)
    {
        foreach (var account in new[] { "CarriedOver", "Cancelled" })
        {
            var moved = $"\"From\" = 'Unallocated' AND \"To\" = '{account}'";
            migrationBuilder.Sql($"""
                INSERT INTO "LedgerBalances" ({Position}, "Account", "Amount")
                SELECT {Position}, '{account}Unallocated', SUM("Amount") FROM "LedgerEntries" WHERE {moved} GROUP BY {Position}
                """);
            migrationBuilder.Sql($"""
                UPDATE "LedgerBalances" SET "Amount" = "Amount" - COALESCE((
                    SELECT SUM(e."Amount") FROM "LedgerEntries" e
                    WHERE e.{moved.Replace("AND ", "AND e.", System.StringComparison.Ordinal)} AND e."TenantId" = "LedgerBalances"."TenantId" AND e."Book" = "LedgerBalances"."Book"
                        AND e."SubjectId" = "LedgerBalances"."SubjectId" AND e."LineId" = "LedgerBalances"."LineId" AND e."ContractId" = "LedgerBalances"."ContractId"), 0)
                WHERE "Account" = '{account}'
                """);
            migrationBuilder.Sql($"""
                UPDATE "LedgerEntries" SET "To" = '{account}Unallocated' WHERE {moved}
                """);
        }
    }
}
