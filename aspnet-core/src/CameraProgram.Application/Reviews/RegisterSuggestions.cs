using CameraProgram.OfficialDocuments.Model;

namespace CameraProgram.Reviews;

/// <summary>What the figures of the camera register say in words; nothing where there is nothing to say.</summary>
internal static class RegisterSuggestions
{
    public static string Survey(FigureValues figures)
    {
        var (routes, proposed, agreed) = (figures["surveys.routes"], figures["surveys.sitesProposed"], figures["surveys.sitesAgreed"]);
        var metres = figures["coverage.routeMetres"];
        if (routes + proposed + agreed + metres == 0)
        {
            return "";
        }

        var drawn = metres == 0 ? "" : $" Các tuyến đã lập sơ đồ dài {Number(metres)} mét; camera đã kiểm tra hình ảnh quan sát được {Number(figures["coverage.seenMetres"])} mét " +
            $"(đạt {Percent(figures["coverage.seenMetres"], metres)}); cần thêm khoảng {Number(figures["coverage.neededPoints"])} điểm để quan sát hết các tuyến.";
        return $"Trong kỳ đã khảo sát {Number(routes)} tuyến; đề xuất {Number(proposed)} vị trí lắp đặt, trong đó {Number(agreed)} vị trí được đồng ý.{drawn}";
    }

    public static string Installation(FigureValues figures)
    {
        var (points, lenses, working) = (figures["cameras.points"], figures["cameras.lenses"], figures["cameras.lensesWorking"]);
        return points == 0
            ? ""
            : $"Đến hết kỳ, trên địa bàn có {Number(points)} điểm camera với {Number(lenses)} mắt (xã hội hóa {Number(figures["cameras.lensesSocialised"])} mắt, " +
              $"ngân sách {Number(figures["cameras.lensesBudget"])} mắt) của {Number(figures["cameras.owningHouseholds"])} hộ và {Number(figures["cameras.owningBodies"])} cơ quan, đơn vị; " +
              $"đang hoạt động {Number(working)} mắt, hỏng hoặc mất hình {Number(figures["cameras.lensesFaulty"])} mắt (tỷ lệ hoạt động {Percent(working, lenses)}); " +
              $"{Number(figures["cameras.connected"])} điểm kết nối về Công an xã. " +
              $"Trong kỳ ghi mới {Number(figures["cameras.registered"])} điểm, điều chỉnh hướng {Number(figures["cameras.reaimed"])} lượt; {Number(figures["cameras.hamlets"])} thôn, tổ dân phố có mô hình.";
    }

    public static string Commitments(FigureValues figures)
    {
        var (signed, inForce, withdrawn) = (figures["commitments.signed"], figures["commitments.inForce"], figures["commitments.withdrawn"]);
        return signed + inForce + withdrawn == 0
            ? ""
            : $"Trong kỳ có {Number(signed)} hộ, cơ quan, đơn vị ký cam kết tham gia mô hình; {Number(withdrawn)} trường hợp rút cam kết. Đến hết kỳ có {Number(inForce)} bản cam kết còn hiệu lực.";
    }

    public static string Operation(FigureValues figures)
    {
        var (reported, repaired, hours, cost) = (figures["maintenance.reported"], figures["maintenance.repaired"], figures["maintenance.downtime"], figures["maintenance.cost"]);
        if (reported + repaired + hours == 0)
        {
            return "";
        }

        var paid = cost == 0 ? "" : $", chi phí {Number(cost)} đồng";
        var share = figures["maintenance.availability"] is var perMille and > 0 ? $"; tỷ lệ thời gian camera hoạt động đạt {Percent(perMille, 1_000)}" : "";
        return $"Trong kỳ có {Number(reported)} lượt báo sự cố camera, đã khắc phục {Number(repaired)} lượt{paid}. Tổng thời gian camera ngừng hoạt động là {Number(hours)} giờ{share}.";
    }

    private static string Number(long value) => Numerals.Grouped(value);

    /// <summary>"54,3 %".</summary>
    private static string Percent(long part, long whole)
    {
        var tenths = ((part * 1_000) + (whole / 2)) / whole;
        return $"{Number(tenths / 10)},{Number(tenths % 10)}\u00A0%";
    }
}
