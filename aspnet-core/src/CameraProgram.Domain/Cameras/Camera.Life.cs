using System.Globalization;
using CameraProgram.Geography;
using CameraProgram.Identity;
using CameraProgram.Kernel.Errors;

namespace CameraProgram.Cameras;

/// <summary>The life of a camera: aimed, checked, linked, out of order and back, handed over, retired.</summary>
public sealed partial class Camera
{
    /// <summary>Places it on the map; the picture has to be looked at again when it moves more than a metre.</summary>
    public void PlaceAt(GeoPoint? position, Actor actor, DateTime at)
    {
        if (position == Position)
        {
            return;
        }

        EnsureNotRetired();
        if (Position is { } before)
        {
            var metres = position is { } after ? before.DistanceTo(after) : double.MaxValue;
            Happen(CameraEventKind.Moved, actor, at, metres < double.MaxValue ? string.Create(CultureInfo.InvariantCulture, $"{metres:0} m") : null);
            ImageCheck = metres > 1 ? ImageCheck.Waiting : ImageCheck;
        }

        (Latitude, Longitude) = (position?.Latitude, position?.Longitude);
    }

    /// <summary>Says where it looks. A turn is remembered with the old and the new bearing, and its picture waits to be looked at.</summary>
    /// <param name="isReaim">Turned on request of the programme: counts as a re-aimed camera.</param>
    public void AimAt(Aim aim, bool isReaim, string? note, Actor actor, DateTime at)
    {
        EnsureNotRetired();
        var wanted = aim.Checked();
        if (wanted == new Aim(Bearing, FieldOfView, Range) && !isReaim)
        {
            return;
        }

        var happened = Happen(isReaim ? CameraEventKind.Reaimed : CameraEventKind.Aimed, actor, at, note);
        (happened.Before, happened.After) = (Text(Bearing), Text(wanted.Bearing));
        (Bearing, FieldOfView, Range) = (wanted.Bearing, wanted.FieldOfView, wanted.Range);
        ImageCheck = ImageCheck.Waiting;
        if (isReaim)
        {
            ReaimedAt = at;
            ProposedBearing = null;
        }
    }

    /// <summary>A surveyor finds that it should look elsewhere. Its bearing stays until somebody turns it.</summary>
    public void ProposeReaim(int bearing, string? note, Actor actor, DateTime at)
    {
        EnsureNotRetired();
        var wanted = new Aim(bearing).Checked().Bearing;
        var happened = Happen(CameraEventKind.ReaimProposed, actor, at, note);
        (happened.Before, happened.After) = (Text(Bearing), Text(wanted));
        ProposedBearing = wanted;
    }

    /// <summary>It stays as it is: nobody has to turn their camera (004 II.2: voluntary).</summary>
    public void DropReaim(string? note, Actor actor, DateTime at)
    {
        if (ProposedBearing is null)
        {
            throw new BusinessException(CameraProgramErrorCodes.Cameras.NoReaimProposed).WithData("name", Name);
        }

        Happen(CameraEventKind.ReaimDropped, actor, at, note).Before = Text(ProposedBearing);
        ProposedBearing = null;
    }

    /// <summary>Somebody looked at the picture after it was aimed; only then it counts for coverage.</summary>
    /// <exception cref="BusinessException"><c>Cameras:NoPosition</c>, <c>Cameras:NotAimed</c>: nobody knows what it ought to show.</exception>
    public void CheckImage(bool passed, string? note, Guid? attachmentId, Actor actor, DateTime at)
    {
        EnsureNotRetired();
        if (Position is null)
        {
            throw new BusinessException(CameraProgramErrorCodes.Cameras.NoPosition).WithData("name", Name);
        }

        if (Bearing is null)
        {
            throw new BusinessException(CameraProgramErrorCodes.Cameras.NotAimed).WithData("name", Name);
        }

        var remark = passed ? note : Check.Text(note, CameraProgramConsts.NoteLength);
        ImageCheck = passed ? ImageCheck.Passed : ImageCheck.Failed;
        ImageCheckedAt = at;
        var happened = Happen(CameraEventKind.ImageChecked, actor, at, remark);
        (happened.After, happened.AttachmentId) = (ImageCheck.ToString(), attachmentId);
    }

