using CameraProgram.Installations;
using CameraProgram.Kernel.Entities;
using CameraProgram.Parties;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CameraProgram.Budgets;

internal static class BudgetDocumentModel
{
    /// <summary>What all documents that move money share.</summary>
    public static void ConfigureDocument<T>(this EntityTypeBuilder<T> builder)
        where T : BudgetDocument
    {
        builder.Property(d => d.ByName).HasMaxLength(CameraProgramConsts.NameLength);
        builder.Property(d => d.ForName).HasMaxLength(CameraProgramConsts.NameLength);
        builder.Property<string>(SearchColumn.Name).HasMaxLength(BudgetDocumentConsts.SearchTextLength);
        builder.HasIndex(d => new { d.TenantId, d.RootId });
    }

    public static void ConfigureLine<T>(this EntityTypeBuilder<T> builder, string table)
        where T : LineAmount
    {
        builder.ToTable(table);
        builder.Ignore(l => l.Line);
        builder.Property(l => l.Content).HasMaxLength(CameraProgramConsts.TitleLength);
    }
}

internal sealed class AllocationConfiguration : IEntityTypeConfiguration<Allocation>, IEntityTypeConfiguration<AllocationLine>
{
    public void Configure(EntityTypeBuilder<Allocation> builder)
    {
        builder.ConfigureDocument();
        builder.Property(a => a.Number).HasMaxLength(CameraProgramConsts.SymbolLength);
        builder.Property(a => a.Subject).HasMaxLength(CameraProgramConsts.TitleLength);
        builder.Property(a => a.ReductionReason).HasMaxLength(CameraProgramConsts.NoteLength);
        builder.HasIndex(a => new { a.TenantId, a.Day });
        builder.HasMany(a => a.Lines).WithOne().HasForeignKey(l => l.AllocationId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<AllocationLine> builder) => builder.ConfigureLine("AllocationLines");
}

internal sealed class ContractConfiguration : IEntityTypeConfiguration<Contract>, IEntityTypeConfiguration<ContractLine>
{
    public void Configure(EntityTypeBuilder<Contract> builder)
    {
        builder.ConfigureDocument();
        builder.Property(c => c.Number).HasMaxLength(CameraProgramConsts.SymbolLength);
        builder.Property(c => c.Subject).HasMaxLength(CameraProgramConsts.TitleLength);
        builder.Property(c => c.ContractorName).HasMaxLength(CameraProgramConsts.NameLength);
        builder.Property(c => c.TaxCode).HasMaxLength(EstimateConsts.TaxCodeLength);
        builder.HasOne<Party>().WithMany().HasForeignKey(c => c.PartyId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(c => new { c.TenantId, c.Day });
        builder.HasMany(c => c.Lines).WithOne().HasForeignKey(l => l.ContractId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<ContractLine> builder) => builder.ConfigureLine("ContractLines");
}

internal sealed class ContractReleaseConfiguration : IEntityTypeConfiguration<ContractRelease>, IEntityTypeConfiguration<ContractReleaseLine>
{
    public void Configure(EntityTypeBuilder<ContractRelease> builder)
    {
        builder.ConfigureDocument();
        builder.Property(r => r.Reason).HasMaxLength(CameraProgramConsts.NoteLength);
        builder.HasOne<Contract>().WithMany().HasForeignKey(r => r.ContractId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(r => r.Lines).WithOne().HasForeignKey(l => l.ReleaseId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<ContractReleaseLine> builder) => builder.ConfigureLine("ContractReleaseLines");
}

internal sealed class ContractAcceptanceConfiguration : IEntityTypeConfiguration<ContractAcceptance>, IEntityTypeConfiguration<ContractAcceptanceLine>
{
    public void Configure(EntityTypeBuilder<ContractAcceptance> builder)
    {
        builder.ConfigureDocument();
        builder.Property(a => a.Minutes).HasMaxLength(CameraProgramConsts.NameLength);
        builder.Property(a => a.Note).HasMaxLength(CameraProgramConsts.NoteLength);
        builder.HasOne<Contract>().WithMany().HasForeignKey(a => a.ContractId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Installation>().WithMany().HasForeignKey(a => a.InstallationId).OnDelete(DeleteBehavior.Restrict);
        builder.Property(a => a.ReversalReason).HasMaxLength(CameraProgramConsts.NoteLength);
        builder.Property(a => a.ReversedByName).HasMaxLength(CameraProgramConsts.NameLength);
        builder.Property(a => a.ReversedForName).HasMaxLength(CameraProgramConsts.NameLength);

        // What is handed over once is paid for once.
        builder.HasIndex(a => new { a.TenantId, a.InstallationId }).IsUnique().HasFilter("\"InstallationId\" IS NOT NULL AND \"ReversedDay\" IS NULL");
        builder.HasMany(a => a.Lines).WithOne().HasForeignKey(l => l.AcceptanceId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<ContractAcceptanceLine> builder) => builder.ConfigureLine("ContractAcceptanceLines");
}

internal sealed class PaymentConfiguration
    : IEntityTypeConfiguration<Payment>, IEntityTypeConfiguration<PaymentLine>, IEntityTypeConfiguration<PaymentEvent>
{
    public void Configure(EntityTypeBuilder<Payment> builder)
    {
        builder.ConfigureDocument();
        builder.Property(p => p.Purpose).HasMaxLength(CameraProgramConsts.TitleLength);
        builder.Property(p => p.VoucherNumber).HasMaxLength(CameraProgramConsts.SymbolLength);

        // As a number: lists are sorted by it, and the names do not sort in the order of the work.
        builder.Property(p => p.Status).HasConversion<int>();
        builder.HasOne<Contract>().WithMany().HasForeignKey(p => p.ContractId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(p => new { p.TenantId, p.Status, p.Day });
        builder.HasMany(p => p.Lines).WithOne().HasForeignKey(l => l.PaymentId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(p => p.Events).WithOne().HasForeignKey(e => e.PaymentId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<PaymentLine> builder)
    {
        builder.ConfigureLine("PaymentLines");
        builder.Ignore(l => l.Net);
    }

    public void Configure(EntityTypeBuilder<PaymentEvent> builder)
    {
        builder.ToTable("PaymentEvents");
        builder.Property(e => e.ByName).HasMaxLength(CameraProgramConsts.NameLength);
        builder.Property(e => e.ForName).HasMaxLength(CameraProgramConsts.NameLength);
        builder.Property(e => e.Note).HasMaxLength(CameraProgramConsts.NoteLength);
    }
}

internal sealed class AdvanceRefundConfiguration : IEntityTypeConfiguration<AdvanceRefund>, IEntityTypeConfiguration<AdvanceRefundLine>
{
    public void Configure(EntityTypeBuilder<AdvanceRefund> builder)
    {
        builder.ConfigureDocument();
        builder.Property(r => r.Reason).HasMaxLength(CameraProgramConsts.NoteLength);
        builder.HasOne<Contract>().WithMany().HasForeignKey(r => r.ContractId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(r => r.Lines).WithOne().HasForeignKey(l => l.RefundId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<AdvanceRefundLine> builder) => builder.ConfigureLine("AdvanceRefundLines");
}
