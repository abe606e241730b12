using CameraProgram.Kernel.Entities;
using CameraProgram.Kernel.Errors;
using CameraProgram.Hamlets;

namespace CameraProgram.OrgUnits;

/// <summary>A body that takes part in the programme: office, division, police, Front, school, hamlet… The commune decides which it has.</summary>
public sealed class OrgUnit : FullAuditedAggregateRoot, IMultiTenant, ISearchable, INamed, IInHamlet
{
    private OrgUnit()
    {
    }

    public OrgUnit(Guid id, OrgUnitKind kind, string name, DateOnly validFrom, Guid? hamletId = null)
        : base(id)
    {
        if (kind == OrgUnitKind.Hamlet && hamletId is null)
        {
            throw new InputException(nameof(hamletId), CameraProgramErrorCodes.OrgUnits.HamletRequired);
        }

        Kind = kind;
        HamletId = kind == OrgUnitKind.Hamlet ? hamletId : null;
        ValidFrom = validFrom;
        Rename(name, shortName: null);
    }

    public Guid TenantId { get; private set; }

    public OrgUnitKind Kind { get; private set; }

    public string Name { get; private set; } = string.Empty;

    /// <summary>As it stands in a symbol or a narrow column: "CAX", "KT".</summary>
    public string? ShortName { get; private set; }

    /// <summary>The <see cref="Hamlet"/> this unit stands for.</summary>
    public Guid? HamletId { get; private set; }

    public DateOnly ValidFrom { get; private set; }

    public DateOnly? ValidTo { get; private set; }

    public void Rename(string name, string? shortName)
    {
        Name = Check.Text(name, CameraProgramConsts.NameLength);
        ShortName = Check.OptionalText(shortName, CameraProgramConsts.SymbolLength);
    }

    public void Close(DateOnly lastDay)
    {
        if (ValidTo is not null)
        {
            throw new BusinessException(CameraProgramErrorCodes.OrgUnits.AlreadyClosed).WithData("name", Name).WithData("day", ValidTo);
        }

        Check.Period(ValidFrom, lastDay);
        ValidTo = lastDay;
    }

    public string NameInLists => Name;

    public string GetSearchWords() => $"{Name} {ShortName}";
}
