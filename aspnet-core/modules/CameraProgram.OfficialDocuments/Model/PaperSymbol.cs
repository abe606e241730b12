namespace CameraProgram.OfficialDocuments.Model;

/// <summary>Builds number and symbol of a paper (NĐ 30/2020, Phụ lục I, Mục II.3).</summary>
public static class PaperSymbol
{
    /// <summary>The symbol of a paper with a type name: ("KH", "UBND") → "KH-UBND".</summary>
    public static string ForKind(PaperKind kind, string bodyAbbreviation) =>
        kind.Code is { } code
            ? $"{code}-{Abbreviation(bodyAbbreviation)}"
            : throw new ArgumentException($"The kind '{kind.Id}' has no type code; an official letter uses {nameof(ForOfficialLetter)}.", nameof(kind));

    /// <summary>The symbol of an official letter, which has no type code: ("UBND", "KT") → "UBND-KT".</summary>
    public static string ForOfficialLetter(string bodyAbbreviation, string draftingUnit) =>
        $"{Abbreviation(bodyAbbreviation)}-{Abbreviation(draftingUnit)}";

    /// <summary>"05/KH-UBND"; without a number the place for it stays open.</summary>
    public static string Full(int? number, string symbol) =>
        $"{(number is { } taken ? Numerals.PaperNumber(taken) : PaperDate.Blank + PaperDate.Blank)}/{PaperText.Line(symbol)}";

    // "BĐH" stays as typed: "Đ" is a letter of its own and abbreviations are already capitals.
    private static string Abbreviation(string text) => PaperText.Upper(text).Replace(" ", "", StringComparison.Ordinal);
}
