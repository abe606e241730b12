using CameraProgram.StreamGateway.Recording;
using Microsoft.Extensions.Options;

namespace CameraProgram.Live;

/// <summary>Deletes recordings whose days are over and makes room where a disk is full; what is held stays.</summary>
public sealed class RecordingKeeper(
    LocalStreamGateway gateway, RecordingOptions recording, Holds holds, IOptions<StreamGatewaySettings> settings, TimeProvider clock, ILogger<RecordingKeeper> log)
    : RepeatedWork(TimeSpan.FromMinutes(5), clock, log)
{
    private readonly TimeProvider _clock = clock;
    private readonly ILogger<RecordingKeeper> _log = log;

    protected override Task DoAsync(CancellationToken cancellationToken) =>
        Task.Run(
            () =>
            {
                var days = gateway.Cameras.Where(c => c.RetentionDays > 0).ToDictionary(c => c.CameraId, c => c.RetentionDays!.Value);
                var retention = new Retention(holds, id => days.GetValueOrDefault(id, settings.Value.RetentionDays), _clock);
                foreach (var disk in recording.Disks)
                {
                    Warn(retention.Clean(disk));
                }
            },
            cancellationToken);

    private void Warn(DiskUse use)
    {
        if (use.IsHeldFull)
        {
            _log.LogWarning("Nearly all of {Folder} is held for footage requests: there is no room left to record.", use.Disk.Path);
        }
        else if (use.IsNearlyFull)
        {
            _log.LogInformation("{Folder} is full: the oldest recordings make room for the new.", use.Disk.Path);
        }
    }
}
