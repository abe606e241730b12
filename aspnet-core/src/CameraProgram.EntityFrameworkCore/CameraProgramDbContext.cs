using System.Data;
using CameraProgram.Attachments;
using CameraProgram.Audit;
using CameraProgram.Boards;
using CameraProgram.Budgets;
using CameraProgram.Cameras;
using CameraProgram.Commitments;
using CameraProgram.Communes;
using CameraProgram.Documents;
using CameraProgram.Funding;
using CameraProgram.Geography;
using CameraProgram.Hamlets;
using CameraProgram.Identity;
using CameraProgram.Installations;
using CameraProgram.Imports;
using CameraProgram.Kernel.Auditing;
using CameraProgram.Kernel.EntityFrameworkCore.Idempotency;
using CameraProgram.Kernel.EntityFrameworkCore.Modeling;
using CameraProgram.Kernel.Errors;
using CameraProgram.Kernel.MultiTenancy;
using CameraProgram.Ledgers;
using CameraProgram.Live;
using CameraProgram.Maintenance;
using CameraProgram.OrgUnits;
using CameraProgram.Parties;
using CameraProgram.Plans;
using CameraProgram.Reviews;
using CameraProgram.Routes;
using CameraProgram.Surveys;
using CameraProgram.WorkTasks;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram;

