using CameraProgram.Documents;
using Shouldly;
using Xunit;

namespace CameraProgram.Application.Tests.Documents;

public sealed class DocumentAppServiceTests : DocumentTest
{
    [Fact]
    public async Task Types_WhenNothingIsRegistered_AreNone() =>
        (await TypesAsync()).ShouldBeEmpty();

    [Fact]
    public async Task Types_WhenPapersAreRegistered_AreThoseOfTheCommuneOnceEach()
    {
        await RegisterAsync();
        await RegisterAsync();

        (await TypesAsync()).ShouldBe([new DocumentTypeDto("BC", "Báo cáo")]);
        (await TypesAsync(TenantB)).ShouldBeEmpty();
    }

    private Task<IReadOnlyList<DocumentTypeDto>> TypesAsync(Guid? tenant = null) =>
        DoAsync<DocumentAppService, IReadOnlyList<DocumentTypeDto>>(s => s.TypesAsync(default), tenant);
}
