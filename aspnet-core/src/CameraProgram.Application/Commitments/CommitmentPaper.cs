using System.Globalization;
using CameraProgram.Communes;
using CameraProgram.Documents;
using CameraProgram.Kernel.Time;
using CameraProgram.OfficialDocuments.Model;
using CameraProgram.Parties;

namespace CameraProgram.Commitments;

/// <summary>Telephone and identity number as they are printed; empty where they are written by hand.</summary>
public sealed record PrintedContact(string? Phone, string? IdNumber)
{
    public static readonly PrintedContact None = new(null, null);
}

/// <summary>What the paper of a commitment is made of.</summary>
/// <param name="Commitment">With its cameras and its history; null for the empty form.</param>
public sealed record CommitmentPaperSource(Commune Commune, CommitmentTerms Terms, Commitment? Commitment, PrintedContact Contact, DateOnly Today);

/// <summary>
/// BẢN CAM KẾT: a paper of the person who signs it, so without letterhead, number and recipients (not a paper by NĐ 30/2020).
/// </summary>
public static class CommitmentPaper
{
    private const string Copies = "03";
    private static readonly PaperKind Kind = PaperKinds.OwnForm("Bản cam kết", "commitment") with { NameEn = "Commitment" };
    private static readonly PaperLayout Layout = PaperLayout.Standard with { Sizes = PaperSizes.Small, MarginTopMm = 15, MarginBottomMm = 15, ParagraphSpacingPt = 3, LineSpacing = 1 };
    private static readonly string[] Winds = ["Bắc", "Đông Bắc", "Đông", "Đông Nam", "Nam", "Tây Nam", "Tây", "Tây Bắc"];

    public static OfficialPaper Compose(CommitmentPaperSource source)
    {
        var (commune, commitment) = (source.Commune, source.Commitment);
        var place = InText.Place(commune);
        var paper = new OfficialPaper
        {
            Kind = Kind,
            Form = PaperForm.OwnForm,
            PlaceAndDate = new PlaceAndDate(
                commune.PlaceName, commitment?.SignedDay is { } day ? PaperDate.From(day) : new PaperDate(null, null, source.Today.Year)),
            Subject = source.Terms.Title,
            BookmarkName = commitment?.FullName ?? "Mẫu trống",
            AddressedTo = [$"Ủy ban nhân dân {place}", $"Công an {place}"],
            Body = [.. Body(source)],
            Signature = Signatures.Parties(
                Signer(commitment),
                new Signature { Authority = ["Xác nhận của", "thôn, tổ dân phố"], Instruction = "(Ký, ghi rõ họ tên)" },
                Police(commune, commitment)),
            Author = commitment?.FullName,
            Layout = Layout,
        };
        return paper.Tidied();
    }

    private static IEnumerable<Block> Body(CommitmentPaperSource source) =>
    [
        .. Party(source),
        .. Cameras(source.Commitment),
        .. Paragraph.Split(source.Terms.Introduction),
        .. source.Terms.Clauses.OrderBy(c => c.Order).Select(c => new Clause(c.Text)),
        .. Supports(source.Commitment),
        .. Consent(source),
        .. Validity(source),
    ];

    private static IEnumerable<Block> Party(CommitmentPaperSource source)
    {
        var (commitment, contact) = (source.Commitment, source.Contact);
        if (commitment is null or { PartyKind: PartyKind.Household })
        {
            yield return new FillIn("Họ và tên chủ hộ", commitment?.FullName);
            if (commitment?.Representative is { } representative)
            {
                yield return new FillIn("Người đại diện", representative);
            }
        }
        else
        {
            yield return new FillIn("Tên cơ quan, đơn vị", commitment.FullName);
            yield return new FillIn("Người đại diện", commitment.Representative);
        }

        yield return new FillIn(new FillInField("Số CCCD", contact.IdNumber), new FillInField("Điện thoại", contact.Phone));
        yield return new FillIn("Địa chỉ", AddressOf(commitment));
    }

    private static string? AddressOf(Commitment? commitment)
    {
        string?[] parts = [commitment?.Address, commitment?.HamletName];
        // People often type the hamlet into the address.
        return parts[0] is { } address && parts[1] is { } hamlet && address.Contains(hamlet, StringComparison.OrdinalIgnoreCase)
            ? address
            : string.Join(", ", parts.Where(p => p is not null)) is { Length: > 0 } text ? text : null;
    }

    private static IEnumerable<Block> Cameras(Commitment? commitment)
    {
        if (commitment is { Cameras.Count: 0 })
        {
            yield return new Paragraph("Camera tham gia mô hình: sẽ lắp đặt; vị trí, số mắt, hướng quan sát được thống nhất với Công an khi lắp.");
            yield break;
        }

        yield return new Table
        {
            Caption = "Camera tham gia mô hình",
            Columns =
            [
                new TableColumn("STT", 0.6, TextAlignment.Center),
                new TableColumn("Vị trí lắp đặt", 4),
                new TableColumn("Số mắt", 0.9, TextAlignment.Center),
                new TableColumn("Chủng loại", 2),
                new TableColumn("Hướng quan sát", 1.8),
                new TableColumn("Lưu hình (ngày)", 1.1, TextAlignment.Center),
            ],
            Rows = commitment is null
                ? [.. Enumerable.Range(1, 3).Select(number => new TableRow(Text(number), "…", "…", "…", "…", "…"))]
                : [.. commitment.Cameras.OrderBy(c => c.Order).Select((camera, index) => new TableRow(
                    Text(index + 1), PlaceOf(camera, commitment), Text(camera.LensCount), camera.Model ?? "", Direction(camera.Bearing) ?? "", Text(camera.RetentionDays) ?? ""))],
        };
    }

