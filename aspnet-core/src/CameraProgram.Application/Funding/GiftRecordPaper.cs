using CameraProgram.Budgets;
using CameraProgram.Localization;
using CameraProgram.OfficialDocuments.Model;

namespace CameraProgram.Funding;

/// <summary>Biên bản tiếp nhận hiện vật: its own form, outside NĐ 30/2020.</summary>
public static class GiftRecordPaper
{
    private static readonly PaperKind Kind = PaperKinds.OwnForm("Biên bản tiếp nhận", "gift_record") with { NameEn = "Record of acceptance" };

    public static OfficialPaper Compose(Gift gift, Campaign campaign, FundPaperHead head) => new()
    {
        Kind = Kind,
        Form = PaperForm.OwnForm,
        Letterhead = head.Letterhead,
        PlaceAndDate = head.PlaceAndDate(gift.AcceptedDay),
        Subject = "hiện vật ủng hộ",
        BookmarkName = gift.What,
        LegalBases = campaign is { DecisionNumber: { } number, DecisionDay: { } day }
            ? [$"Căn cứ Quyết định số {number} ngày {PaperDate.Short(day)} về việc tiếp nhận đóng góp;"]
            : campaign.AgreementDay is { } agreed ? [$"Căn cứ thỏa thuận của cư dân tại cuộc họp ngày {PaperDate.Short(agreed)};"] : [],
        Body = [.. Body(gift, campaign, head)],
        Signature = Signatures.Parties(
            new Signature { Authority = ["Bên tặng"], Instruction = "(Ký, ghi rõ họ tên)", SignerName = gift.GiverName },
            new Signature { Authority = ["Tổ tiếp nhận"], Instruction = "(Ký, ghi rõ họ tên)" },
            new Signature { Authority = [head.UnitHead], Instruction = "(Ký, ghi rõ họ tên)" }),
        IsDraft = gift.AcceptedDay is null,
    };

    private static IEnumerable<Block> Body(Gift gift, Campaign campaign, FundPaperHead head)
    {
        var day = gift.AcceptedDay is { } accepted ? PaperDate.InWords(accepted) : new PaperDate(null, null, head.Today.Year).InWords();
        yield return new Paragraph($"Hôm nay, {day}, các bên tiến hành bàn giao, tiếp nhận hiện vật ủng hộ “{campaign.Title}” như sau:");
        yield return new Clause("Bên tặng") { IsHeading = true };
        yield return new FillIn("Họ và tên, tên đơn vị", gift.GiverName ?? "Không nêu tên");
        yield return new FillIn("Địa chỉ", gift.GiverAddress);
        yield return new Clause($"Tổ tiếp nhận của {head.Unit}") { IsHeading = true };
        foreach (var member in gift.Committee)
        {
            yield return new ListItem($"{member};");
        }

        yield return new Clause("Hiện vật tiếp nhận") { IsHeading = true };
        yield return new Table
        {
            Columns =
            [
                new TableColumn("Hiện vật", 3), new TableColumn("ĐVT", 0.9, TextAlignment.Center), new TableColumn("Số lượng", 1, TextAlignment.Right),
                new TableColumn("Giá trị (đồng)", 1.5, TextAlignment.Right), new TableColumn("Căn cứ định giá", 2),
            ],
            Rows =
            [
                new TableRow(
                    gift.What, gift.Unit, gift.Quantity.ToVietnamese(), Numerals.Grouped(gift.Amount),
                    gift.BasisText is { } text ? $"{CameraProgramTexts.OnPaper(gift.Basis)}: {text}" : CameraProgramTexts.OnPaper(gift.Basis)),
            ],
        };
        yield return new Paragraph($"Giá trị bằng chữ: {AmountWords.Of(gift.Amount, head.Commune.AmountWording)}.");
        yield return new FillIn("Tình trạng hiện vật", gift.Condition);
        yield return new Paragraph(campaign.Ledger == FundLedger.CommuneA
            ? "Hiện vật được ghi tăng tài sản công của xã và quản lý, sử dụng đúng mục đích tiếp nhận."
            : "Hiện vật được ghi vào sổ của thôn và sử dụng đúng nội dung cư dân đã thỏa thuận.");
        if (gift is { VoidedDay: { } voided, VoidReason: { } reason })
        {
            yield return new Paragraph(RichText.Bold($"BIÊN BẢN ĐÃ HỦY {PaperDate.InWords(voided)}. Lý do: {reason}"));
        }

        yield return new Paragraph("Biên bản được lập thành 02 bản có giá trị như nhau, mỗi bên giữ 01 bản.");
    }
}
