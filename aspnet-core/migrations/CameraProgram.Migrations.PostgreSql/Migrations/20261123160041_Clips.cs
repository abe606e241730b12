using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CameraProgram.Migrations.PostgreSql.Migrations
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
                type: "uuid",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "CameraClips",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    TenantId = table.Column<Guid>(type: "uuid", nullable: false),
                    CameraId = table.Column<Guid>(type: "uuid", nullable: false),
                    CameraName = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    From = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    To = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Manner = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Reason = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    AskedById = table.Column<Guid>(type: "uuid", nullable: false),
                    AskedByName = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    AskedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    State = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Progress = table.Column<int>(type: "integer", nullable: false),
                    Attempts = table.Column<int>(type: "integer", nullable: false),
                    EndedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    CutFrom = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    CutTo = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    MissingSeconds = table.Column<int>(type: "integer", nullable: false),
                    Bytes = table.Column<long>(type: "bigint", nullable: false),
                    Sha256 = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    Failure = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    KeptUntil = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    NameOrder = table.Column<string>(type: "character varying(256)", unicode: false, maxLength: 256, nullable: false),
                    SearchText = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    Version = table.Column<long>(type: "bigint", nullable: false),
                    CreationTime = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    CreatorId = table.Column<Guid>(type: "uuid", nullable: true),
                    LastModificationTime = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    LastModifierId = table.Column<Guid>(type: "uuid", nullable: true),
                    IsDeleted = table.Column<bool>(type: "boolean", nullable: false),
                    DeletionTime = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    DeleterId = table.Column<Guid>(type: "uuid", nullable: true)
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
