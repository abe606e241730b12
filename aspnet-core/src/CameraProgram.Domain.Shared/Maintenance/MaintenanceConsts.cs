namespace CameraProgram.Maintenance;

public static class MaintenanceConsts
{
    /// <summary>An outage that lasts so many minutes gets a ticket: at once ◇ until a commune says otherwise.</summary>
    public const int DefaultTicketAfterMinutes = 0;

    /// <summary>A week; a camera that is down for longer is nobody's hiccup.</summary>
    public const int MaxTicketAfterMinutes = 7 * 24 * 60;

    /// <summary>Photographs of one ticket.</summary>
    public const int MaxPhotos = 50;

    public const int MaxPhotosPerReport = 10;

    /// <summary>The newest events that a detail shows.</summary>
    public const int ShownHistory = 200;

    /// <summary>Camera, fault and people as they are searched; what some script makes longer is cut.</summary>
    public const int SearchTextLength = 600;

    /// <summary>Cameras whose availability one answer counts.</summary>
    public const int MaxCameras = 20_000;

    /// <summary>Outages that one computation reads.</summary>
    public const int MaxOutages = 200_000;

    /// <summary>Days of one computation of availability.</summary>
    public const int MaxDays = 366;
}
