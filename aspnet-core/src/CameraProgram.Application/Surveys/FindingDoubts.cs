using CameraProgram.Cameras;
using CameraProgram.Geography;
using CameraProgram.Kernel.Entities;
using CameraProgram.Kernel.Text;
using CameraProgram.Parties;
using CameraProgram.Querying;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.Surveys;

/// <summary>
/// Looks for what is in the register already and resembles a finding, and for what cannot well be. Whatever is doubtful waits
/// for a person, one question after the other.
/// </summary>
public sealed class FindingDoubts(ICameraProgramDb db, CameraDoubles doubles)
{
    private const int MaxRoutes = 5_000;

    /// <summary>In this order they are asked; of the serial number last, because its answer brings the right one along.</summary>
    private static readonly FindingDoubt[] OfCamera =
        [FindingDoubt.Corrected, FindingDoubt.FarFromRoute, FindingDoubt.SamePlace, FindingDoubt.SamePhone, FindingDoubt.SameSerial];

    private static readonly FindingDoubt[] OfSite = [FindingDoubt.SameSite, FindingDoubt.FarFromRoute];
    private static readonly FindingDoubt[] OfReaim = [FindingDoubt.OutOfUse, FindingDoubt.CameraChanged];
    private static readonly FindingDoubt[] OfNothing = [FindingDoubt.RouteHasCameras];

    /// <summary>The first doubt that a person has not answered yet, and what raised it.</summary>
    /// <param name="corrected">The finding that the surveyor edited after it had been received: what came out of it is meant.</param>
    /// <param name="answered">The doubt that was answered last.</param>
    public async Task<(FindingDoubt Doubt, Guid? DoubtfulId)> OfAsync(
        SurveyFinding finding, SurveyFinding? corrected, FindingDoubt answered, CancellationToken cancellationToken)
    {
        var order = finding.Kind switch
        {
            FindingKind.ExistingCamera => OfCamera,
            FindingKind.ProposedSite => OfSite,
            FindingKind.Reaim => OfReaim,
            _ => OfNothing,
        };
        foreach (var doubt in order[(Array.IndexOf(order, answered) + 1)..])
        {
            if (await AskAsync(doubt, finding, corrected, cancellationToken) is { } raised)
            {
                return (doubt, raised.By);
            }
        }

        return (FindingDoubt.None, null);
    }

    /// <summary>The owner of that name: with that telephone number, else the one in that hamlet whose number does not speak against it.</summary>
    public async Task<Party?> OwnerAsync(SurveyFinding finding, CancellationToken cancellationToken)
    {
        var key = NameOrder.KeyOf(finding.OwnerName!);
        var named = db.Parties.Where(p => p.MergedIntoId == null && EF.Property<string>(p, NameOrderColumn.Name) == key);
        return (finding.Phone is { } phone ? await named.Where(p => p.Phone == phone).OrderBy(p => p.Id).FirstOrDefaultAsync(cancellationToken) : null)
            ?? await named.Where(p => p.HamletId == finding.HamletId && (finding.Phone == null || p.Phone == null))
                .OrderBy(p => p.Id).FirstOrDefaultAsync(cancellationToken);
    }

    private async Task<Raised?> AskAsync(FindingDoubt doubt, SurveyFinding finding, SurveyFinding? corrected, CancellationToken cancellationToken) => doubt switch
    {
        FindingDoubt.Corrected => Raised.OrNone(corrected?.CameraId),
        FindingDoubt.FarFromRoute => await IsFarFromRouteAsync(finding, cancellationToken) ? new Raised(null) : null,
        FindingDoubt.SamePlace => Raised.OrNone((await doubles.AtPlaceAsync(finding.Position, partyId: null, exceptId: null, cancellationToken))?.Id),
        FindingDoubt.SamePhone => Raised.OrNone(await OtherOwnerOfPhoneAsync(finding, cancellationToken)),
        FindingDoubt.SameSerial => Raised.OrNone((await doubles.OfSerialAsync(finding.Serial, exceptId: null, cancellationToken))?.Id),
        FindingDoubt.SameSite => Raised.OrNone(corrected?.SiteId ?? await SiteAtAsync(finding.Position!.Value, cancellationToken)),
        FindingDoubt.RouteHasCameras =>
            await db.Cameras.WhereInUse().AnyAsync(c => c.RouteId == finding.RouteId, cancellationToken) ? new Raised(null) : null,
        _ => await AskOfReaimAsync(doubt, finding, cancellationToken),
    };

