using CameraProgram.Kernel.Entities;
using CameraProgram.Kernel.Errors;

namespace CameraProgram.Documents;

/// <summary>
/// The commune told a series to go on from another number, because papers of it were numbered elsewhere (the paper
/// register, another program). Stays as it was said; a mistake is put right by the next one.
/// </summary>
public sealed class SeriesContinuation : Entity, IMultiTenant
{
    private SeriesContinuation()
    {
    }

    /// <param name="issuer">"Ủy ban nhân dân xã Ninh Giang".</param>
    /// <param name="reason">Why, or from which register.</param>
    /// <param name="instant">UTC.</param>
    public SeriesContinuation(
        Guid id, DocumentIssuer issuer, string typeCode, int year, int previousLastNumber, int lastNumber, string reason, SeriesActor actor, DateTime instant)
        : base(id)
    {
        BodyKind = issuer.Kind;
        BoardId = issuer.BoardId;
        TypeCode = Check.Text(typeCode, DocumentConsts.TypeCodeLength);
        Year = year;
        Name = Check.Text($"{TypeCode} {year} – {issuer.Name}", CameraProgramConsts.TitleLength);
        PreviousLastNumber = previousLastNumber;
        LastNumber = Check.Range(lastNumber, 0, DocumentConsts.MaxNumber);
        Reason = Check.Text(reason, CameraProgramConsts.NoteLength);
        UserName = Check.Text(actor.Name, CameraProgramConsts.NameLength);
        ForName = Check.OptionalText(actor.ForName, CameraProgramConsts.NameLength);
        At = instant;
    }

    public Guid TenantId { get; private set; }

    public IssuingBodyKind BodyKind { get; private set; }

    /// <summary>Only for a board.</summary>
    public Guid? BoardId { get; private set; }

    public string TypeCode { get; private set; } = string.Empty;

    public int Year { get; private set; }

    /// <summary>What the series is called: "KH 2026 – Ủy ban nhân dân xã Ninh Giang".</summary>
    public string Name { get; private set; } = string.Empty;

    public int PreviousLastNumber { get; private set; }

    /// <summary>The next number is one more.</summary>
    public int LastNumber { get; private set; }

    public string Reason { get; private set; } = string.Empty;

    public string UserName { get; private set; } = string.Empty;

    /// <summary>In whose place it was done.</summary>
    public string? ForName { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime At { get; private set; }
}

/// <param name="ForName">In whose place.</param>
public sealed record SeriesActor(string Name, string? ForName);
