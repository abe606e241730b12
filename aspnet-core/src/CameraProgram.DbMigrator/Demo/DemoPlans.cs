using CameraProgram.Budgets;
using CameraProgram.Documents;
using CameraProgram.Identity;
using CameraProgram.Kernel.Entities;
using CameraProgram.Kernel.MultiTenancy;
using CameraProgram.Kernel.Time;
using CameraProgram.OrgUnits;
using CameraProgram.Plans;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.Demo;

/// <summary>
/// The plans of the source documents, written by the secretariat and signed and issued by their signatories on days that
/// are moved so that their tasks are of today; in the main commune also a draft and a plan that waits for its signature.
/// </summary>
internal sealed class DemoPlans(
    ICameraProgramDb db, PlanAppService plans, EstimateAppService estimates, PlanSigningAppService signing, NumberSeriesAppService series,
    UserManager<User> users, OperatorUser operatorUser, ICurrentTenant tenant, DemoClock clock)
{
    private DateOnly Today { get; } = clock.Today();

    public async Task LoadAsync(CancellationToken cancellationToken)
    {
        await InCommuneAsync("14038", LoadNinhGiangAsync, cancellationToken);
        await InCommuneAsync("21235", LoadTuNghiaAsync, cancellationToken);
        await InCommuneAsync("19804", LoadHuongAnAsync, cancellationToken);
        await InCommuneAsync(DemoSeeds.MainCode, LoadThienTanAsync, cancellationToken);
        operatorUser.Be(null);
    }

    /// <summary>Issued by the board with nine assignees; next year's plan is begun, a small one waits for signature.</summary>
    private async Task LoadThienTanAsync(CancellationToken cancellationToken)
    {
        var day = Today.AddDays(-210);
        var board = await db.Boards.AsNoTracking().Where(b => b.SignsWithCommitteeSeal).Select(b => b.Id).FirstAsync(cancellationToken);
        var input = await InputAsync("thientan", PlanKind.Annual, day.Year, "truongban", cancellationToken);
        input.IssuingBody = IssuingBodyKind.Board;
        input.BoardId = board;
        var plan = await IssueAsync("thuky", input, lines: [], day, cancellationToken);
        using (clock.On(Today.AddDays(-9)))
        {
            await ActAsAsync("thuky", cancellationToken);
            await plans.CopyAsync(plan.Id, new CopyPlanInput { Year = plan.Year + 1 }, cancellationToken);
        }

        var waiting = await InputAsync("thientan_baotri", PlanKind.Implementation, Today.Year, "truongban", cancellationToken);
        await SubmitAsync("thuky", waiting, DemoEstimates.Maintenance, Today.AddDays(-3), cancellationToken);
    }

    /// <summary>80/KH-UBND of 25 December: the paper register had reached 79.</summary>
    private async Task LoadNinhGiangAsync(CancellationToken cancellationToken)
    {
        var day = new DateOnly(Today.Year - 1, 12, 25);
        var input = await InputAsync("ninhgiang", PlanKind.ModelBuilding, day.Year, "truongban.ninhgiang", cancellationToken);
        input.From = new DateOnly(day.Year, 12, 1);
        input.To = new DateOnly(day.Year + 1, 12, 31);
        await ActAsAsync("thuky.ninhgiang", cancellationToken);
        var paperRegister = new ContinueSeriesInput
        {
            BodyKind = IssuingBodyKind.PeoplesCommittee, TypeCode = "KH", Year = day.Year, LastNumber = 79, Reason = "Tiếp theo sổ giấy",
        };
        await series.ContinueAsync(paperRegister, cancellationToken);
        await IssueAsync("thuky.ninhgiang", input, lines: [], day, cancellationToken);
    }

    /// <summary>
    /// 52.400.000 đồng with an appendix that adds up, drafted before the money was allocated on 29 August; signed by the deputy for
    /// the chairman. Its work and its money are of the year that runs.
    /// </summary>
    private async Task LoadTuNghiaAsync(CancellationToken cancellationToken)
    {
        var year = Today.Year - 1;
        var deputy = new User(Guid.CreateVersion7(), "phochutich.tunghia", "Nguyễn Tuấn Kiệt");
        deputy.Describe(deputy.FullName, "Phó Chủ tịch UBND xã", email: null, phone: null);
        deputy.GiveRoles([await db.Roles.Where(r => r.Code == RoleCodes.BoardHead).Select(r => r.Id).SingleAsync(cancellationToken)]);
        PasswordRules.EnsureAccepted(await users.CreateAsync(deputy, DemoData.Password), "password");
        var input = await InputAsync("tunghia", PlanKind.Implementation, year, deputy.UserName, cancellationToken);
        input.SignerPosition = SignerPosition.DeputyForHead;
        input.Year = Today.Year;
        input.From = new DateOnly(year, 10, 1);
        input.To = new DateOnly(Today.Year, 12, 31);
        await IssueAsync("thuky.tunghia", input, DemoEstimates.TuNghia, new DateOnly(year, 10, 28), cancellationToken, drafted: new DateOnly(year, 8, 20), DemoEstimates.Vat);
    }

    /// <summary>Targets for every tổ dân phố, in this year and the next.</summary>
    private async Task LoadHuongAnAsync(CancellationToken cancellationToken)
    {
        var day = Today.AddDays(-155);
        var input = await InputAsync("huongan", PlanKind.ModelBuilding, day.Year, "truongban.huongan", cancellationToken);
        input.From = day;
        input.To = new DateOnly(day.Year + 1, 12, 31);
        await IssueAsync("thuky.huongan", input, lines: [], day, cancellationToken);
    }

    private async Task<SavePlanInput> InputAsync(string key, PlanKind kind, int year, string signatory, CancellationToken cancellationToken)
    {
        var text = DemoPlanText.Read(key, year);
        var units = await db.OrgUnits.AsNoTracking().OrderBy(u => u.Id).ToListAsync(cancellationToken);
        var hamlets = await db.Hamlets.AsNoTracking().ToDictionaryAsync(h => h.Name, h => h.Id, cancellationToken);
        return new SavePlanInput
        {
            Subject = text.Subject,
            Kind = kind,
            Year = year,
            From = new DateOnly(year, 1, 1),
            To = new DateOnly(year, 12, 31),
            Introduction = text.Introduction,
            Closing = text.Closing,
            DeclaredAmount = text.Amount,
            SignatoryId = await db.Users.Where(u => u.UserName == signatory).Select(u => u.Id).SingleAsync(cancellationToken),
            Archive = text.Archive,
            ModelSheet = text.ModelSheet,
            LegalBases = text.LegalBases,
            Sections = text.Sections,
            Assignments = text.Assignments(kind => UnitOf(units, kind), Today),
            Targets = text.Targets(name => hamlets[name]),
            Recipients = text.Recipients,
        };
    }

    /// <summary>The last of a kind: a commune may have added one of its own after those that all have.</summary>
    private static Guid UnitOf(List<OrgUnit> units, OrgUnitKind kind) => units.FindLast(u => u.Kind == kind)!.Id;

    private async Task<PlanDto> IssueAsync(
        string author, SavePlanInput input, IReadOnlyList<SaveEstimateLineInput> lines, DateOnly day, CancellationToken cancellationToken,
        DateOnly? drafted = null, int vat = 0)
    {
        var plan = await SubmitAsync(author, input, lines, day, cancellationToken, drafted, vat);
        using (clock.On(day))
        {
            operatorUser.Be(await db.Users.SingleAsync(u => u.Id == input.SignatoryId, cancellationToken));
            return await signing.SignAndIssueAsync(plan.Id, announced: null, ExpectedVersion.Any, cancellationToken);
        }
    }

    private async Task<PlanDto> SubmitAsync(
        string author, SavePlanInput input, IReadOnlyList<SaveEstimateLineInput> lines, DateOnly day, CancellationToken cancellationToken,
        DateOnly? drafted = null, int vat = 0)
    {
        await ActAsAsync(author, cancellationToken);
        PlanDto plan;
        using (clock.On(drafted ?? day))
        {
            plan = await plans.CreateAsync(input, cancellationToken);
            if (lines.Count > 0)
            {
                await estimates.SaveAsync(plan.Id, new SaveEstimateInput { VatBasisPoints = vat, Lines = lines }, ExpectedVersion.Any, cancellationToken);
            }
        }

        using (clock.On(day))
        {
            return await plans.SubmitAsync(plan.Id, ExpectedVersion.Any, cancellationToken);
        }
    }

    private async Task ActAsAsync(string userName, CancellationToken cancellationToken) =>
        operatorUser.Be(await db.Users.SingleAsync(u => u.UserName == userName, cancellationToken));

    private async Task InCommuneAsync(string code, Func<CancellationToken, Task> work, CancellationToken cancellationToken)
    {
        var commune = await db.Communes.AsNoTracking().SingleAsync(c => c.Code == code, cancellationToken);
        using (tenant.Change(commune.Id))
        {
            await work(cancellationToken);
        }
    }
}
