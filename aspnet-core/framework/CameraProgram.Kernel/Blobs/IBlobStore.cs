namespace CameraProgram.Kernel.Blobs;

/// <summary>Keeps the bytes of files. A key is the SHA-256 of the content in lower-case hex, so equal content is kept once.</summary>
public interface IBlobStore
{
    /// <summary>Stores the stream durably before it answers.</summary>
    /// <param name="ensureType">Gets the content type; what it throws keeps the content out of the store.</param>
    /// <exception cref="Errors.BusinessException"><c>TooLarge</c> beyond <paramref name="maxBytes"/>, <c>FileEmpty</c> for nothing.</exception>
    Task<StoredBlob> SaveAsync(Stream content, long maxBytes, Action<string>? ensureType, CancellationToken cancellationToken);

    /// <summary>Opens for reading; <c>null</c> when there is no such blob.</summary>
    Stream? OpenRead(string key);
}

/// <param name="Key">SHA-256 of the content, lower-case hex.</param>
/// <param name="Size">Bytes.</param>
/// <param name="ContentType">Read from the content, never from the name.</param>
public sealed record StoredBlob(string Key, long Size, string ContentType);
