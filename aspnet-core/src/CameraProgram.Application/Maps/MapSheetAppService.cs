using System.Globalization;
using CameraProgram.Attachments;
using CameraProgram.Cameras;
using CameraProgram.Coverage;
using CameraProgram.Documents;
using CameraProgram.Hamlets;
using CameraProgram.Kernel.Errors;
using CameraProgram.Kernel.MultiTenancy;
using CameraProgram.Kernel.Time;
using CameraProgram.Localization;
using CameraProgram.OfficialDocuments.Model;
using CameraProgram.Querying;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.Maps;

/// <summary>
/// The printable sheet "Sơ đồ vị trí camera" (001 III.2): the map with numbered cameras on the first page, the list of them on
/// the following ones, then those of sites and hotspots. Owners are not named on it, nor cameras, which often bear their
/// owner's name, so that it can be posted: a camera is known by its code and its route.
/// </summary>
public sealed class MapSheetAppService(ICameraProgramDb db, MapAppService maps, RegisterScope scope, HamletBook hamlets, PaperPrinter printer, ICurrentTenant tenant, TimeProvider clock)
{
    /// <summary>More cameras than a list on paper is good for.</summary>
    private const int MaxListed = 1_000;

    /// <summary>More codes than one reads in a sentence.</summary>
    private const int MaxNamed = 40;

    /// <summary>Millimetres: with its title and legend the map then takes one page.</summary>
    private const double WidthOnA4 = 216;

    private const double WidthOnA3 = 340;

    /// <exception cref="BusinessException"><c>Maps:NothingToPrint</c>: nothing is on the map.</exception>
    public async Task<FileContent> PdfAsync(MapSheetInput input, CancellationToken cancellationToken)
    {
        var map = Standing(OfHamlet(await maps.GetAsync(cancellationToken), input.HamletId));
        if (!MapSheetSvg.Points(map).Any())
        {
            throw new BusinessException(CameraProgramErrorCodes.Maps.NothingToPrint);
        }

        var commune = await db.Communes.AsNoTracking().GetAsync(tenant.Id ?? throw new BusinessException(KernelErrorCodes.NoTenant), cancellationToken);
        var places = await PlacesAsync(map, input.HamletId, cancellationToken);
        var hamlet = input.HamletId is { } id ? await scope.Hamlets.AsNoTracking().GetAsync(id, cancellationToken) : null;
        var numbered = map.Cameras.OrderBy(c => c.HamletId).ThenBy(c => c.Name, StringComparer.Create(CultureInfo.GetCultureInfo("vi-VN"), ignoreCase: true)).ThenBy(c => c.Id).ToList();
        var numbers = numbered.Select((c, i) => (c.Id, Number: i + 1)).ToDictionary(c => c.Id, c => c.Number);
        var place = hamlet is null ? InText.Place(commune) : InText.Place(hamlet, commune);
        var paper = new OfficialPaper
        {
            Kind = PaperKinds.OwnForm("Sơ đồ vị trí camera", "camera_map"),
            Form = PaperForm.OwnForm,
            HasNationalTitle = false,
            Subject = $"trên địa bàn {place}",
            Body = [.. Body(map, numbered, numbers, places, input.IsLarge ? WidthOnA3 : WidthOnA4)],
            Author = commune.FullName,
            Layout = PaperLayout.Standard with
            {
                Format = input.IsLarge ? PageFormat.A3 : PageFormat.A4, IsLandscape = true, MarginTopMm = 12, MarginBottomMm = 12, MarginLeftMm = 15, MarginRightMm = 15,
                Sizes = PaperSizes.Small,
            },
        };
        var pdf = await printer.PdfAsync(paper, cancellationToken);
        return new FileContent(new MemoryStream(pdf, writable: false), DocumentFileNames.Of($"so do camera {hamlet?.Name ?? commune.Name}", "pdf"), PaperContentTypes.Pdf);
    }

