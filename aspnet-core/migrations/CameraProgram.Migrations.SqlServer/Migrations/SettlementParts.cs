using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace CameraProgram.Migrations.SqlServer.Migrations;

/// <summary>How much of a settled line goes on where only some of it does, and what a public list tells of it; older lists tell nothing.</summary>
[DbContext(typeof(CameraProgramDbContext))]
[Migration("20261123125200_SettlementParts")]
public sealed class SettlementParts : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.AddColumn<long>("CarriedPart", "SettlementLines", "bigint", nullable: true);
        migrationBuilder.AddColumn<long>("CarriedOver", "BudgetDisclosureLines", "bigint", nullable: true);
        migrationBuilder.AddColumn<long>("Cancelled", "BudgetDisclosureLines", "bigint", nullable: true);
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.DropColumn("CarriedPart", "SettlementLines");
        migrationBuilder.DropColumn("CarriedOver", "BudgetDisclosureLines");
        migrationBuilder.DropColumn("Cancelled", "BudgetDisclosureLines");
    }
}
