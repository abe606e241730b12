using CameraProgram.StreamGateway.Core.Media;
using CameraProgram.StreamGateway.Sources.ByteStreams;

namespace CameraProgram.StreamGateway.Sources;

/// <summary>
/// A camera that does not exist, for trying the program out: plays a file of sample pictures over and over, as fast as a camera
/// would. An address names one of the files that come with the program ("sample:alley"), never a path.
/// </summary>
/// <param name="folder">Holds <c>alley.h264</c>: a byte stream of H.264.</param>
public sealed class SampleSource(string name, string folder, TimeProvider clock) : ISource
{
    public const string Scheme = "sample";

    public const int PicturesPerSecond = 15;

    private const int Step = MediaTime.Scale / PicturesPerSecond;

    public async Task RunAsync(Action<AccessUnit> picture, CancellationToken cancellationToken)
    {
        var pictures = Read();
        using var timer = new PeriodicTimer(TimeSpan.FromSeconds(1.0 / PicturesPerSecond), clock);
        for (long shown = 0; ; shown++)
        {
            var (format, isKey, data) = pictures[(int)(shown % pictures.Count)];
            picture(new AccessUnit(format, shown * Step, isKey, data));
            await timer.WaitForNextTickAsync(cancellationToken);
        }
    }

    private List<(VideoFormat Format, bool IsKey, byte[] Data)> Read()
    {
        var path = Path.Combine(folder, $"{name}.h264");
        if (!name.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-') || !File.Exists(path))
        {
            throw new SourceException(SourceFault.WrongPath, $"There are no sample pictures {name}.");
        }

        var pictures = new List<(VideoFormat, bool, byte[])>();
        var builder = PictureBuilder.Of(VideoCodec.H264, []);
        var stream = new ByteStream(builder, () => pictures.Add((builder.Format!, builder.IsKey, builder.Picture.ToArray())));
        stream.Take(File.ReadAllBytes(path));
        stream.End();
        return pictures.Count > 0 ? pictures : throw new SourceException(SourceFault.WrongCodec, $"The sample pictures {name} cannot be read.");
    }
}
