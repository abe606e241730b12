using System.Globalization;
using CameraProgram.Kernel.Errors;
using CameraProgram.Localization;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.Budgets;

/// <summary>The statutory deadlines as the commune reads them: those that it put right, else as the program came with them.</summary>
public sealed class DeadlineRegister(ICameraProgramDb db)
{
    public const string Quarter = "budget_quarter";
    public const string Approved = "budget_approved";
    public const string Loudspeaker = "loudspeaker";
    public const string Posting = "posting";

    private static readonly Lazy<IReadOnlyList<(string Code, DeadlineRule Rule)>> s_seed = new(Read);

    /// <summary>In the order of the list that the program came with.</summary>
    public async Task<IReadOnlyList<StatutoryDeadline>> ListAsync(CancellationToken cancellationToken)
    {
        var changed = await db.StatutoryDeadlines.AsNoTracking().ToDictionaryAsync(d => d.Code, cancellationToken);
        return [.. s_seed.Value.Select(s => changed.TryGetValue(s.Code, out var own) ? own : new StatutoryDeadline(Guid.Empty, s.Code, s.Rule))];
    }

    /// <exception cref="EntityNotFoundException">No deadline has that code.</exception>
    public async Task<StatutoryDeadline> GetAsync(string code, CancellationToken cancellationToken) =>
        (await ListAsync(cancellationToken)).FirstOrDefault(d => d.Code == code) ?? throw new EntityNotFoundException(nameof(StatutoryDeadline), code);

    private static List<(string Code, DeadlineRule Rule)> Read()
    {
        using var stream = typeof(CameraProgramTexts).Assembly.GetManifestResourceStream("CameraProgram.Budgets.statutory-deadlines.tsv")!;
        using var reader = new StreamReader(stream);
        return
        [
            .. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(line => line.TrimEnd('\r').Split('\t')).Select(c => (c[0], new DeadlineRule(
                c[1], Enum.Parse<DeadlineUnit>(c[2]), Number(c[3]) ?? 0, Number(c[4]), Number(c[5]), c[6] == "1", c[7], c[8], Enum.Parse<DeadlineCertainty>(c[9])))),
        ];
    }

    private static int? Number(string text) => text.Length == 0 ? null : int.Parse(text, CultureInfo.InvariantCulture);
}
