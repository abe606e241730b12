using CameraProgram.Geography;
using CameraProgram.Hamlets;
using CameraProgram.Kernel.Auditing;
using CameraProgram.Kernel.Entities;
using CameraProgram.Kernel.Errors;

namespace CameraProgram.Routes;

/// <summary>A road, alley or lane that cameras should see (004 II.2: "vẽ sơ đồ, tên từng tuyến đường cụ thể").</summary>
public sealed class Route : FullAuditedAggregateRoot, IMultiTenant, ISearchable, INamed, IInHamlet
{
    private Route()
    {
    }

    public Route(Guid id, RouteKind kind, string name, Guid? hamletId, GeoLine? line)
        : base(id)
    {
        Describe(kind, name, hamletId, isKey: false, note: null);
        Draw(line);
    }

    public Guid TenantId { get; private set; }

    public RouteKind Kind { get; private set; }

    public string Name { get; private set; } = string.Empty;

    /// <summary>The hamlet that looks after it; empty for a road of the whole commune.</summary>
    public Guid? HamletId { get; private set; }

    /// <summary>Empty until it is drawn on the map.</summary>
    [AuditedWithoutValue]
    public GeoLine? Line { get; private set; }

    /// <summary>Metres along the line; 0 until it is drawn.</summary>
    public int LengthMetres { get; private set; }

    /// <summary>Important or complex, to be covered first (tuyến trọng điểm).</summary>
    public bool IsKey { get; private set; }

    public string? Note { get; private set; }

    public string NameInLists => Name;

    public void Describe(RouteKind kind, string name, Guid? hamletId, bool isKey, string? note)
    {
        Kind = kind;
        Name = Check.Text(name, CameraProgramConsts.NameLength);
        HamletId = hamletId;
        IsKey = isKey;
        Note = Check.OptionalText(note, CameraProgramConsts.NoteLength);
    }

    public void Draw(GeoLine? line)
    {
        if (Equals(line, Line))
        {
            return;
        }

        Line = line;
        LengthMetres = line is null ? 0 : (int)Math.Round(line.Length);
    }

    public string GetSearchWords() => $"{Name} {Note}";
}
