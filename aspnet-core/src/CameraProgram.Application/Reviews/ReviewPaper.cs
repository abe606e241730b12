using System.Globalization;
using CameraProgram.Documents;
using CameraProgram.Hamlets;
using CameraProgram.Localization;
using CameraProgram.OfficialDocuments.Model;

namespace CameraProgram.Reviews;

/// <summary>A review as an official report (BC): the outline as its body, the figures as its appendices.</summary>
public static class ReviewPaper
{
    private const string Unknown = "-";

    /// <summary>More columns of amounts than these need the page's length.</summary>
    private const int MoneyColumnsUpright = 3;

    /// <summary>The order in which offices expect the appendices: hamlets are II, money is III, faults come last.</summary>
    private static readonly List<FigureBreakdown> s_order =
        [FigureBreakdown.Hamlet, FigureBreakdown.FundingSource, FigureBreakdown.GiverKind, FigureBreakdown.Unit, FigureBreakdown.FaultKind];

    /// <param name="numbered">Null for a draft: number and day stay open, "DỰ THẢO" is printed.</param>
    /// <param name="signatory">Null while nobody has approved.</param>
    public static OfficialPaper Compose(Review review, PaperHead head, Signatory? signatory, NumberedPaper? numbered, DateOnly today)
    {
        List<Appendix> appendices = [Summary(review), .. Breakdowns(review)];
        return new OfficialPaper
        {
            Kind = PaperKinds.Report,
            Letterhead = head.Letterhead,
            Number = numbered?.Number,
            Symbol = numbered?.SymbolSuffix ?? head.SymbolOf(PaperKinds.Report),
            PlaceAndDate = numbered?.PlaceAndDate ?? head.PlaceAndDate(null, today),
            Subject = review.Title,
            AddressedTo = review.AddressedTo,
            IsSentToSuperior = review.AddressedTo.Count > 0,
            Body = [.. Body(review, appendices.Count)],
            Signature = head.SignedBy(signatory ?? new Signatory(SignerPosition.Head, " ")),
            Recipients = new Recipients(RecipientsOf(review), head.Kind == IssuingBodyKind.Board ? $"Lưu: VT, {head.Abbreviation}" : "Lưu: VT"),
            Appendices = appendices,
            FooterAddress = head.FooterAddress,
            QrCode = numbered?.QrCode,
            IsDraft = numbered is null,
        }.Tidied();
    }

    private static IEnumerable<string> RecipientsOf(Review review)
    {
        var lines = review.Recipients.Where(r => !r.StartsWith("Như trên", StringComparison.OrdinalIgnoreCase));
        return review.AddressedTo.Count > 0 ? lines.Prepend("Như trên") : lines;
    }

    private static IEnumerable<Block> Body(Review review, int appendices)
    {
        foreach (var block in Blocks(review.TextOf(ReviewOutline.Opening)))
        {
            yield return block;
        }

        foreach (var part in ReviewOutline.Parts)
        {
            var written = part.Sections.Where(s => !string.IsNullOrWhiteSpace(review.TextOf(s.Key))).ToList();
            if (written.Count == 0)
            {
                continue;
            }

            yield return new Section(ReviewNames.OnPaper.Part(part, review.Kind, review.Period));
            foreach (var section in written)
            {
                if (part.Sections.Count > 1)
                {
                    yield return new Clause(ReviewNames.OnPaper.Section(section.Key)) { IsHeading = true };
                }

                foreach (var block in Blocks(review.TextOf(section.Key)))
                {
                    yield return block;
                }
            }

            if (part.Key == ReviewOutline.Results)
            {
                yield return new Paragraph($"Số liệu chi tiết tại {AppendixNames(appendices)} kèm theo Báo cáo này.");
            }
        }

        foreach (var block in Blocks(review.TextOf(ReviewOutline.Closing)))
        {
            yield return block;
        }
    }

    private static string AppendixNames(int count) =>
        count == 1 ? "Phụ lục" : $"các Phụ lục {string.Join(", ", Enumerable.Range(1, count).Select(Numerals.Roman))}";

