using CameraProgram.Documents;
using CameraProgram.Kernel.Time;
using CameraProgram.OfficialDocuments.Model;
using CameraProgram.TestBase;

namespace CameraProgram.Application.Tests.Documents;

/// <summary>Registers small reports of the committee.</summary>
public abstract class DocumentTest : ApplicationTest
{
    protected async Task<OfficialDocument> RegisterAsync(
        DateOnly? day = null, Guid? tenant = null, Action<OfficialDocument>? then = null, Func<NumberedPaper, OfficialPaper>? compose = null,
        Guid? sourceId = null, Signatory? signatory = null)
    {
        var head = await DoAsync<PaperHeads, PaperHead>(h => h.OfAsync(IssuingBodyKind.PeoplesCommittee, null, default), tenant);
        var request = new RegistrationRequest(
            new DocumentSource(DocumentSourceKind.Review, sourceId ?? Guid.CreateVersion7()), PaperKinds.Report, head, "Kết quả thực hiện mô hình",
            day ?? Clock.Today(), signatory ?? new Signatory(SignerPosition.Head, "Lý Hoàng Long"), ["Lưu"]);
        return await DoAsync<DocumentRegistrar, OfficialDocument>(
            r => r.RegisterAsync(request, compose ?? (numbered => Paper(head, numbered)), then ?? (_ => { }), default), tenant);
    }

    protected static OfficialPaper Paper(PaperHead head, NumberedPaper numbered) => new()
    {
        Kind = PaperKinds.Report,
        Letterhead = head.Letterhead,
        Number = numbered.Number,
        Symbol = numbered.SymbolSuffix,
        PlaceAndDate = numbered.PlaceAndDate,
        Subject = "Kết quả thực hiện mô hình",
        Body = [new Paragraph("Ủy ban nhân dân xã báo cáo./.")],
        Signature = head.SignedBy(new Signatory(SignerPosition.Head, "Lý Hoàng Long")),
        Recipients = new Recipients(["Các thôn"]),
    };
}
