using CameraProgram.Application.Tests.Cameras;
using CameraProgram.Audit;
using CameraProgram.Cameras;
using CameraProgram.Kernel.Entities;
using CameraProgram.Kernel.Errors;
using CameraProgram.Kernel.Paging;
using CameraProgram.Parties;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace CameraProgram.Application.Tests.Parties;

public sealed class PartyTests : RegisterTest
{
    [Fact]
    public async Task Answers_WhenNotAskedForContacts_AreMasked()
    {
        var party = await OwnerAsync(phone: "0912 345 678");

        party.MaskedPhone.ShouldBe("09•••••678");
        party.MaskedIdNumber.ShouldBe("012•••••••01");
        (await DoAsync<PartyAppService, PagedResult<PartyListItemDto>>(s => s.ListAsync(new PartyListInput(), default)))
            .Items.ShouldHaveSingleItem().MaskedPhone.ShouldBe("09•••••678");
    }

    [Fact]
    public async Task ShowContact_IsNotedEachTime()
    {
        var party = await OwnerAsync(phone: "0912 345 678");

        (await DoAsync<PartyAppService, PartyContactDto>(s => s.ShowContactAsync(party.Id, default))).Phone.ShouldBe("0912345678");
        await DoAsync<PartyAppService, PartyContactDto>(s => s.ShowContactAsync(party.Id, default));

        var looks = await DoAsync<AccessLogAppService, PagedResult<AccessEntryDto>>(s => s.ListAsync(new AccessListInput { SubjectId = party.Id }, default));
        looks.Items.Select(a => (a.Kind, a.SubjectName)).ShouldBe([(AccessKind.ContactShown, party.FullName), (AccessKind.ContactShown, party.FullName)]);
    }

    [Fact]
    public async Task AuditTrail_NeverHoldsTheNumber()
    {
        await OwnerAsync(phone: "0912 345 678");

        var traces = await QueryAsync(db => db.AuditEntries.AsNoTracking().Select(a => a.Changes).ToListAsync());
        traces.ShouldNotContain(t => t.Contains("0912345678") || t.Contains("012345678901"));
    }

    [Theory]
    [InlineData("Lý Văn Khác Demo", "+84 912.345.678")]
    [InlineData("nông VĂN demo", null)]
    [InlineData("nong van demo", null)]
    public async Task Create_WhenPhoneOrNameIsKnown_AsksFirst(string name, string? phone)
    {
        var known = await OwnerAsync("Nông Văn Demo", "0912345678");

        var refusal = await Should.ThrowAsync<BusinessException>(() => OwnerAsync(name, phone));

        refusal.Code.ShouldBe(CameraProgramErrorCodes.Parties.ProbablyThere);
        refusal.Details["id"].ShouldBe(known.Id);
        (await OwnerAsync(name, phone, isAnother: true)).Id.ShouldNotBe(known.Id);
    }

    [Theory]
    [InlineData("không có")]
    [InlineData("123")]
    [InlineData("09123456789012")]
    public async Task Create_WhenPhoneIsImpossible_Refuses(string phone) =>
        (await Should.ThrowAsync<InputException>(() => OwnerAsync(phone: phone))).Code.ShouldBe(CameraProgramErrorCodes.Parties.PhoneInvalid);

    [Fact]
    public async Task Update_WithoutContact_KeepsTheNumbers()
    {
        var party = await OwnerAsync(phone: "0912345678");

        var renamed = await DoAsync<PartyAppService, PartyDto>(s => s.UpdateAsync(
            party.Id, new SavePartyInput { Kind = PartyKind.Household, FullName = "Nông Văn Mới Demo", HamletId = HamletId }, new ExpectedVersion(party.Version), default));

        (renamed.FullName, renamed.MaskedPhone).ShouldBe(("Nông Văn Mới Demo", "09•••••678"));
    }

    [Fact]
    public async Task Merge_MovesCamerasAndKeepsWhatTheOtherLacks()
    {
        var twice = await OwnerAsync("Nông Văn Demo", "0912345678");
        var stays = await OwnerAsync("Nông Văn Demo Hai");
        var camera = await RegisterAsync(CameraInput("Cổng", twice.Id));

        var merged = await DoAsync<PartyAppService, PartyDto>(s => s.MergeAsync(twice.Id, new MergePartyInput { IntoId = stays.Id }, new ExpectedVersion(twice.Version), default));

        merged.MaskedPhone.ShouldBe("09•••••678");
        merged.OwnCameras.ShouldHaveSingleItem().Id.ShouldBe(camera.Id);
        (await DoAsync<PartyAppService, PartyDto>(s => s.GetAsync(twice.Id, default))).Id.ShouldBe(stays.Id, "An old address leads to the one that stays.");
    }

    [Fact]
    public async Task Similar_WhenTypedWithoutAccents_FindsTheNamesakeOfTheHamletOnly()
    {
        var known = await OwnerAsync("Bùi Đức Lan Demo");

        (await SimilarAsync("bui duc lan demo", HamletId)).ShouldHaveSingleItem().Party.Id.ShouldBe(known.Id);
        (await SimilarAsync("bui duc lan demo", OtherHamletId)).ShouldBeEmpty();
        (await SimilarAsync("bui duc", HamletId)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Get_WhenThereIsNoSuchParty_IsNotFound() =>
        await Should.ThrowAsync<EntityNotFoundException>(() => DoAsync<PartyAppService, PartyDto>(s => s.GetAsync(Guid.CreateVersion7(), default)));

    private Task<IReadOnlyList<SimilarPartyDto>> SimilarAsync(string name, Guid hamletId) => DoAsync<PartyAppService, IReadOnlyList<SimilarPartyDto>>(s =>
        s.SimilarAsync(new SimilarPartiesInput { FullName = name, HamletId = hamletId }, default));

    [Fact]
    public async Task Export_WhenContactsAreNotAllowed_Refuses()
    {
        User.AllowOnly("CameraProgram.Parties");

        await Should.ThrowAsync<ForbiddenException>(() => DoAsync<PartyExportAppService, Attachments.FileContent>(s =>
            s.ExportAsync(new PartyExportInput { WithContacts = true }, default)));
    }
}
