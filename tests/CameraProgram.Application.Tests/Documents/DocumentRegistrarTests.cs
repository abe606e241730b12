using System.Security.Cryptography;
using CameraProgram.Documents;
using CameraProgram.Kernel.Blobs;
using CameraProgram.Kernel.Errors;
using CameraProgram.Kernel.Time;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace CameraProgram.Application.Tests.Documents;

public sealed class DocumentRegistrarTests : DocumentTest
{
    [Fact]
    public async Task Register_WhenFiftyAtOnce_GivesOneToFiftyWithoutGapOrDouble()
    {
        var registered = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => Task.Run(() => RegisterAsync())));

        registered.Select(d => d.Number).Order().ShouldBe(Enumerable.Range(1, 50));
        var stored = await QueryAsync(db => db.OfficialDocuments.Select(d => d.Number).ToListAsync());
        stored.Order().ShouldBe(Enumerable.Range(1, 50));
    }

    [Fact]
    public async Task Register_WhenComposingFails_GivesTheNumberToTheNext()
    {
        await RegisterAsync();
        await Should.ThrowAsync<InvalidOperationException>(() => RegisterAsync(compose: _ => throw new InvalidOperationException("no paper")));

        (await RegisterAsync()).Number.ShouldBe(2);
    }

    [Fact]
    public async Task Register_WhenTheSourceRefuses_LeavesNothingBehind()
    {
        await Should.ThrowAsync<BusinessException>(() => RegisterAsync(then: _ => throw new BusinessException("CameraProgram:Test")));

        (await QueryAsync(db => db.OfficialDocuments.CountAsync())).ShouldBe(0);
        (await QueryAsync(db => db.NumberSeries.CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task Register_WhenDayIsBeforeTheLastPaper_IsRefused()
    {
        await RegisterAsync();

        var refusal = await Should.ThrowAsync<BusinessException>(() => RegisterAsync(Clock.Today().AddDays(-1)));

        refusal.Code.ShouldBe(CameraProgramErrorCodes.Documents.DayBeforeLast);
    }

    [Fact]
    public async Task Register_WhenDayIsTomorrow_IsRefused()
    {
        var refusal = await Should.ThrowAsync<BusinessException>(() => RegisterAsync(Clock.Today().AddDays(1)));

        refusal.Code.ShouldBe(CameraProgramErrorCodes.Documents.DayInFuture);
    }

    [Fact]
    public async Task Register_WhenTheSameSourceComesTwice_IsRefusedAndTakesNoNumber()
    {
        var source = Guid.CreateVersion7();
        await RegisterAsync(sourceId: source);

        await Should.ThrowAsync<DbUpdateException>(() => RegisterAsync(sourceId: source));

        (await RegisterAsync()).Number.ShouldBe(2);
    }

    [Fact]
    public async Task Register_WhenInAnotherCommune_StartsAtOneThere()
    {
        await RegisterAsync();

        (await RegisterAsync(tenant: TenantB)).Number.ShouldBe(1);
        (await QueryAsync(db => db.OfficialDocuments.CountAsync())).ShouldBe(1);
    }

    [Fact]
    public async Task Register_WhenDone_HasBothFilesWithTheirHashes()
    {
        var document = await RegisterAsync();

        document.Symbol.ShouldBe("01/BC-UBND");
        (await HashOfAsync(document.PdfKey)).ShouldBe(document.PdfKey);
        (await HashOfAsync(document.DocxKey)).ShouldBe(document.DocxKey);
    }

    [Fact]
    public async Task Register_WhenASignerByAuthorisationHasNoOffice_IsRefusedAndTakesNoNumber()
    {
        var refusal = await Should.ThrowAsync<BusinessException>(() => RegisterAsync(signatory: new Signatory(SignerPosition.ByAuthorisation, "Lê Văn Không")));

        refusal.Code.ShouldBe(CameraProgramErrorCodes.Documents.SignerTitleMissing);
        (await RegisterAsync()).Number.ShouldBe(1);
    }

    private Task<string> HashOfAsync(string key) => DoAsync<IBlobStore, string>(async blobs =>
    {
        await using var content = blobs.OpenRead(key).ShouldNotBeNull();
        return Convert.ToHexStringLower(await SHA256.HashDataAsync(content));
    });
}
