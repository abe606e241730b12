using CameraProgram.Kernel.Entities;
using CameraProgram.Kernel.Errors;
using CameraProgram.Kernel.Text;

namespace CameraProgram.Hamlets;

/// <summary>A thôn or tổ dân phố. Hamlets merge and split: one that ends keeps its history, a new one begins.</summary>
public sealed class Hamlet : FullAuditedAggregateRoot, IMultiTenant, ISearchable, INamed
{
    private Hamlet()
    {
    }

    public Hamlet(Guid id, HamletKind kind, string name, DateOnly validFrom)
        : base(id)
    {
        ValidFrom = validFrom;
        Rename(kind, name);
    }

    public Guid TenantId { get; private set; }

    public HamletKind Kind { get; private set; }

    /// <summary>Without the kind: "An Hòa".</summary>
    public string Name { get; private set; } = string.Empty;

    /// <summary>"Thôn An Hòa".</summary>
    public string FullName => $"{KindWord(Kind)} {Name}";

    public int Households { get; private set; }

    public int Population { get; private set; }

    public string? HeadName { get; private set; }

    public DateOnly ValidFrom { get; private set; }

    /// <summary>The last day it existed; empty while it does.</summary>
    public DateOnly? ValidTo { get; private set; }

    public static string KindWord(HamletKind kind) => kind switch
    {
        HamletKind.Thon => "Thôn",
        HamletKind.ToDanPho => "Tổ dân phố",
        HamletKind.Ban => "Bản",
        HamletKind.Ap => "Ấp",
        HamletKind.Xom => "Xóm",
        _ => "Khu phố",
    };

    /// <summary>The name as it is kept: without the kind, also when it was typed along.</summary>
    public static string NameOf(HamletKind kind, string name) => PlaceNames.WithoutKind(KindWord(kind), name);

    public void Rename(HamletKind kind, string name)
    {
        Kind = kind;
        Name = NameOf(kind, Check.Text(name, CameraProgramConsts.NameLength));
    }

    public void CountPeople(int households, int population)
    {
        Households = Check.Range(households, 0, 100_000);
        Population = Check.Range(population, 0, 1_000_000);
    }

    public void NameHead(string? headName) => HeadName = Check.OptionalText(headName, CameraProgramConsts.NameLength);

    /// <summary>Ends the hamlet (merged, split, dissolved); its records stay.</summary>
    public void Close(DateOnly lastDay)
    {
        if (ValidTo is not null)
        {
            throw new BusinessException(CameraProgramErrorCodes.Hamlets.AlreadyClosed).WithData("name", Name).WithData("day", ValidTo);
        }

        Check.Period(ValidFrom, lastDay);
        ValidTo = lastDay;
    }

    public bool IsValidOn(DateOnly day) => day >= ValidFrom && (ValidTo is null || day <= ValidTo);

    public string NameInLists => Name;

    public string GetSearchWords() => $"{Name} {HeadName}";
}
