using System.Globalization;

namespace CameraProgram.Funding;

/// <summary>A number that was taken from a book, inside the transaction of the paper that bears it.</summary>
/// <param name="FormCode">Mẫu số of the book: "C40-BB".</param>
public sealed record VoucherNumber(Guid BookId, int BookNumber, int Year, int Number, string FormCode)
{
    /// <summary>"0012/2026".</summary>
    public static string Text(int number, int year) => string.Create(CultureInfo.InvariantCulture, $"{number:0000}/{year}");
}
