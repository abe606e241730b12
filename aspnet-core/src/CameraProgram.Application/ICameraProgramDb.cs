using CameraProgram.Attachments;
using CameraProgram.Audit;
using CameraProgram.Boards;
using CameraProgram.Budgets;
using CameraProgram.Cameras;
using CameraProgram.Commitments;
using CameraProgram.Communes;
using CameraProgram.Documents;
using CameraProgram.Funding;
using CameraProgram.Hamlets;
using CameraProgram.Identity;
using CameraProgram.Installations;
using CameraProgram.Imports;
using CameraProgram.Kernel.Auditing;
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

/// <summary>The program's data as its services see it: filtered by commune, without deleted rows.</summary>
public interface ICameraProgramDb
{
    DbSet<Commune> Communes { get; }

    DbSet<OfficialUnit> OfficialUnits { get; }

    DbSet<Hamlet> Hamlets { get; }

    DbSet<OrgUnit> OrgUnits { get; }

    DbSet<Board> Boards { get; }

    DbSet<User> Users { get; }

    DbSet<Role> Roles { get; }

    DbSet<KnownPermission> KnownPermissions { get; }

    DbSet<Delegation> Delegations { get; }

    DbSet<Plan> Plans { get; }

    DbSet<Estimate> Estimates { get; }

    DbSet<Allocation> Allocations { get; }

    DbSet<Contract> Contracts { get; }

    DbSet<ContractRelease> ContractReleases { get; }

    DbSet<ContractAcceptance> ContractAcceptances { get; }

    DbSet<Payment> Payments { get; }

    DbSet<AdvanceRefund> AdvanceRefunds { get; }

    DbSet<Settlement> Settlements { get; }

    DbSet<UnitPrice> UnitPrices { get; }

    DbSet<StatutoryDeadline> StatutoryDeadlines { get; }

    DbSet<BudgetDisclosure> BudgetDisclosures { get; }

    DbSet<BudgetInspection> BudgetInspections { get; }

    DbSet<LedgerTransaction> LedgerTransactions { get; }

    DbSet<LedgerEntry> LedgerEntries { get; }

    DbSet<LedgerBalance> LedgerBalances { get; }

    DbSet<Campaign> Campaigns { get; }

    DbSet<VoucherBook> VoucherBooks { get; }

    DbSet<Receipt> Receipts { get; }

    DbSet<Expense> Expenses { get; }

    DbSet<Gift> Gifts { get; }

    DbSet<Pledge> Pledges { get; }

    DbSet<Transfer> Transfers { get; }

    DbSet<Reconciliation> Reconciliations { get; }

    DbSet<Disclosure> Disclosures { get; }

    DbSet<BankStatement> BankStatements { get; }

    DbSet<BankLine> BankLines { get; }

    DbSet<FundingFile> FundingFiles { get; }

    DbSet<Attachment> Attachments { get; }

    DbSet<OfficialDocument> OfficialDocuments { get; }

    DbSet<NumberSeries> NumberSeries { get; }

    DbSet<SeriesContinuation> SeriesContinuations { get; }

    DbSet<WorkTask> WorkTasks { get; }

    /// <summary>Which units coordinate which tasks, of every commune: only ever asked for units of one's own.</summary>
    DbSet<WorkTaskUnit> WorkTaskUnits { get; }

    DbSet<Review> Reviews { get; }

    DbSet<Party> Parties { get; }

    DbSet<Route> Routes { get; }

    DbSet<Hotspot> Hotspots { get; }

    DbSet<CameraSite> CameraSites { get; }

    DbSet<Camera> Cameras { get; }

    DbSet<SurveyFinding> SurveyFindings { get; }

    DbSet<AccessEntry> AccessEntries { get; }
    DbSet<CommitmentTerms> CommitmentTerms { get; }

    DbSet<Commitment> Commitments { get; }
    DbSet<MaintenanceTicket> MaintenanceTickets { get; }

    DbSet<CameraOutage> CameraOutages { get; }

    DbSet<CameraSignal> CameraSignals { get; }

    DbSet<Installation> Installations { get; }

    DbSet<CameraConnection> CameraConnections { get; }

    DbSet<ViewGrant> ViewGrants { get; }

    DbSet<CameraClip> CameraClips { get; }

    DbSet<CameraLook> CameraLooks { get; }

    DbSet<ImportJob> ImportJobs { get; }

    DbSet<ImportRefusedRow> ImportRefusedRows { get; }

    DbSet<AuditEntry> AuditEntries { get; }

    /// <exception cref="Kernel.Errors.StaleVersionException">Somebody else saved first.</exception>
    Task<int> SaveChangesAsync(CancellationToken cancellationToken = default);

    /// <summary>Runs the work in one transaction, joining one that is already open. On SQLite it holds the write lock from the start.</summary>
    Task<T> InTransactionAsync<T>(Func<CancellationToken, Task<T>> work, CancellationToken cancellationToken);

    /// <summary>Everything that the work reads is as of one moment, while others go on writing.</summary>
    Task<T> InSnapshotAsync<T>(Func<CancellationToken, Task<T>> work, CancellationToken cancellationToken);
}
