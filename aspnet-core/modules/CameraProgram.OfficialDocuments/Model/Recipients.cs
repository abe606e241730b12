namespace CameraProgram.OfficialDocuments.Model;

/// <summary>"Nơi nhận": who gets the paper, and where it is filed. Dashes and punctuation are set by the renderers.</summary>
public sealed record Recipients
{
    public Recipients(IEnumerable<string> lines, string archive = "Lưu: VT") =>
        (Lines, Archive) = ([.. lines.Select(Bare).Where(l => l.Length > 0)], Bare(archive));

    public IReadOnlyList<string> Lines { get; }

    /// <summary>The last line: "Lưu: VT, BĐH".</summary>
    public string Archive { get; }

    private static string Bare(string line) => PaperText.Line(line).TrimStart('-', ' ').TrimEnd(';', '.', ' ');
}
