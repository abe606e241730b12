using CameraProgram.Kernel.Errors;
using CameraProgram.Parties;

namespace CameraProgram.Funding;

/// <summary>Who gives, as the papers name them on that day.</summary>
/// <param name="Name">Empty: who gave did not say.</param>
/// <param name="HamletId">Where the giver belongs; figures by hamlet and the public address come from it.</param>
/// <param name="AnonymousInPublic">The public list says "Ẩn danh". Always so for the nameless.</param>
public sealed record Giver(Guid? PartyId, PartyKind Kind, string? Name, string? Address, Guid? HamletId, bool AnonymousInPublic)
{
    /// <summary>Trimmed, bounded, and without a name always anonymous.</summary>
    public Giver Checked()
    {
        var name = Check.OptionalText(Name, CameraProgramConsts.NameLength);
        return this with { Name = name, Address = Check.OptionalText(Address, FundingConsts.AddressLength), AnonymousInPublic = AnonymousInPublic || name is null };
    }
}