    /// <summary>What people type: a paragraph for each line, a list item for each line that begins with a dash.</summary>
    private static IEnumerable<Block> Blocks(string text) => PaperText.Paragraphs(text).Select(Block (line) =>
        line.StartsWith('-') || line.StartsWith('+')
            ? new ListItem(line[1..].TrimStart()) { Level = line[0] == '+' ? 2 : 1 }
            : new Paragraph(line));

    private static Appendix Summary(Review review)
    {
        var rows = new List<TableRow>();
        var letter = 0;
        var before = review.Period.YearBefore();
        foreach (var group in review.Figures.GroupBy(f => f.Group))
        {
            rows.Add(TableRow.Group(((char)('A' + letter++)).ToString(), new TableCell(ReviewNames.OnPaper.Of(group.Key), 6)));
            rows.AddRange(group.Select((f, index) => new TableRow(
                (index + 1).ToString(CultureInfo.InvariantCulture), ReviewNames.OnPaper.Figure(f.Code), ReviewNames.OnPaper.Of(f.Unit), f.Known is { } known ? Value(f, known) : Unknown,
                f.Previous is { } previous ? Value(f, previous) : Unknown, Change(f), Percent(f.ChangePerMille))));
        }

        return new Appendix
        {
            Title = $"Tổng hợp chỉ tiêu {ReviewNames.OnPaper.Period(review.Kind, review.Period)}",
            Body =
            [
                new Table
                {
                    Columns =
                    [
                        new TableColumn("STT", 0.8, TextAlignment.Center),
                        new TableColumn("Chỉ tiêu", 2.8),
                        new TableColumn("Đơn vị tính", 1.2, TextAlignment.Center),
                        new TableColumn("Kỳ này", 1.6, TextAlignment.Right),
                        new TableColumn("Cùng kỳ", 1.6, TextAlignment.Right),
                        new TableColumn("Tăng/giảm", 1.7, TextAlignment.Right),
                        new TableColumn("%", 1.1, TextAlignment.Right),
                    ],
                    Rows = rows,
                },
                new Paragraph($"Số liệu từ ngày {PaperDate.Short(review.From)} đến ngày {PaperDate.Short(review.FiguresTo ?? review.To)}; "
                    + $"cùng kỳ từ ngày {PaperDate.Short(before.From)} đến ngày {PaperDate.Short(before.To)}; dấu “-” là không có số liệu của kỳ đó.")
                {
                    Alignment = TextAlignment.Left,
                },
            ],
        };
    }

    /// <summary>One table for each way in which figures are told apart: by hamlet, by source of money, by unit.</summary>
    private static IEnumerable<Appendix> Breakdowns(Review review)
    {
        foreach (var breakdown in review.Figures.Where(f => f.Breakdown != FigureBreakdown.None).GroupBy(f => f.Breakdown).Where(b => b.Any(f => f.RowCount > 0)).OrderBy(b => s_order.IndexOf(b.Key)))
        {
            // The table of faults always says what they cost (phụ lục VI); elsewhere a column of nothing is left out.
            var figures = breakdown.Where(f => f.RowCount > 0 || breakdown.Key == FigureBreakdown.FaultKind).ToList();
            yield return new Appendix
            {
                Title = $"{Word($"FigureBreakdown:{breakdown.Key}.Title")} {ReviewNames.OnPaper.Period(review.Kind, review.Period)}",
                IsLandscape = figures.Count > 5 || figures.Count(f => f.Unit == FigureUnit.Dong) > MoneyColumnsUpright,
                Body = [BreakdownTable(breakdown.Key, figures)],
            };
        }
    }