/// <summary>One model for SQLite, PostgreSQL and SQL Server; each aggregate is configured in its feature's folder.</summary>
public sealed class CameraProgramDbContext(DbContextOptions<CameraProgramDbContext> options, ICurrentTenant tenant)
    : DbContext(options), ICameraProgramDb
{
    public DbSet<Commune> Communes => Set<Commune>();

    public DbSet<OfficialUnit> OfficialUnits => Set<OfficialUnit>();

    public DbSet<Hamlet> Hamlets => Set<Hamlet>();

    public DbSet<OrgUnit> OrgUnits => Set<OrgUnit>();

    public DbSet<Board> Boards => Set<Board>();

    public DbSet<User> Users => Set<User>();

    public DbSet<Role> Roles => Set<Role>();

    public DbSet<KnownPermission> KnownPermissions => Set<KnownPermission>();

    public DbSet<Delegation> Delegations => Set<Delegation>();

    public DbSet<Plan> Plans => Set<Plan>();

    public DbSet<Estimate> Estimates => Set<Estimate>();

    public DbSet<Allocation> Allocations => Set<Allocation>();

    public DbSet<Contract> Contracts => Set<Contract>();

    public DbSet<ContractRelease> ContractReleases => Set<ContractRelease>();

    public DbSet<ContractAcceptance> ContractAcceptances => Set<ContractAcceptance>();

    public DbSet<Payment> Payments => Set<Payment>();

    public DbSet<AdvanceRefund> AdvanceRefunds => Set<AdvanceRefund>();

    public DbSet<Settlement> Settlements => Set<Settlement>();

    public DbSet<UnitPrice> UnitPrices => Set<UnitPrice>();

    public DbSet<StatutoryDeadline> StatutoryDeadlines => Set<StatutoryDeadline>();

    public DbSet<BudgetDisclosure> BudgetDisclosures => Set<BudgetDisclosure>();

    public DbSet<BudgetInspection> BudgetInspections => Set<BudgetInspection>();

    public DbSet<LedgerTransaction> LedgerTransactions => Set<LedgerTransaction>();

    public DbSet<LedgerEntry> LedgerEntries => Set<LedgerEntry>();

    public DbSet<LedgerBalance> LedgerBalances => Set<LedgerBalance>();

    public DbSet<Campaign> Campaigns => Set<Campaign>();

    public DbSet<VoucherBook> VoucherBooks => Set<VoucherBook>();

    public DbSet<Receipt> Receipts => Set<Receipt>();

    public DbSet<Expense> Expenses => Set<Expense>();

    public DbSet<Gift> Gifts => Set<Gift>();

    public DbSet<Pledge> Pledges => Set<Pledge>();

    public DbSet<Transfer> Transfers => Set<Transfer>();

    public DbSet<Reconciliation> Reconciliations => Set<Reconciliation>();

    public DbSet<Disclosure> Disclosures => Set<Disclosure>();

    public DbSet<BankStatement> BankStatements => Set<BankStatement>();

    public DbSet<BankLine> BankLines => Set<BankLine>();

    public DbSet<FundingFile> FundingFiles => Set<FundingFile>();

    public DbSet<Attachment> Attachments => Set<Attachment>();

    public DbSet<OfficialDocument> OfficialDocuments => Set<OfficialDocument>();

    public DbSet<NumberSeries> NumberSeries => Set<NumberSeries>();

    public DbSet<SeriesContinuation> SeriesContinuations => Set<SeriesContinuation>();

    public DbSet<WorkTask> WorkTasks => Set<WorkTask>();

    public DbSet<WorkTaskUnit> WorkTaskUnits => Set<WorkTaskUnit>();

    public DbSet<Review> Reviews => Set<Review>();

    public DbSet<Party> Parties => Set<Party>();

    public DbSet<Route> Routes => Set<Route>();

    public DbSet<Hotspot> Hotspots => Set<Hotspot>();

    public DbSet<CameraSite> CameraSites => Set<CameraSite>();

    public DbSet<Camera> Cameras => Set<Camera>();

    public DbSet<SurveyFinding> SurveyFindings => Set<SurveyFinding>();

    public DbSet<AccessEntry> AccessEntries => Set<AccessEntry>();
    public DbSet<CommitmentTerms> CommitmentTerms => Set<CommitmentTerms>();

    public DbSet<Commitment> Commitments => Set<Commitment>();
    public DbSet<MaintenanceTicket> MaintenanceTickets => Set<MaintenanceTicket>();

    public DbSet<CameraOutage> CameraOutages => Set<CameraOutage>();

    public DbSet<CameraSignal> CameraSignals => Set<CameraSignal>();

    public DbSet<Installation> Installations => Set<Installation>();

    public DbSet<CameraConnection> CameraConnections => Set<CameraConnection>();

    public DbSet<ViewGrant> ViewGrants => Set<ViewGrant>();

    public DbSet<CameraClip> CameraClips => Set<CameraClip>();

    public DbSet<CameraLook> CameraLooks => Set<CameraLook>();

    public DbSet<ImportJob> ImportJobs => Set<ImportJob>();

    public DbSet<ImportRefusedRow> ImportRefusedRows => Set<ImportRefusedRow>();

    public DbSet<AuditEntry> AuditEntries => Set<AuditEntry>();

    internal DbSet<IdempotentAnswer> IdempotentAnswers => Set<IdempotentAnswer>();

    /// <summary>Read by the tenant filter at each query.</summary>
    private Guid? CurrentTenantId => tenant.Id;

    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        try
        {
            return await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
        }
        catch (DbUpdateConcurrencyException e)
        {
            var entry = e.Entries[0];
            throw new StaleVersionException(entry.Metadata.ClrType.Name, entry.Entity is Kernel.Entities.Entity entity ? entity.Id : Guid.Empty, inner: e);
        }
    }

    public Task<T> InTransactionAsync<T>(Func<CancellationToken, Task<T>> work, CancellationToken cancellationToken) =>
        InTransactionAsync(IsolationLevel.ReadCommitted, work, cancellationToken);

    public Task<T> InSnapshotAsync<T>(Func<CancellationToken, Task<T>> work, CancellationToken cancellationToken) =>
        InTransactionAsync(Database.IsNpgsql() ? IsolationLevel.RepeatableRead : IsolationLevel.Serializable, work, cancellationToken);

    private async Task<T> InTransactionAsync<T>(IsolationLevel isolation, Func<CancellationToken, Task<T>> work, CancellationToken cancellationToken)
    {
        if (Database.CurrentTransaction is not null)
        {
            return await work(cancellationToken);
        }

        await using var transaction = await Database.BeginTransactionAsync(isolation, cancellationToken);
        var result = await work(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return result;
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.UseKernelTypes();
        configurationBuilder.Properties<GeoLine>().HaveConversion<GeoLineConverter>();
        configurationBuilder.Properties<IReadOnlyList<TaskChange>>().HaveConversion<TaskChangesConverter, TaskChangesComparer>();
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(CameraProgramDbContext).Assembly);
        modelBuilder.ApplyKernelConventions(() => CurrentTenantId);
    }
}
