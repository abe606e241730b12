using CameraProgram.Kernel.Text;

namespace CameraProgram.Imports;

/// <summary>The rows of one owner: they go in together or not at all.</summary>
/// <param name="Number">From 0, in the order of the list.</param>
internal sealed record OwnerGroup(int Number, IReadOnlyList<CameraRow> Rows)
{
    public bool IsRefused => Rows.Any(r => r.IsRefused);

    public string OwnerName => Rows[0].OwnerName;

    public string? Phone => First(r => r.Phone);

    public Guid? HamletId => Rows.FirstOrDefault(r => r.HamletId is not null)?.HamletId;

    public string? First(Func<CameraRow, string?> value) => Rows.Select(value).FirstOrDefault(v => v is not null);
}

/// <summary>Puts the rows of each owner together. It looks at nothing but the list, so that it comes out alike each time.</summary>
internal static class OwnerGroups
{
    private static readonly string[] Titles = ["ông ", "bà ", "anh ", "chị ", "cô ", "chú ", "bác ", "hộ ông ", "hộ bà ", "hộ anh ", "hộ chị ", "gia đình ông ", "gia đình bà ", "hộ "];

    public static IReadOnlyList<OwnerGroup> Of(IReadOnlyList<CameraRow> rows)
    {
        var groups = new List<List<CameraRow>>();
        var byPhone = new Dictionary<(string Name, string Phone), List<CameraRow>>();
        var byPlace = new Dictionary<(string Name, Guid? Hamlet), List<List<CameraRow>>>();
        foreach (var row in rows.Where(r => r.Phone is not null && r.OwnerName.Length > 0))
        {
            var key = (NameKey(row.OwnerName), row.Phone!);
            if (!byPhone.TryGetValue(key, out var group))
            {
                byPhone.Add(key, group = []);
                groups.Add(group);
                AtPlace(row).Add(group);
            }

            group.Add(row);
        }

        foreach (var row in rows.Where(r => r.Phone is null || r.OwnerName.Length == 0))
        {
            // A row without an owner stands alone: it is refused, and must not take others along.
            var there = row.OwnerName.Length == 0 ? [] : AtPlace(row);
            var group = there.Count == 1 ? there[0] : there.Find(g => g.TrueForAll(r => r.Phone is null));
            if (group is null)
            {
                groups.Add(group = []);
                there.Add(group);
            }

            group.Add(row);
        }

        WarnOfSharedPhones(byPhone);
        WarnOfNumbersGivenTwice(rows);
        return [.. groups.Select(g => g.OrderBy(r => r.Number).ToList()).OrderBy(g => g[0].Number).Select((g, i) => Complete(new OwnerGroup(i, g)))];

        List<List<CameraRow>> AtPlace(CameraRow row)
        {
            var key = (NameKey(row.OwnerName), row.HamletId);
            return byPlace.TryGetValue(key, out var there) ? there : byPlace[key] = [];
        }
    }

    /// <summary>The name without a title, small letters, single blanks; tones count.</summary>
    public static string NameKey(string name)
    {
        var small = name.ToLowerInvariant();
        return Array.Find(Titles, t => small.StartsWith(t, StringComparison.Ordinal) && small.Length > t.Length + 2) is { } title ? small[title.Length..] : small;
    }

    /// <summary>Gives each camera a name that no other of the owner has, and marks rows that say the same twice.</summary>
    private static OwnerGroup Complete(OwnerGroup group)
    {
        var names = new Dictionary<string, int>();
        var seen = new Dictionary<string, int>();
        foreach (var row in group.Rows)
        {
            var said = Said(row);
            if (!row.IsRefused && seen.TryGetValue(said, out var first))
            {
                row.RepeatOf = first;
                row.Name = group.Rows.First(r => r.Number == first).Name;
                row.Problems.Add(RowProblem.Warning(ImportColumn.None, CameraProgramErrorCodes.ImportRows.RowTwice, ("row", $"{first}")));
                continue;
            }

            seen.TryAdd(said, row.Number);
            var name = row.CameraName ?? (row.Location is { } location ? $"{row.OwnerName} – {location}" : row.OwnerName);
            name = Shorten(name, CameraProgramConsts.NameLength - 6);
            var key = NameOrder.KeyOf(name);
            names[key] = names.GetValueOrDefault(key) + 1;
            row.Name = names[key] == 1 ? name : $"{name} ({names[key]})";
        }

        return group;
    }

    private static string Said(CameraRow r) => string.Join(
        '\u001f', r.Code, r.Serial, r.Mac, r.CameraName, r.Location, r.Lenses, r.Model, r.Resolution, r.Bearing, r.RetentionDays, r.Position, r.Status, r.InstalledDay, r.Funding, r.Note, r.RouteId, r.HamletId);

    private static string Shorten(string name, int length) =>
        name.Length <= length ? name : name[..(char.IsHighSurrogate(name[length - 1]) ? length - 1 : length)];

    private static void WarnOfSharedPhones(Dictionary<(string Name, string Phone), List<CameraRow>> byPhone)
    {
        foreach (var shared in byPhone.GroupBy(g => g.Key.Phone).Where(g => g.Count() > 1))
        {
            foreach (var row in shared.SelectMany(g => g.Value.Take(1)))
            {
                var other = shared.First(g => !g.Value.Contains(row)).Value[0];
                row.Problems.Add(RowProblem.Warning(
                    ImportColumn.Phone, CameraProgramErrorCodes.ImportRows.PhoneShared, ("value", row.Phone), ("name", other.OwnerName), ("row", $"{other.Number}")));
            }
        }
    }

    private static void WarnOfNumbersGivenTwice(IReadOnlyList<CameraRow> rows)
    {
        Twice(r => r.Serial, ImportColumn.Serial, CameraProgramErrorCodes.ImportRows.SerialTwice);
        Twice(r => r.Code, ImportColumn.Code, CameraProgramErrorCodes.ImportRows.CodeTwice);

        void Twice(Func<CameraRow, string?> number, ImportColumn column, string code)
        {
            foreach (var same in rows.Where(r => number(r) is not null).GroupBy(number).Where(g => g.Select(Whole).Distinct().Count() > 1))
            {
                foreach (var row in same)
                {
                    row.Problems.Add(RowProblem.Error(column, code, ("value", same.Key), ("row", $"{same.First(r => r != row).Number}")));
                }
            }
        }

        static string Whole(CameraRow row) => $"{NameKey(row.OwnerName)}\u001f{row.Phone}\u001f{Said(row)}";
    }
}
