using CameraProgram.Cameras;
using CameraProgram.Identity;
using CameraProgram.Kernel.Time;
using CameraProgram.Kernel.Users;
using CameraProgram.Parties;

namespace CameraProgram.Imports;

/// <summary>Writes the groups of a batch into the register; the caller saves.</summary>
public sealed class GroupRegistrar(ICameraProgramDb db, ICurrentUser user, TimeProvider clock)
{
    internal ImportCounts Register(ImportJob job, IEnumerable<GroupJudgement> groups) => groups.Aggregate(default(ImportCounts), (counts, group) => group.IsRefused
        ? Refuse(job, group, counts)
        : Take(job, group, counts));

    private ImportCounts Refuse(ImportJob job, GroupJudgement group, ImportCounts counts)
    {
        db.ImportRefusedRows.AddRange(group.Rows.Select(r => new ImportRefusedRow(job.Id, r.Row.Number, RowProblem.ToJson(r.Problems.Where(p => p.IsError)))));
        return counts with { GroupsRefused = counts.GroupsRefused + 1, RowsRefused = counts.RowsRefused + group.Rows.Count };
    }

    private ImportCounts Take(ImportJob job, GroupJudgement group, ImportCounts counts)
    {
        var party = group.Party;
        if (party is null)
        {
            party = NewOwner(group.Group);
            db.Parties.Add(party);
            counts = counts with { OwnersNew = counts.OwnersNew + 1 };
        }
        else if (job.UpdateExisting && group.OwnerDifferences.Count > 0)
        {
            Correct(party, group.Group);
        }

        foreach (var row in group.Rows)
        {
            switch (row.Outcome)
            {
                case ImportOutcome.New:
                    db.Cameras.Add(NewCamera(row.Row, party));
                    counts = counts with { CamerasNew = counts.CamerasNew + 1 };
                    break;
                case ImportOutcome.Changed when job.UpdateExisting:
                    Correct(row.Camera!, row.Row);
                    counts = counts with { CamerasUpdated = counts.CamerasUpdated + 1 };
                    break;
                case ImportOutcome.Changed:
                    counts = counts with { CamerasLeft = counts.CamerasLeft + 1 };
                    break;
                default:
                    counts = counts with { CamerasUnchanged = counts.CamerasUnchanged + 1 };
                    break;
            }
        }

        return counts;
    }

    private static Party NewOwner(OwnerGroup group)
    {
        var kind = group.Rows.Select(r => r.OwnerKind).FirstOrDefault(k => k is not null) ?? CellValues.KindOfName(group.OwnerName);
        var party = new Party(Guid.CreateVersion7(), kind, group.OwnerName);
        party.Name(kind, group.OwnerName, group.First(r => r.Representative));
        party.LiveAt(group.HamletId, group.First(r => r.Address));
        party.ReachAt(group.Phone, group.First(r => r.IdNumber));
        return party;
    }

    private static void Correct(Party party, OwnerGroup group)
    {
        party.Name(party.Kind, party.FullName, group.First(r => r.Representative) ?? party.Representative);
        party.LiveAt(party.HamletId, group.First(r => r.Address) ?? party.Address);
        party.ReachAt(group.Phone ?? party.Phone, group.First(r => r.IdNumber) ?? party.IdNumber);
    }

    private Camera NewCamera(CameraRow row, Party party)
    {
        var (actor, now) = (user.Actor(), clock.UtcInstant());
        var camera = new Camera(
            Guid.CreateVersion7(),
            new CameraDetails(
                row.Name, row.Code, party.Id, row.HamletId ?? party.HamletId, row.RouteId, row.Location, row.Lenses ?? 1, row.Model, row.Serial, row.Mac,
                row.Resolution, row.RetentionDays, row.InstalledDay, Funding: row.Funding ?? CameraFunding.Socialised, Note: row.Note),
            actor, now);
        camera.PlaceAt(row.Position, actor, now);
        Aim(camera, row, actor, now);
        return camera;
    }

    private void Correct(Camera camera, CameraRow row)
    {
        var (actor, now) = (user.Actor(), clock.UtcInstant());
        var known = camera.Details();
        camera.Edit(
            known with
            {
                Name = row.CameraName is null ? known.Name : row.Name,
                Code = row.Code ?? known.Code,
                HamletId = row.HamletId ?? known.HamletId,
                RouteId = row.RouteId ?? known.RouteId,
                Location = row.Location ?? known.Location,
                LensCount = row.Lenses ?? known.LensCount,
                Model = row.Model ?? known.Model,
                Serial = row.Serial ?? known.Serial,
                Mac = row.Mac ?? known.Mac,
                Resolution = row.Resolution ?? known.Resolution,
                RetentionDays = row.RetentionDays ?? known.RetentionDays,
                InstalledDay = row.InstalledDay ?? known.InstalledDay,
                Funding = row.Funding ?? known.Funding,
                Note = row.Note ?? known.Note,
            },
            actor, now);
        camera.PlaceAt(row.Position ?? camera.Position, actor, now);
        Aim(camera, row, actor, now);
    }

    private static void Aim(Camera camera, CameraRow row, Actor actor, DateTime now)
    {
        if (row.Bearing is { } bearing && bearing != camera.Bearing)
        {
            camera.AimAt(new Aim(bearing, camera.FieldOfView, camera.Range), isReaim: false, note: null, actor, now);
        }

        // What is being installed begins to work with its acceptance, not with a list.
        if (row.Status is { } status && status != camera.Status && camera.Status != CameraStatus.Installing)
        {
            camera.Become(status, now, note: null, actor, now);
        }
    }
}