    /// <summary>Metres from the finding's route, or from the nearest one while that is not drawn; null when none is.</summary>
    public async Task<double?> MetresFromRouteAsync(SurveyFinding finding, CancellationToken cancellationToken)
    {
        var (metres, _) = await AwayAsync(finding, cancellationToken);
        return metres;
    }

    private async Task<bool> IsFarFromRouteAsync(SurveyFinding finding, CancellationToken cancellationToken)
    {
        var (metres, most) = await AwayAsync(finding, cancellationToken);
        return metres > most;
    }

    private async Task<(double? Metres, int Most)> AwayAsync(SurveyFinding finding, CancellationToken cancellationToken)
    {
        var place = finding.Position!.Value;
        if (await db.Routes.Where(r => r.Id == finding.RouteId).Select(r => r.Line).SingleAsync(cancellationToken) is { } own)
        {
            return (own.DistanceTo(place), SurveyConsts.FarFromRouteMetres);
        }

        var lines = await db.Routes.Where(r => r.Line != null).OrderBy(r => r.Id).Select(r => r.Line!).Take(MaxRoutes).ToListAsync(cancellationToken);
        return (lines.Count == 0 ? null : lines.Min(l => l.DistanceTo(place)), SurveyConsts.FarFromAllRoutesMetres);
    }

    /// <summary>Somebody else who has that telephone number, when nobody of that name has it.</summary>
    private async Task<Guid?> OtherOwnerOfPhoneAsync(SurveyFinding finding, CancellationToken cancellationToken)
    {
        if (finding.Phone is not { } phone)
        {
            return null;
        }

        var reached = db.Parties.Where(p => p.MergedIntoId == null && p.Phone == phone);
        var key = NameOrder.KeyOf(finding.OwnerName!);
        return await reached.AnyAsync(p => EF.Property<string>(p, NameOrderColumn.Name) == key, cancellationToken)
            ? null
            : await reached.OrderByName().ThenBy(p => p.Id).Select(p => (Guid?)p.Id).FirstOrDefaultAsync(cancellationToken);
    }

    private async Task<Guid?> SiteAtAsync(GeoPoint place, CancellationToken cancellationToken)
    {
        const double reach = CameraConsts.SamePlaceDegrees;
        var near = await db.CameraSites.AsNoTracking().Where(s => s.Status != SiteStatus.Retired && s.Status != SiteStatus.Declined)
            .Where(s => s.Latitude > place.Latitude - reach && s.Latitude < place.Latitude + reach
                && s.Longitude > place.Longitude - reach && s.Longitude < place.Longitude + reach)
            .ToListAsync(cancellationToken);
        return near.Where(s => s.Position.DistanceTo(place) <= CameraConsts.SamePlaceMetres).MinBy(s => s.Position.DistanceTo(place))?.Id;
    }

    private async Task<Raised?> AskOfReaimAsync(FindingDoubt doubt, SurveyFinding finding, CancellationToken cancellationToken)
    {
        var camera = await db.Cameras.AsNoTracking().GetAsync(finding.CameraId!.Value, cancellationToken);
        var raised = doubt == FindingDoubt.OutOfUse
            ? camera.Status == CameraStatus.Retired
            : (finding.CameraVersion is { } version && version != camera.Version)
                || (camera.ProposedBearing is { } proposed && proposed != finding.BearingAfter);
        return raised ? new Raised(camera.Id) : null;
    }

    /// <param name="By">What is in the register and raised the doubt; null when the finding did itself.</param>
    private readonly record struct Raised(Guid? By)
    {
        public static Raised? OrNone(Guid? by) => by is null ? null : new Raised(by);
    }
}
