namespace CameraProgram.OfficialDocuments.Model;

/// <summary>One column of signatures: authority and title, room for the signature, the name.</summary>
public sealed record Signature
{
    /// <summary>Authority and title in capitals, a line each: "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH".</summary>
    public required IReadOnlyList<string> Authority { get; init => field = [.. PaperText.Lines(value).Select(PaperText.Upper)]; }

    /// <summary>A further office of the signer, between the signature and the name.</summary>
    public string? OtherTitle { get; init => field = value is null ? null : PaperText.Upper(value); }

    /// <summary>Null while nobody has signed.</summary>
    public string? SignerName { get; init => field = value is null ? null : PaperText.Line(value); }

    /// <summary>The signature itself, when it was drawn on a screen; it is set into the room above the name.</summary>
    public SignatureDrawing? Drawing { get; init; }

    /// <summary>In small italics under the name: "Ký trên màn hình lúc 09:12 ngày 22/11/2026".</summary>
    public string? SignedNote { get; init => field = value is null ? null : PaperText.Line(value); }

    /// <summary>What to do, in italics under the title: "(Ký, ghi rõ họ tên)".</summary>
    public string? Instruction { get; init => field = value is null ? null : PaperText.Line(value); }
}

/// <summary>
/// The foot of a paper: one signature at the right, two side by side (minutes), or more (own forms). What does not fit
/// side by side goes into further rows.
/// </summary>
public sealed record SignatureArea
{
    public required IReadOnlyList<Signature> Columns { get; init; }

    /// <summary>Place and date above the right-most signature of the first row, for papers that carry them at the end.</summary>
    public PlaceAndDate? PlaceAndDate { get; init; }

    public static implicit operator SignatureArea(Signature signature) => FromSignature(signature);

    public static SignatureArea FromSignature(Signature signature) => new() { Columns = [signature] };
}
