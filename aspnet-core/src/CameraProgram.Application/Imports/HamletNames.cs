using CameraProgram.Hamlets;
using CameraProgram.Kernel.Text;

namespace CameraProgram.Imports;

/// <summary>Finds the hamlet that a cell means, with or without its kind and diacritics; else the one whose name comes nearest.</summary>
internal sealed class HamletNames(IReadOnlyList<Hamlet> hamlets)
{
    private static readonly string[] Kinds = ["thon", "to dan pho", "tdp", "to dp", "to", "ban", "ap", "xom", "khu pho", "kp", "khu"];

    private readonly List<(Hamlet Hamlet, string Exact, string Bare)> _known =
        [.. hamlets.Select(h => (h, NameOrder.KeyOf(h.Name), Bare(ColumnHeadings.Normalize(h.Name))))];

    /// <param name="near">The hamlet that was probably meant, when none bears the name.</param>
    /// <returns>Several when the name does not say which.</returns>
    public IReadOnlyList<Hamlet> Find(string text, out Hamlet? near)
    {
        near = null;
        var (exact, bare) = (NameOrder.KeyOf(WithoutKind(text)), Bare(ColumnHeadings.Normalize(text)));
        var found = _known.Where(k => k.Exact == exact).ToList();
        found = found.Count > 0 ? found : _known.Where(k => k.Bare == bare).ToList();
        if (found.Count > 1)
        {
            var kind = ColumnHeadings.Normalize(text);
            var sameKind = found.Where(k => kind == ColumnHeadings.Normalize(k.Hamlet.FullName)).ToList();
            found = sameKind.Count > 0 ? sameKind : found;
        }

        if (found.Count == 0)
        {
            var best = _known.Select(k => (k.Hamlet, Distance: Distance(bare, k.Bare), k.Bare.Length)).OrderBy(k => k.Distance).FirstOrDefault();
            near = best.Hamlet is not null && best.Distance <= Math.Max(1, Math.Max(bare.Length, best.Length) / 3) ? best.Hamlet : null;
        }

        return [.. found.Select(k => k.Hamlet)];
    }

    private static string WithoutKind(string text) =>
        Enum.GetValues<HamletKind>().Aggregate(text, (name, kind) => PlaceNames.WithoutKind(Hamlet.KindWord(kind), name));

    /// <summary>Without the kind, numbers by their value ("thôn 02" is "Thôn 2").</summary>
    private static string Bare(string normal)
    {
        var kind = Array.Find(Kinds, k => normal.StartsWith(k + " ", StringComparison.Ordinal));
        var name = kind is null ? normal : normal[(kind.Length + 1)..];
        name = name.StartsWith("so ", StringComparison.Ordinal) ? name[3..] : name;
        return string.Join(' ', name.Split(' ').Select(w => w.All(char.IsAsciiDigit) ? w.TrimStart('0') : w));
    }

    /// <summary>Letters that have to be put in, left out or changed.</summary>
    private static int Distance(string a, string b)
    {
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var (diagonal, current) = (row[0], row);
            current[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var above = current[j];
                current[j] = Math.Min(Math.Min(current[j] + 1, current[j - 1] + 1), diagonal + (a[i - 1] == b[j - 1] ? 0 : 1));
                diagonal = above;
            }
        }

        return row[b.Length];
    }
}
