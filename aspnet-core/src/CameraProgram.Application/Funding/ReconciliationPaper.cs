using CameraProgram.OfficialDocuments.Model;

namespace CameraProgram.Funding;

/// <summary>Biên bản đối chiếu số liệu of a hamlet and the commune's office.</summary>
public static class ReconciliationPaper
{
    private static readonly PaperKind Kind = PaperKinds.OwnForm("Biên bản đối chiếu", "reconciliation_record") with { NameEn = "Record of reconciliation" };

    public static OfficialPaper Compose(Reconciliation reconciliation, Campaign campaign, ReconciliationFigures book, FundPaperHead head)
    {
        var (hamlet, office) = (reconciliation.Of(ReconciliationSide.Hamlet), reconciliation.Of(ReconciliationSide.Office));
        return new OfficialPaper
        {
            Kind = Kind,
            Form = PaperForm.OwnForm,
            Letterhead = head.Letterhead,
            PlaceAndDate = head.PlaceAndDate(null),
            Subject = $"số liệu đóng góp “{campaign.Title}”",
            Body = [.. Body(reconciliation, hamlet?.Figures, office?.Figures, book)],
            Signature = Signatures.Parties(Column(head.UnitHead, hamlet), Column("Phòng Kinh tế", office)),
            IsDraft = reconciliation.Status == ReconciliationStatus.Open,
        };
    }

    private static IEnumerable<Block> Body(Reconciliation reconciliation, ReconciliationFigures? hamlet, ReconciliationFigures? office, ReconciliationFigures book)
    {
        yield return new Paragraph(
            $"Hai bên đối chiếu số liệu từ ngày {PaperDate.Short(reconciliation.From)} đến hết ngày {PaperDate.Short(reconciliation.To)} như sau:");
        yield return new Table
        {
            Unit = "Đơn vị tính: đồng",
            Columns =
            [
                new TableColumn("Nội dung", 2.4), new TableColumn("Sổ", 1.4, TextAlignment.Right), new TableColumn("Thôn", 1.4, TextAlignment.Right),
                new TableColumn("Thôn so với sổ", 1.4, TextAlignment.Right), new TableColumn("Phòng Kinh tế", 1.4, TextAlignment.Right),
                new TableColumn("Phòng so với sổ", 1.4, TextAlignment.Right),
            ],
            Rows =
            [
                Row("Số phiếu thu", f => f.Receipts), Row("Tiền đã thu trong kỳ", f => f.Received), Row("Hiện vật quy tiền trong kỳ", f => f.Goods),
                Row("Đã chi trong kỳ", f => f.Spent), Row("Tiền mặt cuối kỳ", f => f.Cash), Row("Tiền gửi cuối kỳ", f => f.Bank),
            ],
        };
        if (reconciliation.Note is { } note)
        {
            yield return new Paragraph($"Ghi chú: {note}");
        }

        yield return new Paragraph("Biên bản được lập thành 02 bản có giá trị như nhau, mỗi bên giữ 01 bản.");

        TableRow Row(string name, Func<ReconciliationFigures, long> figure)
        {
            var inBook = figure(book);
            return new TableRow(name, Grouped(inBook), Said(hamlet, 0), Said(hamlet, inBook), Said(office, 0), Said(office, inBook));

            string Said(ReconciliationFigures? side, long less) => side is null ? string.Empty : Grouped(figure(side) - less);
        }
    }

    private static Signature Column(string title, ReconciliationSheet? sheet) =>
        new() { Authority = [title], Instruction = "(Ký, ghi rõ họ tên)", SignerName = sheet?.SignedByName };

    private static string Grouped(long amount) => amount < 0 ? $"-{Numerals.Grouped(-amount)}" : Numerals.Grouped(amount);
}
