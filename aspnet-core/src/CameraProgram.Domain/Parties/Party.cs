using CameraProgram.Hamlets;
using CameraProgram.Kernel.Auditing;
using CameraProgram.Kernel.Entities;
using CameraProgram.Kernel.Errors;

namespace CameraProgram.Parties;

/// <summary>
/// Whoever owns cameras, signs commitments or gives power and Internet: a household, an agency, an enterprise, a school.
/// Telephone and identity number are personal data (Luật 91/2025/QH15): masked unless needed, and each look is logged.
/// </summary>
public sealed class Party : FullAuditedAggregateRoot, IMultiTenant, ISearchable, INamed, IInHamlet
{
    private Party()
    {
    }

    public Party(Guid id, PartyKind kind, string name)
        : base(id) => Name(kind, name, representative: null);

    public Guid TenantId { get; private set; }

    public PartyKind Kind { get; private set; }

    /// <summary>The head of the household, or the name of the body.</summary>
    public string FullName { get; private set; } = string.Empty;

    /// <summary>Who speaks for a body; for a household somebody else than its head.</summary>
    public string? Representative { get; private set; }

    public Guid? HamletId { get; private set; }

    public string? Address { get; private set; }

    /// <summary>Digits with the leading 0.</summary>
    [AuditedWithoutValue]
    public string? Phone { get; private set; }

    /// <summary>12 digits, 9 on old cards.</summary>
    [AuditedWithoutValue]
    public string? IdNumber { get; private set; }

    /// <summary>The account with which the party sees its own cameras.</summary>
    public Guid? UserId { get; private set; }

    /// <summary>The party that this one turned out to be; its records went there.</summary>
    public Guid? MergedIntoId { get; private set; }

    public string NameInLists => FullName;

    public void Name(PartyKind kind, string name, string? representative)
    {
        Kind = kind;
        FullName = Check.Text(name, CameraProgramConsts.NameLength);
        Representative = Check.OptionalText(representative, CameraProgramConsts.NameLength);
    }

    public void LiveAt(Guid? hamletId, string? address)
    {
        HamletId = hamletId;
        Address = Check.OptionalText(address, PartyConsts.AddressLength);
    }

    /// <exception cref="InputException"><c>Parties:PhoneInvalid</c>, <c>Parties:IdNumberInvalid</c>.</exception>
    public void ReachAt(string? phone, string? idNumber)
    {
        Phone = PhoneNumber.Of(phone);
        var digits = string.Concat((idNumber ?? string.Empty).Where(c => !char.IsWhiteSpace(c)));
        if (digits.Length is not (0 or PartyConsts.IdNumberLength or PartyConsts.OldIdNumberLength) || !digits.All(char.IsAsciiDigit))
        {
            throw new InputException(nameof(idNumber), CameraProgramErrorCodes.Parties.IdNumberInvalid);
        }

        IdNumber = digits.Length == 0 ? null : digits;
    }

    /// <summary>Gives the party the account with which it sees its own cameras; null takes it away.</summary>
    public void OpenTo(Guid? userId) => UserId = userId;

    /// <summary>The same party was entered twice; what this one lacks, the other keeps.</summary>
    public void MergeInto(Party other)
    {
        if (other.Id == Id)
        {
            throw new BusinessException(CameraProgramErrorCodes.Parties.MergedWithItself);
        }

        other.Representative ??= Representative;
        other.HamletId ??= HamletId;
        other.Address ??= Address;
        other.Phone ??= Phone;
        other.IdNumber ??= IdNumber;
        other.UserId ??= UserId;
        UserId = null;
        MergedIntoId = other.Id;
        AddDomainEvent(new PartyMergedEvent(Id, other.Id));
    }

    public string GetSearchWords() => $"{FullName} {Representative} {Address}";
}
