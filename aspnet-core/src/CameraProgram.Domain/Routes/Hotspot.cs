using CameraProgram.Geography;
using CameraProgram.Hamlets;
using CameraProgram.Kernel.Entities;
using CameraProgram.Kernel.Errors;

namespace CameraProgram.Routes;

/// <summary>A place that is complex for public order, or to be protected (điểm phức tạp về ANTT).</summary>
public sealed class Hotspot : FullAuditedAggregateRoot, IMultiTenant, ISearchable, INamed, IInHamlet
{
    private Hotspot()
    {
    }

    public Hotspot(Guid id, HotspotKind kind, string name, GeoPoint position, int radiusMetres)
        : base(id)
    {
        Describe(kind, name, hamletId: null, note: null);
        Place(position, radiusMetres);
    }

    public Guid TenantId { get; private set; }

    public HotspotKind Kind { get; private set; }

    public string Name { get; private set; } = string.Empty;

    public Guid? HamletId { get; private set; }

    public string? Note { get; private set; }

    public double Latitude { get; private set; }

    public double Longitude { get; private set; }

    /// <summary>Metres around the position.</summary>
    public int RadiusMetres { get; private set; }

    public GeoPoint Position => new(Latitude, Longitude);

    public string NameInLists => Name;

    public void Describe(HotspotKind kind, string name, Guid? hamletId, string? note)
    {
        Kind = kind;
        Name = Check.Text(name, CameraProgramConsts.NameLength);
        HamletId = hamletId;
        Note = Check.OptionalText(note, CameraProgramConsts.NoteLength);
    }

    public void Place(GeoPoint position, int radiusMetres)
    {
        (Latitude, Longitude) = (position.Latitude, position.Longitude);
        RadiusMetres = Check.Range(radiusMetres, RouteConsts.MinRadius, RouteConsts.MaxRadius);
    }

    public string GetSearchWords() => $"{Name} {Note}";
}
