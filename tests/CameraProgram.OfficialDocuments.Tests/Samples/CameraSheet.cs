using System.Globalization;
using System.Text;
using CameraProgram.OfficialDocuments.Model;

namespace CameraProgram.OfficialDocuments.Tests.Samples;

/// <summary>"Sơ đồ vị trí camera": a drawn map that fills its page.</summary>
internal static class CameraSheet
{
    public static OfficialPaper Build(PageFormat format = PageFormat.A3, bool isLandscape = true) => new()
    {
        Kind = PaperKinds.OwnForm("Sơ đồ vị trí camera", "camera-map"),
        Form = PaperForm.OwnForm,
        Letterhead = new Letterhead { IssuingBody = ["Ủy ban nhân dân xã Ninh Giang"], IssuingBodyInText = "Ủy ban nhân dân xã Ninh Giang" },
        PlaceAndDate = new PlaceAndDate("Ninh Giang", PaperDate.From(new DateOnly(2026, 11, 22))),
        Subject = "Thôn Ninh Phú 2, xã Ninh Giang",
        Body =
        [
            new Picture(Map(), "Sơ đồ thôn Ninh Phú 2 với 12 điểm lắp camera và hướng nhìn") { FillsPage = true, Caption = "Tỷ lệ khoảng 1:2.000; ● điểm đã lắp, ○ điểm đề xuất." },
        ],
        Signature = Signatures.Parties(new Signature { Authority = ["Người lập"] }, new Signature { Authority = ["Công an xã"] }),
        Layout = PaperLayout.Standard with { Format = format, IsLandscape = isLandscape, Sizes = PaperSizes.Small },
    };

    /// <summary>Lanes, points with view cones and names, on a ground of 1200 by 800.</summary>
    public static string Map()
    {
        var svg = new StringBuilder("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1200 800\"><rect width=\"1200\" height=\"800\" fill=\"#f4f1ea\"/>");
        svg.Append("<path d=\"M40 700 L400 420 L820 460 L1160 120 M400 420 L360 80 M820 460 L900 760\" fill=\"none\" stroke=\"#c62828\" stroke-width=\"7\"/>");
        for (var i = 0; i < 12; i++)
        {
            var (x, y) = (120 + (i % 4 * 300), 130 + (i / 4 * 260));
            svg.Append(CultureInfo.InvariantCulture, $"<path d=\"M{x} {y} l70 -40 a80 80 0 0 1 0 80 z\" fill=\"#1565c0\" fill-opacity=\"0.25\"/><circle cx=\"{x}\" cy=\"{y}\" r=\"9\" fill=\"#1565c0\"/>");
            svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{x}\" y=\"{y + 30}\" font-family=\"Liberation Sans\" font-size=\"16\" text-anchor=\"middle\">Điểm {i + 1}: ngõ Hữu Nghị</text>");
        }

        return svg.Append("<text x=\"600\" y=\"40\" font-family=\"Liberation Serif\" font-weight=\"bold\" font-size=\"28\" text-anchor=\"middle\">THÔN NINH PHÚ 2 – ĐƯỜNG TRỤC ỨNG HÒE</text></svg>").ToString();
    }
}
