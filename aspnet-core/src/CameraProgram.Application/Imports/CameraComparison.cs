using System.Globalization;
using CameraProgram.Cameras;
using CameraProgram.Geography;
using CameraProgram.Kernel.Text;
using CameraProgram.Kernel.Time;
using CameraProgram.Parties;

namespace CameraProgram.Imports;

/// <summary>In what a row differs from what the register has. A blank cell says nothing, so it differs from nothing.</summary>
internal static class CameraComparison
{
    /// <summary>Metres; less is the rounding of a list.</summary>
    private const double SamePointMetres = 0.5;

    public static IReadOnlyList<FieldDifference> Of(CameraRow row, Camera camera)
    {
        var found = new List<FieldDifference>();
        Text(ImportColumn.Code, camera.Code, row.Code);
        Text(ImportColumn.CameraName, camera.Name, row.CameraName is null ? null : row.Name);
        Text(ImportColumn.Location, camera.Location, row.Location);
        Text(ImportColumn.Model, camera.Model, row.Model);
        Text(ImportColumn.Serial, camera.Serial, row.Serial);
        Text(ImportColumn.Mac, camera.Mac, row.Mac);
        Text(ImportColumn.Resolution, camera.Resolution, row.Resolution);
        Text(ImportColumn.Note, camera.Note, row.Note);
        Value(ImportColumn.Lenses, camera.LensCount, row.Lenses);
        Value(ImportColumn.RetentionDays, camera.RetentionDays, row.RetentionDays);
        Value(ImportColumn.Bearing, camera.Bearing, row.Bearing);
        Value(ImportColumn.Status, camera.Status, row.Status);
        Value(ImportColumn.Funding, camera.Funding, row.Funding);
        if (row.InstalledDay is { } day && day != camera.InstalledDay)
        {
            found.Add(new(ImportColumn.InstalledDay, camera.InstalledDay is { } before ? VietnamTime.Format(before) : null, VietnamTime.Format(day)));
        }

        if (row.HamletId is { } hamlet && hamlet != camera.HamletId)
        {
            found.Add(new(ImportColumn.Hamlet, null, row.HamletName));
        }

        if (row.RouteId is { } route && route != camera.RouteId)
        {
            found.Add(new(ImportColumn.Route, null, row.RouteName));
        }

        if (row.Position is { } position && (camera.Position is not { } here || here.DistanceTo(position) > SamePointMetres))
        {
            found.Add(new(ImportColumn.Coordinates, Told(camera.Position), Told(position)));
        }

        return found;

        void Text(ImportColumn column, string? before, string? after)
        {
            if (after is not null && after != before)
            {
                found.Add(new(column, before, after));
            }
        }

        void Value<T>(ImportColumn column, T? before, T? after)
            where T : struct
        {
            if (after is { } value && !value.Equals(before))
            {
                found.Add(new(column, before is { } b ? string.Create(CultureInfo.InvariantCulture, $"{b}") : null, string.Create(CultureInfo.InvariantCulture, $"{value}")));
            }
        }
    }

    /// <summary>Of the owner; the telephone that the register has is told only as far as everybody may see it.</summary>
    public static IReadOnlyList<FieldDifference> Of(OwnerGroup group, Party party)
    {
        var found = new List<FieldDifference>();
        Text(ImportColumn.Address, party.Address, group.First(r => r.Address));
        Text(ImportColumn.Representative, party.Representative, group.First(r => r.Representative));
        if (group.Phone is { } phone && phone != party.Phone)
        {
            found.Add(new(ImportColumn.Phone, PhoneNumber.Masked(party.Phone), phone));
        }

        if (group.First(r => r.IdNumber) is { } number && number != party.IdNumber)
        {
            found.Add(new(ImportColumn.IdNumber, PhoneNumber.Mask(party.IdNumber, 3, 2), number));
        }

        return found;

        void Text(ImportColumn column, string? before, string? after)
        {
            if (after is not null && after != before)
            {
                found.Add(new(column, before, after));
            }
        }
    }

    /// <summary>At the same place: within some metres when both are on the map, else the same words; without a place the same name.</summary>
    public static bool IsSamePlace(CameraRow row, Camera camera)
    {
        if (row.Position is { } there && camera.Position is { } here)
        {
            return here.DistanceTo(there) <= CameraConsts.SamePlaceMetres;
        }

        return row.Location is { } location && camera.Location is { } known
            ? SearchText.Normalize(location) == SearchText.Normalize(known)
            : NameOrder.KeyOf(row.Name) == NameOrder.KeyOf(camera.Name);
    }

    /// <summary>Two devices with numbers of their own are never one.</summary>
    public static bool IsOtherDevice(CameraRow row, Camera camera) =>
        (row.Serial is not null && camera.Serial is not null && row.Serial != camera.Serial)
        || (row.Code is not null && camera.Code is not null && row.Code != camera.Code);

    private static string? Told(GeoPoint? point) => point is { } p ? string.Create(CultureInfo.InvariantCulture, $"{p.Latitude}, {p.Longitude}") : null;
}
