namespace CameraProgram.Documents;

/// <summary>Which numbers: one series per body, type and year in the current commune.</summary>
/// <param name="BoardId">Only for a board.</param>
/// <param name="TypeCode">"KH", "BC".</param>
public sealed record NumberSeriesKey(IssuingBodyKind BodyKind, Guid? BoardId, string TypeCode, int Year);

/// <summary>Gives out numbers without gap or double; what is taken and not committed falls back.</summary>
public interface INumberRegister
{
    /// <summary>The next number. Must be called inside the transaction that uses it: until that ends, the series is held.</summary>
    Task<int> TakeAsync(NumberSeriesKey key, CancellationToken cancellationToken);

    /// <summary>
    /// The last number of a series (0 before the first), which stays what it is until the transaction that must be open has
    /// ended: nobody takes a number meanwhile.
    /// </summary>
    Task<int> HoldAsync(NumberSeriesKey key, CancellationToken cancellationToken);

    /// <summary>Lets a series that is held go on after that number.</summary>
    Task ContinueAsync(NumberSeriesKey key, int lastNumber, CancellationToken cancellationToken);
}
