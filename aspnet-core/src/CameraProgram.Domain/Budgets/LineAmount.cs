using CameraProgram.Kernel.Entities;
using CameraProgram.Kernel.Errors;
using CameraProgram.Ledgers;
using Codes = CameraProgram.CameraProgramErrorCodes.Budgets;

namespace CameraProgram.Budgets;

/// <summary>An amount for a line, before it is checked.</summary>
/// <param name="Amount">Whole đồng.</param>
public sealed record LineAmountDraft(Guid LineKey, long Amount);

/// <summary>A line that an amount may be for: of the estimate in force, or of a contract.</summary>
public sealed record KnownLine(Guid Key, string Content, FundingSource Source);

/// <summary>What a document does with one line of an estimate.</summary>
public abstract class LineAmount : Entity
{
    protected LineAmount()
    {
    }

    private protected LineAmount(KnownLine line, int ordinal, long amount)
        : base(Guid.CreateVersion7()) =>
        (LineKey, Content, Source, Ordinal, Amount) = (line.Key, line.Content, line.Source, ordinal, amount);

    public int Ordinal { get; private set; }

    public Guid LineKey { get; private set; }

    /// <summary>As the estimate called it then.</summary>
    public string Content { get; private set; } = string.Empty;

    public FundingSource Source { get; private set; }

    /// <summary>Whole đồng, with tax.</summary>
    public long Amount { get; private set; }

    public KnownLine Line => new(LineKey, Content, Source);

    internal LedgerMove Move(LedgerAccount from, LedgerAccount to, Guid contractId = default) => Move(from, to, Amount, contractId);

    internal LedgerMove Move(LedgerAccount from, LedgerAccount to, long amount, Guid contractId = default) =>
        new(from, to, amount, Content, LineKey, contractId, Source);
}

internal static class LineAmounts
{
    /// <summary>Every line once, every amount at least 1 đồng.</summary>
    /// <exception cref="InputException">The field is <c>lines[i].…</c>.</exception>
    public static IEnumerable<T> Of<T>(IReadOnlyList<LineAmountDraft> drafts, IReadOnlyCollection<KnownLine> known, Func<KnownLine, int, long, T> make)
    {
        if (drafts.Count is 0 or > EstimateConsts.MaxLines)
        {
            throw new InputException("lines", drafts.Count == 0 ? KernelErrorCodes.Required : Codes.TooManyLines).WithData("max", EstimateConsts.MaxLines);
        }

        var seen = new HashSet<Guid>();
        for (var i = 0; i < drafts.Count; i++)
        {
            var line = known.FirstOrDefault(l => l.Key == drafts[i].LineKey);
            if (line is null || !seen.Add(line.Key))
            {
                throw new InputException($"lines[{i}].lineKey", Codes.UnknownLine);
            }

            yield return make(line, i, Check.Range(drafts[i].Amount, 1, CameraProgramConsts.MaxAmount, $"lines[{i}].amount"));
        }
    }
}
