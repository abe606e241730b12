using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CameraProgram.Migrations.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Clips : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "ClipId",
                table: "CameraLooks",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "CameraClips",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TenantId = table.Column<Guid>(type: "TEXT", nullable: false),
                    CameraId = table.Column<Guid>(type: "TEXT", nullable: false),
                    CameraName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    From = table.Column<DateTime>(type: "TEXT", nullable: false),
                    To = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Manner = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    AskedById = table.Column<Guid>(type: "TEXT", nullable: false),
                    AskedByName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    AskedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Progress = table.Column<int>(type: "INTEGER", nullable: false),
                    Attempts = table.Column<int>(type: "INTEGER", nullable: false),
                    EndedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    CutFrom = table.Column<DateTime>(type: "TEXT", nullable: true),
                    CutTo = table.Column<DateTime>(type: "TEXT", nullable: true),
                    MissingSeconds = table.Column<int>(type: "INTEGER", nullable: false),
                    Bytes = table.Column<long>(type: "INTEGER", nullable: false),
                    Sha256 = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    Failure = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    KeptUntil = table.Column<DateTime>(type: "TEXT", nullable: true),
                    NameOrder = table.Column<string>(type: "TEXT", unicode: false, maxLength: 256, nullable: false),
                    SearchText = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    Version = table.Column<long>(type: "INTEGER", nullable: false),
                    CreationTime = table.Column<DateTime>(type: "TEXT", nullable: false),
                    CreatorId = table.Column<Guid>(type: "TEXT", nullable: true),
                    LastModificationTime = table.Column<DateTime>(type: "TEXT", nullable: true),
                    LastModifierId = table.Column<Guid>(type: "TEXT", nullable: true),
                    IsDeleted = table.Column<bool>(type: "INTEGER", nullable: false),
                    DeletionTime = table.Column<DateTime>(type: "TEXT", nullable: true),
                    DeleterId = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CameraClips", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CameraClips_Cameras_CameraId",
                        column: x => x.CameraId,
                        principalTable: "Cameras",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_CameraLooks_ClipId",
                table: "CameraLooks",
                column: "ClipId");

            migrationBuilder.CreateIndex(
                name: "IX_CameraClips_CameraId",
                table: "CameraClips",
                column: "CameraId");

            migrationBuilder.CreateIndex(
                name: "IX_CameraClips_State_AskedAt",
                table: "CameraClips",
                columns: new[] { "State", "AskedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_CameraClips_TenantId_AskedAt_Id",
                table: "CameraClips",
                columns: new[] { "TenantId", "AskedAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_CameraClips_TenantId_CameraId_AskedAt",
                table: "CameraClips",
                columns: new[] { "TenantId", "CameraId", "AskedAt" });

            migrationBuilder.AddForeignKey(
                name: "FK_CameraLooks_CameraClips_ClipId",
                table: "CameraLooks",
                column: "ClipId",
                principalTable: "CameraClips",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_CameraLooks_CameraClips_ClipId",
                table: "CameraLooks");

            migrationBuilder.DropTable(
                name: "CameraClips");

            migrationBuilder.DropIndex(
                name: "IX_CameraLooks_ClipId",
                table: "CameraLooks");

            migrationBuilder.DropColumn(
                name: "ClipId",
                table: "CameraLooks");
        }
    }
}