    /// <summary>A camera without a place is often named after its owner, which says nothing of where it hangs.</summary>
    private static string PlaceOf(CommitmentCamera camera, Commitment commitment) =>
        camera.Location ?? (camera.Name == commitment.FullName ? "" : camera.Name);

    private static IEnumerable<Block> Supports(Commitment? commitment)
    {
        (string Text, bool Given)[] supports =
        [
            ("Cho dùng đường truyền Internet", commitment?.GivesInternet == true),
            ("Cho dùng nguồn điện", commitment?.GivesPower == true),
            ("Trông giữ, bảo vệ cột, camera", commitment?.ProtectsEquipment == true),
            ("Cho đặt camera tại tường, đất của mình", commitment?.GivesPlace == true),
        ];
        var isBlank = commitment is null or { Status: CommitmentStatus.Draft };
        if (!isBlank && commitment!.SupportNote is null && !Array.Exists(supports, s => s.Given))
        {
            yield break;
        }

        yield return new Paragraph("Hỗ trợ mô hình (tự nguyện, đánh dấu nội dung nhận hỗ trợ):");
        foreach (var (text, given) in supports)
        {
            yield return new CheckLine(text, given);
        }

        if (commitment?.SupportNote is { } note)
        {
            yield return new FillIn("Ghi chú", note);
        }
    }

    private static IEnumerable<Block> Consent(CommitmentPaperSource source)
    {
        var answer = source.Commitment?.ContactConsent;
        yield return new Paragraph("Ý kiến riêng về dữ liệu liên hệ (chọn một; không chọn vẫn ký được bản cam kết):");
        yield return new CheckLine(source.Terms.ContactConsentText, answer is ContactConsent.Given or ContactConsent.Withdrawn);
        yield return new CheckLine("Không đồng ý.", answer == ContactConsent.Refused);
        if (answer == ContactConsent.Withdrawn && EventOf(source.Commitment!, CommitmentEventKind.ConsentWithdrawn) is { } withdrawn)
        {
            yield return new Paragraph(RichText.Bold($"Sự đồng ý về dữ liệu liên hệ đã được rút lại ngày {PaperDate.Short(VietnamTime.DayOf(withdrawn.At))}."));
        }
    }

    private static IEnumerable<Block> Validity(CommitmentPaperSource source)
    {
        var place = InText.Place(source.Commune);
        var commitment = source.Commitment;
        var months = commitment is null ? source.Terms.TermMonths : commitment.TermMonths;
        var holds = commitment?.ValidTo is { } last ? $"có hiệu lực từ ngày ký đến hết ngày {PaperDate.Short(last)}"
            : months is { } count ? $"có hiệu lực {Text(count)} tháng kể từ ngày ký"
            : "có hiệu lực từ ngày ký cho đến khi người cam kết rút lại";
        yield return new Paragraph(
            $"Việc tham gia là tự nguyện. Bản cam kết {holds}. Người cam kết có thể rút cam kết bất cứ lúc nào, không phải nêu lý do, bằng cách báo cho thôn, tổ dân phố hoặc Công an {place}.");
        yield return new Paragraph($"Bản cam kết lập thành {Copies} bản, người cam kết, thôn, tổ dân phố và Công an {place} mỗi bên giữ 01 bản.");
        if (commitment?.WithdrawnDay is { } withdrawn)
        {
            yield return new Paragraph(RichText.Bold($"Bản cam kết này đã được rút ngày {PaperDate.Short(withdrawn)}."));
        }
    }

    private static Signature Signer(Commitment? commitment)
    {
        var column = new Signature { Authority = ["Người cam kết"], Instruction = "(Ký, ghi rõ họ tên)" };
        return commitment switch
        {
            { SignatureKind: CommitmentSignatureKind.Drawn, SignaturePath: { } path, SignatureWidth: { } width, SignatureHeight: { } height, SignatureAt: { } at } =>
                column with
                {
                    SignerName = commitment.SignerName,
                    Drawing = SignatureDrawing.Parse(path, width, height),
                    SignedNote = (at + VietnamTime.Offset).ToString("'Ký trên màn hình lúc 'HH:mm' ngày 'dd/MM/yyyy", CultureInfo.InvariantCulture),
                },
            { SignatureKind: CommitmentSignatureKind.Scan, SignedDay: { } day } =>
                column with { SignerName = commitment.SignerName, SignedNote = $"Đã ký trên bản giấy ngày {VietnamTime.Format(day)}" },
            _ => column,
        };
    }

    private static Signature Police(Commune commune, Commitment? commitment) => new()
    {
        Authority = [$"Công an {Commune.KindWord(commune.Type)}"],
        Instruction = "(Ký, ghi rõ họ tên)",
        SignerName = commitment is null ? null : EventOf(commitment, CommitmentEventKind.Confirmed)?.ByName,
        SignedNote = commitment?.ConfirmedDay is { } day ? $"Đã xác nhận trên phần mềm ngày {VietnamTime.Format(day)}" : null,
    };

    private static CommitmentEvent? EventOf(Commitment commitment, CommitmentEventKind kind) =>
        commitment.Events.OrderBy(e => e.Order).LastOrDefault(e => e.Kind == kind);

    /// <summary>"Đông Bắc (45°)".</summary>
    private static string? Direction(int? bearing) =>
        bearing is { } degrees ? $"{Winds[(int)Math.Round(degrees / 45.0) % Winds.Length]} ({Text(degrees)}°)" : null;

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string? Text(int? number) => number is { } value ? Text(value) : null;
}
