using CameraProgram.Hamlets;
using CameraProgram.Kernel.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CameraProgram.Funding;

internal sealed class DisclosureConfiguration : IEntityTypeConfiguration<Disclosure>
{
    public void Configure(EntityTypeBuilder<Disclosure> builder)
    {
        builder.ToTable("FundingDisclosures");
        builder.Property(d => d.Title).HasMaxLength(CameraProgramConsts.TitleLength);
        builder.Property(d => d.OpinionsTo).HasMaxLength(CameraProgramConsts.TitleLength);
        builder.Property(d => d.PostedByName).HasMaxLength(CameraProgramConsts.NameLength);
        builder.Property(d => d.PostedForName).HasMaxLength(CameraProgramConsts.NameLength);
        builder.Property(d => d.TakenDownReason).HasMaxLength(CameraProgramConsts.NoteLength);
        builder.Property<string>(SearchColumn.Name);
        builder.HasOne<Campaign>().WithMany().HasForeignKey(d => d.CampaignId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Hamlet>().WithMany().HasForeignKey(d => d.HamletId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(d => d.Rows).WithOne().HasForeignKey(r => r.DisclosureId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(d => d.Expenses).WithOne().HasForeignKey(e => e.DisclosureId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(d => d.Postings).WithOne().HasForeignKey(p => p.DisclosureId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(d => new { d.TenantId, d.CampaignId, d.From });
        builder.HasIndex(d => new { d.TenantId, d.Status, d.PostedDay });
    }
}

internal sealed class DisclosureRowConfiguration : IEntityTypeConfiguration<DisclosureRow>
{
    public void Configure(EntityTypeBuilder<DisclosureRow> builder)
    {
        builder.ToTable("FundingDisclosureRows");
        builder.Property(r => r.Name).HasMaxLength(CameraProgramConsts.NameLength);
        builder.Property(r => r.Address).HasMaxLength(FundingConsts.AddressLength);
        builder.Property(r => r.Goods).HasMaxLength(CameraProgramConsts.TitleLength);
        builder.Property(r => r.Number).HasMaxLength(CameraProgramConsts.SymbolLength);
        builder.HasIndex(r => new { r.DisclosureId, r.Order });
    }
}

internal sealed class DisclosureExpenseConfiguration : IEntityTypeConfiguration<DisclosureExpense>
{
    public void Configure(EntityTypeBuilder<DisclosureExpense> builder) => builder.ToTable("FundingDisclosureExpenses");
}

internal sealed class DisclosurePostingConfiguration : IEntityTypeConfiguration<DisclosurePosting>
{
    public void Configure(EntityTypeBuilder<DisclosurePosting> builder)
    {
        builder.ToTable("FundingDisclosurePostings");
        builder.Property(p => p.Place).HasMaxLength(CameraProgramConsts.TitleLength);
    }
}

internal sealed class ReconciliationConfiguration : IEntityTypeConfiguration<Reconciliation>
{
    public void Configure(EntityTypeBuilder<Reconciliation> builder)
    {
        builder.ToTable("FundingReconciliations");
        builder.Property(r => r.Note).HasMaxLength(CameraProgramConsts.NoteLength);
        builder.HasOne<Campaign>().WithMany().HasForeignKey(r => r.CampaignId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Hamlet>().WithMany().HasForeignKey(r => r.HamletId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(r => r.Sheets).WithOne().HasForeignKey(s => s.ReconciliationId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(r => new { r.TenantId, r.CampaignId, r.From });
    }
}

internal sealed class ReconciliationSheetConfiguration : IEntityTypeConfiguration<ReconciliationSheet>
{
    public void Configure(EntityTypeBuilder<ReconciliationSheet> builder)
    {
        builder.ToTable("FundingReconciliationSheets");
        builder.Property(s => s.EnteredByName).HasMaxLength(CameraProgramConsts.NameLength);
        builder.Property(s => s.EnteredForName).HasMaxLength(CameraProgramConsts.NameLength);
        builder.Property(s => s.SignedByName).HasMaxLength(CameraProgramConsts.NameLength);
        builder.Property(s => s.SignedForName).HasMaxLength(CameraProgramConsts.NameLength);
        builder.Ignore(s => s.Figures);
    }
}
