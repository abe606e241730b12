using System.Text.RegularExpressions;
using CameraProgram.Cameras;
using CameraProgram.Geography;
using CameraProgram.Imports.Reading;
using CameraProgram.Kernel.Errors;
using CameraProgram.Kernel.Text;
using CameraProgram.Kernel.Time;
using CameraProgram.Parties;
using CameraProgram.Routes;

namespace CameraProgram.Imports;

/// <summary>What rows are read against.</summary>
/// <param name="Own">The hamlets that the reader is limited to; null for the whole commune.</param>
/// <param name="Extent">Where the commune lies; null while nothing is on the map.</param>
internal sealed record RowSurroundings(IReadOnlyList<ImportColumn> Columns, HamletNames Hamlets, IReadOnlyDictionary<string, Route> Routes, IReadOnlySet<Guid>? Own, DateOnly Today, GeoExtent? Extent);

/// <summary>Reads one row: values as they will be stored, and what is wrong with them.</summary>
internal sealed partial class CameraRowReader(RowSurroundings surroundings)
{
    /// <summary>What belongs to the owner stands once for all rows of the owner when cells are merged.</summary>
    private static readonly HashSet<ImportColumn> OfOwner =
        [ImportColumn.OwnerName, ImportColumn.OwnerKind, ImportColumn.Representative, ImportColumn.Phone, ImportColumn.IdNumber, ImportColumn.Address, ImportColumn.Hamlet];

    private readonly Dictionary<ImportColumn, int> _places = surroundings.Columns.Index().Where(c => c.Item != ImportColumn.None).ToDictionary(c => c.Item, c => c.Index);

    public CameraRow Read(TableRow row, string? hamletAbove)
    {
        var cells = new RowCells(row, _places, OfOwner);
        var (hamletId, hamletName) = Hamlet(cells, hamletAbove);
        var notes = new List<string>();
        var note = cells.Text(ImportColumn.Note, CameraProgramConsts.NoteLength);
        var owner = cells.Text(ImportColumn.OwnerName, CameraProgramConsts.NameLength);
        if (owner is null && !cells.Has(ImportColumn.OwnerName))
        {
            cells.Refuse(ImportColumn.OwnerName, CameraProgramErrorCodes.ImportRows.OwnerMissing);
        }

        var route = cells.Text(ImportColumn.Route, CameraProgramConsts.NameLength) is { } text ? surroundings.Routes.GetValueOrDefault(NameOrder.KeyOf(text)) : null;
        if (route is null && cells.Has(ImportColumn.Route))
        {
            cells.Warn(ImportColumn.Route, CameraProgramErrorCodes.ImportRows.RouteUnknown);
            Keep(ImportColumn.Route);
        }

        var bearing = Bearing(cells, Keep);

        var status = Word(cells, ImportColumn.Status, CellValues.Status, Keep);
        if (status == CameraStatus.Retired)
        {
            cells.Refuse(ImportColumn.Status, CameraProgramErrorCodes.ImportRows.CameraRetired);
        }

        return new CameraRow
        {
            Number = row.Number,
            OwnerName = owner ?? string.Empty,
            OwnerKind = Word(cells, ImportColumn.OwnerKind, CellValues.Kind, Keep),
            Representative = cells.Text(ImportColumn.Representative, CameraProgramConsts.NameLength),
            Phone = cells.Checked(ImportColumn.Phone, v => PhoneNumber.Of(v)),
            IdNumber = cells.Checked(ImportColumn.IdNumber, IdNumber),
            Address = cells.Text(ImportColumn.Address, PartyConsts.AddressLength),
            HamletId = hamletId,
            HamletName = hamletName,
            Code = cells.Text(ImportColumn.Code, CameraConsts.CodeLength)?.ToUpperInvariant(),
            CameraName = cells.Text(ImportColumn.CameraName, CameraProgramConsts.NameLength),
            Location = cells.Text(ImportColumn.Location, CameraProgramConsts.TitleLength),
            RouteId = route?.Id,
            RouteName = route?.Name,
            Lenses = Whole(cells, ImportColumn.Lenses, CellValues.Whole, 1, CameraConsts.MaxLenses),
            Model = cells.Text(ImportColumn.Model, CameraConsts.ModelLength),
            Serial = cells.Checked(ImportColumn.Serial, DeviceNumbers.Serial),
            Mac = cells.Checked(ImportColumn.Mac, DeviceNumbers.Mac),
            Resolution = cells.Text(ImportColumn.Resolution, CameraConsts.ResolutionLength),
            Bearing = bearing,
            RetentionDays = Whole(cells, ImportColumn.RetentionDays, CellValues.Days, 0, CameraConsts.MaxRetentionDays),
            Position = Position(cells),
            Status = status,
            InstalledDay = Day(cells),
            Funding = Word(cells, ImportColumn.Funding, CellValues.Funding, Keep),
            Note = notes.Count == 0 ? note : Check.OptionalText(Shorten(string.Join("; ", note is null ? notes : notes.Prepend(note))), CameraProgramConsts.NoteLength),
            Problems = cells.Problems,
        };

        // What the register has no place for is not lost: it goes into the note.
        void Keep(ImportColumn column) => notes.Add(cells.Raw(column)!);
    }

