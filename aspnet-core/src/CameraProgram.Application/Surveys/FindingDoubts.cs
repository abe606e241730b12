using CameraProgram.Cameras;
using CameraProgram.Geography;
using CameraProgram.Kernel.Entities;
using CameraProgram.Kernel.Text;
using CameraProgram.Parties;
using CameraProgram.Querying;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.Surveys;

/// <summary>Looks for what is in the register already and resembles a finding. Whatever is doubtful waits for a person.</summary>
public sealed class FindingDoubts(ICameraProgramDb db, CameraDoubles doubles)
{
    /// <summary>The first doubt, the most certain one first, and what raised it.</summary>
    /// <param name="corrected">The finding that the surveyor edited after it had been received: what came out of it is meant.</param>
    public async Task<(FindingDoubt Doubt, Guid? DoubtfulId)> OfAsync(
        SurveyFinding finding, SurveyFinding? corrected, CancellationToken cancellationToken) => finding.Kind switch
    {
        FindingKind.ExistingCamera => await OfCameraAsync(finding, corrected?.CameraId, cancellationToken),
        FindingKind.ProposedSite when corrected?.SiteId is { } siteId => (FindingDoubt.SameSite, siteId),
        FindingKind.ProposedSite => await OfSiteAsync(finding.Position!.Value, cancellationToken),
        FindingKind.Reaim => await OfReaimAsync(finding, cancellationToken),
        _ => (FindingDoubt.None, null),
    };

    /// <summary>The owner of that telephone number; without a number the one of that name in that hamlet.</summary>
    public async Task<Party?> OwnerAsync(SurveyFinding finding, CancellationToken cancellationToken)
    {
        if (finding.Phone is { } phone
            && await db.Parties.Where(p => p.Phone == phone).OrderByName().ThenBy(p => p.Id).FirstOrDefaultAsync(cancellationToken) is { } reached)
        {
            return reached;
        }

        var key = NameOrder.KeyOf(finding.OwnerName!);
        return await db.Parties.Where(p => p.HamletId == finding.HamletId && EF.Property<string>(p, NameOrderColumn.Name) == key)
            .Where(p => finding.Phone == null || p.Phone == null).OrderBy(p => p.Id).FirstOrDefaultAsync(cancellationToken);
    }

    private async Task<(FindingDoubt Doubt, Guid? DoubtfulId)> OfCameraAsync(SurveyFinding finding, Guid? correctedId, CancellationToken cancellationToken)
    {
        if (await doubles.OfSerialAsync(finding.Serial, exceptId: null, cancellationToken) is { } bySerial)
        {
            return (FindingDoubt.SameSerial, bySerial.Id);
        }

        if (correctedId is not null)
        {
            return (FindingDoubt.Corrected, correctedId);
        }

        if (await doubles.AtPlaceAsync(finding.Position, partyId: null, exceptId: null, cancellationToken) is { } byPlace)
        {
            return (FindingDoubt.SamePlace, byPlace.Id);
        }

        return await OwnerAsync(finding, cancellationToken) is { } owner && owner.Phone == finding.Phone && finding.Phone is not null
            && NameOrder.KeyOf(owner.FullName) != NameOrder.KeyOf(finding.OwnerName!)
                ? (FindingDoubt.SamePhone, owner.Id)
                : (FindingDoubt.None, null);
    }

    private async Task<(FindingDoubt Doubt, Guid? DoubtfulId)> OfSiteAsync(GeoPoint place, CancellationToken cancellationToken)
    {
        const double reach = CameraConsts.SamePlaceDegrees;
        var near = await db.CameraSites.AsNoTracking().Where(s => s.Status != SiteStatus.Retired && s.Status != SiteStatus.Declined)
            .Where(s => s.Latitude > place.Latitude - reach && s.Latitude < place.Latitude + reach
                && s.Longitude > place.Longitude - reach && s.Longitude < place.Longitude + reach)
            .ToListAsync(cancellationToken);
        return near.Where(s => s.Position.DistanceTo(place) <= CameraConsts.SamePlaceMetres).MinBy(s => s.Position.DistanceTo(place)) is { } site
            ? (FindingDoubt.SameSite, site.Id)
            : (FindingDoubt.None, null);
    }

    private async Task<(FindingDoubt Doubt, Guid? DoubtfulId)> OfReaimAsync(SurveyFinding finding, CancellationToken cancellationToken)
    {
        var camera = await db.Cameras.AsNoTracking().GetAsync(finding.CameraId!.Value, cancellationToken);
        var changed = (finding.CameraVersion is { } version && version != camera.Version)
            || (camera.ProposedBearing is { } proposed && proposed != finding.BearingAfter);
        return camera.Status == CameraStatus.Retired ? (FindingDoubt.OutOfUse, camera.Id)
            : changed ? (FindingDoubt.CameraChanged, camera.Id)
            : (FindingDoubt.None, null);
    }
}
