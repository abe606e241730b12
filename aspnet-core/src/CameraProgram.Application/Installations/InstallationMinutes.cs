using System.Globalization;
using CameraProgram.Budgets;
using CameraProgram.Cameras;
using CameraProgram.Communes;
using CameraProgram.Documents;
using CameraProgram.Kernel.Time;
using CameraProgram.Localization;
using CameraProgram.OfficialDocuments.Model;

namespace CameraProgram.Installations;

/// <summary>
/// "Biên bản nghiệm thu, bàn giao": its own form, outside NĐ 30/2020. The devices stand in a turned appendix, because
/// their eleven columns need the width.
/// </summary>
public static class InstallationMinutes
{
    private const string Dots = "……";

    private static readonly PaperKind Kind = PaperKinds.OwnForm("Biên bản nghiệm thu, bàn giao", "installation_minutes");

    public static OfficialPaper Compose(Installation installation, PaperHead head, AmountWording wording, bool isDraft, DateOnly today) => new()
    {
        Kind = Kind,
        Form = PaperForm.OwnForm,
        Letterhead = head.Letterhead,
        PlaceAndDate = head.PlaceAndDate(isDraft ? null : installation.HandedOverDay, today),
        Subject = installation.Title,
        LegalBases = [.. Bases(installation)],
        Body = [.. Body(installation, head, wording)],
        Signature = Signatures(installation),
        Appendices = [Devices(installation)],
        IsDraft = isDraft,
    };

    private static IEnumerable<string> Bases(Installation installation)
    {
        foreach (var basis in installation.Bases)
        {
            yield return Ended(basis.StartsWith("Căn cứ", StringComparison.OrdinalIgnoreCase) ? basis : $"Căn cứ {basis}");
        }

        if (installation.ContractNumber is { } number)
        {
            var day = installation.ContractDay is { } signed ? $" ngày {PaperDate.Short(signed)}" : "";
            yield return $"Căn cứ Hợp đồng số {number}{day};";
        }
    }

    private static IEnumerable<Block> Body(Installation installation, PaperHead head, AmountWording wording)
    {
        yield return new Paragraph($"Hôm nay, {Times(installation)}, tại {installation.Place ?? Dots}, các bên tiến hành nghiệm thu, bàn giao như sau:");
        yield return new Section("Thành phần");
        foreach (var block in Sides(installation, head))
        {
            yield return block;
        }

        yield return new Section("Nội dung nghiệm thu");
        yield return new Clause("Thiết bị") { IsHeading = true };
        yield return new Paragraph($"Danh mục, số lượng và tình trạng thiết bị tại Phụ lục kèm theo ({Numerals.Grouped(installation.Lines.Count)} mục).");
        foreach (var line in installation.Lines.Where(l => l is { Differs: true, DifferenceReason: not null }))
        {
            yield return new ListItem($"{line.Device}: hợp đồng {Numerals.Grouped(line.ContractQuantity)}, thực tế {Numerals.Grouped(line.ActualQuantity)} {line.Unit}; lý do: {line.DifferenceReason}.");
        }

        yield return new Clause("Kiểm tra kỹ thuật") { IsHeading = true };
        yield return Checks(installation);
        yield return new Clause("Hồ sơ kèm theo") { IsHeading = true };
        foreach (var paper in installation.Papers)
        {
            yield return new CheckLine(paper.Note is null ? CameraProgramTexts.OnPaper(paper.Kind) : $"{CameraProgramTexts.OnPaper(paper.Kind)} ({paper.Note})", paper.IsHandedIn);
        }

        yield return new Section("Tồn tại và thời hạn khắc phục");
        if (installation.Defects.Count == 0)
        {
            yield return new Paragraph("Không có.");
        }
        else
        {
            yield return Defects(installation);
        }

        yield return new Section("Kết luận");
        yield return new Paragraph(Conclusion(installation));
        yield return new Paragraph($"Giá trị bàn giao: {Numerals.Grouped(installation.Value)} đồng (Bằng chữ: {AmountWords.Of(installation.Value, wording)}).");
        yield return new Paragraph("Kể từ ngày bàn giao, thiết bị thuộc tài sản công của xã, được ghi tăng tài sản và quản lý, sử dụng theo quy định.");
        if (installation.Note is { } note)
        {
            yield return new Paragraph(Ended(note));
        }

        var copies = installation.CopyCount > 0 ? installation.CopyCount.ToString("00", CultureInfo.InvariantCulture) : Dots;
        yield return new Paragraph($"Biên bản được lập thành {copies} bản có giá trị như nhau, mỗi bên giữ ít nhất 01 bản; các bên đã đọc, đồng ý và cùng ký.");
    }

    private static string Times(Installation installation)
    {
        if (installation is not { StartedAt: { } started, EndedAt: { } ended })
        {
            return $"ngày {Dots} tháng {Dots} năm {Dots}";
        }

        var day = VietnamTime.DayOf(started);
        var until = VietnamTime.DayOf(ended) == day ? Hour(ended) : $"{Hour(ended)} ngày {PaperDate.Short(VietnamTime.DayOf(ended))}";
        return $"từ {Hour(started)} đến {until}, {PaperDate.InWords(day)}";
    }

    private static string Hour(DateTime utc) => (utc + VietnamTime.Offset).ToString("HH' giờ 'mm", CultureInfo.InvariantCulture);

