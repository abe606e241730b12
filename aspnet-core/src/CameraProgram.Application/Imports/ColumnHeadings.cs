using System.Text;
using CameraProgram.Kernel.Text;

namespace CameraProgram.Imports;

/// <summary>Recognises what a column holds by the words of its heading, in any case and without regard to diacritics.</summary>
internal static class ColumnHeadings
{
    /// <summary>The longest words found in a heading decide; "=" stands for the whole heading, "!" outweighs what is longer.</summary>
    private static readonly (ImportColumn Column, string[] Words)[] Known =
    [
        (ImportColumn.Latitude, ["!vi do", "!latitude", "=lat", "=x vi do", "!kinh vi do bac"]),
        (ImportColumn.Longitude, ["!kinh do", "!longitude", "=lng", "=long", "=lon"]),
        (ImportColumn.Coordinates, ["toa do", "toa do gps", "gps", "vi tri toa do", "coordinates", "!kinh do vi do", "!vi do kinh do", "!lat lng", "google map"]),
        (ImportColumn.Phone, ["dien thoai", "so dien thoai", "so dien thoai chu ho", "dien thoai lien he", "=sdt", "sdt", "=dt", "so dt", "phone", "telephone", "di dong"]),
        (ImportColumn.IdNumber, ["cccd", "so cccd", "can cuoc", "so can cuoc cong dan", "cmnd", "dinh danh", "identity number", "id number"]),
        (ImportColumn.OwnerKind, ["loai chu", "loai chu so huu", "loai chu camera", "loai doi tuong", "doi tuong", "loai ho", "kind of owner", "owner kind"]),
        (ImportColumn.Representative, ["nguoi dai dien", "dai dien", "representative"]),
        (ImportColumn.OwnerName, ["chu ho", "ten chu ho", "ho ten", "ho va ten", "chu camera", "chu so huu", "ten chu so huu", "ho gia dinh", "ten ho", "chu so huu camera", "ten chu camera", "ten ho gia dinh", "ten don vi", "co quan don vi", "don vi ca nhan", "nguoi so huu", "owner", "householder"]),
        (ImportColumn.Address, ["dia chi", "so nha", "noi o", "cho o", "thuong tru", "dia chi chu ho", "address"]),
        (ImportColumn.Hamlet, ["thon", "to dan pho", "thon to dan pho", "khu pho", "=ap", "=ban", "=xom", "=tdp", "thon xom", "thon ban", "khu dan cu", "xom", "hamlet"]),
        (ImportColumn.Code, ["ma camera", "ma so", "ma thiet bi", "=ma", "ky hieu", "camera code", "=code"]),
        (ImportColumn.Serial, ["so seri", "so se ri", "serial", "seri", "se ri", "=s n", "so may"]),
        (ImportColumn.Mac, ["mac", "dia chi mac"]),
        (ImportColumn.Lenses, ["so mat", "so mat camera", "so luong mat", "so luong camera", "so camera", "so luong", "mat camera", "lenses", "number of lenses"]),
        (ImportColumn.CameraName, ["ten camera", "ten thiet bi", "ten goi camera", "camera name", "name of the camera"]),
        (ImportColumn.Location, ["vi tri", "vi tri lap dat", "vi tri lap dat camera", "noi lap", "noi lap dat", "dia diem", "dia diem lap dat", "noi dat", "cho lap", "location", "place"]),
        (ImportColumn.Route, ["tuyen", "tuyen duong", "ten tuyen", "duong", "ngo", "kiet", "ngach", "route"]),
        (ImportColumn.Model, ["chung loai", "chung loai camera", "loai camera", "hang", "nhan hieu", "hang san xuat", "model", "loai may", "make"]),
        (ImportColumn.Resolution, ["do phan giai", "resolution"]),
        (ImportColumn.Bearing, ["huong", "huong quan sat", "huong camera", "huong nhin", "goc quay", "goc phuong vi", "bearing", "direction"]),
        (ImportColumn.RetentionDays, ["luu tru", "thoi gian luu", "thoi gian luu tru", "so ngay luu", "ngay luu", "so ngay luu tru", "luu hinh", "retention"]),
        (ImportColumn.InstalledDay, ["ngay lap", "ngay lap dat", "nam lap", "nam lap dat", "thoi gian lap dat", "thoi diem lap", "installed"]),
        (ImportColumn.Status, ["tinh trang", "tinh trang hoat dong", "trang thai", "hien trang", "status"]),
        (ImportColumn.Funding, ["nguon dau tu", "nguon von", "nguon kinh phi", "kinh phi", "funding"]),
        (ImportColumn.Note, ["ghi chu", "note", "remark"]),
    ];

    public static ImportColumn Recognise(string? heading)
    {
        var text = Normalize(heading);
        var (best, weight) = (ImportColumn.None, 0);
        foreach (var (column, words) in Known)
        {
            foreach (var word in words)
            {
                if (WeightIn(text, word) is var found && found > weight)
                {
                    (best, weight) = (column, found);
                }
            }
        }

        return best;
    }

    /// <summary>Recognises a whole row of headings; of two columns that would hold the same, the first has it.</summary>
    /// <param name="remembered">What was chosen for such headings before, by <see cref="Normalize"/>.</param>
    public static IReadOnlyList<ImportColumn> Recognise(IReadOnlyList<string> headings, IReadOnlyDictionary<string, ImportColumn> remembered)
    {
        var taken = new HashSet<ImportColumn>();
        var chosen = headings.Select(h => remembered.GetValueOrDefault(Normalize(h), ImportColumn.None)).ToArray();
        for (var i = 0; i < chosen.Length; i++)
        {
            chosen[i] = chosen[i] == ImportColumn.None || taken.Add(chosen[i]) ? chosen[i] : ImportColumn.None;
        }

        for (var i = 0; i < chosen.Length; i++)
        {
            if (!remembered.ContainsKey(Normalize(headings[i])) && Recognise(headings[i]) is var column && column != ImportColumn.None && taken.Add(column))
            {
                chosen[i] = column;
            }
        }

        return chosen;
    }

    /// <summary>Small letters without diacritics and punctuation.</summary>
    public static string Normalize(string? heading)
    {
        var letters = new StringBuilder();
        foreach (var c in SearchText.Normalize(heading))
        {
            letters.Append(char.IsLetterOrDigit(c) ? c : ' ');
        }

        return string.Join(' ', letters.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    private static int WeightIn(string heading, string word) => word[0] switch
    {
        '=' => heading == word[1..] ? 100 : 0,
        '!' => Has(heading, word[1..]) ? 200 + word.Length : 0,
        _ => Has(heading, word) ? word.Length : 0,
    };

    private static bool Has(string heading, string words) => $" {heading} ".Contains($" {words} ", StringComparison.Ordinal);
}
