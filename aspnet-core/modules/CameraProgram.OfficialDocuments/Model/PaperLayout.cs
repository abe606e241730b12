namespace CameraProgram.OfficialDocuments.Model;

/// <summary>Measures of the page and sizes of letters (NĐ 30/2020, Phụ lục I). The defaults keep the decree.</summary>
public sealed record PaperLayout
{
    /// <summary>The standard measures with the larger letters (13 / 14 / 14).</summary>
    public static readonly PaperLayout Standard = new();

    /// <summary>Papers by NĐ 30/2020 are always A4.</summary>
    public PageFormat Format { get; init; }

    /// <summary>Turned, for wide own forms. Papers by NĐ 30/2020 stand upright; only their appendices may be turned.</summary>
    public bool IsLandscape { get; init; }

    public double PageWidthMm => IsLandscape ? LongSideMm : ShortSideMm;

    public double PageHeightMm => IsLandscape ? ShortSideMm : LongSideMm;

    public double MarginTopMm { get; init; } = 20;

    public double MarginBottomMm { get; init; } = 20;

    public double MarginLeftMm { get; init; } = 30;

    public double MarginRightMm { get; init; } = 20;

    public double FirstLineIndentMm { get; init; } = 12.7;

    public double ParagraphSpacingPt { get; init; } = 6;

    /// <summary>1 is single spacing, 1.5 the most that is allowed.</summary>
    public double LineSpacing { get; init; } = 1.05;

    public PaperSizes Sizes { get; init; } = PaperSizes.Large;

    private double ShortSideMm => Format == PageFormat.A3 ? 297 : 210;

    private double LongSideMm => Format == PageFormat.A3 ? 420 : 297;
}

public enum PageFormat
{
    /// <summary>210 × 297 mm.</summary>
    A4,

    /// <summary>297 × 420 mm.</summary>
    A3,
}

/// <summary>Sizes of letters in points.</summary>
public sealed record PaperSizes
{
    /// <summary>National title 12, motto 13, place and date 13.</summary>
    public static readonly PaperSizes Small = new() { NationalTitle = 12, Motto = 13, PlaceAndDate = 13, Superior = 12, Issuer = 12, Body = 13 };

    /// <summary>National title 13, motto 14, place and date 14.</summary>
    public static readonly PaperSizes Large = new();

    public double NationalTitle { get; init; } = 13;

    public double Motto { get; init; } = 14;

    public double PlaceAndDate { get; init; } = 14;

    public double Superior { get; init; } = 13;

    public double Issuer { get; init; } = 13;

    public double Number { get; init; } = 13;

    /// <summary>Type name, subject, body and signatures.</summary>
    public double Body { get; init; } = 14;

    /// <summary>The subject of an official letter, under its number.</summary>
    public double LetterSubject { get; init; } = 12;

    public double RecipientsTitle { get; init; } = 12;

    public double Recipients { get; init; } = 11;

    public double AppendixLabel { get; init; } = 14;

    public double Table { get; init; } = 12;

    public double Footer { get; init; } = 11;

    public double PageNumber { get; init; } = 13;
}
