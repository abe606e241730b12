using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CameraProgram.Migrations.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class SettledAdvances : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<long>(
                name: "Advanced",
                table: "SettlementLines",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<long>(
                name: "Bound",
                table: "SettlementLines",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0L);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "Advanced",
                table: "SettlementLines");

            migrationBuilder.DropColumn(
                name: "Bound",
                table: "SettlementLines");
        }
    }
}
