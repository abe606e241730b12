using CameraProgram.Communes;
using CameraProgram.Documents;
using CameraProgram.Hamlets;
using CameraProgram.OfficialDocuments.Model;

namespace CameraProgram.Funding;

/// <summary>What stands around the papers of a fund: the commune's for A, the hamlet's for B.</summary>
public sealed record FundPaperHead(Commune Commune, Hamlet? Hamlet, DateOnly Today)
{
    public Letterhead Letterhead => Hamlet is null
        ? new Letterhead { IssuingBody = [PaperHead.CommitteeName(Commune)], IssuingBodyInText = PaperHead.CommitteeName(Commune) }
        : new Letterhead { SuperiorBody = [$"UBND {InText.Place(Commune)}"], IssuingBody = [Hamlet.FullName], IssuingBodyInText = Hamlet.FullName };

    /// <summary>"Ủy ban nhân dân xã Ninh Giang", "Thôn An Hòa".</summary>
    public string Unit => Letterhead.IssuingBodyInText;

    /// <summary>Who stands for the unit: the chairman, or the head of the hamlet.</summary>
    public string UnitHead => Hamlet is null ? "Thủ trưởng đơn vị" : Hamlet.Kind == HamletKind.ToDanPho ? "Tổ trưởng" : "Trưởng thôn";

    public PlaceAndDate PlaceAndDate(DateOnly? day) =>
        new(Commune.PlaceName, day is { } known ? PaperDate.From(known) : new PaperDate(null, null, Today.Year));
}