    /// <summary>
    /// A row that is no camera: one text over the width of the list ("Thôn An Hòa", also behind "I"), a lonely number, a sum.
    /// </summary>
    /// <returns>Its text; null for a row of the list.</returns>
    public string? Heading(TableRow row)
    {
        var filled = row.Cells.Index().Where(c => c.Item is not null).ToList();
        var (place, text) = filled[0];
        if (filled.Count == 1)
        {
            return IsUnnamed(place) || row.Filled.Count(f => f == text) >= 3 ? text : null;
        }

        var isSection = filled.Count == 2 && IsUnnamed(place) && SectionNumber().IsMatch(text!);
        var isSum = IsUnnamed(place) && ColumnHeadings.Normalize(text) is "tong" or "tong cong" or "tong so" or "cong";
        return isSection ? filled[1].Item : isSum ? text : null;
    }

    private bool IsUnnamed(int place) => place >= surroundings.Columns.Count || surroundings.Columns[place] == ImportColumn.None;

    [GeneratedRegex(@"^([IVX]+|[A-H])[.)]?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex SectionNumber();

    private static int? Bearing(RowCells cells, Action<ImportColumn> keep)
    {
        var text = cells.Text(ImportColumn.Bearing, CameraProgramConsts.TitleLength);
        var bearing = text is null ? null : CellValues.Bearing(text);
        if (text is not null && CellValues.IsImpossibleBearing(text))
        {
            cells.Refuse(ImportColumn.Bearing, CameraProgramErrorCodes.ImportRows.NumberInvalid, ("min", "0"), ("max", "360"));
        }
        else if (bearing is null && cells.Has(ImportColumn.Bearing))
        {
            cells.Warn(ImportColumn.Bearing, CameraProgramErrorCodes.ImportRows.BearingInvalid);
            keep(ImportColumn.Bearing);
        }

        return bearing;
    }

    private static string Shorten(string text) => text.Length <= CameraProgramConsts.NoteLength ? text : text[..CameraProgramConsts.NoteLength];

    private static string? IdNumber(string typed)
    {
        var digits = string.Concat(typed.Where(c => !char.IsWhiteSpace(c)));
        // Spreadsheets that take numbers for amounts lose the leading 0.
        digits = digits.Length == PartyConsts.IdNumberLength - 1 ? "0" + digits : digits;
        return digits.Length is PartyConsts.IdNumberLength or PartyConsts.OldIdNumberLength && digits.All(char.IsAsciiDigit)
            ? digits
            : throw new InputException("idNumber", CameraProgramErrorCodes.Parties.IdNumberInvalid);
    }

    private static T? Word<T>(RowCells cells, ImportColumn column, Func<string, T?> read, Action<ImportColumn> keep)
        where T : struct
    {
        if (cells.Text(column, CameraProgramConsts.TitleLength) is not { } text)
        {
            return null;
        }

        if (read(text) is { } value)
        {
            return value;
        }

        cells.Warn(column, CameraProgramErrorCodes.ImportRows.WordUnknown);
        keep(column);
        return null;
    }

    private static int? Whole(RowCells cells, ImportColumn column, Func<string, int?> read, int min, int max)
    {
        if (cells.Text(column, CameraProgramConsts.TitleLength) is not { } text)
        {
            return null;
        }

        if (read(text) is { } number && number >= min && number <= max)
        {
            return number;
        }

        cells.Refuse(column, CameraProgramErrorCodes.ImportRows.NumberInvalid, ("min", $"{min}"), ("max", $"{max}"));
        return null;
    }

    private DateOnly? Day(RowCells cells)
    {
        if (cells.Text(ImportColumn.InstalledDay, CameraProgramConsts.TitleLength) is not { } text)
        {
            return null;
        }

        if (CellValues.Day(text) is { } day && day.Year >= 1990 && day <= surroundings.Today)
        {
            if (!CellValues.IsWholeDay(text))
            {
                cells.Warn(ImportColumn.InstalledDay, CameraProgramErrorCodes.ImportRows.DayIncomplete, ("day", VietnamTime.Format(day)));
            }

            return day;
        }

        cells.Refuse(ImportColumn.InstalledDay, CameraProgramErrorCodes.ImportRows.DayInvalid, ("today", VietnamTime.Format(surroundings.Today)));
        return null;
    }

    private GeoPoint? Position(RowCells cells)
    {
        var position = Coordinates(cells, out var column);
        if (position is { } point && surroundings.Extent is { } extent && !extent.Holds(point))
        {
            cells.Warn(column, CameraProgramErrorCodes.ImportRows.FarFromCommune, ("kilometres", $"{(int)(extent.Middle.DistanceTo(point) / 1000)}"));
        }

        return position;
    }

    private static GeoPoint? Coordinates(RowCells cells, out ImportColumn column)
    {
        var (latitude, longitude) = (cells.Text(ImportColumn.Latitude, CameraProgramConsts.TitleLength), cells.Text(ImportColumn.Longitude, CameraProgramConsts.TitleLength));
        column = latitude is null && longitude is null ? ImportColumn.Coordinates : ImportColumn.Latitude;
        (double First, double Second)? degrees;
        if (column == ImportColumn.Latitude)
        {
            if (latitude is null || longitude is null)
            {
                cells.Refuse(latitude is null ? ImportColumn.Latitude : ImportColumn.Longitude, CameraProgramErrorCodes.ImportRows.CoordinatesHalf);
                return null;
            }

            degrees = CoordinateText.Degrees(latitude) is { } north && CoordinateText.Degrees(longitude) is { } east ? (north, east) : null;
        }
        else if (cells.Text(column, CameraProgramConsts.TitleLength) is { } both)
        {
            degrees = CoordinateText.Pair(both);
        }
        else
        {
            return null;
        }

        if (degrees is not { } pair)
        {
            cells.Refuse(column, CameraProgramErrorCodes.ImportRows.CoordinatesInvalid);
            return null;
        }

        try
        {
            return GeoPoint.Of(pair.First, pair.Second);
        }
        catch (InputException problem) when (problem.Code == CameraProgramErrorCodes.Geography.PointSwapped)
        {
            cells.Warn(column, CameraProgramErrorCodes.ImportRows.CoordinatesSwapped);
            return GeoPoint.Of(pair.Second, pair.First);
        }
        catch (InputException problem)
        {
            cells.Refuse(column, problem);
            return null;
        }
    }

    private (Guid? Id, string? Name) Hamlet(RowCells cells, string? above)
    {
        var text = cells.Text(ImportColumn.Hamlet, CameraProgramConsts.NameLength);
        if (text is null && (cells.Has(ImportColumn.Hamlet) || above is null))
        {
            if (surroundings.Own is not null && !cells.Has(ImportColumn.Hamlet))
            {
                cells.Refuse(ImportColumn.Hamlet, CameraProgramErrorCodes.ImportRows.HamletNeeded);
            }

            return (null, null);
        }

        var found = surroundings.Hamlets.Find(text ?? above!, out var near);
        if (found.Count == 1)
        {
            if (surroundings.Own is { } own && !own.Contains(found[0].Id))
            {
                cells.Refuse(ImportColumn.Hamlet, CameraProgramErrorCodes.ImportRows.HamletOfOthers, ("name", found[0].FullName));
            }

            return (found[0].Id, found[0].Name);
        }

        if (text is not null)
        {
            cells.Refuse(
                ImportColumn.Hamlet,
                found.Count > 1 ? CameraProgramErrorCodes.ImportRows.HamletAmbiguous
                    : near is null ? CameraProgramErrorCodes.ImportRows.HamletUnknown : CameraProgramErrorCodes.ImportRows.HamletUnknownNear,
                ("near", near?.FullName ?? string.Empty));
        }

        return (null, null);
    }
}
