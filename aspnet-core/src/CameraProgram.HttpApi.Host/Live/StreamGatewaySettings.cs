using System.ComponentModel.DataAnnotations;

namespace CameraProgram.Live;

/// <summary>Section <c>StreamGateway</c>.</summary>
public sealed class StreamGatewaySettings
{
    public const string Section = "StreamGateway";

    private const long Gigabyte = 1_000_000_000;

    /// <summary>
    /// This server records, looks after the health of cameras and deletes what is too old. Of several servers on one database
    /// exactly one does; live pictures come from each.
    /// </summary>
    public bool IsKeeper { get; set; } = true;

    /// <summary>Where recordings go; none: a folder beside the data.</summary>
    public List<DiskSettings> Disks { get; set; } = [];

    /// <summary>Days for which recordings of a camera are kept for which the register says nothing.</summary>
    [Range(1, Cameras.CameraConsts.MaxRetentionDays)]
    public int RetentionDays { get; set; } = 15;

    /// <summary>Days for which a clip that was cut can be fetched.</summary>
    [Range(1, 90)]
    public int ClipDays { get; set; } = 7;

    /// <summary>Name or path of the program that codes clips anew; where it is missing clips are cut at key pictures only.</summary>
    [Required]
    public string Ffmpeg { get; set; } = "ffmpeg";

    /// <summary>A part of a disk.</summary>
    public sealed class DiskSettings
    {
        [Required]
        public string Folder { get; set; } = string.Empty;

        /// <summary>Empty: four fifths of what is free when the program starts.</summary>
        [Range(1, 1_000_000)]
        public int? MaxGigabytes { get; set; }

        public long MaxBytes() => MaxGigabytes is { } max ? max * Gigabyte : FreeBytes() / 5 * 4;

        /// <summary>What is free, and what recordings take already.</summary>
        private long FreeBytes() =>
            new DriveInfo(Path.GetFullPath(Folder)).AvailableFreeSpace
            + new DirectoryInfo(Folder).EnumerateFiles("*", SearchOption.AllDirectories).Sum(file => file.Length);
    }
}
