using CameraProgram.Communes;
using CameraProgram.Kernel.Errors;
using CameraProgram.OfficialDocuments.Model;

namespace CameraProgram.Documents;

/// <summary>Who signs: the person and by what authority.</summary>
/// <param name="Name">Without academic titles or ranks (NĐ 30/2020, Phụ lục I Mục II.7).</param>
/// <param name="JobTitle">The signer's office in the committee, "Chủ tịch UBND xã": stands above the name when a board uses the committee's seal.</param>
public sealed record Signatory(SignerPosition Position, string Name, string? JobTitle = null, Guid? UserId = null)
{
    /// <summary>Who signs by order or by authorisation does so in an office of their own, which stands above the name.</summary>
    /// <exception cref="BusinessException"><c>Documents:SignerTitleMissing</c>.</exception>
    public void EnsureTitle()
    {
        if (Position is SignerPosition.ByOrder or SignerPosition.ByAuthorisation && string.IsNullOrWhiteSpace(JobTitle))
        {
            throw new BusinessException(CameraProgramErrorCodes.Documents.SignerTitleMissing).WithData("name", Name);
        }
    }
}

/// <summary>
/// All that a body puts around a paper: its name at the head, its abbreviation in the symbol, its place, and how its
/// signature block reads. From <see cref="PaperHeads"/>.
/// </summary>
/// <param name="UsesCommitteeSeal">Only said of a board: without the seal its signature block names no office in the committee.</param>
public sealed record PaperHead(
    IssuingBodyKind Kind,
    Guid? BoardId,
    Letterhead Letterhead,
    string Abbreviation,
    string Place,
    IReadOnlyList<string> FooterAddress,
    string CommuneKind,
    bool UsesCommitteeSeal = true)
{
    /// <summary>"Ủy ban nhân dân xã Ninh Giang".</summary>
    public string Name => Letterhead.IssuingBodyInText;

    /// <summary>"KH-UBND".</summary>
    public string SymbolOf(PaperKind kind) => PaperSymbol.ForKind(kind, Abbreviation);

    /// <summary>"Ninh Giang, ngày 05 tháng 01 năm 2026"; without a day the draft's date stays open.</summary>
    public PlaceAndDate PlaceAndDate(DateOnly? day, DateOnly today) =>
        new(Place, day is { } signed ? PaperDate.From(signed) : PaperDate.WithoutDay(today.Month, today.Year));

    /// <summary>The signature block in the words the decree prescribes.</summary>
    public Signature SignedBy(Signatory signatory) =>
        Kind == IssuingBodyKind.PeoplesCommittee ? OfCommittee(signatory) : OfBoard(signatory);

    /// <summary>The office as printed, for the register: "KT. Chủ tịch".</summary>
    public string TitleOf(Signatory signatory)
    {
        var head = Kind == IssuingBodyKind.PeoplesCommittee ? "Chủ tịch" : "Trưởng ban";
        return signatory.Position switch
        {
            SignerPosition.Head => head,
            SignerPosition.DeputyForHead => $"KT. {head}",
            SignerPosition.ActingHead => $"Q. {head}",
            SignerPosition.ByOrder => $"TL. {head}",
            _ => $"TUQ. {head}",
        };
    }

    /// <summary>The form of signing that such an office tells; the other way of <see cref="TitleOf"/>.</summary>
    public static SignerPosition PositionOf(string? title) => title?.Split(' ')[0] switch
    {
        "KT." => SignerPosition.DeputyForHead,
        "Q." => SignerPosition.ActingHead,
        "TL." => SignerPosition.ByOrder,
        "TUQ." => SignerPosition.ByAuthorisation,
        _ => SignerPosition.Head,
    };

    /// <summary>"Ủy ban nhân dân xã Ninh Giang".</summary>
    public static string CommitteeName(Commune commune) => $"Ủy ban nhân dân {InText.Place(commune)}";

    private static Signature OfCommittee(Signatory signatory) => signatory.Position switch
    {
        SignerPosition.Head => Signatures.CommitteeByChair(signatory.Name),
        SignerPosition.DeputyForHead => Signatures.CommitteeByDeputy(signatory.Name),
        SignerPosition.ActingHead => new Signature { Authority = ["TM. ỦY BAN NHÂN DÂN", "Q. CHỦ TỊCH"], SignerName = signatory.Name },
        SignerPosition.ByOrder => Signatures.ByOrder("CHỦ TỊCH", Office(signatory), signatory.Name),
        _ => Signatures.ByAuthorisation("CHỦ TỊCH", Office(signatory), signatory.Name),
    };

    private Signature OfBoard(Signatory signatory)
    {
        var office = signatory.JobTitle is { Length: > 0 } ? Office(signatory) : $"CHỦ TỊCH ỦY BAN NHÂN DÂN {CommuneKind}";
        return signatory.Position switch
        {
            SignerPosition.Head when !UsesCommitteeSeal => Signatures.BoardWithoutSeal("TRƯỞNG BAN", signatory.Name),
            SignerPosition.DeputyForHead when !UsesCommitteeSeal => Signatures.DeputyForHead("TRƯỞNG BAN", "PHÓ TRƯỞNG BAN", signatory.Name),
            SignerPosition.Head => Signatures.BoardWithCommitteeSeal("TRƯỞNG BAN", office, signatory.Name),
            SignerPosition.DeputyForHead when string.IsNullOrEmpty(signatory.JobTitle) => Signatures.DeputyForHead("TRƯỞNG BAN", "PHÓ TRƯỞNG BAN", signatory.Name),
            SignerPosition.DeputyForHead => Signatures.BoardDeputyWithCommitteeSeal("TRƯỞNG BAN", "PHÓ TRƯỞNG BAN", office, signatory.Name),
            SignerPosition.ActingHead => Signatures.BoardWithCommitteeSeal("Q. TRƯỞNG BAN", office, signatory.Name),
            SignerPosition.ByOrder => Signatures.ByOrder("TRƯỞNG BAN", Office(signatory), signatory.Name),
            _ => Signatures.ByAuthorisation("TRƯỞNG BAN", Office(signatory), signatory.Name),
        };
    }

    /// <summary>In a signature block the committee's name is written in full.</summary>
    private static string Office(Signatory signatory) =>
        (signatory.JobTitle ?? string.Empty).Replace("UBND", "Ủy ban nhân dân", StringComparison.Ordinal);
}
