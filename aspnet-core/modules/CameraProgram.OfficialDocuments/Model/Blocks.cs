namespace CameraProgram.OfficialDocuments.Model;

/// <summary>A piece of the body, in reading order. The blocks stand flat; levels follow from their kinds.</summary>
public abstract record Block;

/// <summary>A block that is numbered by its place unless <see cref="Label"/> says otherwise.</summary>
public abstract record NumberedBlock : Block
{
    /// <summary>A fixed label ("2.1."), when the order alone does not give the right one.</summary>
    public string? Label { get; init => field = value is null ? null : PaperText.Line(value); }
}

/// <summary>Where the lines of a paragraph or cell stand.</summary>
public enum TextAlignment
{
    Justified,
    Left,
    Center,
    Right,
}

/// <summary>Running text.</summary>
public sealed record Paragraph(RichText Text) : Block
{
    public TextAlignment Alignment { get; init; }

    public bool FirstLineIndent { get; init; } = true;

    /// <summary>What a person typed, a paragraph for each line.</summary>
    public static IEnumerable<Block> Split(string? text) => PaperText.Paragraphs(text).Select(line => new Paragraph(line));
}

/// <summary>"Phần I" and its title in capitals, centred.</summary>
public sealed record Part(string Title) : NumberedBlock;

/// <summary>"Chương I" and its title in capitals, centred.</summary>
public sealed record Chapter(string Title) : NumberedBlock;

/// <summary>"Mục 1" inside a chapter.</summary>
public sealed record ChapterSection(string Title) : NumberedBlock;

/// <summary>"Tiểu mục 1" inside a section.</summary>
public sealed record ChapterSubsection(string Title) : NumberedBlock;

/// <summary>"Điều 1." with its title in bold, or, without a title of its own, with running text after the label.</summary>
public sealed record Article(RichText Text) : NumberedBlock
{
    public bool HasTitle { get; init; } = true;
}

/// <summary>"I. MỤC ĐÍCH": the first level of plans, reports and submissions.</summary>
public sealed record Section(string Title) : NumberedBlock;

/// <summary>"1." as a heading of its own in bold, or as running text.</summary>
public sealed record Clause(RichText Text) : NumberedBlock
{
    public bool IsHeading { get; init; }
}

/// <summary>"2.1." under a clause: common in plans.</summary>
public sealed record Subclause(RichText Text) : NumberedBlock
{
    public bool IsHeading { get; init; }
}

/// <summary>"a)" in the order of the Vietnamese alphabet.</summary>
public sealed record Point(RichText Text) : NumberedBlock;

/// <summary>An item of a list: "- …", and on the second level "+ …".</summary>
public sealed record ListItem(RichText Text) : Block
{
    public int Level { get; init; } = 1;
}

/// <summary>What follows starts a new page.</summary>
public sealed record PageBreak : Block;
