using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CameraProgram.Migrations.PostgreSql.Migrations
{
    /// <inheritdoc />
    public partial class LiveViewing : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "CameraConnections",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    TenantId = table.Column<Guid>(type: "uuid", nullable: false),
                    CameraId = table.Column<Guid>(type: "uuid", nullable: false),
                    CameraName = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Main = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    Sub = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    User = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    Secret = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    CertificateSha256 = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    Recording = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    NameOrder = table.Column<string>(type: "character varying(256)", unicode: false, maxLength: 256, nullable: false),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CameraConnections", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CameraConnections_Cameras_CameraId",
                        column: x => x.CameraId,
                        principalTable: "Cameras",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "CameraLooks",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    TenantId = table.Column<Guid>(type: "uuid", nullable: false),
                    CameraId = table.Column<Guid>(type: "uuid", nullable: false),
                    CameraName = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    From = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    To = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    ViewerId = table.Column<Guid>(type: "uuid", nullable: false),
                    ViewerName = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    ForName = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    DelegationId = table.Column<Guid>(type: "uuid", nullable: true),
                    AskedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    ViewerAddress = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    Server = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    BeganAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    EndedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    End = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    SearchText = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CameraLooks", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CameraLooks_Cameras_CameraId",
                        column: x => x.CameraId,
                        principalTable: "Cameras",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ViewGrants",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    TenantId = table.Column<Guid>(type: "uuid", nullable: false),
                    ViewerId = table.Column<Guid>(type: "uuid", nullable: false),
                    ViewerName = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    CameraId = table.Column<Guid>(type: "uuid", nullable: true),
                    HamletId = table.Column<Guid>(type: "uuid", nullable: true),
                    SubjectName = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    From = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    To = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    WithRecordings = table.Column<bool>(type: "boolean", nullable: false),
                    Reason = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    GrantedByName = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    RevokedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    RevokedByName = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    RevokeReason = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
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
                    table.PrimaryKey("PK_ViewGrants", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ViewGrants_Cameras_CameraId",
                        column: x => x.CameraId,
                        principalTable: "Cameras",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ViewGrants_Hamlets_HamletId",
                        column: x => x.HamletId,
                        principalTable: "Hamlets",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_CameraConnections_CameraId",
                table: "CameraConnections",
                column: "CameraId");

            migrationBuilder.CreateIndex(
                name: "IX_CameraConnections_TenantId_CameraId",
                table: "CameraConnections",
                columns: new[] { "TenantId", "CameraId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_CameraLooks_CameraId",
                table: "CameraLooks",
                column: "CameraId");

            migrationBuilder.CreateIndex(
                name: "IX_CameraLooks_Server_EndedAt",
                table: "CameraLooks",
                columns: new[] { "Server", "EndedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_CameraLooks_TenantId_AskedAt_Id",
                table: "CameraLooks",
                columns: new[] { "TenantId", "AskedAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_CameraLooks_TenantId_CameraId_AskedAt",
                table: "CameraLooks",
                columns: new[] { "TenantId", "CameraId", "AskedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_CameraLooks_TenantId_ViewerId_AskedAt",
                table: "CameraLooks",
                columns: new[] { "TenantId", "ViewerId", "AskedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_ViewGrants_CameraId",
                table: "ViewGrants",
                column: "CameraId");

            migrationBuilder.CreateIndex(
                name: "IX_ViewGrants_HamletId",
                table: "ViewGrants",
                column: "HamletId");

            migrationBuilder.CreateIndex(
                name: "IX_ViewGrants_TenantId_To_Id",
                table: "ViewGrants",
                columns: new[] { "TenantId", "To", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_ViewGrants_TenantId_ViewerId_To",
                table: "ViewGrants",
                columns: new[] { "TenantId", "ViewerId", "To" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "CameraConnections");

            migrationBuilder.DropTable(
                name: "CameraLooks");

            migrationBuilder.DropTable(
                name: "ViewGrants");
        }
    }
}
