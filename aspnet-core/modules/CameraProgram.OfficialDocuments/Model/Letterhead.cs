namespace CameraProgram.OfficialDocuments.Model;

/// <summary>The body that issues a paper, as it stands at the head on the left.</summary>
public sealed record Letterhead
{
    /// <summary>The body directly above, e.g. "UBND XÃ THIỆN TÂN"; empty for the committee of a commune itself.</summary>
    public IReadOnlyList<string> SuperiorBody { get; init => field = PaperText.Lines(value); } = [];

    /// <summary>The issuing body's full name; each entry starts a new line, long ones are wrapped evenly.</summary>
    public required IReadOnlyList<string> IssuingBody { get; init => field = PaperText.Lines(value); }

    /// <summary>The same name inside a sentence: "Ủy ban nhân dân xã Ninh Giang".</summary>
    public required string IssuingBodyInText { get; init => field = PaperText.Line(value); }
}

/// <summary>Place and date at the head of a paper: "Thiện Tân, ngày 05 tháng 01 năm 2026".</summary>
public sealed record PlaceAndDate
{
    public PlaceAndDate(string place, PaperDate date) => (Place, Date) = (PaperText.Line(place), date);

    public string Place { get; }

    public PaperDate Date { get; }

    public string Text => $"{Place}, {Date.InWords()}";
}
