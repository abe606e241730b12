using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CameraProgram.Migrations.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class CameraRegister : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Counts",
                table: "PlanTargets",
                type: "TEXT",
                maxLength: 40,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "AccessEntries",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TenantId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    SubjectId = table.Column<Guid>(type: "TEXT", nullable: true),
                    SubjectName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    UserId = table.Column<Guid>(type: "TEXT", nullable: true),
                    UserName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    ForName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AccessEntries", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "CommitmentTerms",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TenantId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    Introduction = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    ContactConsentText = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    ContactConsentBasis = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    ContactConsentBasisStatus = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    TermMonths = table.Column<int>(type: "INTEGER", nullable: true),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ReplacedFrom = table.Column<DateOnly>(type: "TEXT", nullable: true),
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
                    table.PrimaryKey("PK_CommitmentTerms", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Hotspots",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TenantId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    HamletId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Note = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    Latitude = table.Column<double>(type: "REAL", nullable: false),
                    Longitude = table.Column<double>(type: "REAL", nullable: false),
                    RadiusMetres = table.Column<int>(type: "INTEGER", nullable: false),
                    NameOrder = table.Column<string>(type: "TEXT", unicode: false, maxLength: 256, nullable: false),
                    SearchText = table.Column<string>(type: "TEXT", nullable: false),
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
                    table.PrimaryKey("PK_Hotspots", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Hotspots_Hamlets_HamletId",
                        column: x => x.HamletId,
                        principalTable: "Hamlets",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ImportJobs",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TenantId = table.Column<Guid>(type: "TEXT", nullable: false),
                    FileName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Format = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Size = table.Column<long>(type: "INTEGER", nullable: false),
                    BlobKey = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Sheet = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    Encoding = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    HeadingRow = table.Column<int>(type: "INTEGER", nullable: false),
                    HeadingRowCount = table.Column<int>(type: "INTEGER", nullable: false),
                    Headings = table.Column<string>(type: "TEXT", nullable: false),
                    Columns = table.Column<string>(type: "TEXT", nullable: false),
                    UpdateExisting = table.Column<bool>(type: "INTEGER", nullable: false),
                    StartedById = table.Column<Guid>(type: "TEXT", nullable: true),
                    StartedUnderId = table.Column<Guid>(type: "TEXT", nullable: true),
                    StartedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    EndedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Failure = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    IsCancelRequested = table.Column<bool>(type: "INTEGER", nullable: false),
                    RunnerId = table.Column<Guid>(type: "TEXT", nullable: true),
                    LeaseUntil = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Rows = table.Column<int>(type: "INTEGER", nullable: false),
                    Groups = table.Column<int>(type: "INTEGER", nullable: false),
                    RowsDone = table.Column<int>(type: "INTEGER", nullable: false),
                    GroupsDone = table.Column<int>(type: "INTEGER", nullable: false),
                    OwnersNew = table.Column<int>(type: "INTEGER", nullable: false),
                    CamerasNew = table.Column<int>(type: "INTEGER", nullable: false),
                    CamerasUpdated = table.Column<int>(type: "INTEGER", nullable: false),
                    CamerasUnchanged = table.Column<int>(type: "INTEGER", nullable: false),
                    CamerasLeft = table.Column<int>(type: "INTEGER", nullable: false),
                    GroupsRefused = table.Column<int>(type: "INTEGER", nullable: false),
                    RowsRefused = table.Column<int>(type: "INTEGER", nullable: false),
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
                    table.PrimaryKey("PK_ImportJobs", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Installations",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TenantId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    Bases = table.Column<string>(type: "TEXT", nullable: false),
                    ContractNumber = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    ContractDay = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    GiverKind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    GiverName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    ReceiverName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Place = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    StartedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    EndedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Value = table.Column<long>(type: "INTEGER", nullable: false),
                    Note = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    Status = table.Column<int>(type: "INTEGER", maxLength: 40, nullable: false),
                    Conclusion = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    HandedOverDay = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    CopyCount = table.Column<int>(type: "INTEGER", nullable: false),
                    PdfKey = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    PdfSize = table.Column<long>(type: "INTEGER", nullable: false),
                    DocxKey = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    DocxSize = table.Column<long>(type: "INTEGER", nullable: false),
                    NameOrder = table.Column<string>(type: "TEXT", unicode: false, maxLength: 256, nullable: false),
                    SearchText = table.Column<string>(type: "TEXT", maxLength: 600, nullable: false),
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
                    table.PrimaryKey("PK_Installations", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Parties",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TenantId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    FullName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Representative = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    HamletId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Address = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    Phone = table.Column<string>(type: "TEXT", maxLength: 12, nullable: true),
                    IdNumber = table.Column<string>(type: "TEXT", maxLength: 12, nullable: true),
                    UserId = table.Column<Guid>(type: "TEXT", nullable: true),
                    MergedIntoId = table.Column<Guid>(type: "TEXT", nullable: true),
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
                    table.PrimaryKey("PK_Parties", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Parties_Hamlets_HamletId",
                        column: x => x.HamletId,
                        principalTable: "Hamlets",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Routes",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TenantId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    HamletId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Line = table.Column<string>(type: "TEXT", maxLength: 60000, nullable: true),
                    LengthMetres = table.Column<int>(type: "INTEGER", nullable: false),
                    IsKey = table.Column<bool>(type: "INTEGER", nullable: false),
                    Note = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    NameOrder = table.Column<string>(type: "TEXT", unicode: false, maxLength: 256, nullable: false),
                    SearchText = table.Column<string>(type: "TEXT", nullable: false),
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
                    table.PrimaryKey("PK_Routes", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Routes_Hamlets_HamletId",
                        column: x => x.HamletId,
                        principalTable: "Hamlets",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "CommitmentClauses",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TermsId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Order = table.Column<int>(type: "INTEGER", nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    Source = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CommitmentClauses", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CommitmentClauses_CommitmentTerms_TermsId",
                        column: x => x.TermsId,
                        principalTable: "CommitmentTerms",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ImportRefusedRows",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TenantId = table.Column<Guid>(type: "TEXT", nullable: false),
                    JobId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Row = table.Column<int>(type: "INTEGER", nullable: false),
                    Problems = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ImportRefusedRows", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ImportRefusedRows_ImportJobs_JobId",
                        column: x => x.JobId,
                        principalTable: "ImportJobs",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "InstallationChecks",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    InstallationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Result = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Note = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_InstallationChecks", x => x.Id);
                    table.ForeignKey(
                        name: "FK_InstallationChecks_Installations_InstallationId",
                        column: x => x.InstallationId,
                        principalTable: "Installations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "InstallationDefects",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    InstallationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    Description = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    CheckKind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Deadline = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    MendedDay = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    MendedBy = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_InstallationDefects", x => x.Id);
                    table.ForeignKey(
                        name: "FK_InstallationDefects_Installations_InstallationId",
                        column: x => x.InstallationId,
                        principalTable: "Installations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "InstallationEvents",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    InstallationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Order = table.Column<int>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ById = table.Column<Guid>(type: "TEXT", nullable: true),
                    ByName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    ForName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Note = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    Conclusion = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_InstallationEvents", x => x.Id);
                    table.ForeignKey(
                        name: "FK_InstallationEvents_Installations_InstallationId",
                        column: x => x.InstallationId,
                        principalTable: "Installations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "InstallationMembers",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    InstallationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    Side = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    PersonName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    JobTitle = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Organisation = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Signs = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_InstallationMembers", x => x.Id);
                    table.ForeignKey(
                        name: "FK_InstallationMembers_Installations_InstallationId",
                        column: x => x.InstallationId,
                        principalTable: "Installations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "InstallationPapers",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    InstallationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    IsHandedIn = table.Column<bool>(type: "INTEGER", nullable: false),
                    Note = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_InstallationPapers", x => x.Id);
                    table.ForeignKey(
                        name: "FK_InstallationPapers_Installations_InstallationId",
                        column: x => x.InstallationId,
                        principalTable: "Installations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Commitments",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TenantId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PartyId = table.Column<Guid>(type: "TEXT", nullable: false),
                    TermsId = table.Column<Guid>(type: "TEXT", nullable: false),
                    RenewsId = table.Column<Guid>(type: "TEXT", nullable: true),
                    HamletId = table.Column<Guid>(type: "TEXT", nullable: true),
                    HamletName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    PartyKind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    FullName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Representative = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Address = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    Phone = table.Column<string>(type: "TEXT", maxLength: 12, nullable: true),
                    IdNumber = table.Column<string>(type: "TEXT", maxLength: 12, nullable: true),
                    GivesInternet = table.Column<bool>(type: "INTEGER", nullable: false),
                    GivesPower = table.Column<bool>(type: "INTEGER", nullable: false),
                    ProtectsEquipment = table.Column<bool>(type: "INTEGER", nullable: false),
                    GivesPlace = table.Column<bool>(type: "INTEGER", nullable: false),
                    SupportNote = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    TermMonths = table.Column<int>(type: "INTEGER", nullable: true),
                    Status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    SignedDay = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ValidTo = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ConfirmedDay = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    WithdrawnDay = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    RenewedDay = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ContactConsent = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    SignatureKind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    SignerName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    SignerRole = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    SignaturePath = table.Column<string>(type: "TEXT", maxLength: 64000, nullable: true),
                    SignatureWidth = table.Column<double>(type: "REAL", nullable: true),
                    SignatureHeight = table.Column<double>(type: "REAL", nullable: true),
                    SignatureAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    SignatureDevice = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    SignatureTakenById = table.Column<Guid>(type: "TEXT", nullable: true),
                    SignatureTakenByName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
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
                    table.PrimaryKey("PK_Commitments", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Commitments_CommitmentTerms_TermsId",
                        column: x => x.TermsId,
                        principalTable: "CommitmentTerms",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Commitments_Commitments_RenewsId",
                        column: x => x.RenewsId,
                        principalTable: "Commitments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Commitments_Hamlets_HamletId",
                        column: x => x.HamletId,
                        principalTable: "Hamlets",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Commitments_Parties_PartyId",
                        column: x => x.PartyId,
                        principalTable: "Parties",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "CameraSites",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TenantId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    HamletId = table.Column<Guid>(type: "TEXT", nullable: true),
                    RouteId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Latitude = table.Column<double>(type: "REAL", nullable: false),
                    Longitude = table.Column<double>(type: "REAL", nullable: false),
                    Mount = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    IsImportant = table.Column<bool>(type: "INTEGER", nullable: false),
                    LensCount = table.Column<int>(type: "INTEGER", nullable: false),
                    Bearing = table.Column<int>(type: "INTEGER", nullable: true),
                    FieldOfView = table.Column<int>(type: "INTEGER", nullable: false),
                    Range = table.Column<int>(type: "INTEGER", nullable: false),
                    PowerPartyId = table.Column<Guid>(type: "TEXT", nullable: true),
                    InternetPartyId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Assessment = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    ProposedById = table.Column<Guid>(type: "TEXT", nullable: true),
                    NameOrder = table.Column<string>(type: "TEXT", unicode: false, maxLength: 256, nullable: false),
                    SearchText = table.Column<string>(type: "TEXT", nullable: false),
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
                    table.PrimaryKey("PK_CameraSites", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CameraSites_Hamlets_HamletId",
                        column: x => x.HamletId,
                        principalTable: "Hamlets",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_CameraSites_Parties_InternetPartyId",
                        column: x => x.InternetPartyId,
                        principalTable: "Parties",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_CameraSites_Parties_PowerPartyId",
                        column: x => x.PowerPartyId,
                        principalTable: "Parties",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_CameraSites_Routes_RouteId",
                        column: x => x.RouteId,
                        principalTable: "Routes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "CommitmentEvents",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    CommitmentId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Order = table.Column<int>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ById = table.Column<Guid>(type: "TEXT", nullable: true),
                    ByName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    ForName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Note = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CommitmentEvents", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CommitmentEvents_Commitments_CommitmentId",
                        column: x => x.CommitmentId,
                        principalTable: "Commitments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "CommitmentScans",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    CommitmentId = table.Column<Guid>(type: "TEXT", nullable: false),
                    AttachmentId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Order = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CommitmentScans", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CommitmentScans_Attachments_AttachmentId",
                        column: x => x.AttachmentId,
                        principalTable: "Attachments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_CommitmentScans_Commitments_CommitmentId",
                        column: x => x.CommitmentId,
                        principalTable: "Commitments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Cameras",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TenantId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Code = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    PartyId = table.Column<Guid>(type: "TEXT", nullable: true),
                    HamletId = table.Column<Guid>(type: "TEXT", nullable: true),
                    RouteId = table.Column<Guid>(type: "TEXT", nullable: true),
                    SiteId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Location = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    Latitude = table.Column<double>(type: "REAL", nullable: true),
                    Longitude = table.Column<double>(type: "REAL", nullable: true),
                    LensCount = table.Column<int>(type: "INTEGER", nullable: false),
                    Model = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    Serial = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    Mac = table.Column<string>(type: "TEXT", maxLength: 17, nullable: true),
                    Resolution = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    RetentionDays = table.Column<int>(type: "INTEGER", nullable: true),
                    InstalledDay = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    WarrantyTo = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Funding = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Conformity = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    ConformityReference = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Note = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    Bearing = table.Column<int>(type: "INTEGER", nullable: true),
                    FieldOfView = table.Column<int>(type: "INTEGER", nullable: false),
                    Range = table.Column<int>(type: "INTEGER", nullable: false),
                    ProposedBearing = table.Column<int>(type: "INTEGER", nullable: true),
                    ImageCheck = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    ImageCheckedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ReaimedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Link = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    StatusSince = table.Column<DateTime>(type: "TEXT", nullable: false),
                    IsPublicAsset = table.Column<bool>(type: "INTEGER", nullable: false),
                    HandedOverDay = table.Column<DateOnly>(type: "TEXT", nullable: true),
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
                    table.PrimaryKey("PK_Cameras", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Cameras_CameraSites_SiteId",
                        column: x => x.SiteId,
                        principalTable: "CameraSites",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Cameras_Hamlets_HamletId",
                        column: x => x.HamletId,
                        principalTable: "Hamlets",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Cameras_Parties_PartyId",
                        column: x => x.PartyId,
                        principalTable: "Parties",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Cameras_Routes_RouteId",
                        column: x => x.RouteId,
                        principalTable: "Routes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "CameraSiteEvents",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    SiteId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Order = table.Column<int>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ById = table.Column<Guid>(type: "TEXT", nullable: true),
                    ByName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    ForName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Note = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CameraSiteEvents", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CameraSiteEvents_CameraSites_SiteId",
                        column: x => x.SiteId,
                        principalTable: "CameraSites",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "CameraEvents",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    CameraId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Order = table.Column<int>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ById = table.Column<Guid>(type: "TEXT", nullable: true),
                    ByName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    ForName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Before = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    After = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Note = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    AttachmentId = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CameraEvents", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CameraEvents_Attachments_AttachmentId",
                        column: x => x.AttachmentId,
                        principalTable: "Attachments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_CameraEvents_Cameras_CameraId",
                        column: x => x.CameraId,
                        principalTable: "Cameras",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "CameraOutages",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TenantId = table.Column<Guid>(type: "TEXT", nullable: false),
                    CameraId = table.Column<Guid>(type: "TEXT", nullable: false),
                    From = table.Column<DateTime>(type: "TEXT", nullable: false),
                    To = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Cause = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CameraOutages", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CameraOutages_Cameras_CameraId",
                        column: x => x.CameraId,
                        principalTable: "Cameras",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "CameraSignals",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TenantId = table.Column<Guid>(type: "TEXT", nullable: false),
                    CameraId = table.Column<Guid>(type: "TEXT", nullable: false),
                    SeenAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    MissedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CameraSignals", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CameraSignals_Cameras_CameraId",
                        column: x => x.CameraId,
                        principalTable: "Cameras",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "CommitmentCameras",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    CommitmentId = table.Column<Guid>(type: "TEXT", nullable: false),
                    CameraId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Order = table.Column<int>(type: "INTEGER", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Code = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Location = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    Latitude = table.Column<double>(type: "REAL", nullable: true),
                    Longitude = table.Column<double>(type: "REAL", nullable: true),
                    LensCount = table.Column<int>(type: "INTEGER", nullable: false),
                    Model = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    Bearing = table.Column<int>(type: "INTEGER", nullable: true),
                    RetentionDays = table.Column<int>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CommitmentCameras", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CommitmentCameras_Cameras_CameraId",
                        column: x => x.CameraId,
                        principalTable: "Cameras",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_CommitmentCameras_Commitments_CommitmentId",
                        column: x => x.CommitmentId,
                        principalTable: "Commitments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "InstallationLines",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    InstallationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    CameraId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Device = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Model = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    Serial = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    Mac = table.Column<string>(type: "TEXT", maxLength: 17, nullable: true),
                    Unit = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    ContractQuantity = table.Column<int>(type: "INTEGER", nullable: false),
                    ActualQuantity = table.Column<int>(type: "INTEGER", nullable: false),
                    DifferenceReason = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    Location = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    Condition = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    WarrantyTo = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Conformity = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    ConformityReference = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_InstallationLines", x => x.Id);
                    table.ForeignKey(
                        name: "FK_InstallationLines_Cameras_CameraId",
                        column: x => x.CameraId,
                        principalTable: "Cameras",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_InstallationLines_Installations_InstallationId",
                        column: x => x.InstallationId,
                        principalTable: "Installations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "SurveyFindings",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TenantId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    RouteId = table.Column<Guid>(type: "TEXT", nullable: false),
                    HamletId = table.Column<Guid>(type: "TEXT", nullable: true),
                    SurveyorId = table.Column<Guid>(type: "TEXT", nullable: true),
                    SurveyorName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    FoundAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    OwnerKind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    OwnerName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Representative = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Phone = table.Column<string>(type: "TEXT", maxLength: 12, nullable: true),
                    Address = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    Latitude = table.Column<double>(type: "REAL", nullable: true),
                    Longitude = table.Column<double>(type: "REAL", nullable: true),
                    Accuracy = table.Column<int>(type: "INTEGER", nullable: true),
                    Place = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    LensCount = table.Column<int>(type: "INTEGER", nullable: false),
                    Model = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    Serial = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    Bearing = table.Column<int>(type: "INTEGER", nullable: true),
                    BearingAfter = table.Column<int>(type: "INTEGER", nullable: true),
                    FieldOfView = table.Column<int>(type: "INTEGER", nullable: true),
                    Range = table.Column<int>(type: "INTEGER", nullable: true),
                    RetentionDays = table.Column<int>(type: "INTEGER", nullable: true),
                    Mount = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    IsImportant = table.Column<bool>(type: "INTEGER", nullable: false),
                    SuitsTechnically = table.Column<bool>(type: "INTEGER", nullable: true),
                    SuitsAppearance = table.Column<bool>(type: "INTEGER", nullable: true),
                    SuitsOperation = table.Column<bool>(type: "INTEGER", nullable: true),
                    NeedsFewestLenses = table.Column<bool>(type: "INTEGER", nullable: true),
                    Technician = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Note = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    CameraId = table.Column<Guid>(type: "TEXT", nullable: true),
                    CameraVersion = table.Column<long>(type: "INTEGER", nullable: true),
                    SiteId = table.Column<Guid>(type: "TEXT", nullable: true),
                    PartyId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Doubt = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    DoubtfulId = table.Column<Guid>(type: "TEXT", nullable: true),
                    DecidedById = table.Column<Guid>(type: "TEXT", nullable: true),
                    DecidedByName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    DecidedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Decision = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    SearchText = table.Column<string>(type: "TEXT", nullable: false),
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
                    table.PrimaryKey("PK_SurveyFindings", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SurveyFindings_CameraSites_SiteId",
                        column: x => x.SiteId,
                        principalTable: "CameraSites",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_SurveyFindings_Cameras_CameraId",
                        column: x => x.CameraId,
                        principalTable: "Cameras",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_SurveyFindings_Parties_PartyId",
                        column: x => x.PartyId,
                        principalTable: "Parties",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_SurveyFindings_Routes_RouteId",
                        column: x => x.RouteId,
                        principalTable: "Routes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "MaintenanceTickets",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TenantId = table.Column<Guid>(type: "TEXT", nullable: false),
                    CameraId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Description = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    Origin = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    OutageId = table.Column<Guid>(type: "TEXT", nullable: true),
                    ReportedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ReporterId = table.Column<Guid>(type: "TEXT", nullable: true),
                    ReporterName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Status = table.Column<int>(type: "INTEGER", maxLength: 40, nullable: false),
                    Priority = table.Column<int>(type: "INTEGER", maxLength: 40, nullable: false),
                    UnitId = table.Column<Guid>(type: "TEXT", nullable: true),
                    ContractorName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    DueDay = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Work = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    ClosedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Cost = table.Column<long>(type: "INTEGER", nullable: false),
                    Funding = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    NameOrder = table.Column<string>(type: "TEXT", unicode: false, maxLength: 256, nullable: false),
                    SearchText = table.Column<string>(type: "TEXT", maxLength: 600, nullable: false),
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
                    table.PrimaryKey("PK_MaintenanceTickets", x => x.Id);
                    table.ForeignKey(
                        name: "FK_MaintenanceTickets_CameraOutages_OutageId",
                        column: x => x.OutageId,
                        principalTable: "CameraOutages",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_MaintenanceTickets_Cameras_CameraId",
                        column: x => x.CameraId,
                        principalTable: "Cameras",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_MaintenanceTickets_OrgUnits_UnitId",
                        column: x => x.UnitId,
                        principalTable: "OrgUnits",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "SurveyFindingPhotos",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    FindingId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Order = table.Column<int>(type: "INTEGER", nullable: false),
                    AttachmentId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SurveyFindingPhotos", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SurveyFindingPhotos_Attachments_AttachmentId",
                        column: x => x.AttachmentId,
                        principalTable: "Attachments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_SurveyFindingPhotos_SurveyFindings_FindingId",
                        column: x => x.FindingId,
                        principalTable: "SurveyFindings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "MaintenanceTicketEvents",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TicketId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Order = table.Column<int>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ById = table.Column<Guid>(type: "TEXT", nullable: true),
                    ByName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    ForName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Note = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    UnitId = table.Column<Guid>(type: "TEXT", nullable: true),
                    ContractorName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    DueDay = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Cost = table.Column<long>(type: "INTEGER", nullable: true),
                    CostBefore = table.Column<long>(type: "INTEGER", nullable: true),
                    PhotoCount = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MaintenanceTicketEvents", x => x.Id);
                    table.ForeignKey(
                        name: "FK_MaintenanceTicketEvents_MaintenanceTickets_TicketId",
                        column: x => x.TicketId,
                        principalTable: "MaintenanceTickets",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "MaintenanceTicketPhotos",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TicketId = table.Column<Guid>(type: "TEXT", nullable: false),
                    EventId = table.Column<Guid>(type: "TEXT", nullable: false),
                    AttachmentId = table.Column<Guid>(type: "TEXT", nullable: false),
                    FileName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    ContentType = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MaintenanceTicketPhotos", x => x.Id);
                    table.ForeignKey(
                        name: "FK_MaintenanceTicketPhotos_Attachments_AttachmentId",
                        column: x => x.AttachmentId,
                        principalTable: "Attachments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_MaintenanceTicketPhotos_MaintenanceTickets_TicketId",
                        column: x => x.TicketId,
                        principalTable: "MaintenanceTickets",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_AccessEntries_TenantId_At_Id",
                table: "AccessEntries",
                columns: new[] { "TenantId", "At", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_AccessEntries_TenantId_SubjectId_At",
                table: "AccessEntries",
                columns: new[] { "TenantId", "SubjectId", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_CameraEvents_AttachmentId",
                table: "CameraEvents",
                column: "AttachmentId");

            migrationBuilder.CreateIndex(
                name: "IX_CameraEvents_CameraId_Order",
                table: "CameraEvents",
                columns: new[] { "CameraId", "Order" });

            migrationBuilder.CreateIndex(
                name: "IX_CameraEvents_Kind_At",
                table: "CameraEvents",
                columns: new[] { "Kind", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_CameraOutages_CameraId",
                table: "CameraOutages",
                column: "CameraId");

            migrationBuilder.CreateIndex(
                name: "IX_CameraOutages_TenantId_CameraId_To",
                table: "CameraOutages",
                columns: new[] { "TenantId", "CameraId", "To" });

            migrationBuilder.CreateIndex(
                name: "IX_CameraOutages_TenantId_From_To",
                table: "CameraOutages",
                columns: new[] { "TenantId", "From", "To" });

            migrationBuilder.CreateIndex(
                name: "IX_Cameras_HamletId",
                table: "Cameras",
                column: "HamletId");

            migrationBuilder.CreateIndex(
                name: "IX_Cameras_Lists",
                table: "Cameras",
                columns: new[] { "TenantId", "IsDeleted", "NameOrder", "Id", "SearchText", "HamletId", "Status" });

            migrationBuilder.CreateIndex(
                name: "IX_Cameras_PartyId",
                table: "Cameras",
                column: "PartyId");

            migrationBuilder.CreateIndex(
                name: "IX_Cameras_RouteId",
                table: "Cameras",
                column: "RouteId");

            migrationBuilder.CreateIndex(
                name: "IX_Cameras_SiteId",
                table: "Cameras",
                column: "SiteId");

            migrationBuilder.CreateIndex(
                name: "IX_Cameras_TenantId_Code",
                table: "Cameras",
                columns: new[] { "TenantId", "Code" });

            migrationBuilder.CreateIndex(
                name: "IX_Cameras_TenantId_HamletId",
                table: "Cameras",
                columns: new[] { "TenantId", "HamletId" });

            migrationBuilder.CreateIndex(
                name: "IX_Cameras_TenantId_PartyId",
                table: "Cameras",
                columns: new[] { "TenantId", "PartyId" });

            migrationBuilder.CreateIndex(
                name: "IX_Cameras_TenantId_RouteId",
                table: "Cameras",
                columns: new[] { "TenantId", "RouteId" });

            migrationBuilder.CreateIndex(
                name: "IX_Cameras_TenantId_Serial",
                table: "Cameras",
                columns: new[] { "TenantId", "Serial" });

            migrationBuilder.CreateIndex(
                name: "IX_Cameras_TenantId_SiteId",
                table: "Cameras",
                columns: new[] { "TenantId", "SiteId" });

            migrationBuilder.CreateIndex(
                name: "IX_Cameras_TenantId_Status_HamletId",
                table: "Cameras",
                columns: new[] { "TenantId", "Status", "HamletId" });

            migrationBuilder.CreateIndex(
                name: "IX_CameraSignals_CameraId",
                table: "CameraSignals",
                column: "CameraId");

            migrationBuilder.CreateIndex(
                name: "IX_CameraSignals_TenantId_CameraId",
                table: "CameraSignals",
                columns: new[] { "TenantId", "CameraId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_CameraSiteEvents_SiteId_Order",
                table: "CameraSiteEvents",
                columns: new[] { "SiteId", "Order" });

            migrationBuilder.CreateIndex(
                name: "IX_CameraSites_HamletId",
                table: "CameraSites",
                column: "HamletId");

            migrationBuilder.CreateIndex(
                name: "IX_CameraSites_InternetPartyId",
                table: "CameraSites",
                column: "InternetPartyId");

            migrationBuilder.CreateIndex(
                name: "IX_CameraSites_PowerPartyId",
                table: "CameraSites",
                column: "PowerPartyId");

            migrationBuilder.CreateIndex(
                name: "IX_CameraSites_RouteId",
                table: "CameraSites",
                column: "RouteId");

            migrationBuilder.CreateIndex(
                name: "IX_CameraSites_TenantId_NameOrder_Id",
                table: "CameraSites",
                columns: new[] { "TenantId", "NameOrder", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_CameraSites_TenantId_RouteId",
                table: "CameraSites",
                columns: new[] { "TenantId", "RouteId" });

            migrationBuilder.CreateIndex(
                name: "IX_CameraSites_TenantId_Status_HamletId",
                table: "CameraSites",
                columns: new[] { "TenantId", "Status", "HamletId" });

            migrationBuilder.CreateIndex(
                name: "IX_CommitmentCameras_CameraId",
                table: "CommitmentCameras",
                column: "CameraId");

            migrationBuilder.CreateIndex(
                name: "IX_CommitmentCameras_CommitmentId",
                table: "CommitmentCameras",
                column: "CommitmentId");

            migrationBuilder.CreateIndex(
                name: "IX_CommitmentClauses_TermsId",
                table: "CommitmentClauses",
                column: "TermsId");

            migrationBuilder.CreateIndex(
                name: "IX_CommitmentEvents_CommitmentId_Order",
                table: "CommitmentEvents",
                columns: new[] { "CommitmentId", "Order" });

            migrationBuilder.CreateIndex(
                name: "IX_Commitments_HamletId",
                table: "Commitments",
                column: "HamletId");

            migrationBuilder.CreateIndex(
                name: "IX_Commitments_Lists",
                table: "Commitments",
                columns: new[] { "TenantId", "IsDeleted", "NameOrder", "Id", "SearchText", "HamletId", "Status" });

            migrationBuilder.CreateIndex(
                name: "IX_Commitments_PartyId",
                table: "Commitments",
                column: "PartyId");

            migrationBuilder.CreateIndex(
                name: "IX_Commitments_RenewsId",
                table: "Commitments",
                column: "RenewsId");

            migrationBuilder.CreateIndex(
                name: "IX_Commitments_TenantId_HamletId_Status_ValidTo",
                table: "Commitments",
                columns: new[] { "TenantId", "HamletId", "Status", "ValidTo" });

            migrationBuilder.CreateIndex(
                name: "IX_Commitments_TenantId_PartyId",
                table: "Commitments",
                columns: new[] { "TenantId", "PartyId" });

            migrationBuilder.CreateIndex(
                name: "IX_Commitments_TenantId_SignedDay",
                table: "Commitments",
                columns: new[] { "TenantId", "SignedDay" });

            migrationBuilder.CreateIndex(
                name: "IX_Commitments_TenantId_Status_ValidTo",
                table: "Commitments",
                columns: new[] { "TenantId", "Status", "ValidTo" });

            migrationBuilder.CreateIndex(
                name: "IX_Commitments_TenantId_WithdrawnDay",
                table: "Commitments",
                columns: new[] { "TenantId", "WithdrawnDay" });

            migrationBuilder.CreateIndex(
                name: "IX_Commitments_TermsId",
                table: "Commitments",
                column: "TermsId");

            migrationBuilder.CreateIndex(
                name: "IX_CommitmentScans_AttachmentId",
                table: "CommitmentScans",
                column: "AttachmentId");

            migrationBuilder.CreateIndex(
                name: "IX_CommitmentScans_CommitmentId",
                table: "CommitmentScans",
                column: "CommitmentId");

            migrationBuilder.CreateIndex(
                name: "IX_CommitmentTerms_TenantId_From",
                table: "CommitmentTerms",
                columns: new[] { "TenantId", "From" });

            migrationBuilder.CreateIndex(
                name: "IX_CommitmentTerms_TenantId_Number",
                table: "CommitmentTerms",
                columns: new[] { "TenantId", "Number" });

            migrationBuilder.CreateIndex(
                name: "IX_Hotspots_HamletId",
                table: "Hotspots",
                column: "HamletId");

            migrationBuilder.CreateIndex(
                name: "IX_Hotspots_TenantId_NameOrder_Id",
                table: "Hotspots",
                columns: new[] { "TenantId", "NameOrder", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_ImportJobs_State",
                table: "ImportJobs",
                column: "State");

            migrationBuilder.CreateIndex(
                name: "IX_ImportJobs_TenantId_CreationTime",
                table: "ImportJobs",
                columns: new[] { "TenantId", "CreationTime" });

            migrationBuilder.CreateIndex(
                name: "IX_ImportRefusedRows_JobId_Row",
                table: "ImportRefusedRows",
                columns: new[] { "JobId", "Row" });

            migrationBuilder.CreateIndex(
                name: "IX_InstallationChecks_InstallationId",
                table: "InstallationChecks",
                column: "InstallationId");

            migrationBuilder.CreateIndex(
                name: "IX_InstallationDefects_InstallationId",
                table: "InstallationDefects",
                column: "InstallationId");

            migrationBuilder.CreateIndex(
                name: "IX_InstallationDefects_MendedDay_Deadline",
                table: "InstallationDefects",
                columns: new[] { "MendedDay", "Deadline" });

            migrationBuilder.CreateIndex(
                name: "IX_InstallationEvents_InstallationId_Order",
                table: "InstallationEvents",
                columns: new[] { "InstallationId", "Order" });

            migrationBuilder.CreateIndex(
                name: "IX_InstallationLines_CameraId",
                table: "InstallationLines",
                column: "CameraId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_InstallationLines_InstallationId",
                table: "InstallationLines",
                column: "InstallationId");

            migrationBuilder.CreateIndex(
                name: "IX_InstallationMembers_InstallationId",
                table: "InstallationMembers",
                column: "InstallationId");

            migrationBuilder.CreateIndex(
                name: "IX_InstallationPapers_InstallationId",
                table: "InstallationPapers",
                column: "InstallationId");

            migrationBuilder.CreateIndex(
                name: "IX_Installations_TenantId_NameOrder_Id",
                table: "Installations",
                columns: new[] { "TenantId", "NameOrder", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Installations_TenantId_Status_HandedOverDay_Id",
                table: "Installations",
                columns: new[] { "TenantId", "Status", "HandedOverDay", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_MaintenanceTicketEvents_TicketId_Order",
                table: "MaintenanceTicketEvents",
                columns: new[] { "TicketId", "Order" });

            migrationBuilder.CreateIndex(
                name: "IX_MaintenanceTicketPhotos_AttachmentId",
                table: "MaintenanceTicketPhotos",
                column: "AttachmentId");

            migrationBuilder.CreateIndex(
                name: "IX_MaintenanceTicketPhotos_TicketId",
                table: "MaintenanceTicketPhotos",
                column: "TicketId");

            migrationBuilder.CreateIndex(
                name: "IX_MaintenanceTickets_CameraId",
                table: "MaintenanceTickets",
                column: "CameraId");

            migrationBuilder.CreateIndex(
                name: "IX_MaintenanceTickets_OutageId",
                table: "MaintenanceTickets",
                column: "OutageId");

            migrationBuilder.CreateIndex(
                name: "IX_MaintenanceTickets_TenantId_CameraId_Kind_Status",
                table: "MaintenanceTickets",
                columns: new[] { "TenantId", "CameraId", "Kind", "Status" });

            migrationBuilder.CreateIndex(
                name: "IX_MaintenanceTickets_TenantId_ClosedAt",
                table: "MaintenanceTickets",
                columns: new[] { "TenantId", "ClosedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_MaintenanceTickets_TenantId_NameOrder_Id",
                table: "MaintenanceTickets",
                columns: new[] { "TenantId", "NameOrder", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_MaintenanceTickets_TenantId_ReportedAt_Id",
                table: "MaintenanceTickets",
                columns: new[] { "TenantId", "ReportedAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_MaintenanceTickets_TenantId_Status_DueDay_Id",
                table: "MaintenanceTickets",
                columns: new[] { "TenantId", "Status", "DueDay", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_MaintenanceTickets_TenantId_UnitId_Status",
                table: "MaintenanceTickets",
                columns: new[] { "TenantId", "UnitId", "Status" });

            migrationBuilder.CreateIndex(
                name: "IX_MaintenanceTickets_UnitId",
                table: "MaintenanceTickets",
                column: "UnitId");

            migrationBuilder.CreateIndex(
                name: "IX_Parties_HamletId",
                table: "Parties",
                column: "HamletId");

            migrationBuilder.CreateIndex(
                name: "IX_Parties_Lists",
                table: "Parties",
                columns: new[] { "TenantId", "IsDeleted", "NameOrder", "Id", "SearchText", "HamletId", "Kind" });

            migrationBuilder.CreateIndex(
                name: "IX_Parties_TenantId_HamletId",
                table: "Parties",
                columns: new[] { "TenantId", "HamletId" });

            migrationBuilder.CreateIndex(
                name: "IX_Parties_TenantId_Phone",
                table: "Parties",
                columns: new[] { "TenantId", "Phone" });

            migrationBuilder.CreateIndex(
                name: "IX_Parties_TenantId_UserId",
                table: "Parties",
                columns: new[] { "TenantId", "UserId" });

            migrationBuilder.CreateIndex(
                name: "IX_Routes_HamletId",
                table: "Routes",
                column: "HamletId");

            migrationBuilder.CreateIndex(
                name: "IX_Routes_TenantId_HamletId",
                table: "Routes",
                columns: new[] { "TenantId", "HamletId" });

            migrationBuilder.CreateIndex(
                name: "IX_Routes_TenantId_NameOrder_Id",
                table: "Routes",
                columns: new[] { "TenantId", "NameOrder", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_SurveyFindingPhotos_AttachmentId",
                table: "SurveyFindingPhotos",
                column: "AttachmentId");

            migrationBuilder.CreateIndex(
                name: "IX_SurveyFindingPhotos_FindingId",
                table: "SurveyFindingPhotos",
                column: "FindingId");

            migrationBuilder.CreateIndex(
                name: "IX_SurveyFindings_CameraId",
                table: "SurveyFindings",
                column: "CameraId");

            migrationBuilder.CreateIndex(
                name: "IX_SurveyFindings_PartyId",
                table: "SurveyFindings",
                column: "PartyId");

            migrationBuilder.CreateIndex(
                name: "IX_SurveyFindings_RouteId",
                table: "SurveyFindings",
                column: "RouteId");

            migrationBuilder.CreateIndex(
                name: "IX_SurveyFindings_SiteId",
                table: "SurveyFindings",
                column: "SiteId");

            migrationBuilder.CreateIndex(
                name: "IX_SurveyFindings_TenantId_FoundAt_Id",
                table: "SurveyFindings",
                columns: new[] { "TenantId", "FoundAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_SurveyFindings_TenantId_RouteId_FoundAt",
                table: "SurveyFindings",
                columns: new[] { "TenantId", "RouteId", "FoundAt" });

            migrationBuilder.CreateIndex(
                name: "IX_SurveyFindings_TenantId_Status_FoundAt_Id",
                table: "SurveyFindings",
                columns: new[] { "TenantId", "Status", "FoundAt", "Id" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "AccessEntries");

            migrationBuilder.DropTable(
                name: "CameraEvents");

            migrationBuilder.DropTable(
                name: "CameraSignals");

            migrationBuilder.DropTable(
                name: "CameraSiteEvents");

            migrationBuilder.DropTable(
                name: "CommitmentCameras");

            migrationBuilder.DropTable(
                name: "CommitmentClauses");

            migrationBuilder.DropTable(
                name: "CommitmentEvents");

            migrationBuilder.DropTable(
                name: "CommitmentScans");

            migrationBuilder.DropTable(
                name: "Hotspots");

            migrationBuilder.DropTable(
                name: "ImportRefusedRows");

            migrationBuilder.DropTable(
                name: "InstallationChecks");

            migrationBuilder.DropTable(
                name: "InstallationDefects");

            migrationBuilder.DropTable(
                name: "InstallationEvents");

            migrationBuilder.DropTable(
                name: "InstallationLines");

            migrationBuilder.DropTable(
                name: "InstallationMembers");

            migrationBuilder.DropTable(
                name: "InstallationPapers");

            migrationBuilder.DropTable(
                name: "MaintenanceTicketEvents");

            migrationBuilder.DropTable(
                name: "MaintenanceTicketPhotos");

            migrationBuilder.DropTable(
                name: "SurveyFindingPhotos");

            migrationBuilder.DropTable(
                name: "Commitments");

            migrationBuilder.DropTable(
                name: "ImportJobs");

            migrationBuilder.DropTable(
                name: "Installations");

            migrationBuilder.DropTable(
                name: "MaintenanceTickets");

            migrationBuilder.DropTable(
                name: "SurveyFindings");

            migrationBuilder.DropTable(
                name: "CommitmentTerms");

            migrationBuilder.DropTable(
                name: "CameraOutages");

            migrationBuilder.DropTable(
                name: "Cameras");

            migrationBuilder.DropTable(
                name: "CameraSites");

            migrationBuilder.DropTable(
                name: "Parties");

            migrationBuilder.DropTable(
                name: "Routes");

            migrationBuilder.DropColumn(
                name: "Counts",
                table: "PlanTargets");
        }
    }
}
