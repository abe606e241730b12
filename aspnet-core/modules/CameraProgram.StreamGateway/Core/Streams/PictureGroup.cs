namespace CameraProgram.StreamGateway.Core.Streams;

/// <summary>The last key picture and all after it: with them a new viewer sees something at once.</summary>
internal sealed class PictureGroup
{
    /// <summary>A camera that sends a key picture once a minute is waited for instead of remembered.</summary>
    private const int MaxPictures = 900;
    private const int MaxBytes = 16 * 1024 * 1024;

    private readonly List<LiveFragment> _fragments = [];
    private int _bytes;

    public IReadOnlyList<LiveFragment> Fragments => _fragments;

    public void Add(LiveFragment fragment)
    {
        if (fragment.IsKey)
        {
            Clear();
        }
        else if (_fragments.Count == 0)
        {
            return;
        }

        _fragments.Add(fragment);
        _bytes += fragment.Bytes.Length;
        if (_fragments.Count > MaxPictures || _bytes > MaxBytes)
        {
            Clear();
        }
    }

    public void Clear()
    {
        _fragments.Clear();
        _bytes = 0;
    }
}
