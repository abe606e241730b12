using System.Globalization;
using CameraProgram.Attachments;
using CameraProgram.Cameras;
using CameraProgram.Documents;
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
/// the following ones. Owners are not named on it, so that it can be posted.
/// </summary>
public sealed class MapSheetAppService(ICameraProgramDb db, MapAppService maps, RegisterScope scope, PaperPrinter printer, ICurrentTenant tenant, TimeProvider clock)
{
    /// <summary>More cameras than a list on paper is good for.</summary>
    private const int MaxListed = 1_000;

    /// <summary>Millimetres: with its title and legend the map then takes one page.</summary>
    private const double WidthOnA4 = 216;

    private const double WidthOnA3 = 340;

    /// <exception cref="BusinessException"><c>Maps:NothingToPrint</c>: nothing is on the map.</exception>
    public async Task<FileContent> PdfAsync(MapSheetInput input, CancellationToken cancellationToken)
    {
        var map = Narrow(await maps.GetAsync(cancellationToken), input.HamletId);
        if (!MapSheetSvg.Points(map).Any())
        {
            throw new BusinessException(CameraProgramErrorCodes.Maps.NothingToPrint);
        }

        var commune = await db.Communes.AsNoTracking().GetAsync(tenant.Id ?? throw new BusinessException(KernelErrorCodes.NoTenant), cancellationToken);
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
            Body = [.. Body(map, numbered, numbers, input.IsLarge ? WidthOnA3 : WidthOnA4)],
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

    private IEnumerable<Block> Body(MapDto map, List<MapCameraDto> numbered, Dictionary<Guid, int> numbers, double width)
    {
        var drawing = MapSheetSvg.Draw(map, numbers, WidthOnA4 / width);
        yield return new Picture(drawing.Svg, "Sơ đồ các tuyến đường và vị trí camera, đánh số theo danh sách kèm theo") { WidthMm = width };
        yield return new Paragraph(
            $"Tính đến ngày {PaperDate.Short(clock.Today())}. Đường liền: camera đã quan sát; đường gạch: chờ kiểm tra hình ảnh; đường chấm: chưa quan sát. "
            + "Chấm đặc: camera đang hoạt động; chấm rỗng: hỏng, mất hình, đang lắp; ô vuông: vị trí dự kiến; vòng tròn chấm: điểm phức tạp.")
        {
            Alignment = TextAlignment.Left, FirstLineIndent = false,
        };
        if (drawing.Keys.Count > 0)
        {
            yield return new Paragraph($"Tuyến ghi bằng ký hiệu: {string.Join("; ", drawing.Keys.Select(k => $"{k.Key} – {k.Name}"))}.")
            {
                Alignment = TextAlignment.Left, FirstLineIndent = false,
            };
        }

        var hamlets = map.Hamlets.ToDictionary(h => h.Id, h => h.Name);
        yield return new Table
        {
            Caption = "Danh sách camera",
            Columns =
            [
                new TableColumn("Số", 0.7, TextAlignment.Center),
                new TableColumn("Thôn, tổ dân phố", 2.2),
                new TableColumn("Loại chủ", 2),
                new TableColumn("Số mắt", 0.8, TextAlignment.Right),
                new TableColumn("Hướng (độ)", 1, TextAlignment.Right),
                new TableColumn("Tình trạng", 2),
                new TableColumn("Kiểm tra hình ảnh", 2),
            ],
            Rows =
            [
                .. numbered.Take(MaxListed).Select(c => new TableRow(
                    Numerals.Grouped(numbers[c.Id]),
                    c.HamletId is { } hamlet ? hamlets.GetValueOrDefault(hamlet, "") : "",
                    c.OwnerKind is { } kind ? CameraProgramTexts.OnPaper(kind) : "Tài sản của xã",
                    Numerals.Grouped(c.Lenses),
                    c.Bearing?.ToString(CultureInfo.InvariantCulture) ?? "",
                    CameraProgramTexts.OnPaper(c.Status),
                    CameraProgramTexts.OnPaper(c.Check))),
            ],
        };
    }

    private static MapDto Narrow(MapDto map, Guid? hamletId) => hamletId is null
        ? map
        : map with
        {
            Routes = [.. map.Routes.Where(r => r.HamletId == hamletId)],
            Hotspots = [.. map.Hotspots.Where(h => h.HamletId == hamletId)],
            Sites = [.. map.Sites.Where(s => s.HamletId == hamletId)],
            Cameras = [.. map.Cameras.Where(c => c.HamletId == hamletId)],
        };
}
