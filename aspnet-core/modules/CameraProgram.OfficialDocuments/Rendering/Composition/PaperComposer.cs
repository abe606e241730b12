using CameraProgram.OfficialDocuments.Model;
using CameraProgram.OfficialDocuments.Qr;

namespace CameraProgram.OfficialDocuments.Rendering.Composition;

/// <summary>Turns the model into the words and lines that stand on the paper.</summary>
internal static class PaperComposer
{
    // Shares of the two columns of the head: 6.2 and 9.8 cm of 16 cm.
    private const double LeftShare = 6.2 / 16;

    // The decree allows a third to a half of the line of text.
    private const double RuleShare = 0.4;

    /// <exception cref="OfficialDocumentException">The paper contradicts itself, or its issuer may not use this form.</exception>
    public static ComposedPaper Compose(OfficialPaper paper)
    {
        PaperGuard.EnsureMayUseNd30(paper);
        PaperGuard.EnsurePage(paper);
        var area = PaperArea.Of(paper.Layout);
        var textWidth = area.WidthPt;
        return new ComposedPaper(
            paper.Layout,
            paper.Title,
            paper.Author ?? paper.Letterhead?.IssuingBodyInText ?? "",
            CreationTime(paper),
            ComposeHead(paper, textWidth),
            ComposeTitle(paper, textWidth),
            ComposeAddress(paper, textWidth),
            BlockComposer.Compose(paper.LegalBases, paper.Body, area),
            ComposeFoot(paper, textWidth),
            ComposeAppendices(paper),
            paper.FooterAddress,
            paper.IsDraft ? "DỰ THẢO" : null) { TextWidthPt = textWidth };
    }

    // PDF/A asks for a date of creation; one that depends on the paper alone keeps its bytes the same.
    private static DateTime CreationTime(OfficialPaper paper) =>
        paper.CreatedAt ?? (paper.PlaceAndDate?.Date is { Day: { } day, Month: { } month, Year: var year }
            ? new DateTime(year, month, day, 0, 0, 0, DateTimeKind.Utc)
            : new DateTime(paper.PlaceAndDate?.Date.Year ?? 2020, 1, 1, 0, 0, 0, DateTimeKind.Utc));

    private static ComposedHead ComposeHead(OfficialPaper paper, double textWidth)
    {
        var sizes = paper.Layout.Sizes;
        var left = paper.Letterhead is null ? 0 : textWidth * LeftShare;
        var issuer = Wrap(paper.Letterhead?.IssuingBody, left, sizes.Issuer, bold: true);
        var isNd30 = paper.Form == PaperForm.Nd30;
        var isLetter = isNd30 && !paper.Kind.IsNamedType && paper.Subject.Length > 0;
        const string Motto = "Độc lập - Tự do - Hạnh phúc";
        return new ComposedHead(
            paper.Letterhead is not null,
            left,
            textWidth - left,
            Wrap(paper.Letterhead?.SuperiorBody, left, sizes.Superior, bold: false),
            issuer,
            LineBreaking.Widest(issuer, sizes.Issuer, bold: true) * RuleShare,
            paper.HasNationalTitle ? "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM" : null,
            paper.HasNationalTitle ? Motto : null,
            TimesMetrics.Width(Motto, sizes.Motto, bold: true),
            isNd30 && paper.Symbol.Length > 0 ? $"Số: {PaperSymbol.Full(paper.Number, paper.Symbol)}" : null,
            isLetter ? LineBreaking.Even($"V/v {paper.Subject}", left, sizes.LetterSubject, bold: false) : [],
            paper.PlaceAndDate?.Text,
            paper.Urgency switch
            {
                UrgencyMark.Urgent => new ComposedMark("KHẨN", 20, IsRed: true),
                UrgencyMark.VeryUrgent => new ComposedMark("THƯỢNG KHẨN", 40, IsRed: true),
                UrgencyMark.Immediate => new ComposedMark("HỎA TỐC", 30, IsRed: true),
                _ => null,
            },
            paper.IsDraft ? new ComposedMark("DỰ THẢO", 30, IsRed: false) : null,
            paper.Circulation switch
            {
                CirculationMark.ReturnAfterReading => new ComposedMark("XEM XONG TRẢ LẠI", 52, IsRed: false),
                CirculationMark.InternalUseOnly => new ComposedMark("LƯU HÀNH NỘI BỘ", 52, IsRed: false),
                _ => null,
            },
            isNd30 ? [] : paper.FormReference);
    }

