using CameraProgram.Live;

namespace CameraProgram.Application.Tests.Live;

/// <summary>Remembers what it is told, and plays no pictures.</summary>
public sealed class TestGateway : IStreamGateway
{
    private readonly List<ViewOrder> _signed = [];

    public string LivePath => "/gateway/live";

    public string RecordedPath => "/gateway/recorded";

    public Dictionary<Guid, ConnectedCamera> Cameras { get; } = [];

    public Dictionary<Guid, PictureState> States { get; } = [];

    public List<StreamPlace> Tested { get; } = [];

    public IReadOnlyList<ViewOrder> Signed => _signed;

    public void Put(ConnectedCamera camera) => Cameras[camera.CameraId] = camera;

    public PictureState? StateOf(Guid cameraId) => States.GetValueOrDefault(cameraId);

    public string Sign(ViewOrder order)
    {
        _signed.Add(order);
        return order.ViewId.ToString("N");
    }

    public Task<ConnectionTestDto> TestAsync(StreamPlace place, CancellationToken cancellationToken)
    {
        Tested.Add(place);
        return Task.FromResult(new ConnectionTestDto(null, null, "avc1.64001F", 1280, 720, 120, []));
    }
}
