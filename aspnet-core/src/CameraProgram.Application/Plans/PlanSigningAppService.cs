using CameraProgram.Documents;
using CameraProgram.Identity;
using CameraProgram.Kernel.Entities;
using CameraProgram.Kernel.Errors;
using CameraProgram.Kernel.Time;
using CameraProgram.Kernel.Users;
using CameraProgram.OfficialDocuments.Model;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.Plans;

/// <summary>Signs a submitted plan (it takes its number then) and issues it (its assignments become work tasks then).</summary>
public sealed class PlanSigningAppService(
    ICameraProgramDb db, PlanReader reader, PlanSigners signers, PlanPaperAppService papers, DocumentRegistrar registrar, ICurrentUser user, TimeProvider clock)
{
    /// <param name="announced">The form of signing as the signer saw it; another is refused. Empty for programs, which see none.</param>
    public Task<PlanDto> SignAsync(Guid id, SignerPosition? announced, ExpectedVersion version, CancellationToken cancellationToken) =>
        SignAsync(id, announced, version, andIssue: false, cancellationToken);

    /// <summary>Number, papers, tasks: all of it or nothing.</summary>
    /// <param name="announced">As for <see cref="SignAsync(Guid, SignerPosition?, ExpectedVersion, CancellationToken)"/>.</param>
    public Task<PlanDto> SignAndIssueAsync(Guid id, SignerPosition? announced, ExpectedVersion version, CancellationToken cancellationToken) =>
        SignAsync(id, announced, version, andIssue: true, cancellationToken);

    public async Task<PlanDto> IssueAsync(Guid id, ExpectedVersion version, CancellationToken cancellationToken)
    {
        var plan = await LoadAsync(id, version, cancellationToken);
        var replaced = await ReplacedAsync(plan, cancellationToken);
        Issue(plan, replaced);
        await db.SaveChangesAsync(cancellationToken);
        return await reader.GetAsync(id, cancellationToken);
    }

    private async Task<PlanDto> SignAsync(
        Guid id, SignerPosition? announced, ExpectedVersion version, bool andIssue, CancellationToken cancellationToken)
    {
        var plan = await LoadAsync(id, version, cancellationToken);
        var (signerId, now, day) = (user.RequiredId(), clock.UtcInstant(), clock.Today());
        plan.EnsureMayBeSigned(signerId, user.ActingForId, await reader.EstimateTotalAsync(id, cancellationToken));
        var replaced = andIssue ? await ReplacedAsync(plan, cancellationToken) : null;
        var signer = await signers.SignatoryAsync(plan, cancellationToken);
        PaperSigners.EnsureAsAnnounced(announced, signer);
        var source = await papers.SourceAsync(plan, signer, cancellationToken);
        var request = new RegistrationRequest(
            new DocumentSource(DocumentSourceKind.Plan, plan.Id), PaperKinds.Plan, source.Head, plan.Subject, day, signer, plan.Recipients);
        var taken = 0;
        await registrar.RegisterAsync(
            request,
            numbered =>
            {
                taken = numbered.Number;
                return PlanPaper.Numbered(source, numbered);
            },
            document =>
            {
                plan.Sign(taken, document.Symbol, day, document.Id, user.Actor(), now);
                if (andIssue)
                {
                    Issue(plan, replaced);
                }
            },
            cancellationToken);
        return await reader.GetAsync(id, cancellationToken);
    }

    private void Issue(Plan plan, Replaced? replaced)
    {
        var now = clock.UtcInstant();
        plan.Issue(user.Actor(), now);
        replaced?.Plan.SupersedeBy(plan, user.Actor(), now);
        replaced?.Paper.MarkSuperseded();
    }

    private async Task<Plan> LoadAsync(Guid id, ExpectedVersion version, CancellationToken cancellationToken)
    {
        var plan = await db.Plans.WhereVisibleTo(user).GetWithPartsAsync(id, cancellationToken);
        plan.EnsureVersion(version);
        return plan;
    }

    private async Task<Replaced?> ReplacedAsync(Plan plan, CancellationToken cancellationToken)
    {
        if (plan.ReplacesPlanId is not { } id)
        {
            return null;
        }

        var replaced = await db.Plans.Include(p => p.History).SingleOrDefaultAsync(p => p.Id == id, cancellationToken);
        if (replaced is not { Status: PlanStatus.Issued })
        {
            throw new BusinessException(CameraProgramErrorCodes.Plans.ReplacedNotIssued).WithData("status", replaced?.Status);
        }

        return new Replaced(replaced, await db.OfficialDocuments.SingleAsync(d => d.Id == replaced.DocumentId, cancellationToken));
    }

    /// <summary>The earlier plan that gives way, with its paper in the register.</summary>
    private sealed record Replaced(Plan Plan, OfficialDocument Paper);
}
