using CameraProgram.Identity;

namespace CameraProgram.Funding;

/// <summary>A free word of somebody who means to give. There is no deadline and nothing that anybody owes.</summary>
/// <param name="Amount">The sum of the instalments, in whole đồng.</param>
/// <param name="Received">The sum of its receipts that count.</param>
public sealed record PledgeDto(
    Guid Id,
    long Version,
    NamedDto Campaign,
    FundLedger Ledger,
    DateOnly Day,
    GiverDto Giver,
    string? Note,
    long Amount,
    long Received,
    DateOnly? EndedDay,
    IReadOnlyList<PledgeInstalmentDto> Instalments) : IHasVersion;

public sealed record PledgeInstalmentDto(DateOnly PlannedDay, long Amount);
