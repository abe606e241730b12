using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CameraProgram.Migrations.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Money : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Estimates_TenantId_PlanId",
                table: "Estimates");

            migrationBuilder.AlterColumn<Guid>(
                name: "PlanId",
                table: "Estimates",
                type: "TEXT",
                nullable: true,
                oldClrType: typeof(Guid),
                oldType: "TEXT");

            migrationBuilder.AddColumn<string>(
                name: "AppraisalOpinion",
                table: "Estimates",
                type: "TEXT",
                maxLength: 2000,
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "AppraisedDay",
                table: "Estimates",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "ApprovalDay",
                table: "Estimates",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "ApprovalDocumentId",
                table: "Estimates",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "ApprovalNumber",
                table: "Estimates",
                type: "TEXT",
                maxLength: 64,
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "CarriedFromId",
                table: "Estimates",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "EditorIds",
                table: "Estimates",
                type: "TEXT",
                nullable: false,
                defaultValue: "[]");

            migrationBuilder.AddColumn<int>(
                name: "FormerVatBasisPoints",
                table: "Estimates",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "LastRevision",
                table: "Estimates",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "NameOrder",
                table: "Estimates",
                type: "TEXT",
                unicode: false,
                maxLength: 256,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<int>(
                name: "Revision",
                table: "Estimates",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<Guid>(
                name: "RootId",
                table: "Estimates",
                type: "TEXT",
                nullable: false,
                defaultValue: new Guid("00000000-0000-0000-0000-000000000000"));

            migrationBuilder.AddColumn<string>(
                name: "SearchText",
                table: "Estimates",
                type: "TEXT",
                maxLength: 700,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<int>(
                name: "Status",
                table: "Estimates",
                type: "INTEGER",
                maxLength: 40,
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "Title",
                table: "Estimates",
                type: "TEXT",
                maxLength: 500,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<long>(
                name: "Total",
                table: "Estimates",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<int>(
                name: "Year",
                table: "Estimates",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<long>(
                name: "FormerAmount",
                table: "EstimateLines",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "FormerTotal",
                table: "EstimateLines",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "Key",
                table: "EstimateLines",
                type: "TEXT",
                nullable: false,
                defaultValue: new Guid("00000000-0000-0000-0000-000000000000"));

            migrationBuilder.AddColumn<string>(
                name: "Opinion",
                table: "EstimateLines",
                type: "TEXT",
                maxLength: 2000,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "BudgetUnitCode",
                table: "Communes",
                type: "TEXT",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "PaymentFormCode",
                table: "Communes",
                type: "TEXT",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "ReceiptFormCode",
                table: "Communes",
                type: "TEXT",
                maxLength: 40,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "Allocations",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Subject = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    ReductionReason = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    Total = table.Column<long>(type: "INTEGER", nullable: false),
                    DocumentId = table.Column<Guid>(type: "TEXT", nullable: true),
                    SearchText = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    Version = table.Column<long>(type: "INTEGER", nullable: false),
                    CreationTime = table.Column<DateTime>(type: "TEXT", nullable: false),
                    CreatorId = table.Column<Guid>(type: "TEXT", nullable: true),
                    LastModificationTime = table.Column<DateTime>(type: "TEXT", nullable: true),
                    LastModifierId = table.Column<Guid>(type: "TEXT", nullable: true),
                    IsDeleted = table.Column<bool>(type: "INTEGER", nullable: false),
                    DeletionTime = table.Column<DateTime>(type: "TEXT", nullable: true),
                    DeleterId = table.Column<Guid>(type: "TEXT", nullable: true),
                    TenantId = table.Column<Guid>(type: "TEXT", nullable: false),
                    RootId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ByName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    ForName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    FileIds = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Allocations", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "BudgetDisclosures",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TenantId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    RootId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Year = table.Column<int>(type: "INTEGER", nullable: false),
                    Quarter = table.Column<int>(type: "INTEGER", nullable: true),
                    Title = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    Decision = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    AsOf = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    DueDay = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    OpinionPlace = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
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
                    table.PrimaryKey("PK_BudgetDisclosures", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "BudgetInspections",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TenantId = table.Column<Guid>(type: "TEXT", nullable: false),
                    RootId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Subject = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    Inspectors = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    Conclusion = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    SearchText = table.Column<string>(type: "TEXT", maxLength: 700, nullable: false),
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
                    table.PrimaryKey("PK_BudgetInspections", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Contracts",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Number = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Subject = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    PartyId = table.Column<Guid>(type: "TEXT", nullable: true),
                    ContractorName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    TaxCode = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    To = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Total = table.Column<long>(type: "INTEGER", nullable: false),
                    ContinuesId = table.Column<Guid>(type: "TEXT", nullable: true),
                    NameOrder = table.Column<string>(type: "TEXT", unicode: false, maxLength: 256, nullable: false),
                    SearchText = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    Version = table.Column<long>(type: "INTEGER", nullable: false),
                    CreationTime = table.Column<DateTime>(type: "TEXT", nullable: false),
                    CreatorId = table.Column<Guid>(type: "TEXT", nullable: true),
                    LastModificationTime = table.Column<DateTime>(type: "TEXT", nullable: true),
                    LastModifierId = table.Column<Guid>(type: "TEXT", nullable: true),
                    IsDeleted = table.Column<bool>(type: "INTEGER", nullable: false),
                    DeletionTime = table.Column<DateTime>(type: "TEXT", nullable: true),
                    DeleterId = table.Column<Guid>(type: "TEXT", nullable: true),
                    TenantId = table.Column<Guid>(type: "TEXT", nullable: false),
                    RootId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ByName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    ForName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    FileIds = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Contracts", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Contracts_Parties_PartyId",
                        column: x => x.PartyId,
                        principalTable: "Parties",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "EstimateEvents",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    EstimateId = table.Column<Guid>(type: "TEXT", nullable: false),
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
                    table.PrimaryKey("PK_EstimateEvents", x => x.Id);
                    table.ForeignKey(
                        name: "FK_EstimateEvents_Estimates_EstimateId",
                        column: x => x.EstimateId,
                        principalTable: "Estimates",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "FundingBankStatements",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TenantId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Ledger = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    HamletId = table.Column<Guid>(type: "TEXT", nullable: true),
                    HolderId = table.Column<Guid>(type: "TEXT", nullable: false),
                    FileName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Sha256 = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Headings = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    HeadingRow = table.Column<int>(type: "INTEGER", nullable: false),
                    DayColumn = table.Column<int>(type: "INTEGER", nullable: false),
                    TextColumn = table.Column<int>(type: "INTEGER", nullable: false),
                    ReferenceColumn = table.Column<int>(type: "INTEGER", nullable: true),
                    AmountColumn = table.Column<int>(type: "INTEGER", nullable: true),
                    InColumn = table.Column<int>(type: "INTEGER", nullable: true),
                    OutColumn = table.Column<int>(type: "INTEGER", nullable: true),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    To = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    LineCount = table.Column<int>(type: "INTEGER", nullable: false),
                    RepeatedCount = table.Column<int>(type: "INTEGER", nullable: false),
                    Incoming = table.Column<long>(type: "INTEGER", nullable: false),
                    Outgoing = table.Column<long>(type: "INTEGER", nullable: false),
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
                    table.PrimaryKey("PK_FundingBankStatements", x => x.Id);
                    table.ForeignKey(
                        name: "FK_FundingBankStatements_Hamlets_HamletId",
                        column: x => x.HamletId,
                        principalTable: "Hamlets",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "FundingBooks",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TenantId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Ledger = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    HamletId = table.Column<Guid>(type: "TEXT", nullable: true),
                    HolderId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Year = table.Column<int>(type: "INTEGER", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    FormCode = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    FirstNumber = table.Column<int>(type: "INTEGER", nullable: false),
                    LastNumber = table.Column<int>(type: "INTEGER", nullable: false),
                    ClosedDay = table.Column<DateOnly>(type: "TEXT", nullable: true),
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
                    table.PrimaryKey("PK_FundingBooks", x => x.Id);
                    table.ForeignKey(
                        name: "FK_FundingBooks_Hamlets_HamletId",
                        column: x => x.HamletId,
                        principalTable: "Hamlets",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "FundingCampaigns",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TenantId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Ledger = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    HamletId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Title = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    Purpose = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    To = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Goal = table.Column<long>(type: "INTEGER", nullable: true),
                    Status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    DecisionNumber = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    DecisionDay = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    DecisionPurpose = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    DecidedByName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    DecidedForName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    DecidedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    AgreementDay = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    AgreementPresent = table.Column<int>(type: "INTEGER", nullable: true),
                    AgreementAgreed = table.Column<int>(type: "INTEGER", nullable: true),
                    AgreementContent = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    AgreementLevel = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    AgreementForm = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    ClosedDay = table.Column<DateOnly>(type: "TEXT", nullable: true),
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
                    table.PrimaryKey("PK_FundingCampaigns", x => x.Id);
                    table.ForeignKey(
                        name: "FK_FundingCampaigns_Hamlets_HamletId",
                        column: x => x.HamletId,
                        principalTable: "Hamlets",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "LedgerBalances",
                columns: table => new
                {
                    TenantId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Book = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    SubjectId = table.Column<Guid>(type: "TEXT", nullable: false),
                    LineId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ContractId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Account = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Amount = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LedgerBalances", x => new { x.TenantId, x.Book, x.SubjectId, x.LineId, x.ContractId, x.Account });
                    table.CheckConstraint("CK_LedgerBalances_Amount", "\"Amount\" >= 0 OR \"Account\" IN ('Granted', 'Orders', 'Given')");
                });

            migrationBuilder.CreateTable(
                name: "LedgerTransactions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TenantId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Book = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    SubjectId = table.Column<Guid>(type: "TEXT", nullable: false),
                    DocumentId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    UserId = table.Column<Guid>(type: "TEXT", nullable: true),
                    UserName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    ForName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LedgerTransactions", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Settlements",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TenantId = table.Column<Guid>(type: "TEXT", nullable: false),
                    RootId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Year = table.Column<int>(type: "INTEGER", nullable: false),
                    Status = table.Column<int>(type: "INTEGER", maxLength: 40, nullable: false),
                    Note = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    DecisionNumber = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    DecisionDay = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    DecisionDocumentId = table.Column<Guid>(type: "TEXT", nullable: true),
                    SubmitterIds = table.Column<string>(type: "TEXT", nullable: false),
                    NextRootId = table.Column<Guid>(type: "TEXT", nullable: true),
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
                    table.PrimaryKey("PK_Settlements", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "StatutoryDeadlines",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TenantId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Code = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Rule = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    Unit = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Amount = table.Column<int>(type: "INTEGER", nullable: false),
                    Month = table.Column<int>(type: "INTEGER", nullable: true),
                    Day = table.Column<int>(type: "INTEGER", nullable: true),
                    NextYear = table.Column<bool>(type: "INTEGER", nullable: false),
                    CountedFrom = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Source = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Certainty = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
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
                    table.PrimaryKey("PK_StatutoryDeadlines", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "UnitPrices",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TenantId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Group = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Content = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    Specification = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    Unit = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false),
                    Price = table.Column<long>(type: "INTEGER", nullable: false),
                    PriceBasis = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    ValidFrom = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    ValidTo = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Note = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    NameOrder = table.Column<string>(type: "TEXT", unicode: false, maxLength: 256, nullable: false),
                    SearchText = table.Column<string>(type: "TEXT", maxLength: 2100, nullable: false),
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
                    table.PrimaryKey("PK_UnitPrices", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "AllocationLines",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    AllocationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    CampaignId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    LineKey = table.Column<Guid>(type: "TEXT", nullable: false),
                    Content = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    Source = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Amount = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AllocationLines", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AllocationLines_Allocations_AllocationId",
                        column: x => x.AllocationId,
                        principalTable: "Allocations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "BudgetDisclosureLines",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    DisclosureId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    Content = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    Source = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Approved = table.Column<long>(type: "INTEGER", nullable: false),
                    Allocated = table.Column<long>(type: "INTEGER", nullable: false),
                    Paid = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_BudgetDisclosureLines", x => x.Id);
                    table.ForeignKey(
                        name: "FK_BudgetDisclosureLines_BudgetDisclosures_DisclosureId",
                        column: x => x.DisclosureId,
                        principalTable: "BudgetDisclosures",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "BudgetPostings",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    DisclosureId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Channel = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Place = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    To = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_BudgetPostings", x => x.Id);
                    table.ForeignKey(
                        name: "FK_BudgetPostings_BudgetDisclosures_DisclosureId",
                        column: x => x.DisclosureId,
                        principalTable: "BudgetDisclosures",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "InspectionFindings",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    InspectionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    Content = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    Amount = table.Column<long>(type: "INTEGER", nullable: true),
                    Deadline = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Answer = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    AnsweredDay = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    AnsweredBy = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    AnswererIds = table.Column<string>(type: "TEXT", nullable: false),
                    SettledDay = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    SettledBy = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    SettledNote = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_InspectionFindings", x => x.Id);
                    table.ForeignKey(
                        name: "FK_InspectionFindings_BudgetInspections_InspectionId",
                        column: x => x.InspectionId,
                        principalTable: "BudgetInspections",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "AdvanceRefunds",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ContractId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    SearchText = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    Version = table.Column<long>(type: "INTEGER", nullable: false),
                    CreationTime = table.Column<DateTime>(type: "TEXT", nullable: false),
                    CreatorId = table.Column<Guid>(type: "TEXT", nullable: true),
                    LastModificationTime = table.Column<DateTime>(type: "TEXT", nullable: true),
                    LastModifierId = table.Column<Guid>(type: "TEXT", nullable: true),
                    IsDeleted = table.Column<bool>(type: "INTEGER", nullable: false),
                    DeletionTime = table.Column<DateTime>(type: "TEXT", nullable: true),
                    DeleterId = table.Column<Guid>(type: "TEXT", nullable: true),
                    TenantId = table.Column<Guid>(type: "TEXT", nullable: false),
                    RootId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ByName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    ForName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    FileIds = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AdvanceRefunds", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AdvanceRefunds_Contracts_ContractId",
                        column: x => x.ContractId,
                        principalTable: "Contracts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ContractAcceptances",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ContractId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    InstallationId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Minutes = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Note = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    Total = table.Column<long>(type: "INTEGER", nullable: false),
                    ReversedDay = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ReversalReason = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    ReversedByName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    ReversedForName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    SearchText = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    Version = table.Column<long>(type: "INTEGER", nullable: false),
                    CreationTime = table.Column<DateTime>(type: "TEXT", nullable: false),
                    CreatorId = table.Column<Guid>(type: "TEXT", nullable: true),
                    LastModificationTime = table.Column<DateTime>(type: "TEXT", nullable: true),
                    LastModifierId = table.Column<Guid>(type: "TEXT", nullable: true),
                    IsDeleted = table.Column<bool>(type: "INTEGER", nullable: false),
                    DeletionTime = table.Column<DateTime>(type: "TEXT", nullable: true),
                    DeleterId = table.Column<Guid>(type: "TEXT", nullable: true),
                    TenantId = table.Column<Guid>(type: "TEXT", nullable: false),
                    RootId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ByName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    ForName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    FileIds = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ContractAcceptances", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ContractAcceptances_Contracts_ContractId",
                        column: x => x.ContractId,
                        principalTable: "Contracts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ContractAcceptances_Installations_InstallationId",
                        column: x => x.InstallationId,
                        principalTable: "Installations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ContractLines",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ContractId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    LineKey = table.Column<Guid>(type: "TEXT", nullable: false),
                    Content = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    Source = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Amount = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ContractLines", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ContractLines_Contracts_ContractId",
                        column: x => x.ContractId,
                        principalTable: "Contracts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ContractReleases",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ContractId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    SearchText = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    Version = table.Column<long>(type: "INTEGER", nullable: false),
                    CreationTime = table.Column<DateTime>(type: "TEXT", nullable: false),
                    CreatorId = table.Column<Guid>(type: "TEXT", nullable: true),
                    LastModificationTime = table.Column<DateTime>(type: "TEXT", nullable: true),
                    LastModifierId = table.Column<Guid>(type: "TEXT", nullable: true),
                    IsDeleted = table.Column<bool>(type: "INTEGER", nullable: false),
                    DeletionTime = table.Column<DateTime>(type: "TEXT", nullable: true),
                    DeleterId = table.Column<Guid>(type: "TEXT", nullable: true),
                    TenantId = table.Column<Guid>(type: "TEXT", nullable: false),
                    RootId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ByName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    ForName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    FileIds = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ContractReleases", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ContractReleases_Contracts_ContractId",
                        column: x => x.ContractId,
                        principalTable: "Contracts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Payments",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    ContractId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Purpose = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    Status = table.Column<int>(type: "INTEGER", maxLength: 40, nullable: false),
                    Total = table.Column<long>(type: "INTEGER", nullable: false),
                    Recovered = table.Column<long>(type: "INTEGER", nullable: false),
                    RequesterIds = table.Column<string>(type: "TEXT", nullable: false),
                    PaidDay = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    VoucherNumber = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    SearchText = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    Version = table.Column<long>(type: "INTEGER", nullable: false),
                    CreationTime = table.Column<DateTime>(type: "TEXT", nullable: false),
                    CreatorId = table.Column<Guid>(type: "TEXT", nullable: true),
                    LastModificationTime = table.Column<DateTime>(type: "TEXT", nullable: true),
                    LastModifierId = table.Column<Guid>(type: "TEXT", nullable: true),
                    IsDeleted = table.Column<bool>(type: "INTEGER", nullable: false),
                    DeletionTime = table.Column<DateTime>(type: "TEXT", nullable: true),
                    DeleterId = table.Column<Guid>(type: "TEXT", nullable: true),
                    TenantId = table.Column<Guid>(type: "TEXT", nullable: false),
                    RootId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ByName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    ForName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    FileIds = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Payments", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Payments_Contracts_ContractId",
                        column: x => x.ContractId,
                        principalTable: "Contracts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "FundingBankLines",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TenantId = table.Column<Guid>(type: "TEXT", nullable: false),
                    StatementId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Ledger = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    HamletId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Order = table.Column<int>(type: "INTEGER", nullable: false),
                    Day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Amount = table.Column<long>(type: "INTEGER", nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    Reference = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    MatchKind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    MatchId = table.Column<Guid>(type: "TEXT", nullable: true),
                    DecidedByName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    DecidedForName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    SetAsideReason = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
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
                    table.PrimaryKey("PK_FundingBankLines", x => x.Id);
                    table.ForeignKey(
                        name: "FK_FundingBankLines_FundingBankStatements_StatementId",
                        column: x => x.StatementId,
                        principalTable: "FundingBankStatements",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_FundingBankLines_Hamlets_HamletId",
                        column: x => x.HamletId,
                        principalTable: "Hamlets",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "FundingDisclosures",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TenantId = table.Column<Guid>(type: "TEXT", nullable: false),
                    CampaignId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Ledger = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    HamletId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Title = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    To = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    OpinionsTo = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    Status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Opening = table.Column<long>(type: "INTEGER", nullable: false),
                    Money = table.Column<long>(type: "INTEGER", nullable: false),
                    Goods = table.Column<long>(type: "INTEGER", nullable: false),
                    Closing = table.Column<long>(type: "INTEGER", nullable: false),
                    PostedDay = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    PostedByName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    PostedForName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    TakenDownDay = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    TakenDownReason = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
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
                    table.PrimaryKey("PK_FundingDisclosures", x => x.Id);
                    table.ForeignKey(
                        name: "FK_FundingDisclosures_FundingCampaigns_CampaignId",
                        column: x => x.CampaignId,
                        principalTable: "FundingCampaigns",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_FundingDisclosures_Hamlets_HamletId",
                        column: x => x.HamletId,
                        principalTable: "Hamlets",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "FundingExpenses",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    BookId = table.Column<Guid>(type: "TEXT", nullable: false),
                    BookNumber = table.Column<int>(type: "INTEGER", nullable: false),
                    Year = table.Column<int>(type: "INTEGER", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    FormCode = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Payee = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    PayeeAddress = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    Purpose = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    Channel = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Enclosures = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    SearchText = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    Version = table.Column<long>(type: "INTEGER", nullable: false),
                    CreationTime = table.Column<DateTime>(type: "TEXT", nullable: false),
                    CreatorId = table.Column<Guid>(type: "TEXT", nullable: true),
                    LastModificationTime = table.Column<DateTime>(type: "TEXT", nullable: true),
                    LastModifierId = table.Column<Guid>(type: "TEXT", nullable: true),
                    IsDeleted = table.Column<bool>(type: "INTEGER", nullable: false),
                    DeletionTime = table.Column<DateTime>(type: "TEXT", nullable: true),
                    DeleterId = table.Column<Guid>(type: "TEXT", nullable: true),
                    TenantId = table.Column<Guid>(type: "TEXT", nullable: false),
                    CampaignId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Ledger = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    HamletId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Amount = table.Column<long>(type: "INTEGER", nullable: false),
                    RecordedByName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    RecordedForName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    VoidedDay = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    VoidReason = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    VoidedByName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    VoidedForName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FundingExpenses", x => x.Id);
                    table.ForeignKey(
                        name: "FK_FundingExpenses_FundingBooks_BookId",
                        column: x => x.BookId,
                        principalTable: "FundingBooks",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_FundingExpenses_FundingCampaigns_CampaignId",
                        column: x => x.CampaignId,
                        principalTable: "FundingCampaigns",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_FundingExpenses_Hamlets_HamletId",
                        column: x => x.HamletId,
                        principalTable: "Hamlets",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "FundingFiles",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TenantId = table.Column<Guid>(type: "TEXT", nullable: false),
                    CampaignId = table.Column<Guid>(type: "TEXT", nullable: false),
                    OwnerId = table.Column<Guid>(type: "TEXT", nullable: false),
                    AttachmentId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Order = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FundingFiles", x => x.Id);
                    table.ForeignKey(
                        name: "FK_FundingFiles_Attachments_AttachmentId",
                        column: x => x.AttachmentId,
                        principalTable: "Attachments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_FundingFiles_FundingCampaigns_CampaignId",
                        column: x => x.CampaignId,
                        principalTable: "FundingCampaigns",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "FundingPledges",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TenantId = table.Column<Guid>(type: "TEXT", nullable: false),
                    CampaignId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Ledger = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    HamletId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    PartyId = table.Column<Guid>(type: "TEXT", nullable: true),
                    GiverKind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    GiverName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    GiverAddress = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    GiverHamletId = table.Column<Guid>(type: "TEXT", nullable: true),
                    AnonymousInPublic = table.Column<bool>(type: "INTEGER", nullable: false),
                    Note = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    Amount = table.Column<long>(type: "INTEGER", nullable: false),
                    EndedDay = table.Column<DateOnly>(type: "TEXT", nullable: true),
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
                    table.PrimaryKey("PK_FundingPledges", x => x.Id);
                    table.ForeignKey(
                        name: "FK_FundingPledges_FundingCampaigns_CampaignId",
                        column: x => x.CampaignId,
                        principalTable: "FundingCampaigns",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_FundingPledges_Hamlets_GiverHamletId",
                        column: x => x.GiverHamletId,
                        principalTable: "Hamlets",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_FundingPledges_Hamlets_HamletId",
                        column: x => x.HamletId,
                        principalTable: "Hamlets",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_FundingPledges_Parties_PartyId",
                        column: x => x.PartyId,
                        principalTable: "Parties",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "FundingReconciliations",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TenantId = table.Column<Guid>(type: "TEXT", nullable: false),
                    CampaignId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Ledger = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    HamletId = table.Column<Guid>(type: "TEXT", nullable: true),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    To = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Note = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
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
                    table.PrimaryKey("PK_FundingReconciliations", x => x.Id);
                    table.ForeignKey(
                        name: "FK_FundingReconciliations_FundingCampaigns_CampaignId",
                        column: x => x.CampaignId,
                        principalTable: "FundingCampaigns",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_FundingReconciliations_Hamlets_HamletId",
                        column: x => x.HamletId,
                        principalTable: "Hamlets",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "FundingTransfers",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    From = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    To = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    DocumentNumber = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    Note = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    SearchText = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    Version = table.Column<long>(type: "INTEGER", nullable: false),
                    CreationTime = table.Column<DateTime>(type: "TEXT", nullable: false),
                    CreatorId = table.Column<Guid>(type: "TEXT", nullable: true),
                    LastModificationTime = table.Column<DateTime>(type: "TEXT", nullable: true),
                    LastModifierId = table.Column<Guid>(type: "TEXT", nullable: true),
                    IsDeleted = table.Column<bool>(type: "INTEGER", nullable: false),
                    DeletionTime = table.Column<DateTime>(type: "TEXT", nullable: true),
                    DeleterId = table.Column<Guid>(type: "TEXT", nullable: true),
                    TenantId = table.Column<Guid>(type: "TEXT", nullable: false),
                    CampaignId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Ledger = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    HamletId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Amount = table.Column<long>(type: "INTEGER", nullable: false),
                    RecordedByName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    RecordedForName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    VoidedDay = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    VoidReason = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    VoidedByName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    VoidedForName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FundingTransfers", x => x.Id);
                    table.ForeignKey(
                        name: "FK_FundingTransfers_FundingCampaigns_CampaignId",
                        column: x => x.CampaignId,
                        principalTable: "FundingCampaigns",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_FundingTransfers_Hamlets_HamletId",
                        column: x => x.HamletId,
                        principalTable: "Hamlets",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "LedgerEntries",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TenantId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Book = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    SubjectId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    From = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    To = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Amount = table.Column<long>(type: "INTEGER", nullable: false),
                    Words = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    LineId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ContractId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Source = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    TransactionId = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LedgerEntries", x => x.Id);
                    table.CheckConstraint("CK_LedgerEntries_Amount", "\"Amount\" > 0");
                    table.ForeignKey(
                        name: "FK_LedgerEntries_LedgerTransactions_TransactionId",
                        column: x => x.TransactionId,
                        principalTable: "LedgerTransactions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "SettlementEvents",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    SettlementId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Order = table.Column<int>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ByName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    ForName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Note = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SettlementEvents", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SettlementEvents_Settlements_SettlementId",
                        column: x => x.SettlementId,
                        principalTable: "Settlements",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "SettlementLines",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    SettlementId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    LineKey = table.Column<Guid>(type: "TEXT", nullable: false),
                    Content = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    Source = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Explanation = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    Rest = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Approved = table.Column<long>(type: "INTEGER", nullable: false),
                    Allocated = table.Column<long>(type: "INTEGER", nullable: false),
                    Paid = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SettlementLines", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SettlementLines_Settlements_SettlementId",
                        column: x => x.SettlementId,
                        principalTable: "Settlements",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "AdvanceRefundLines",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    RefundId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    LineKey = table.Column<Guid>(type: "TEXT", nullable: false),
                    Content = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    Source = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Amount = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AdvanceRefundLines", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AdvanceRefundLines_AdvanceRefunds_RefundId",
                        column: x => x.RefundId,
                        principalTable: "AdvanceRefunds",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ContractAcceptanceLines",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    AcceptanceId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    LineKey = table.Column<Guid>(type: "TEXT", nullable: false),
                    Content = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    Source = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Amount = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ContractAcceptanceLines", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ContractAcceptanceLines_ContractAcceptances_AcceptanceId",
                        column: x => x.AcceptanceId,
                        principalTable: "ContractAcceptances",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ContractReleaseLines",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ReleaseId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    LineKey = table.Column<Guid>(type: "TEXT", nullable: false),
                    Content = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    Source = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Amount = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ContractReleaseLines", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ContractReleaseLines_ContractReleases_ReleaseId",
                        column: x => x.ReleaseId,
                        principalTable: "ContractReleases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "PaymentEvents",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PaymentId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Order = table.Column<int>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ByName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    ForName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Note = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PaymentEvents", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PaymentEvents_Payments_PaymentId",
                        column: x => x.PaymentId,
                        principalTable: "Payments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "PaymentLines",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PaymentId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Recovered = table.Column<long>(type: "INTEGER", nullable: false),
                    Ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    LineKey = table.Column<Guid>(type: "TEXT", nullable: false),
                    Content = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    Source = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Amount = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PaymentLines", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PaymentLines_Payments_PaymentId",
                        column: x => x.PaymentId,
                        principalTable: "Payments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "FundingDisclosureExpenses",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    DisclosureId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Order = table.Column<int>(type: "INTEGER", nullable: false),
                    Purpose = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Amount = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FundingDisclosureExpenses", x => x.Id);
                    table.ForeignKey(
                        name: "FK_FundingDisclosureExpenses_FundingDisclosures_DisclosureId",
                        column: x => x.DisclosureId,
                        principalTable: "FundingDisclosures",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "FundingDisclosurePostings",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    DisclosureId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Order = table.Column<int>(type: "INTEGER", nullable: false),
                    Channel = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Place = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    To = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FundingDisclosurePostings", x => x.Id);
                    table.ForeignKey(
                        name: "FK_FundingDisclosurePostings_FundingDisclosures_DisclosureId",
                        column: x => x.DisclosureId,
                        principalTable: "FundingDisclosures",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "FundingDisclosureRows",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    DisclosureId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Order = table.Column<int>(type: "INTEGER", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Address = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    Form = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Amount = table.Column<long>(type: "INTEGER", nullable: false),
                    Goods = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    Day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Number = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FundingDisclosureRows", x => x.Id);
                    table.ForeignKey(
                        name: "FK_FundingDisclosureRows_FundingDisclosures_DisclosureId",
                        column: x => x.DisclosureId,
                        principalTable: "FundingDisclosures",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "FundingGifts",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    What = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    QuantityThousandths = table.Column<long>(type: "INTEGER", nullable: false),
                    Unit = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false),
                    Basis = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    BasisText = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    Condition = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    AcceptedDay = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Committee = table.Column<string>(type: "TEXT", nullable: false),
                    SearchText = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    Version = table.Column<long>(type: "INTEGER", nullable: false),
                    CreationTime = table.Column<DateTime>(type: "TEXT", nullable: false),
                    CreatorId = table.Column<Guid>(type: "TEXT", nullable: true),
                    LastModificationTime = table.Column<DateTime>(type: "TEXT", nullable: true),
                    LastModifierId = table.Column<Guid>(type: "TEXT", nullable: true),
                    IsDeleted = table.Column<bool>(type: "INTEGER", nullable: false),
                    DeletionTime = table.Column<DateTime>(type: "TEXT", nullable: true),
                    DeleterId = table.Column<Guid>(type: "TEXT", nullable: true),
                    TenantId = table.Column<Guid>(type: "TEXT", nullable: false),
                    CampaignId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Ledger = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    HamletId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Amount = table.Column<long>(type: "INTEGER", nullable: false),
                    RecordedByName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    RecordedForName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    VoidedDay = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    VoidReason = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    VoidedByName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    VoidedForName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    PartyId = table.Column<Guid>(type: "TEXT", nullable: true),
                    GiverKind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    GiverName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    GiverAddress = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    GiverHamletId = table.Column<Guid>(type: "TEXT", nullable: true),
                    AnonymousInPublic = table.Column<bool>(type: "INTEGER", nullable: false),
                    PledgeId = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FundingGifts", x => x.Id);
                    table.ForeignKey(
                        name: "FK_FundingGifts_FundingCampaigns_CampaignId",
                        column: x => x.CampaignId,
                        principalTable: "FundingCampaigns",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_FundingGifts_FundingPledges_PledgeId",
                        column: x => x.PledgeId,
                        principalTable: "FundingPledges",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_FundingGifts_Hamlets_GiverHamletId",
                        column: x => x.GiverHamletId,
                        principalTable: "Hamlets",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_FundingGifts_Hamlets_HamletId",
                        column: x => x.HamletId,
                        principalTable: "Hamlets",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_FundingGifts_Parties_PartyId",
                        column: x => x.PartyId,
                        principalTable: "Parties",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "FundingPledgeInstalments",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PledgeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Order = table.Column<int>(type: "INTEGER", nullable: false),
                    PlannedDay = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Amount = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FundingPledgeInstalments", x => x.Id);
                    table.ForeignKey(
                        name: "FK_FundingPledgeInstalments_FundingPledges_PledgeId",
                        column: x => x.PledgeId,
                        principalTable: "FundingPledges",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "FundingReceipts",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    BookId = table.Column<Guid>(type: "TEXT", nullable: false),
                    BookNumber = table.Column<int>(type: "INTEGER", nullable: false),
                    Year = table.Column<int>(type: "INTEGER", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    FormCode = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    Channel = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Enclosures = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    SearchText = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    Version = table.Column<long>(type: "INTEGER", nullable: false),
                    CreationTime = table.Column<DateTime>(type: "TEXT", nullable: false),
                    CreatorId = table.Column<Guid>(type: "TEXT", nullable: true),
                    LastModificationTime = table.Column<DateTime>(type: "TEXT", nullable: true),
                    LastModifierId = table.Column<Guid>(type: "TEXT", nullable: true),
                    IsDeleted = table.Column<bool>(type: "INTEGER", nullable: false),
                    DeletionTime = table.Column<DateTime>(type: "TEXT", nullable: true),
                    DeleterId = table.Column<Guid>(type: "TEXT", nullable: true),
                    TenantId = table.Column<Guid>(type: "TEXT", nullable: false),
                    CampaignId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Ledger = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    HamletId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Amount = table.Column<long>(type: "INTEGER", nullable: false),
                    RecordedByName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    RecordedForName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    VoidedDay = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    VoidReason = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    VoidedByName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    VoidedForName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    PartyId = table.Column<Guid>(type: "TEXT", nullable: true),
                    GiverKind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    GiverName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    GiverAddress = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    GiverHamletId = table.Column<Guid>(type: "TEXT", nullable: true),
                    AnonymousInPublic = table.Column<bool>(type: "INTEGER", nullable: false),
                    PledgeId = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FundingReceipts", x => x.Id);
                    table.ForeignKey(
                        name: "FK_FundingReceipts_FundingBooks_BookId",
                        column: x => x.BookId,
                        principalTable: "FundingBooks",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_FundingReceipts_FundingCampaigns_CampaignId",
                        column: x => x.CampaignId,
                        principalTable: "FundingCampaigns",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_FundingReceipts_FundingPledges_PledgeId",
                        column: x => x.PledgeId,
                        principalTable: "FundingPledges",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_FundingReceipts_Hamlets_GiverHamletId",
                        column: x => x.GiverHamletId,
                        principalTable: "Hamlets",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_FundingReceipts_Hamlets_HamletId",
                        column: x => x.HamletId,
                        principalTable: "Hamlets",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_FundingReceipts_Parties_PartyId",
                        column: x => x.PartyId,
                        principalTable: "Parties",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "FundingReconciliationSheets",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ReconciliationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Side = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Receipts = table.Column<int>(type: "INTEGER", nullable: false),
                    Received = table.Column<long>(type: "INTEGER", nullable: false),
                    Goods = table.Column<long>(type: "INTEGER", nullable: false),
                    Spent = table.Column<long>(type: "INTEGER", nullable: false),
                    Cash = table.Column<long>(type: "INTEGER", nullable: false),
                    Bank = table.Column<long>(type: "INTEGER", nullable: false),
                    EnteredByName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    EnteredForName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    EnteredAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    SignedById = table.Column<Guid>(type: "TEXT", nullable: true),
                    SignedForId = table.Column<Guid>(type: "TEXT", nullable: true),
                    SignedByName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    SignedForName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    SignedAt = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FundingReconciliationSheets", x => x.Id);
                    table.ForeignKey(
                        name: "FK_FundingReconciliationSheets_FundingReconciliations_ReconciliationId",
                        column: x => x.ReconciliationId,
                        principalTable: "FundingReconciliations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Estimates_TenantId_PlanId_Revision",
                table: "Estimates",
                columns: new[] { "TenantId", "PlanId", "Revision" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Estimates_TenantId_RootId_Revision",
                table: "Estimates",
                columns: new[] { "TenantId", "RootId", "Revision" });

            migrationBuilder.CreateIndex(
                name: "IX_Estimates_TenantId_Year_Status",
                table: "Estimates",
                columns: new[] { "TenantId", "Year", "Status" });

            migrationBuilder.CreateIndex(
                name: "IX_AdvanceRefundLines_RefundId",
                table: "AdvanceRefundLines",
                column: "RefundId");

            migrationBuilder.CreateIndex(
                name: "IX_AdvanceRefunds_ContractId",
                table: "AdvanceRefunds",
                column: "ContractId");

            migrationBuilder.CreateIndex(
                name: "IX_AdvanceRefunds_TenantId_RootId",
                table: "AdvanceRefunds",
                columns: new[] { "TenantId", "RootId" });

            migrationBuilder.CreateIndex(
                name: "IX_AllocationLines_AllocationId",
                table: "AllocationLines",
                column: "AllocationId");

            migrationBuilder.CreateIndex(
                name: "IX_Allocations_TenantId_Day",
                table: "Allocations",
                columns: new[] { "TenantId", "Day" });

            migrationBuilder.CreateIndex(
                name: "IX_Allocations_TenantId_RootId",
                table: "Allocations",
                columns: new[] { "TenantId", "RootId" });

            migrationBuilder.CreateIndex(
                name: "IX_BudgetDisclosureLines_DisclosureId",
                table: "BudgetDisclosureLines",
                column: "DisclosureId");

            migrationBuilder.CreateIndex(
                name: "IX_BudgetDisclosures_TenantId_RootId",
                table: "BudgetDisclosures",
                columns: new[] { "TenantId", "RootId" });

            migrationBuilder.CreateIndex(
                name: "IX_BudgetDisclosures_TenantId_Year_DueDay",
                table: "BudgetDisclosures",
                columns: new[] { "TenantId", "Year", "DueDay" });

            migrationBuilder.CreateIndex(
                name: "IX_BudgetInspections_TenantId_Day",
                table: "BudgetInspections",
                columns: new[] { "TenantId", "Day" });

            migrationBuilder.CreateIndex(
                name: "IX_BudgetInspections_TenantId_RootId",
                table: "BudgetInspections",
                columns: new[] { "TenantId", "RootId" });

            migrationBuilder.CreateIndex(
                name: "IX_BudgetPostings_DisclosureId",
                table: "BudgetPostings",
                column: "DisclosureId");

            migrationBuilder.CreateIndex(
                name: "IX_ContractAcceptanceLines_AcceptanceId",
                table: "ContractAcceptanceLines",
                column: "AcceptanceId");

            migrationBuilder.CreateIndex(
                name: "IX_ContractAcceptances_ContractId",
                table: "ContractAcceptances",
                column: "ContractId");

            migrationBuilder.CreateIndex(
                name: "IX_ContractAcceptances_InstallationId",
                table: "ContractAcceptances",
                column: "InstallationId");

            migrationBuilder.CreateIndex(
                name: "IX_ContractAcceptances_TenantId_InstallationId",
                table: "ContractAcceptances",
                columns: new[] { "TenantId", "InstallationId" },
                unique: true,
                filter: "\"InstallationId\" IS NOT NULL AND \"ReversedDay\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_ContractAcceptances_TenantId_RootId",
                table: "ContractAcceptances",
                columns: new[] { "TenantId", "RootId" });

            migrationBuilder.CreateIndex(
                name: "IX_ContractLines_ContractId",
                table: "ContractLines",
                column: "ContractId");

            migrationBuilder.CreateIndex(
                name: "IX_ContractReleaseLines_ReleaseId",
                table: "ContractReleaseLines",
                column: "ReleaseId");

            migrationBuilder.CreateIndex(
                name: "IX_ContractReleases_ContractId",
                table: "ContractReleases",
                column: "ContractId");

            migrationBuilder.CreateIndex(
                name: "IX_ContractReleases_TenantId_RootId",
                table: "ContractReleases",
                columns: new[] { "TenantId", "RootId" });

            migrationBuilder.CreateIndex(
                name: "IX_Contracts_PartyId",
                table: "Contracts",
                column: "PartyId");

            migrationBuilder.CreateIndex(
                name: "IX_Contracts_TenantId_Day",
                table: "Contracts",
                columns: new[] { "TenantId", "Day" });

            migrationBuilder.CreateIndex(
                name: "IX_Contracts_TenantId_RootId",
                table: "Contracts",
                columns: new[] { "TenantId", "RootId" });

            migrationBuilder.CreateIndex(
                name: "IX_EstimateEvents_EstimateId_Order",
                table: "EstimateEvents",
                columns: new[] { "EstimateId", "Order" });

            migrationBuilder.CreateIndex(
                name: "IX_FundingBankLines_HamletId",
                table: "FundingBankLines",
                column: "HamletId");

            migrationBuilder.CreateIndex(
                name: "IX_FundingBankLines_StatementId",
                table: "FundingBankLines",
                column: "StatementId");

            migrationBuilder.CreateIndex(
                name: "IX_FundingBankLines_TenantId_Ledger_HamletId_Day",
                table: "FundingBankLines",
                columns: new[] { "TenantId", "Ledger", "HamletId", "Day" });

            migrationBuilder.CreateIndex(
                name: "IX_FundingBankLines_TenantId_MatchId",
                table: "FundingBankLines",
                columns: new[] { "TenantId", "MatchId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_FundingBankStatements_HamletId",
                table: "FundingBankStatements",
                column: "HamletId");

            migrationBuilder.CreateIndex(
                name: "IX_FundingBankStatements_TenantId_Ledger_HolderId_Sha256",
                table: "FundingBankStatements",
                columns: new[] { "TenantId", "Ledger", "HolderId", "Sha256" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_FundingBooks_HamletId",
                table: "FundingBooks",
                column: "HamletId");

            migrationBuilder.CreateIndex(
                name: "IX_FundingBooks_TenantId_Ledger_HolderId_Kind_Year_Number",
                table: "FundingBooks",
                columns: new[] { "TenantId", "Ledger", "HolderId", "Kind", "Year", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_FundingCampaigns_HamletId",
                table: "FundingCampaigns",
                column: "HamletId");

            migrationBuilder.CreateIndex(
                name: "IX_FundingCampaigns_TenantId_Ledger_HamletId",
                table: "FundingCampaigns",
                columns: new[] { "TenantId", "Ledger", "HamletId" });

            migrationBuilder.CreateIndex(
                name: "IX_FundingDisclosureExpenses_DisclosureId",
                table: "FundingDisclosureExpenses",
                column: "DisclosureId");

            migrationBuilder.CreateIndex(
                name: "IX_FundingDisclosurePostings_DisclosureId",
                table: "FundingDisclosurePostings",
                column: "DisclosureId");

            migrationBuilder.CreateIndex(
                name: "IX_FundingDisclosureRows_DisclosureId_Order",
                table: "FundingDisclosureRows",
                columns: new[] { "DisclosureId", "Order" });

            migrationBuilder.CreateIndex(
                name: "IX_FundingDisclosures_CampaignId",
                table: "FundingDisclosures",
                column: "CampaignId");

            migrationBuilder.CreateIndex(
                name: "IX_FundingDisclosures_HamletId",
                table: "FundingDisclosures",
                column: "HamletId");

            migrationBuilder.CreateIndex(
                name: "IX_FundingDisclosures_TenantId_CampaignId_From",
                table: "FundingDisclosures",
                columns: new[] { "TenantId", "CampaignId", "From" });

            migrationBuilder.CreateIndex(
                name: "IX_FundingDisclosures_TenantId_Status_PostedDay",
                table: "FundingDisclosures",
                columns: new[] { "TenantId", "Status", "PostedDay" });

            migrationBuilder.CreateIndex(
                name: "IX_FundingExpenses_BookId_Number",
                table: "FundingExpenses",
                columns: new[] { "BookId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_FundingExpenses_CampaignId",
                table: "FundingExpenses",
                column: "CampaignId");

            migrationBuilder.CreateIndex(
                name: "IX_FundingExpenses_HamletId",
                table: "FundingExpenses",
                column: "HamletId");

            migrationBuilder.CreateIndex(
                name: "IX_FundingExpenses_TenantId_CampaignId_Day",
                table: "FundingExpenses",
                columns: new[] { "TenantId", "CampaignId", "Day" });

            migrationBuilder.CreateIndex(
                name: "IX_FundingExpenses_TenantId_Ledger_HamletId_Day",
                table: "FundingExpenses",
                columns: new[] { "TenantId", "Ledger", "HamletId", "Day" });

            migrationBuilder.CreateIndex(
                name: "IX_FundingFiles_AttachmentId",
                table: "FundingFiles",
                column: "AttachmentId");

            migrationBuilder.CreateIndex(
                name: "IX_FundingFiles_CampaignId",
                table: "FundingFiles",
                column: "CampaignId");

            migrationBuilder.CreateIndex(
                name: "IX_FundingFiles_TenantId_OwnerId",
                table: "FundingFiles",
                columns: new[] { "TenantId", "OwnerId" });

            migrationBuilder.CreateIndex(
                name: "IX_FundingGifts_CampaignId",
                table: "FundingGifts",
                column: "CampaignId");

            migrationBuilder.CreateIndex(
                name: "IX_FundingGifts_GiverHamletId",
                table: "FundingGifts",
                column: "GiverHamletId");

            migrationBuilder.CreateIndex(
                name: "IX_FundingGifts_HamletId",
                table: "FundingGifts",
                column: "HamletId");

            migrationBuilder.CreateIndex(
                name: "IX_FundingGifts_PartyId",
                table: "FundingGifts",
                column: "PartyId");

            migrationBuilder.CreateIndex(
                name: "IX_FundingGifts_PledgeId",
                table: "FundingGifts",
                column: "PledgeId");

            migrationBuilder.CreateIndex(
                name: "IX_FundingGifts_TenantId_CampaignId_Day",
                table: "FundingGifts",
                columns: new[] { "TenantId", "CampaignId", "Day" });

            migrationBuilder.CreateIndex(
                name: "IX_FundingGifts_TenantId_Ledger_HamletId_Day",
                table: "FundingGifts",
                columns: new[] { "TenantId", "Ledger", "HamletId", "Day" });

            migrationBuilder.CreateIndex(
                name: "IX_FundingGifts_TenantId_PartyId",
                table: "FundingGifts",
                columns: new[] { "TenantId", "PartyId" });

            migrationBuilder.CreateIndex(
                name: "IX_FundingGifts_TenantId_PledgeId",
                table: "FundingGifts",
                columns: new[] { "TenantId", "PledgeId" });

            migrationBuilder.CreateIndex(
                name: "IX_Gift_Figures",
                table: "FundingGifts",
                columns: new[] { "TenantId", "IsDeleted", "VoidedDay", "Ledger", "CampaignId", "GiverKind", "GiverHamletId", "HamletId", "Day", "Amount" });

            migrationBuilder.CreateIndex(
                name: "IX_FundingPledgeInstalments_PledgeId",
                table: "FundingPledgeInstalments",
                column: "PledgeId");

            migrationBuilder.CreateIndex(
                name: "IX_FundingPledges_CampaignId",
                table: "FundingPledges",
                column: "CampaignId");

            migrationBuilder.CreateIndex(
                name: "IX_FundingPledges_GiverHamletId",
                table: "FundingPledges",
                column: "GiverHamletId");

            migrationBuilder.CreateIndex(
                name: "IX_FundingPledges_HamletId",
                table: "FundingPledges",
                column: "HamletId");

            migrationBuilder.CreateIndex(
                name: "IX_FundingPledges_PartyId",
                table: "FundingPledges",
                column: "PartyId");

            migrationBuilder.CreateIndex(
                name: "IX_FundingPledges_TenantId_CampaignId_Day",
                table: "FundingPledges",
                columns: new[] { "TenantId", "CampaignId", "Day" });

            migrationBuilder.CreateIndex(
                name: "IX_FundingPledges_TenantId_PartyId",
                table: "FundingPledges",
                columns: new[] { "TenantId", "PartyId" });

            migrationBuilder.CreateIndex(
                name: "IX_FundingReceipts_BookId_Number",
                table: "FundingReceipts",
                columns: new[] { "BookId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_FundingReceipts_CampaignId",
                table: "FundingReceipts",
                column: "CampaignId");

            migrationBuilder.CreateIndex(
                name: "IX_FundingReceipts_GiverHamletId",
                table: "FundingReceipts",
                column: "GiverHamletId");

            migrationBuilder.CreateIndex(
                name: "IX_FundingReceipts_HamletId",
                table: "FundingReceipts",
                column: "HamletId");

            migrationBuilder.CreateIndex(
                name: "IX_FundingReceipts_PartyId",
                table: "FundingReceipts",
                column: "PartyId");

            migrationBuilder.CreateIndex(
                name: "IX_FundingReceipts_PledgeId",
                table: "FundingReceipts",
                column: "PledgeId");

            migrationBuilder.CreateIndex(
                name: "IX_FundingReceipts_TenantId_CampaignId_Day",
                table: "FundingReceipts",
                columns: new[] { "TenantId", "CampaignId", "Day" });

            migrationBuilder.CreateIndex(
                name: "IX_FundingReceipts_TenantId_Ledger_HamletId_Day",
                table: "FundingReceipts",
                columns: new[] { "TenantId", "Ledger", "HamletId", "Day" });

            migrationBuilder.CreateIndex(
                name: "IX_FundingReceipts_TenantId_PartyId",
                table: "FundingReceipts",
                columns: new[] { "TenantId", "PartyId" });

            migrationBuilder.CreateIndex(
                name: "IX_FundingReceipts_TenantId_PledgeId",
                table: "FundingReceipts",
                columns: new[] { "TenantId", "PledgeId" });

            migrationBuilder.CreateIndex(
                name: "IX_Receipt_Figures",
                table: "FundingReceipts",
                columns: new[] { "TenantId", "IsDeleted", "VoidedDay", "Ledger", "CampaignId", "GiverKind", "GiverHamletId", "HamletId", "Day", "Amount" });

            migrationBuilder.CreateIndex(
                name: "IX_FundingReconciliations_CampaignId",
                table: "FundingReconciliations",
                column: "CampaignId");

            migrationBuilder.CreateIndex(
                name: "IX_FundingReconciliations_HamletId",
                table: "FundingReconciliations",
                column: "HamletId");

            migrationBuilder.CreateIndex(
                name: "IX_FundingReconciliations_TenantId_CampaignId_From",
                table: "FundingReconciliations",
                columns: new[] { "TenantId", "CampaignId", "From" });

            migrationBuilder.CreateIndex(
                name: "IX_FundingReconciliationSheets_ReconciliationId",
                table: "FundingReconciliationSheets",
                column: "ReconciliationId");

            migrationBuilder.CreateIndex(
                name: "IX_FundingTransfers_CampaignId",
                table: "FundingTransfers",
                column: "CampaignId");

            migrationBuilder.CreateIndex(
                name: "IX_FundingTransfers_HamletId",
                table: "FundingTransfers",
                column: "HamletId");

            migrationBuilder.CreateIndex(
                name: "IX_FundingTransfers_TenantId_CampaignId_Day",
                table: "FundingTransfers",
                columns: new[] { "TenantId", "CampaignId", "Day" });

            migrationBuilder.CreateIndex(
                name: "IX_FundingTransfers_TenantId_Ledger_HamletId_Day",
                table: "FundingTransfers",
                columns: new[] { "TenantId", "Ledger", "HamletId", "Day" });

            migrationBuilder.CreateIndex(
                name: "IX_InspectionFindings_InspectionId",
                table: "InspectionFindings",
                column: "InspectionId");

            migrationBuilder.CreateIndex(
                name: "IX_LedgerEntries_TenantId_Book_SubjectId_Day",
                table: "LedgerEntries",
                columns: new[] { "TenantId", "Book", "SubjectId", "Day" });

            migrationBuilder.CreateIndex(
                name: "IX_LedgerEntries_TransactionId",
                table: "LedgerEntries",
                column: "TransactionId");

            migrationBuilder.CreateIndex(
                name: "IX_LedgerTransactions_TenantId_DocumentId_Kind",
                table: "LedgerTransactions",
                columns: new[] { "TenantId", "DocumentId", "Kind" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_LedgerTransactions_TenantId_SubjectId_At",
                table: "LedgerTransactions",
                columns: new[] { "TenantId", "SubjectId", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_PaymentEvents_PaymentId",
                table: "PaymentEvents",
                column: "PaymentId");

            migrationBuilder.CreateIndex(
                name: "IX_PaymentLines_PaymentId",
                table: "PaymentLines",
                column: "PaymentId");

            migrationBuilder.CreateIndex(
                name: "IX_Payments_ContractId",
                table: "Payments",
                column: "ContractId");

            migrationBuilder.CreateIndex(
                name: "IX_Payments_TenantId_RootId",
                table: "Payments",
                columns: new[] { "TenantId", "RootId" });

            migrationBuilder.CreateIndex(
                name: "IX_Payments_TenantId_Status_Day",
                table: "Payments",
                columns: new[] { "TenantId", "Status", "Day" });

            migrationBuilder.CreateIndex(
                name: "IX_SettlementEvents_SettlementId",
                table: "SettlementEvents",
                column: "SettlementId");

            migrationBuilder.CreateIndex(
                name: "IX_SettlementLines_SettlementId",
                table: "SettlementLines",
                column: "SettlementId");

            migrationBuilder.CreateIndex(
                name: "IX_Settlements_TenantId_RootId",
                table: "Settlements",
                columns: new[] { "TenantId", "RootId" });

            migrationBuilder.CreateIndex(
                name: "IX_Settlements_TenantId_Year_Status",
                table: "Settlements",
                columns: new[] { "TenantId", "Year", "Status" });

            migrationBuilder.CreateIndex(
                name: "IX_StatutoryDeadlines_TenantId_Code",
                table: "StatutoryDeadlines",
                columns: new[] { "TenantId", "Code" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_UnitPrices_TenantId_NameOrder_Id",
                table: "UnitPrices",
                columns: new[] { "TenantId", "NameOrder", "Id" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "AdvanceRefundLines");

            migrationBuilder.DropTable(
                name: "AllocationLines");

            migrationBuilder.DropTable(
                name: "BudgetDisclosureLines");

            migrationBuilder.DropTable(
                name: "BudgetPostings");

            migrationBuilder.DropTable(
                name: "ContractAcceptanceLines");

            migrationBuilder.DropTable(
                name: "ContractLines");

            migrationBuilder.DropTable(
                name: "ContractReleaseLines");

            migrationBuilder.DropTable(
                name: "EstimateEvents");

            migrationBuilder.DropTable(
                name: "FundingBankLines");

            migrationBuilder.DropTable(
                name: "FundingDisclosureExpenses");

            migrationBuilder.DropTable(
                name: "FundingDisclosurePostings");

            migrationBuilder.DropTable(
                name: "FundingDisclosureRows");

            migrationBuilder.DropTable(
                name: "FundingExpenses");

            migrationBuilder.DropTable(
                name: "FundingFiles");

            migrationBuilder.DropTable(
                name: "FundingGifts");

            migrationBuilder.DropTable(
                name: "FundingPledgeInstalments");

            migrationBuilder.DropTable(
                name: "FundingReceipts");

            migrationBuilder.DropTable(
                name: "FundingReconciliationSheets");

            migrationBuilder.DropTable(
                name: "FundingTransfers");

            migrationBuilder.DropTable(
                name: "InspectionFindings");

            migrationBuilder.DropTable(
                name: "LedgerBalances");

            migrationBuilder.DropTable(
                name: "LedgerEntries");

            migrationBuilder.DropTable(
                name: "PaymentEvents");

            migrationBuilder.DropTable(
                name: "PaymentLines");

            migrationBuilder.DropTable(
                name: "SettlementEvents");

            migrationBuilder.DropTable(
                name: "SettlementLines");

            migrationBuilder.DropTable(
                name: "StatutoryDeadlines");

            migrationBuilder.DropTable(
                name: "UnitPrices");

            migrationBuilder.DropTable(
                name: "AdvanceRefunds");

            migrationBuilder.DropTable(
                name: "Allocations");

            migrationBuilder.DropTable(
                name: "BudgetDisclosures");

            migrationBuilder.DropTable(
                name: "ContractAcceptances");

            migrationBuilder.DropTable(
                name: "ContractReleases");

            migrationBuilder.DropTable(
                name: "FundingBankStatements");

            migrationBuilder.DropTable(
                name: "FundingDisclosures");

            migrationBuilder.DropTable(
                name: "FundingBooks");

            migrationBuilder.DropTable(
                name: "FundingPledges");

            migrationBuilder.DropTable(
                name: "FundingReconciliations");

            migrationBuilder.DropTable(
                name: "BudgetInspections");

            migrationBuilder.DropTable(
                name: "LedgerTransactions");

            migrationBuilder.DropTable(
                name: "Payments");

            migrationBuilder.DropTable(
                name: "Settlements");

            migrationBuilder.DropTable(
                name: "FundingCampaigns");

            migrationBuilder.DropTable(
                name: "Contracts");

            migrationBuilder.DropIndex(
                name: "IX_Estimates_TenantId_PlanId_Revision",
                table: "Estimates");

            migrationBuilder.DropIndex(
                name: "IX_Estimates_TenantId_RootId_Revision",
                table: "Estimates");

            migrationBuilder.DropIndex(
                name: "IX_Estimates_TenantId_Year_Status",
                table: "Estimates");

            migrationBuilder.DropColumn(
                name: "AppraisalOpinion",
                table: "Estimates");

            migrationBuilder.DropColumn(
                name: "AppraisedDay",
                table: "Estimates");

            migrationBuilder.DropColumn(
                name: "ApprovalDay",
                table: "Estimates");

            migrationBuilder.DropColumn(
                name: "ApprovalDocumentId",
                table: "Estimates");

            migrationBuilder.DropColumn(
                name: "ApprovalNumber",
                table: "Estimates");

            migrationBuilder.DropColumn(
                name: "CarriedFromId",
                table: "Estimates");

            migrationBuilder.DropColumn(
                name: "EditorIds",
                table: "Estimates");

            migrationBuilder.DropColumn(
                name: "FormerVatBasisPoints",
                table: "Estimates");

            migrationBuilder.DropColumn(
                name: "LastRevision",
                table: "Estimates");

            migrationBuilder.DropColumn(
                name: "NameOrder",
                table: "Estimates");

            migrationBuilder.DropColumn(
                name: "Revision",
                table: "Estimates");

            migrationBuilder.DropColumn(
                name: "RootId",
                table: "Estimates");

            migrationBuilder.DropColumn(
                name: "SearchText",
                table: "Estimates");

            migrationBuilder.DropColumn(
                name: "Status",
                table: "Estimates");

            migrationBuilder.DropColumn(
                name: "Title",
                table: "Estimates");

            migrationBuilder.DropColumn(
                name: "Total",
                table: "Estimates");

            migrationBuilder.DropColumn(
                name: "Year",
                table: "Estimates");

            migrationBuilder.DropColumn(
                name: "FormerAmount",
                table: "EstimateLines");

            migrationBuilder.DropColumn(
                name: "FormerTotal",
                table: "EstimateLines");

            migrationBuilder.DropColumn(
                name: "Key",
                table: "EstimateLines");

            migrationBuilder.DropColumn(
                name: "Opinion",
                table: "EstimateLines");

            migrationBuilder.DropColumn(
                name: "BudgetUnitCode",
                table: "Communes");

            migrationBuilder.DropColumn(
                name: "PaymentFormCode",
                table: "Communes");

            migrationBuilder.DropColumn(
                name: "ReceiptFormCode",
                table: "Communes");

            migrationBuilder.AlterColumn<Guid>(
                name: "PlanId",
                table: "Estimates",
                type: "TEXT",
                nullable: false,
                defaultValue: new Guid("00000000-0000-0000-0000-000000000000"),
                oldClrType: typeof(Guid),
                oldType: "TEXT",
                oldNullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_Estimates_TenantId_PlanId",
                table: "Estimates",
                columns: new[] { "TenantId", "PlanId" },
                unique: true);
        }
    }
}
