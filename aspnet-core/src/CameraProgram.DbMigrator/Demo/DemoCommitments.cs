using CameraProgram.Attachments;
using CameraProgram.Cameras;
using CameraProgram.Commitments;
using CameraProgram.Communes;
using CameraProgram.Documents;
using CameraProgram.Hamlets;
using CameraProgram.Identity;
using CameraProgram.Kernel.MultiTenancy;
using CameraProgram.Kernel.Time;
using CameraProgram.Parties;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.Demo;

/// <summary>
/// Clauses in three versions and commitments in every state, for the owners of cameras that are there. Days are counted from
/// today, so that something always waits, runs out and has run out. The account of the owner gets a draft to sign.
/// </summary>
internal sealed class DemoCommitments(
    CameraProgramDbContext db, ICurrentTenant tenant, CommitmentPaperAppService papers, AttachmentAppService attachments, TimeProvider clock)
{
    /// <summary>So many parties in a row show every state; the last of them take no part.</summary>
    private const int Round = 14;

    /// <summary>Plainly no name: a line with a few turns.</summary>
    private const string Strokes = "M60 300C140 120 220 90 250 210L270 320Q330 160 400 230C470 300 500 180 560 220L760 190M180 350Q420 300 700 340";

    private DateOnly Today => clock.Today();

    public async Task LoadAsync(CancellationToken cancellationToken)
    {
        foreach (var seed in DemoSeeds.Communes)
        {
            var commune = await db.Communes.AsNoTracking().SingleAsync(c => c.Code == seed.Code, cancellationToken);
            using (tenant.Change(commune.Id))
            {
                await LoadCommuneAsync(commune, seed, cancellationToken);
                db.ChangeTracker.Clear();
            }
        }
    }

    private async Task LoadCommuneAsync(Commune commune, CommuneSeed seed, CancellationToken cancellationToken)
    {
        var (first, second) = await AddTermsAsync(commune, cancellationToken);
        var cast = new Cast(await ActorAsync("truongthon", seed, cancellationToken), await ActorAsync("congan", seed, cancellationToken));
        var scan = await ScanAsync(second.Id, cancellationToken);
        var hamlets = await db.Hamlets.AsNoTracking().ToDictionaryAsync(h => h.Id, cancellationToken);
        var cameras = (await db.Cameras.AsNoTracking().Where(c => c.PartyId != null && c.Status != CameraStatus.Retired).OrderBy(c => c.Id).ToListAsync(cancellationToken))
            .ToLookup(c => c.PartyId!.Value);
        var parties = await db.Parties.OrderBy(p => p.Id).ToListAsync(cancellationToken);
        var owned = parties.Where(p => cameras[p.Id].Any()).ToList();
        foreach (var (index, party) in owned.Index())
        {
            var given = new Given(party, party.HamletId is { } id ? hamlets[id].FullName : null, [.. cameras[party.Id]], index);
            Live(index % Round, given, first, second, cast, scan);
        }

        await OpenToOwnerAsync(owned, seed, hamlets, cameras, second, cast, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
    }

    /// <summary>The version from the founding begins a year ago instead; another holds since three weeks; a third is being written.</summary>
    private async Task<(CommitmentTerms First, CommitmentTerms Second)> AddTermsAsync(Commune commune, CancellationToken cancellationToken)
    {
        await db.CommitmentTerms.Where(t => t.TenantId == commune.Id).ExecuteDeleteAsync(cancellationToken);
        var text = FirstTerms.Of(commune.ProgrammeName, InText.Kind(commune));
        var first = new CommitmentTerms(Guid.CreateVersion7(), 1, text with { Clauses = [.. text.Clauses.Take(4)] });
        first.PutInForce(Today.AddYears(-1), before: null, Today);
        var second = new CommitmentTerms(Guid.CreateVersion7(), 2, text);
        second.PutInForce(Today.AddDays(-21), first, Today.AddDays(-21));
        var third = new CommitmentTerms(Guid.CreateVersion7(), 3, text with
        {
            Clauses = [.. text.Clauses, new ClauseText("Treo biển báo có camera ở nơi dễ thấy.", "Người đi đường cần biết là có camera.")],
        });
        db.CommitmentTerms.AddRange(first, second, third);
        await db.SaveChangesAsync(cancellationToken);
        return (first, second);
    }

    private void Live(int way, Given given, CommitmentTerms first, CommitmentTerms second, Cast cast, Guid scan)
    {
        switch (way)
        {
            case <= 3:
                Confirm(Sign(given, second, cast, Today.AddDays(-18 + way), months: 24, way % 2 == 0 ? null : scan), cast, Today.AddDays(-12));
                break;
            case 4 or 5:
                Sign(given, second, cast, Today.AddDays(-3), months: 24, scan: null);
                break;
            case 6:
                Confirm(Sign(given, first, cast, Today.AddMonths(-6).AddDays(12), months: 6, scan), cast, Today.AddMonths(-5));
                break;
            case 7:
                Confirm(Sign(given, first, cast, Today.AddMonths(-6).AddDays(-10), months: 6, scan), cast, Today.AddMonths(-6));
                break;
            case 8:
                var left = Confirm(Sign(given, first, cast, Today.AddDays(-90), months: 24, scan: null), cast, Today.AddDays(-85));
                left.Withdraw(Today.AddDays(-30), given.Index % 2 == 0 ? "Chuyển nhà." : null, cast.Head, At(Today.AddDays(-30)));
                break;
            case 9:
                Renew(given, first, second, cast);
                break;
            case 10 or 11:
                Draft(given, second, renews: null, cast, Today.AddDays(-1), months: 24);
                break;
        }
    }

    private void Renew(Given given, CommitmentTerms first, CommitmentTerms second, Cast cast)
    {
        var earlier = Confirm(Sign(given, first, cast, Today.AddMonths(-8), months: 12, scan: null), cast, Today.AddMonths(-7));
        var later = Draft(given, second, earlier, cast, Today.AddDays(-15), months: 24);
        Draw(later, given, second, cast, Today.AddDays(-15));
        later.Confirm(earlier, cast.Police, At(Today.AddDays(-10)));
    }

    /// <summary>The owner's account belongs to the first household, which has a draft.</summary>
    private async Task OpenToOwnerAsync(
        List<Party> owned, CommuneSeed seed, Dictionary<Guid, Hamlet> hamlets, ILookup<Guid, Camera> cameras, CommitmentTerms terms, Cast cast,
        CancellationToken cancellationToken)
    {
        var owner = await ActorAsync("chuho", seed, cancellationToken);
        // One that takes no part yet.
        if (owned.Where((p, i) => i % Round > 11 && p.Kind == PartyKind.Household).FirstOrDefault() is not { } party)
        {
            return;
        }

        party.Name(PartyKind.Household, owner.Name, representative: null);
        party.OpenTo(owner.UserId);
        var given = new Given(party, party.HamletId is { } id ? hamlets[id].FullName : null, [.. cameras[party.Id]], 0);
        Draft(given, terms, renews: null, cast, Today, months: 24);
    }

    private Commitment Draft(Given given, CommitmentTerms terms, Commitment? renews, Cast cast, DateOnly day, int months)
    {
        var commitment = new Commitment(Guid.CreateVersion7(), given.Party, given.Hamlet, terms, renews, cast.Head, At(day));
        var i = given.Index;
        commitment.Begin(
            new CommitmentContent(
                given.Cameras, months, i % 3 == 0, i % 4 == 0, i % 2 == 0, i % 5 == 0, i % 6 == 0 ? "Cho dùng ổ điện ngoài hiên." : null),
            given.Party, given.Hamlet);
        db.Commitments.Add(commitment);
        return commitment;
    }

    private Commitment Sign(Given given, CommitmentTerms terms, Cast cast, DateOnly day, int months, Guid? scan)
    {
        var commitment = Draft(given, terms, renews: null, cast, day, months);
        if (scan is { } paper)
        {
            commitment.SignOnPaper([paper], day, Signing(given, terms), cast.Head, At(day));
        }
        else
        {
            Draw(commitment, given, terms, cast, day);
        }

        return commitment;
    }

    private static void Draw(Commitment commitment, Given given, CommitmentTerms terms, Cast cast, DateOnly day) =>
        commitment.SignOnScreen(new DrawnSignature(Strokes, 1000, 500, "Linux; Android 14 · Chrome/126.0.0.0"), Signing(given, terms), cast.Head, At(day));

    private static Commitment Confirm(Commitment commitment, Cast cast, DateOnly day)
    {
        commitment.Confirm(renewed: null, cast.Police, At(day));
        return commitment;
    }

    private static CommitmentSigning Signing(Given given, CommitmentTerms terms) => new(
        given.Party.Kind == PartyKind.Household ? given.Party.FullName : given.Party.Representative ?? given.Party.FullName,
        given.Party.Kind == PartyKind.Household ? CommitmentSignerRole.HouseholdHead : CommitmentSignerRole.Representative,
        (ContactConsent)(given.Index % 3), terms, given.Party, given.Hamlet, given.Cameras);

    /// <summary>Stands for the photographs of signed papers: the empty form.</summary>
    private async Task<Guid> ScanAsync(Guid termsId, CancellationToken cancellationToken)
    {
        await using var form = (await papers.EmptyFormAsync(termsId, cancellationToken)).Content;
        return (await attachments.UploadAsync("ban-cam-ket-mau-demo.pdf", form, cancellationToken)).Id;
    }

    private async Task<Actor> ActorAsync(string name, CommuneSeed seed, CancellationToken cancellationToken)
    {
        var userName = seed.Code == DemoSeeds.MainCode ? name : $"{name}.{seed.Key}";
        var user = await db.Users.AsNoTracking().SingleAsync(u => u.UserName == userName, cancellationToken);
        return new Actor(user.Id, user.FullName);
    }

    /// <summary>Nine in the morning of that day in Vietnam.</summary>
    private static DateTime At(DateOnly day) => day.ToDateTime(new TimeOnly(2, 0), DateTimeKind.Utc);

    private sealed record Cast(Actor Head, Actor Police);

    private sealed record Given(Party Party, string? Hamlet, IReadOnlyList<Camera> Cameras, int Index);
}