    private static IReadOnlyList<string> Wrap(IReadOnlyList<string>? lines, double width, double size, bool bold) =>
        [.. (lines ?? []).SelectMany(l => LineBreaking.Even(l, width, size, bold, isUpper: true))];

    private static ComposedTitle ComposeTitle(OfficialPaper paper, double textWidth)
    {
        if (paper.Form == PaperForm.Nd30 && !paper.Kind.IsNamedType)
        {
            return new ComposedTitle(null, [], 0);
        }

        var size = paper.Layout.Sizes.Body;
        var subject = LineBreaking.Even(paper.Subject, textWidth * 0.92, size, bold: true);
        return new ComposedTitle(paper.Kind.Heading, subject, LineBreaking.Widest(subject, size, bold: true) * RuleShare);
    }

    private static ComposedAddress? ComposeAddress(OfficialPaper paper, double textWidth)
    {
        const string Label = "Kính gửi:";
        var addressees = paper.AddressedTo;
        if (addressees.Count == 0)
        {
            return null;
        }

        if (addressees.Count == 1)
        {
            return new ComposedAddress(Label, addressees, 0, 0);
        }

        var size = paper.Layout.Sizes.Body;
        IReadOnlyList<string> lines = [.. addressees.Select((a, i) => $"- {a}{(i == addressees.Count - 1 ? "." : ";")}")];
        var label = TimesMetrics.Width(Label, size, bold: false);
        var block = label + LineBreaking.Widest(lines, size, bold: false);
        var indent = Math.Clamp((textWidth - block) / 2, 0, textWidth * 0.28);
        return new ComposedAddress(Label, lines, indent, indent + label);
    }

    private static ComposedFoot ComposeFoot(OfficialPaper paper, double textWidth)
    {
        var recipients = paper.Form == PaperForm.Nd30 ? paper.Recipients : null;
        return new ComposedFoot(
            recipients is null ? null : "Nơi nhận:",
            recipients is null ? [] : [.. recipients.Lines.Select(l => $"- {l};"), $"- {recipients.Archive}."],
            paper.TypistMark?.Text,
            paper.QrCode is { } qr ? new ComposedQrCode(qr.Url.AbsoluteUri, qr.Caption, QrCodes.ToSvg(qr.Url.AbsoluteUri)) : null,
            SignatureComposer.Compose(paper.Signature, textWidth, paper.Layout.Sizes));
    }

    private static IReadOnlyList<ComposedAppendix> ComposeAppendices(OfficialPaper paper) =>
        [.. paper.Appendices.Select((appendix, index) => ComposeAppendix(paper, appendix, index))];

    private static ComposedAppendix ComposeAppendix(OfficialPaper paper, Appendix appendix, int index)
    {
        var layout = paper.Layout;
        var area = PaperArea.Of(layout with { IsLandscape = appendix.IsLandscape });
        var textWidth = area.WidthPt;
        var size = layout.Sizes.Body;
        var attachedTo = LineBreaking.Full(AttachedTo(paper, appendix), textWidth, size, bold: false);
        return new ComposedAppendix(
            paper.Appendices.Count == 1 ? "Phụ lục" : $"Phụ lục {Numerals.Roman(index + 1)}",
            LineBreaking.Even(appendix.Title, textWidth * 0.92, size, bold: true, isUpper: true),
            attachedTo,
            LineBreaking.Widest(attachedTo, size, bold: false) * RuleShare,
            appendix.IsLandscape,
            textWidth,
            BlockComposer.Compose([], appendix.Body, area),
            new ComposedFoot(null, [], null, null, SignatureComposer.Compose(appendix.Signature, textWidth, layout.Sizes)));
    }

    private static string AttachedTo(OfficialPaper paper, Appendix appendix)
    {
        if (appendix.AttachedTo is { } own)
        {
            return own;
        }

        if (paper.Form == PaperForm.OwnForm)
        {
            return $"(Kèm theo {paper.Kind.Name})";
        }

        var (number, date) = appendix.OmitsNumberAndDate
            ? (null, new PaperDate(null, null, paper.PlaceAndDate?.Date.Year ?? paper.CreatedAt?.Year ?? 0))
            : (paper.Number, paper.PlaceAndDate?.Date);
        var dated = date is { Year: > 0 } known ? $" {known.InWords()}" : "";
        var issued = paper.Letterhead is { } letterhead ? $" của {letterhead.IssuingBodyInText}" : "";
        return $"(Kèm theo {paper.Kind.Name} số {PaperSymbol.Full(number, paper.Symbol)}{dated}{issued})";
    }
}