    public void LinkAs(LinkLevel link, string? note, Actor actor, DateTime at)
    {
        EnsureNotRetired();
        if (link == Link)
        {
            return;
        }

        var happened = Happen(CameraEventKind.LinkChanged, actor, at, note);
        (happened.Before, happened.After) = (Link.ToString(), link.ToString());
        Link = link;
    }

    /// <summary>It ceased to work, or works again.</summary>
    /// <param name="since">UTC; when that happened, not later than now and not before the last change.</param>
    public void Become(CameraStatus status, DateTime since, string? note, Actor actor, DateTime at)
    {
        EnsureNotRetired();
        if (Status == CameraStatus.Installing || status is CameraStatus.Installing or CameraStatus.Retired)
        {
            throw new BusinessException(CameraProgramErrorCodes.Cameras.NotAccepted).WithData("name", Name);
        }

        if (status == Status)
        {
            throw new BusinessException(CameraProgramErrorCodes.Cameras.SameStatus).WithData("name", Name).WithData("status", status);
        }

        Change(status, since < StatusSince ? StatusSince : since > at ? at : since, note, actor, at);
    }

    public void BelongTo(Guid? partyId, string? ownerBefore, string? ownerAfter, Actor actor, DateTime at)
    {
        EnsureNotRetired();
        if (partyId == PartyId)
        {
            return;
        }

        var happened = Happen(CameraEventKind.OwnerChanged, actor, at);
        (happened.Before, happened.After) = (ownerBefore, ownerAfter);
        PartyId = partyId;
    }

    /// <summary>Accepted and handed over: from that day on it counts as the commune's, and works.</summary>
    /// <param name="minutes">The minutes by which it was handed over, in words.</param>
    public void HandOver(DateOnly day, DateOnly? warrantyTo, string minutes, Actor actor, DateTime at)
    {
        EnsureNotRetired();
        if (IsPublicAsset)
        {
            throw new BusinessException(CameraProgramErrorCodes.Cameras.AlreadyHandedOver).WithData("name", Name).WithData("day", HandedOverDay);
        }

        Happen(CameraEventKind.HandedOver, actor, at, minutes);
        IsPublicAsset = true;
        HandedOverDay = day;
        InstalledDay ??= day;
        WarrantyTo = warrantyTo ?? WarrantyTo;
        PartyId = null;
        if (Status == CameraStatus.Installing)
        {
            Change(CameraStatus.Working, at, null, actor, at);
        }
    }

    public void AddPhoto(Guid attachmentId, string? note, Actor actor, DateTime at)
    {
        if (_events.Count(e => e.Kind == CameraEventKind.PhotoAdded) >= CameraConsts.MaxPhotos)
        {
            throw new BusinessException(CameraProgramErrorCodes.Cameras.TooManyPhotos).WithData("max", CameraConsts.MaxPhotos);
        }

        Happen(CameraEventKind.PhotoAdded, actor, at, note).AttachmentId = attachmentId;
    }

    /// <summary>Out of use for good. Its history stays; nothing can be committed or linked with it any more.</summary>
    public void Retire(string reason, Actor actor, DateTime at)
    {
        EnsureNotRetired();
        var why = Check.Text(reason, CameraProgramConsts.NoteLength);
        ProposedBearing = null;
        Link = LinkLevel.Registered;
        Change(CameraStatus.Retired, at, why, actor, at);
    }

    private void Change(CameraStatus status, DateTime since, string? note, Actor actor, DateTime at)
    {
        var before = Status;
        var happened = Happen(status == CameraStatus.Retired ? CameraEventKind.Retired : CameraEventKind.StatusChanged, actor, at, note);
        (happened.Before, happened.After) = (before.ToString(), status.ToString());
        (Status, StatusSince) = (status, since);
        AddDomainEvent(new CameraStatusChangedEvent(Id, before, status, since, note));
    }

    private static string? Text(int? degrees) => degrees?.ToString(CultureInfo.InvariantCulture);
}
