using System.Security.Cryptography;
using CameraProgram.Kernel.Errors;

namespace CameraProgram.Kernel.Blobs;

/// <summary>Blobs in a folder of this machine, two levels deep by the first letters of the key.</summary>
public sealed class FolderBlobStore(string root) : IBlobStore
{
    private const int BufferSize = 128 * 1024;

    public async Task<StoredBlob> SaveAsync(Stream content, long maxBytes, Action<string>? ensureType, CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(root);
        var temporary = Path.Combine(root, $"{Guid.CreateVersion7():n}.part");
        try
        {
            var blob = await WriteAsync(content, temporary, maxBytes, cancellationToken);
            ensureType?.Invoke(blob.ContentType);
            var path = PathOf(blob.Key);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.Move(temporary, path, overwrite: true);
            return blob;
        }
        finally
        {
            File.Delete(temporary);
        }
    }

    public Stream? OpenRead(string key)
    {
        if (key.Length != 64 || !key.All(char.IsAsciiHexDigitLower))
        {
            return null;
        }

        var path = PathOf(key);
        return File.Exists(path)
            ? new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, BufferSize, useAsync: true)
            : null;
    }

    private static async Task<StoredBlob> WriteAsync(Stream content, string path, long maxBytes, CancellationToken cancellationToken)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        await using var file = new FileStream(path, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, BufferSize, useAsync: true);
        var buffer = new byte[BufferSize];
        long size = 0;
        int read;
        while ((read = await content.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false, cancellationToken)) > 0)
        {
            size += read;
            if (size > maxBytes)
            {
                throw new BusinessException(KernelErrorCodes.TooLarge).WithData("maxMegabytes", maxBytes / (1024 * 1024));
            }

            hash.AppendData(buffer, 0, read);
            await file.WriteAsync(buffer.AsMemory(0, read), cancellationToken);
        }

        if (size == 0)
        {
            throw new BusinessException(KernelErrorCodes.FileEmpty);
        }

        // A row that names the blob may be committed right after: the bytes must survive a power cut first.
        file.Flush(flushToDisk: true);
        return new StoredBlob(Convert.ToHexStringLower(hash.GetHashAndReset()), size, await ContentSniffer.SniffAsync(file, cancellationToken));
    }

    private string PathOf(string key) => Path.Combine(root, key[..2], key[2..4], key);
}
