using System.Globalization;
using CameraProgram.Budgets;
using CameraProgram.OfficialDocuments.Model;

namespace CameraProgram.Funding;

/// <summary>Phiếu thu and phiếu chi, each on a page of its own, with the fields of the forms C40-BB and C41-BB.</summary>
public static class VoucherPapers
{
    private static readonly PaperKind ReceiptKind = PaperKinds.OwnForm("Phiếu thu", "receipt") with { NameEn = "Receipt" };
    private static readonly PaperKind ExpenseKind = PaperKinds.OwnForm("Phiếu chi", "payment_voucher") with { NameEn = "Payment voucher" };
    private static readonly PaperLayout Layout = PaperLayout.Standard with { Sizes = PaperSizes.Small, MarginTopMm = 15, MarginBottomMm = 15, ParagraphSpacingPt = 3 };

    public static OfficialPaper Compose(Receipt receipt, FundPaperHead head)
    {
        var words = AmountWords.Of(receipt.Amount, head.Commune.AmountWording);
        return Paper(ReceiptKind, receipt.FormCode, receipt.Number, receipt.Year, head,
        [
            .. Heading(receipt.Day, receipt.Number, receipt.BookNumber, receipt.Year, head),
            new FillIn("Họ và tên người nộp tiền", receipt.GiverName ?? "Không nêu tên"),
            new FillIn("Địa chỉ", receipt.GiverAddress),
            new FillIn("Nội dung", receipt.Reason),
            .. Amounts(receipt.Amount, words),
            new FillIn("Hình thức", receipt.Channel == MoneyChannel.Cash ? "Tiền mặt" : "Chuyển khoản"),
            new FillIn("Kèm theo", receipt.Enclosures),
            new Paragraph($"Đã nhận đủ số tiền: {Numerals.Grouped(receipt.Amount)} đồng (viết bằng chữ: {words}).") { FirstLineIndent = false },
            .. Voided(receipt),
        ], receipt.RecordedByName, "Người nộp tiền");
    }

    public static OfficialPaper Compose(Expense expense, FundPaperHead head)
    {
        var words = AmountWords.Of(expense.Amount, head.Commune.AmountWording);
        return Paper(ExpenseKind, expense.FormCode, expense.Number, expense.Year, head,
        [
            .. Heading(expense.Day, expense.Number, expense.BookNumber, expense.Year, head),
            new FillIn("Họ và tên người nhận tiền", expense.Payee),
            new FillIn("Địa chỉ", expense.PayeeAddress),
            new FillIn("Nội dung", expense.Reason),
            .. Amounts(expense.Amount, words),
            new FillIn("Hình thức", expense.Channel == MoneyChannel.Cash ? "Tiền mặt" : "Chuyển khoản"),
            new FillIn("Kèm theo", expense.Enclosures),
            new Paragraph($"Đã nhận đủ số tiền: {Numerals.Grouped(expense.Amount)} đồng (viết bằng chữ: {words}).") { FirstLineIndent = false },
            .. Voided(expense),
        ], expense.RecordedByName, "Người nhận tiền");
    }

    private static OfficialPaper Paper(
        PaperKind kind, string formCode, int number, int year, FundPaperHead head, IReadOnlyList<Block> body, string recordedBy, string person) => new()
    {
        Kind = kind,
        Form = PaperForm.OwnForm,
        HasNationalTitle = false,
        Letterhead = head.Letterhead,
        FormReference = [$"Mẫu số {formCode}", .. head.Commune.BudgetUnitCode is { } code ? new[] { $"Mã QHNS: {code}" } : []],
        BookmarkName = $"{kind.Name} {VoucherNumber.Text(number, year)}",
        Body = body,
        Signature = new SignatureArea
        {
            Columns =
            [
                Column(head.UnitHead, head.Hamlet is null ? "(Ký, họ tên, đóng dấu)" : "(Ký, họ tên)"), Column("Kế toán", "(Ký, họ tên)"), Column("Người lập", "(Ký, họ tên)") with { SignerName = recordedBy },
                Column(person, "(Ký, họ tên)"), Column("Thủ quỹ", "(Ký, họ tên)"),
            ],
        },
        Layout = Layout,
    };

    private static IEnumerable<Block> Heading(DateOnly day, int number, int book, int year, FundPaperHead head)
    {
        yield return new Paragraph(RichText.Italic(PaperDate.InWords(day))) { Alignment = TextAlignment.Center, FirstLineIndent = false };
        yield return new Paragraph(string.Create(CultureInfo.InvariantCulture, $"Quyển số: {book:00}/{year}        Số: {number:0000}"))
        {
            Alignment = TextAlignment.Center, FirstLineIndent = false,
        };
        yield return new FillIn(new FillInField("Đơn vị", head.Unit, 2), new FillInField("Nợ"), new FillInField("Có"));
    }

    private static IEnumerable<Block> Amounts(long amount, string words)
    {
        yield return new FillIn(new FillInField("Số tiền", $"{Numerals.Grouped(amount)} đồng"), new FillInField("Loại tiền", "Đồng Việt Nam"));
        yield return new FillIn("Viết bằng chữ", words);
    }

    private static IEnumerable<Block> Voided(FundDocument document)
    {
        if (document is { VoidedDay: { } day, VoidReason: { } reason })
        {
            yield return new Paragraph(RichText.Bold($"PHIẾU ĐÃ HỦY {PaperDate.InWords(day)}. Lý do: {reason}"));
        }
    }

    private static Signature Column(string title, string instruction) => new() { Authority = [title], Instruction = instruction };
}
