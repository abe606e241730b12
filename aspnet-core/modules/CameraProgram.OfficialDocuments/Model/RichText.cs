namespace CameraProgram.OfficialDocuments.Model;

/// <summary>A stretch of text in one style.</summary>
public sealed record TextRun
{
    public TextRun(string text, bool bold = false, bool italic = false) =>
        (Text, Bold, Italic) = (PaperText.Clean(text), bold, italic);

    public string Text { get; }

    public bool Bold { get; }

    public bool Italic { get; }
}

/// <summary>The text of one paragraph or cell: plain, bold and italic runs. A string is plain text.</summary>
public sealed record RichText
{
    public static readonly RichText Empty = new([]);

    public RichText(IEnumerable<TextRun> runs) => Runs = [.. runs.Where(r => r.Text.Length > 0)];

    public IReadOnlyList<TextRun> Runs { get; }

    public string PlainText => string.Concat(Runs.Select(r => r.Text));

    public static implicit operator RichText(string? text) => FromString(text);

    public static RichText operator +(RichText left, RichText right) => left.Add(right);

    public static RichText FromString(string? text) => new([new TextRun(text ?? "")]);

    public static RichText Bold(string text) => new([new TextRun(text, bold: true)]);

    public static RichText Italic(string text) => new([new TextRun(text, italic: true)]);

    public RichText Add(RichText other) => new([.. Runs, .. other.Runs]);

    /// <summary>Every run in bold as well.</summary>
    public RichText InBold() => new(Runs.Select(r => new TextRun(r.Text, bold: true, r.Italic)));

    /// <summary>Every run in italics as well.</summary>
    public RichText InItalic() => new(Runs.Select(r => new TextRun(r.Text, r.Bold, italic: true)));

    public override string ToString() => PlainText;
}
