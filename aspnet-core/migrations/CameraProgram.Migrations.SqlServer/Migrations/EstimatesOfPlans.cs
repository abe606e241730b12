using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace CameraProgram.Migrations.SqlServer.Migrations;

/// <summary>Estimates of plans that were there before estimates had a life of their own: named after their plan, with total and keys; whoever wrote on one last does not appraise it.</summary>
[DbContext(typeof(CameraProgramDbContext))]
[Migration("20261122232428_EstimatesOfPlans")]
public sealed class EstimatesOfPlans : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql("""
            UPDATE "EstimateLines" SET "Key" = "Id" WHERE "Key" = '00000000-0000-0000-0000-000000000000'
            """);
        migrationBuilder.Sql("""
            UPDATE "Estimates" SET
                "RootId" = "Id",
                "EditorIds" = CASE WHEN "LastModifierId" IS NULL THEN '[]' ELSE CONCAT('["', LOWER(CONVERT(nvarchar(36), "LastModifierId")), '"]') END,
                "Year" = COALESCE((SELECT p."Year" FROM "Plans" p WHERE p."Id" = "Estimates"."PlanId"), 2000),
                "Title" = COALESCE((SELECT p."Subject" FROM "Plans" p WHERE p."Id" = "Estimates"."PlanId"), ''),
                "SearchText" = COALESCE((SELECT p."SearchText" FROM "Plans" p WHERE p."Id" = "Estimates"."PlanId"), ''),
                "NameOrder" = COALESCE((SELECT p."NameOrder" FROM "Plans" p WHERE p."Id" = "Estimates"."PlanId"), ''),
                "Total" = COALESCE((SELECT CAST(SUM((l."QuantityThousandths" * l."UnitPrice" + 500) / 1000) AS bigint) FROM "EstimateLines" l WHERE l."EstimateId" = "Estimates"."Id"), 0)
            WHERE "Revision" = 0
            """);
        migrationBuilder.Sql("""
            UPDATE "Estimates" SET "Total" = "Total" + ("Total" * "VatBasisPoints" + 5000) / 10000 WHERE "Revision" = 0
            """);
        migrationBuilder.Sql("""
            UPDATE "Estimates" SET "IsDeleted" = (SELECT p."IsDeleted" FROM "Plans" p WHERE p."Id" = "Estimates"."PlanId")
            WHERE "Revision" = 0 AND EXISTS (SELECT 1 FROM "Plans" p WHERE p."Id" = "Estimates"."PlanId")
            """);
        migrationBuilder.Sql("""
            UPDATE "Estimates" SET "Revision" = 1 WHERE "Revision" = 0
            """);
    }
}