    private static Table BreakdownTable(FigureBreakdown breakdown, List<ReviewFigure> figures)
    {
        var sums = figures.Select(f => FigureTaker.Deserialize(f.Rows).GroupBy(r => r.Group ?? Unknown).ToDictionary(g => g.Key, g => g.Sum(r => r.Amount))).ToList();
        var names = sums.SelectMany(s => s.Keys).Distinct(StringComparer.Ordinal)
            .OrderBy(HamletBook.IsWholeCommune).ThenBy(name => breakdown == FigureBreakdown.FaultKind ? GroupName(breakdown, name) : name, StringComparer.Create(CultureInfo.GetCultureInfo("vi-VN"), ignoreCase: true)).ToList();
        var approved = figures.FindIndex(f => f.Code == BudgetFigures.Approved);
        var paid = figures.FindIndex(f => f.Code == BudgetFigures.Paid);
        var hasShare = breakdown == FigureBreakdown.FundingSource && approved >= 0 && paid >= 0;
        IEnumerable<TableCell> Amounts(Func<Dictionary<string, long>, long> amountOf)
        {
            var amounts = sums.ConvertAll(s => amountOf(s));
            return [.. amounts.Select(a => (TableCell)Numerals.Grouped(a)), .. hasShare ? [(TableCell)Share(amounts[paid], amounts[approved])] : Array.Empty<TableCell>()];
        }

        return new Table
        {
            Columns =
            [
                new TableColumn("STT", 0.8, TextAlignment.Center),
                new TableColumn(Word($"FigureBreakdown:{breakdown}.Column"), 3),
                .. figures.Select(f => new TableColumn(ColumnName(f), f.Unit == FigureUnit.Dong ? 2 : 1.2, TextAlignment.Right)),
                .. hasShare ? [new TableColumn("Tỷ lệ đã chi (%)", 1.2, TextAlignment.Right)] : Array.Empty<TableColumn>(),
            ],
            Rows =
            [
                .. names.Select((name, index) => new TableRow([
                    (index + 1).ToString(CultureInfo.InvariantCulture),
                    GroupName(breakdown, name),
                    .. Amounts(s => s.GetValueOrDefault(name)),
                ])),
                TableRow.Total([
                    new TableCell("Cộng", 2) { Alignment = TextAlignment.Center },
                    .. Amounts(s => s.Values.Sum()),
                ]),
            ],
        };
    }

    /// <summary>Sources and kinds are kept by their names in the program.</summary>
    private static string GroupName(FigureBreakdown breakdown, string name) => breakdown switch
    {
        FigureBreakdown.FundingSource => ReviewSuggestions.SourceName(name),
        FigureBreakdown.GiverKind => CameraProgramTexts.Catalog.Find("vi", $"Enum:PartyKind.{name}") ?? name,
        FigureBreakdown.FaultKind => CameraProgramTexts.Catalog.Find("vi", $"Enum:FaultKind.{name}") ?? name,
        _ => name,
    };

    /// <summary>Tasks are named by the table's title; a unit is not torn apart.</summary>
    private static string ColumnName(ReviewFigure figure)
    {
        var name = ReviewNames.OnPaper.Figure(figure.Code);
        return figure.Unit == FigureUnit.Tasks ? name : $"{name} ({ReviewNames.OnPaper.Of(figure.Unit).Replace(' ', '\u00A0')})";
    }

    private static string Change(ReviewFigure figure) =>
        figure.Difference is { } difference ? $"{(difference > 0 ? "+" : "")}{Value(figure, difference)}" : Unknown;

    /// <summary>A share in percent with one decimal, anything else in digit groups.</summary>
    private static string Value(ReviewFigure figure, long value) => figure.Unit == FigureUnit.PerMille ? Tenths(value) : Numerals.Grouped(value);

    /// <summary>What was paid of what was approved, in percent with one decimal; nothing where nothing was approved.</summary>
    private static string Share(long paid, long approved) =>
        approved == 0 ? Unknown : Tenths((long)Math.Round(1000m * paid / approved, MidpointRounding.AwayFromZero));

    private static string Percent(long? perMille) => perMille is { } tenths ? $"{(tenths > 0 ? "+" : "")}{Tenths(tenths)}" : Unknown;

    /// <summary>"12,5": tenths with a comma.</summary>
    private static string Tenths(long tenths) =>
        $"{(tenths < 0 ? "-" : "")}{Numerals.Grouped(Math.Abs(tenths) / 10)},{(Math.Abs(tenths) % 10).ToString(CultureInfo.InvariantCulture)}";

    /// <summary>Papers are in Vietnamese, whatever language the screen has.</summary>
    private static string Word(string key) => CameraProgramTexts.Catalog.Find("vi", key) ?? key;
}
