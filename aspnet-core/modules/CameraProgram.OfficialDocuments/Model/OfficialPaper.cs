namespace CameraProgram.OfficialDocuments.Model;

/// <summary>Whose rules the paper follows.</summary>
public enum PaperForm
{
    /// <summary>An administrative paper by NĐ 30/2020.</summary>
    Nd30,

    /// <summary>A form of its own (commitment, receipt, acceptance minutes): no number, no list of recipients.</summary>
    OwnForm,
}

/// <summary>What the issuing body is; only state bodies write by NĐ 30/2020.</summary>
public enum IssuerNature
{
    State,
    Police,
    Military,
    Party,
    FatherlandFront,
}

/// <summary>
/// One official paper, whole and independent of how it is printed. PDF and Word are made from the same model, and
/// <c>Nd30Checker</c> reads it. All text is normalised when it enters.
/// </summary>
public sealed record OfficialPaper
{
    public required PaperKind Kind { get; init; }

    public PaperForm Form { get; init; }

    public IssuerNature Issuer { get; init; }

    /// <summary>Null only for own forms of a person, such as a commitment: then the national title stands in the middle.</summary>
    public Letterhead? Letterhead { get; init; }

    /// <summary>False for forms without "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", such as receipts.</summary>
    public bool HasNationalTitle { get; init; } = true;

    /// <summary>Null until the number is taken at signing: the place for it stays open.</summary>
    public int? Number { get; init; }

    /// <summary>"KH-UBND"; see <see cref="PaperSymbol"/>.</summary>
    public string Symbol { get; init => field = PaperText.Line(value); } = "";

    /// <summary>Null for minutes, which give time and place in their text.</summary>
    public PlaceAndDate? PlaceAndDate { get; init; }

    /// <summary>Trích yếu. For an official letter what follows "V/v".</summary>
    public string Subject { get; init => field = PaperText.Line(value); } = "";

    /// <summary>"Kính gửi", without dashes and punctuation.</summary>
    public IReadOnlyList<string> AddressedTo { get; init => field = [.. PaperText.Lines(value).Select(l => l.TrimEnd(';', '.', ' '))]; } = [];

    /// <summary>The paper goes to a superior body, which must then be addressed.</summary>
    public bool IsSentToSuperior { get; init; }

    /// <summary>"Căn cứ …;" a line each, with punctuation; see <see cref="Tidied"/>.</summary>
    public IReadOnlyList<string> LegalBases { get; init => field = PaperText.Lines(value); } = [];

    /// <summary>The opening and all that follows.</summary>
    public IReadOnlyList<Block> Body { get; init; } = [];

    public SignatureArea? Signature { get; init; }

    public Recipients? Recipients { get; init; }

    public IReadOnlyList<Appendix> Appendices { get; init; } = [];

    public UrgencyMark Urgency { get; init; }

    public CirculationMark Circulation { get; init; }

    public TypistMark? TypistMark { get; init; }

    /// <summary>Address, telephone, e-mail and site at the foot of page 1.</summary>
    public IReadOnlyList<string> FooterAddress { get; init => field = PaperText.Lines(value); } = [];

    public PaperQrCode? QrCode { get; init; }

    /// <summary>Prints "DỰ THẢO" in the head and across every page.</summary>
    public bool IsDraft { get; init; }

    /// <summary>Name of a fixed form, at the top right of own forms: "Mẫu số C40-BB".</summary>
    public IReadOnlyList<string> FormReference { get; init => field = PaperText.Lines(value); } = [];

    /// <summary>Author in the properties of the file. Null: the issuing body.</summary>
    public string? Author { get; init => field = value is null ? null : PaperText.Line(value); }

    /// <summary>
    /// The instant (UTC) in the properties of the file. Null: none is written, so that the same paper gives the same bytes.
    /// </summary>
    public DateTime? CreatedAt { get; init; }

    public PaperLayout Layout { get; init; } = PaperLayout.Standard;

    /// <summary>The paper's name in the outline of a file with many papers. Null: <see cref="Title"/>.</summary>
    public string? BookmarkName { get; init => field = value is null ? null : PaperText.Line(value); }

    /// <summary>"Kế hoạch Hoạt động của Ban Điều hành…": the title of the file.</summary>
    public string Title => Subject.Length == 0 ? Kind.Name : $"{Kind.Name} {Subject}";
}