    private static IEnumerable<Block> Sides(Installation installation, PaperHead head)
    {
        var giver = $"Bên giao (Bên A) – {CameraProgramTexts.OnPaper(installation.GiverKind)}: {installation.GiverName ?? Dots}";
        foreach (var (side, heading) in new[]
        {
            (InstallationSide.Giver, giver),
            (InstallationSide.Receiver, $"Bên nhận (Bên B): {installation.ReceiverName ?? head.Name}"),
            (InstallationSide.Supervisor, "Giám sát"),
        })
        {
            var members = installation.Members.Where(m => m.Side == side).ToList();
            if (members.Count == 0 && side == InstallationSide.Supervisor)
            {
                continue;
            }

            yield return new Clause(heading) { IsHeading = true };
            foreach (var member in members)
            {
                yield return new ListItem(string.Join(", ", new[] { member.PersonName, member.JobTitle, member.Organisation }.OfType<string>()) + ";");
            }
        }
    }

    private static Table Checks(Installation installation) => new()
    {
        Columns =
        [
            new TableColumn("STT", 0.7, TextAlignment.Center),
            new TableColumn("Nội dung kiểm tra", 3.2),
            new TableColumn("Kết quả", 1.6, TextAlignment.Center),
            new TableColumn("Ghi chú", 2.5),
        ],
        Rows = [.. installation.Checks.Select((c, i) => new TableRow(Ordinal(i), CameraProgramTexts.OnPaper(c.Kind), c.Result == InstallationCheckResult.Waiting ? "" : CameraProgramTexts.OnPaper(c.Result), c.Note ?? ""))],
    };

    private static Table Defects(Installation installation) => new()
    {
        Columns =
        [
            new TableColumn("STT", 0.7, TextAlignment.Center),
            new TableColumn("Tồn tại", 4),
            new TableColumn("Hạn khắc phục", 1.5, TextAlignment.Center),
            new TableColumn("Đã khắc phục", 1.8),
        ],
        Rows =
        [
            .. installation.Defects.Select((d, i) => new TableRow(
                Ordinal(i), d.Description, VietnamTime.Format(d.Deadline), d.MendedDay is { } day ? $"{VietnamTime.Format(day)}, {d.MendedBy}" : "")),
        ],
    };

    private static Appendix Devices(Installation installation) => new()
    {
        Title = "Danh mục thiết bị nghiệm thu, bàn giao",
        AttachedTo = "(Kèm theo Biên bản nghiệm thu, bàn giao)",
        IsLandscape = true,
        Body =
        [
            new Table
            {
                NumbersColumns = true,
                Columns =
                [
                    new TableColumn("STT", 0.6, TextAlignment.Center),
                    new TableColumn("Thiết bị", 2),
                    new TableColumn("Model", 1.4),
                    new TableColumn("Serial/MAC", 1.9),
                    new TableColumn("ĐVT", 0.7, TextAlignment.Center),
                    new TableColumn("SL hợp đồng", 0.9, TextAlignment.Right),
                    new TableColumn("SL thực tế", 0.9, TextAlignment.Right),
                    new TableColumn("Vị trí", 2),
                    new TableColumn("Tình trạng", 1.2),
                    new TableColumn("Bảo hành đến", 1.2, TextAlignment.Center),
                    new TableColumn("Hợp quy QCVN 135", 1.4),
                ],
                Rows =
                [
                    .. installation.Lines.Select((l, i) => new TableRow(
                        Ordinal(i), l.Device, l.Model ?? "", string.Join(" ", new[] { l.Serial, l.Mac }.OfType<string>()), l.Unit,
                        Numerals.Grouped(l.ContractQuantity), Numerals.Grouped(l.ActualQuantity), l.Location ?? "", l.Condition ?? "",
                        l.WarrantyTo is { } day ? VietnamTime.Format(day) : "", l.ConformityReference ?? (l.CameraId is null && l.Conformity == Conformity.Unknown ? "" : CameraProgramTexts.OnPaper(l.Conformity)))),
                ],
            },
        ],
    };

    private static SignatureArea Signatures(Installation installation)
    {
        var columns = installation.Members.Where(m => m.Signs).Select(m => new Signature
        {
            Authority = [SideWord(m.Side), .. m.Organisation is { } organisation ? new[] { organisation } : []],
            Instruction = "(Ký, ghi rõ họ tên)",
            SignerName = m.PersonName,
        }).ToList();
        return new SignatureArea
        {
            Columns = columns.Count > 0 ? columns : [Blank(InstallationSide.Giver), Blank(InstallationSide.Receiver)],
        };
    }

    private static Signature Blank(InstallationSide side) => new() { Authority = [SideWord(side)], Instruction = "(Ký, ghi rõ họ tên)" };

    private static string SideWord(InstallationSide side) => side switch
    {
        InstallationSide.Giver => "Đại diện bên giao",
        InstallationSide.Receiver => "Đại diện bên nhận",
        _ => "Giám sát",
    };

    private static string Conclusion(Installation installation) => installation.Conclusion switch
    {
        InstallationConclusion.Passed => "Hệ thống đạt yêu cầu; các bên thống nhất nghiệm thu, bàn giao đưa vào sử dụng.",
        InstallationConclusion.PassedWithDefects =>
            "Hệ thống đạt yêu cầu; các bên thống nhất nghiệm thu, bàn giao đưa vào sử dụng. Bên giao khắc phục các tồn tại nêu trên đúng thời hạn.",
        InstallationConclusion.Failed => "Hệ thống không đạt yêu cầu; bên giao khắc phục và đề nghị nghiệm thu lại.",
        _ => $"{CheckLine.Open} Đạt    {CheckLine.Open} Không đạt",
    };

    private static string Ordinal(int index) => (index + 1).ToString(CultureInfo.InvariantCulture);

    private static string Ended(string sentence) => sentence.TrimEnd(' ', ';', '.', ',') + (sentence.StartsWith("Căn cứ", StringComparison.OrdinalIgnoreCase) ? ";" : ".");
}
