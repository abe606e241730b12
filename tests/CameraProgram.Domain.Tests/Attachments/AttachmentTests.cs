using CameraProgram.Attachments;
using CameraProgram.Kernel.Blobs;
using CameraProgram.Kernel.Errors;
using Shouldly;
using Xunit;

namespace CameraProgram.Domain.Tests.Attachments;

public sealed class AttachmentTests
{
    [Theory]
    [InlineData("bao-cao.xlsx", "text/plain")]
    [InlineData("bao-cao.pdf", "text/plain")]
    [InlineData("anh.pdf", "image/jpeg")]
    [InlineData("anh.HEIC", "image/jpeg")]
    [InlineData("so-lieu.docx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")]
    [InlineData("thu.doc", "application/x-ole-storage")]
    [InlineData("trang.txt", "application/pdf")]
    [InlineData("khong-duoi", "application/pdf")]
    [InlineData("nen.zip", "application/zip")]
    [InlineData("", "text/plain")]
    public void New_WhenTheContentIsNotWhatTheNameSays_IsRefused(string fileName, string contentType)
    {
        var refusal = Should.Throw<BusinessException>(() => File(fileName, contentType));

        refusal.Code.ShouldBe(KernelErrorCodes.FileKindNotAllowed);
        refusal.Details["fileName"].ShouldBe(fileName);
    }

    [Theory]
    [InlineData("Kế hoạch.PDF", "application/pdf")]
    [InlineData("anh.jpeg", "image/jpeg")]
    [InlineData("anh.heif", "image/heic")]
    [InlineData("du-toan.xls", "application/vnd.ms-excel")]
    [InlineData("so-lieu.csv", "text/plain")]
    public void New_WhenNameAndContentAgree_IsTaken(string fileName, string contentType) => File(fileName, contentType).FileName.ShouldBe(fileName);

    private static Attachment File(string fileName, string contentType) =>
        new(Guid.CreateVersion7(), fileName, new StoredBlob(new string('a', 64), 1_000, contentType));
}
