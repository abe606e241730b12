using CameraProgram.Communes;
using CameraProgram.Documents;
using CameraProgram.OfficialDocuments.Model;

namespace CameraProgram.Budgets;

/// <summary>"Giấy đề nghị thanh toán" (or "tạm ứng"): the commune's own form.</summary>
public static class PaymentRequestPaper
{
    private static readonly PaperKind Advance = PaperKinds.OwnForm("Giấy đề nghị tạm ứng", "advance_request") with { NameEn = "Request for an advance" };
    private static readonly PaperKind Payment = PaperKinds.OwnForm("Giấy đề nghị thanh toán", "payment_request") with { NameEn = "Payment request" };

    public static OfficialPaper Compose(Payment payment, Contract contract, string estimateTitle, PaperHead head, AmountWording wording) => new()
    {
        Kind = payment.Kind == PaymentKind.Advance ? Advance : Payment,
        Form = PaperForm.OwnForm,
        Letterhead = head.Letterhead,
        PlaceAndDate = head.PlaceAndDate(payment.Day, payment.Day),
        AddressedTo = [head.Name],
        Body =
        [
            new FillIn("Người đề nghị", payment.ByName),
            new FillIn("Nội dung", payment.Purpose),
            new FillIn("Dự toán", estimateTitle),
            new FillIn("Hợp đồng", $"Số {contract.Number} ngày {PaperDate.Short(contract.Day)}"),
            new FillIn("Đơn vị thụ hưởng", contract.ContractorName),
            new FillIn("Mã số thuế", contract.TaxCode),
            Table(payment),
            new Paragraph($"Số tiền đề nghị: {BudgetTables.InFiguresAndWords(payment.Net, wording)}."),
        ],
        Signature = OfficialDocuments.Model.Signatures.Parties(
            new Signature { Authority = ["Người đề nghị"], Instruction = "(Ký, ghi rõ họ tên)", SignerName = payment.ByName },
            new Signature { Authority = ["Kế toán"], Instruction = "(Ký, ghi rõ họ tên)" },
            new Signature { Authority = ["Thủ trưởng đơn vị"], Instruction = "(Ký, đóng dấu)" }),
    };

    private static Table Table(Payment payment) => payment.Kind == PaymentKind.Advance
        ? BudgetTables.Of(payment.Lines, l => (l.Content, l.Source), ("Số tạm ứng", l => l.Amount))
        : BudgetTables.Of(
            payment.Lines, l => (l.Content, l.Source),
            ("Giá trị nghiệm thu đề nghị", l => l.Amount), ("Thu hồi tạm ứng", l => l.Recovered), ("Số thanh toán", l => l.Net));
}
