using System.Security.Cryptography;
using CameraProgram.Kernel.Blobs;
using CameraProgram.Kernel.Errors;
using Shouldly;
using Xunit;

namespace CameraProgram.Kernel.Tests.Blobs;

public sealed class FolderBlobStoreTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("camera-program-blobs-").FullName;

    [Fact]
    public async Task Save_WhenReadBack_GivesTheSameBytesUnderTheirHash()
    {
        var bytes = RandomNumberGenerator.GetBytes(300_000);

        var blob = await SaveAsync(bytes);

        blob.Key.ShouldBe(Convert.ToHexStringLower(SHA256.HashData(bytes)));
        blob.Size.ShouldBe(bytes.Length);
        await using var stream = Store().OpenRead(blob.Key)!;
        using var copy = new MemoryStream();
        await stream.CopyToAsync(copy);
        copy.ToArray().ShouldBe(bytes);
    }

    [Fact]
    public async Task Save_WhenTheSameContentTwice_KeepsOneFile()
    {
        await SaveAsync("%PDF-1.7"u8.ToArray());
        await SaveAsync("%PDF-1.7"u8.ToArray());

        Directory.EnumerateFiles(_folder, "*", SearchOption.AllDirectories).Count().ShouldBe(1);
    }

    [Fact]
    public async Task Save_WhenTooLarge_IsRefusedAndLeavesNothing()
    {
        var refusal = await Should.ThrowAsync<BusinessException>(() => SaveAsync(new byte[1001], maxBytes: 1000));

        refusal.Code.ShouldBe(KernelErrorCodes.TooLarge);
        Directory.EnumerateFiles(_folder, "*", SearchOption.AllDirectories).ShouldBeEmpty();
    }

    [Fact]
    public async Task Save_WhenEmpty_IsRefused() =>
        (await Should.ThrowAsync<BusinessException>(() => SaveAsync([]))).Code.ShouldBe(KernelErrorCodes.FileEmpty);

    [Fact]
    public async Task Save_WhenTheTypeIsRefused_LeavesNothing()
    {
        var refused = "";

        await Should.ThrowAsync<InvalidOperationException>(() => SaveAsync("Xin chào"u8.ToArray(), ensureType: type =>
        {
            refused = type;
            throw new InvalidOperationException();
        }));

        refused.ShouldBe("text/plain");
        Directory.EnumerateFiles(_folder, "*", SearchOption.AllDirectories).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("../../etc/passwd")]
    [InlineData("")]
    [InlineData("ABCDEF")]
    public void OpenRead_WhenKeyIsNoHash_FindsNothing(string key) => Store().OpenRead(key).ShouldBeNull();

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private FolderBlobStore Store() => new(_folder);

    private Task<StoredBlob> SaveAsync(byte[] bytes, long maxBytes = 1_000_000, Action<string>? ensureType = null) =>
        Store().SaveAsync(new MemoryStream(bytes), maxBytes, ensureType, TestContext.Current.CancellationToken);
}