    private IEnumerable<Block> Body(MapDto map, List<MapCameraDto> numbered, Dictionary<Guid, int> numbers, SheetPlaces places, double width)
    {
        var marks = MarksOf(map);
        var drawing = MapSheetSvg.Draw(map, numbers, marks, WidthOnA4 / width);
        yield return new Picture(drawing.Svg, "Sơ đồ các tuyến đường và vị trí camera, đánh số theo danh sách kèm theo") { WidthMm = width };
        yield return new Paragraph(
            $"Tính đến ngày {PaperDate.Short(clock.Today())}. Đường liền: camera đã quan sát; đường gạch: chờ kiểm tra hình ảnh; đường chấm: chưa quan sát. "
            + "Chấm đặc: camera đang hoạt động; chấm rỗng: hỏng, mất hình, đang lắp; ô vuông trắng: vị trí đề xuất; ô vuông xanh: vị trí đã đồng ý (V); vòng tròn chấm: điểm phức tạp (P).")
        {
            Alignment = TextAlignment.Left, FirstLineIndent = false,
        };
        if (map.Cameras.Count - MapSheetSvg.WithoutStrays(map).Cameras.Count is > 0 and var strays)
        {
            yield return new Paragraph($"{Numerals.Grouped(strays)} camera có tọa độ ở xa địa bàn, không vẽ trên sơ đồ: cần kiểm tra lại tọa độ.")
            {
                Alignment = TextAlignment.Left, FirstLineIndent = false,
            };
        }

        if (drawing.Keys.Count > 0)
        {
            yield return new Paragraph($"Tuyến ghi bằng ký hiệu: {string.Join("; ", drawing.Keys.Select(k => $"{k.Key} – {k.Name}"))}.")
            {
                Alignment = TextAlignment.Left, FirstLineIndent = false,
            };
        }

        foreach (var line in Sentences(map, places))
        {
            yield return new Paragraph(line) { Alignment = TextAlignment.Left, FirstLineIndent = false };
        }

        yield return new Table
        {
            Caption = "Danh sách camera",
            Columns =
            [
                new TableColumn("Số", 0.7, TextAlignment.Center),
                new TableColumn("Mã", 1.3),
                new TableColumn("Tuyến", 2.6),
                new TableColumn("Thôn, tổ dân phố", 2),
                new TableColumn("Loại chủ", 1.8),
                new TableColumn("Số mắt", 0.8, TextAlignment.Right),
                new TableColumn("Hướng (độ)", 1, TextAlignment.Right),
                new TableColumn("Tình trạng", 2),
                new TableColumn("Kiểm tra hình ảnh", 2),
            ],
            Rows =
            [
                .. numbered.Take(MaxListed).Select(c => new TableRow(
                    Numerals.Grouped(numbers[c.Id]),
                    places.Codes.GetValueOrDefault(c.Id)?.Code ?? "",
                    places.Codes.GetValueOrDefault(c.Id)?.Route ?? "",
                    places.Hamlets.Of(c.HamletId),
                    c.OwnerKind is { } kind ? CameraProgramTexts.OnPaper(kind) : "Tài sản của xã",
                    Numerals.Grouped(c.Lenses),
                    c.Bearing?.ToString(CultureInfo.InvariantCulture) ?? "",
                    CameraProgramTexts.OnPaper(c.Status),
                    CameraProgramTexts.OnPaper(c.Check))),
            ],
        };
        if (map.Sites.Count > 0)
        {
            yield return Places("Danh sách vị trí", "Tình trạng", map.Sites.Take(MaxListed).Select(s => (marks[s.Id], s.Name, s.HamletId, CameraProgramTexts.OnPaper(s.Status))), places.Hamlets);
        }

        if (map.Hotspots.Count > 0)
        {
            yield return Places("Danh sách điểm phức tạp", "Loại", map.Hotspots.Take(MaxListed).Select(h => (marks[h.Id], h.Name, h.HamletId, CameraProgramTexts.OnPaper(h.Kind))), places.Hamlets);
        }
    }

    private static Table Places(string caption, string last, IEnumerable<(string Mark, string Name, Guid? HamletId, string Word)> rows, HamletTitles hamlets) => new()
    {
        Caption = caption,
        Columns = [new TableColumn("Số", 0.7, TextAlignment.Center), new TableColumn("Tên", 4), new TableColumn("Thôn, tổ dân phố", 2.5), new TableColumn(last, 2.5)],
        Rows = [.. rows.Select(r => new TableRow(r.Mark, r.Name, hamlets.Of(r.HamletId), r.Word))],
    };

