using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CameraProgram.Migrations.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class CameraRegisterFollowUp : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Parties_Lists",
                table: "Parties");

            migrationBuilder.DropIndex(
                name: "IX_Commitments_Lists",
                table: "Commitments");

            migrationBuilder.DropIndex(
                name: "IX_Cameras_Lists",
                table: "Cameras");

            migrationBuilder.AddColumn<int>(
                name: "PointReach",
                table: "Communes",
                type: "INTEGER",
                nullable: false,
                defaultValue: 50);

            migrationBuilder.AddColumn<int>(
                name: "TicketAfterMinutes",
                table: "Communes",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.CreateTable(
                name: "KnownPermissions",
                columns: table => new
                {
                    Name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_KnownPermissions", x => x.Name);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Parties_Lists",
                table: "Parties",
                columns: new[] { "TenantId", "NameOrder", "Id", "IsDeleted", "SearchText", "HamletId", "Kind" });

            migrationBuilder.CreateIndex(
                name: "IX_Installations_TenantId_CreationTime_Id",
                table: "Installations",
                columns: new[] { "TenantId", "CreationTime", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Commitments_Lists",
                table: "Commitments",
                columns: new[] { "TenantId", "NameOrder", "Id", "IsDeleted", "SearchText", "HamletId", "Status" });

            migrationBuilder.CreateIndex(
                name: "IX_Cameras_Lists",
                table: "Cameras",
                columns: new[] { "TenantId", "NameOrder", "Id", "IsDeleted", "SearchText", "HamletId", "Status" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "KnownPermissions");

            migrationBuilder.DropIndex(
                name: "IX_Parties_Lists",
                table: "Parties");

            migrationBuilder.DropIndex(
                name: "IX_Installations_TenantId_CreationTime_Id",
                table: "Installations");

            migrationBuilder.DropIndex(
                name: "IX_Commitments_Lists",
                table: "Commitments");

            migrationBuilder.DropIndex(
                name: "IX_Cameras_Lists",
                table: "Cameras");

            migrationBuilder.DropColumn(
                name: "PointReach",
                table: "Communes");

            migrationBuilder.DropColumn(
                name: "TicketAfterMinutes",
                table: "Communes");

            migrationBuilder.CreateIndex(
                name: "IX_Parties_Lists",
                table: "Parties",
                columns: new[] { "TenantId", "IsDeleted", "NameOrder", "Id", "SearchText", "HamletId", "Kind" });

            migrationBuilder.CreateIndex(
                name: "IX_Commitments_Lists",
                table: "Commitments",
                columns: new[] { "TenantId", "IsDeleted", "NameOrder", "Id", "SearchText", "HamletId", "Status" });

            migrationBuilder.CreateIndex(
                name: "IX_Cameras_Lists",
                table: "Cameras",
                columns: new[] { "TenantId", "IsDeleted", "NameOrder", "Id", "SearchText", "HamletId", "Status" });
        }
    }
}