    /// <summary>How much is seen, and what the drawing does not show.</summary>
    private static IEnumerable<string> Sentences(MapDto map, SheetPlaces places)
    {
        var seen = map.Coverage;
        if (seen.LengthMetres > 0)
        {
            var tenths = ((seen.SeenMetres * 1_000L) + (seen.LengthMetres / 2)) / seen.LengthMetres;
            yield return $"Camera đã kiểm tra hình ảnh quan sát được {Numerals.Grouped(seen.SeenMetres)} trong {Numerals.Grouped(seen.LengthMetres)} mét tuyến "
                + $"({Numerals.Grouped(tenths / 10)},{Numerals.Grouped(tenths % 10)}\u00A0%); chờ kiểm tra hình ảnh {Numerals.Grouped(seen.PendingMetres)} mét; cần lắp thêm khoảng {Numerals.Grouped(seen.NeededPoints)} điểm.";
        }

        if (places.Unplaced.Count > 0)
        {
            var codes = string.Join(", ", places.Unplaced.Where(c => c.Length > 0).Take(MaxNamed));
            yield return $"{Numerals.Grouped(places.Unplaced.Count)} camera trong sổ chưa có vị trí nên không có trên sơ đồ{(codes.Length > 0 ? $": {codes}{(places.Unplaced.Count > MaxNamed ? "…" : "")}" : "")}.";
        }
    }

    private static Dictionary<Guid, string> MarksOf(MapDto map) =>
        map.Sites.Select((s, i) => (s.Id, Mark: $"V{i + 1}")).Concat(map.Hotspots.Select((h, i) => (h.Id, Mark: $"P{i + 1}"))).ToDictionary(p => p.Id, p => p.Mark);

    private async Task<SheetPlaces> PlacesAsync(MapDto map, Guid? hamletId, CancellationToken cancellationToken)
    {
        var routes = map.Routes.ToDictionary(r => r.Id, r => r.Name);
        var cameras = await scope.Cameras.AsNoTracking().Where(c => c.Status != CameraStatus.Retired).WhereIf(hamletId is not null, c => c.HamletId == hamletId)
            .OrderBy(c => c.Code).ThenBy(c => c.Id).Select(c => new { c.Id, c.Code, c.RouteId, IsPlaced = c.Latitude != null }).ToListAsync(cancellationToken);
        return new SheetPlaces(
            await hamlets.ReadAsync(cancellationToken),
            cameras.ToDictionary(c => c.Id, c => new SheetCode(c.Code ?? "", c.RouteId is { } route ? routes.GetValueOrDefault(route, "") : "")),
            [.. cameras.Where(c => !c.IsPlaced).Select(c => c.Code ?? "")]);
    }

    /// <summary>What stands there or is planned; an installed site is where its camera is.</summary>
    private static MapDto Standing(MapDto map) => map with
    {
        Sites = [.. map.Sites.Where(s => s.Status is SiteStatus.Proposed or SiteStatus.Agreed)],
        Cameras = [.. map.Cameras.Where(c => c.Status != CameraStatus.Retired)],
    };

    private static MapDto OfHamlet(MapDto map, Guid? hamletId) => hamletId is null
        ? map
        : map with
        {
            Routes = [.. map.Routes.Where(r => r.HamletId == hamletId)],
            Hotspots = [.. map.Hotspots.Where(h => h.HamletId == hamletId)],
            Sites = [.. map.Sites.Where(s => s.HamletId == hamletId)],
            Cameras = [.. map.Cameras.Where(c => c.HamletId == hamletId)],
            Coverage = map.Coverage.Hamlets.FirstOrDefault(h => h.Hamlet?.Id == hamletId) is { } seen
                ? new CoverageDto(seen.Routes, seen.LengthMetres, seen.SeenMetres, seen.PendingMetres, seen.NeededPoints, [seen])
                : new CoverageDto(0, 0, 0, 0, 0, []),
        };

    /// <param name="Codes">By the camera's id.</param>
    /// <param name="Unplaced">The codes of those that are not on the map; empty ones too.</param>
    private sealed record SheetPlaces(HamletTitles Hamlets, Dictionary<Guid, SheetCode> Codes, List<string> Unplaced);

    private sealed record SheetCode(string Code, string Route);
}
